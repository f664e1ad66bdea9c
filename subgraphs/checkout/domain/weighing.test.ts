import { quantity } from '#kernel/quantity.ts';
import type { Channel, PriceBookItem } from './price-book.ts';
import { scanLine } from './scan-line.ts';
import type { ScanRequest } from './scan-request.ts';
import {
  basketOf,
  code,
  item,
  policy,
  saidOf,
  scanFacts,
  scanRequest,
  valueOf,
  weighedFacts,
} from './test-kit.ts';
import { tillPolicyDefault } from './till-rules.ts';
import type { TillPolicy } from './till-terms.ts';
import { checkWeighed, isTypedWeight } from './weighing.ts';

const typed = { entryMethod: 'KEYED', quantity: '0.5' } as const;
const approvalOf = (permission: string) => ({
  approvals: [{ approvalId: `A-${permission}`, operatorId: 'M1', permission }] as never,
});
const basketUnder = (till: Partial<TillPolicy>, channel: Channel = 'STORE') =>
  basketOf([], { channel, policy: { ...policy, till: { ...tillPolicyDefault, ...till } } });
const onApproval = { keyedWeight: 'APPROVAL' } as const;

function scan(
  asked: Partial<ScanRequest>,
  till: Partial<TillPolicy>,
  { channel, goods }: { channel?: Channel; goods?: PriceBookItem } = {},
) {
  const known = goods ?? weighedFacts().item;
  const facts = scanFacts({ ...weighedFacts(), item: known });
  return { basket: basketUnder(till, channel), request: scanRequest(asked), facts, item: known };
}

// OIML R 76-1: below the minimum capacity what a scale says may be wrong by too large a part of it.
describe('a weight below what the scales weigh', () => {
  it.each`
    weight     | unit     | minimum      | answer
    ${'0.1'}   | ${'KGM'} | ${'0.1'}     | ${'ok'}
    ${'0.099'} | ${'KGM'} | ${'0.1'}     | ${'QUANTITY_INVALID quantity: The scale weighs from 0.1 KGM.'}
    ${'0.099'} | ${'KGM'} | ${undefined} | ${'ok'}
    ${'100'}   | ${'GRM'} | ${'0.1'}     | ${'ok'}
    ${'99'}    | ${'GRM'} | ${'0.1'}     | ${'QUANTITY_INVALID quantity: The scale weighs from 100 GRM.'}
    ${'0.09'}  | ${'LBR'} | ${'0.1'}     | ${'QUANTITY_INVALID quantity: The scale weighs from 0.1 LBR.'}
  `('$weight $unit where they weigh from $minimum', ({ weight, unit, minimum, answer }) => {
    const gross = quantity(weight as string, unit as string);
    const scale = scan({}, { minimumWeightKg: minimum as string });
    expect(saidOf(checkWeighed(scale, gross))).toBe(answer);
  });

  it('is none even with an approval for typing it', () => {
    const approved = scan({ ...typed, ...approvalOf('KEYED_WEIGHT') }, { minimumWeightKg: '1' });
    expect(saidOf(checkWeighed(approved, quantity('0.5', 'KGM')))).toMatch(/^QUANTITY_INVALID/);
  });
});

describe('a weight that was typed in', () => {
  const needed = 'APPROVAL_REQUIRED approval: Typing a weight in needs an approval here.';
  it.each`
    what                                | asked                                                   | till          | more                  | answer
    ${'where everybody may'}            | ${typed}                                                | ${{}}         | ${{}}                 | ${'ok'}
    ${'where it needs an approval'}     | ${typed}                                                | ${onApproval} | ${{}}                 | ${needed}
    ${'with one'}                       | ${{ ...typed, ...approvalOf('KEYED_WEIGHT') }}          | ${onApproval} | ${{}}                 | ${'ok'}
    ${'with one for a return'}          | ${{ ...typed, ...approvalOf('RETURN') }}                | ${onApproval} | ${{}}                 | ${'ok'}
    ${'with one for something else'}    | ${{ ...typed, ...approvalOf('SELL_EXPIRED') }}          | ${onApproval} | ${{}}                 | ${needed}
    ${'when the scale said it'}         | ${{ quantity: '0.5' }}                                  | ${onApproval} | ${{}}                 | ${'ok'}
    ${'by a shopper'}                   | ${typed}                                                | ${onApproval} | ${{ channel: 'WEB' }} | ${'ok'}
    ${'when the label says the weight'} | ${{ ...typed, code: code({ netWeightKg: '1' }) }}       | ${onApproval} | ${{}}                 | ${'ok'}
    ${'when the label says the price'}  | ${{ ...typed, code: code({ price: { amount: '1' } }) }} | ${onApproval} | ${{}}                 | ${'ok'}
    ${'of goods that are counted'}      | ${typed}                                                | ${onApproval} | ${{ goods: item }}    | ${'ok'}
  `('$what: $answer', ({ asked, till, more, answer }) => {
    const known = scan(asked as object, till as object, more as object);
    expect(saidOf(checkWeighed(known, quantity('0.5', 'KGM')))).toBe(answer);
  });

  it('is not asked about by a store that has said nothing of its tills', () => {
    const silent = { ...scan(typed, {}), basket: basketOf([]) };
    expect(isTypedWeight(silent)).toBe(false);
    expect(saidOf(checkWeighed(silent, quantity('0.001', 'KGM')))).toBe('ok');
  });
});

describe('the approvals that a line has used', () => {
  const expiring = { code: code({ expiry: '2026-03-01' }) };
  const both = [...approvalOf('KEYED_WEIGHT').approvals, ...approvalOf('SELL_EXPIRED').approvals];
  const sold = (asked: Partial<ScanRequest>, till: Partial<TillPolicy>) => {
    const { policy: own, ...basket } = basketUnder(till);
    const lenient = { ...basket, policy: { ...own, expiredUnits: 'APPROVAL' as const } };
    const facts = scanFacts(weighedFacts());
    return valueOf(scanLine(lenient, scanRequest(asked), facts)).lines[0];
  };

  it.each`
    what                   | asked                        | till          | first             | further
    ${'expired and typed'} | ${{ ...typed, ...expiring }} | ${onApproval} | ${'SELL_EXPIRED'} | ${['KEYED_WEIGHT']}
    ${'expired'}           | ${{ ...typed, ...expiring }} | ${{}}         | ${'SELL_EXPIRED'} | ${undefined}
    ${'typed'}             | ${typed}                     | ${onApproval} | ${'KEYED_WEIGHT'} | ${undefined}
    ${'neither'}           | ${typed}                     | ${{}}         | ${undefined}      | ${undefined}
  `('$what: $first, $further', ({ asked, till, first, further }) => {
    const line = sold({ ...(asked as object), approvals: both }, till as object);
    expect(line?.approval?.permission).toBe(first);
    expect(line?.furtherApprovals?.map(({ permission }) => permission)).toEqual(further);
    expect(Object.hasOwn(line ?? {}, 'furtherApprovals')).toBe(further !== undefined);
    expect(Object.hasOwn(line ?? {}, 'approval')).toBe(first !== undefined);
  });
});
