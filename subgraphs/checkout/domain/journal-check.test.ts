import fc from 'fast-check';
import { chainHash, genesisHash } from '#kernel/hash-chain.ts';
import { appendToChain } from './chain.ts';
import { compareWithJournal, receiptClaims } from './digital-receipt.ts';
import { endOfWalk, journalStart, walkRecord, type JournalAnchor } from './journal-check.ts';
import { addTender } from './tender.ts';
import { basketOf, eur, head, line, now, valueOf } from './test-kit.ts';
import {
  completeBasket,
  journalRecord,
  voidBasket,
  type RetailTransaction,
} from './transaction.ts';

const chain = { storeId: 'S001', workstationId: 'S001-W1', series: 'ONLINE' } as const;

/** Sales of these amounts, a void where it is 0, one after the other on one chain. */
function journalOf(minors: readonly number[]) {
  let last = head();
  const records = minors.map((minor, index) => {
    const basket = basketOf([line({ minor: minor === 0 ? 100 : minor })], { id: `B${index}` });
    const completion = { transactionId: `TX${index + 1}`, operatorId: 'O001-01', now };
    const cash = { tenderId: 'T1', kind: 'CASH', amount: eur(minor), now } as const;
    const ended =
      minor === 0
        ? valueOf(voidBasket(basket, completion))
        : valueOf(completeBasket(valueOf(addTender(basket, cash)), completion));
    const appended = valueOf(appendToChain(last, ended.draft));
    last = appended.head;
    return appended.transaction;
  });
  return { records, head: last };
}

const { records, head: last } = journalOf([100, 0, 300, 400]);
const hashOf = (index: number) => records[index]?.hash ?? '';
/** A forger hashes the record anew, so that it fits by itself. */
const hashedAnew = (record: RetailTransaction): RetailTransaction => ({
  ...record,
  hash: chainHash(record.previousHash, journalRecord(record)),
});
const [firstRecord] = records;
if (firstRecord === undefined) throw new Error('Expected records.');
const changed = (index: number, parts: Partial<RetailTransaction>, anew = false) =>
  records.map((record, place) => {
    if (place !== index) return record;
    return anew ? hashedAnew({ ...record, ...parts }) : { ...record, ...parts };
  });
const walk = (
  journal: readonly RetailTransaction[],
  anchors: readonly JournalAnchor[] = [],
  about: Parameters<typeof walkRecord>[2]['chain'] = chain,
) =>
  journal.reduce((at, record) => walkRecord(at, record, { chain: about, anchors }), journalStart);
const seal = (sequenceNumber: number, hash: string) => ({
  ...{ sequenceNumber, hash },
  source: 'the seal of shift SH1',
});

describe('walking along a journal', () => {
  it('ends with the numbers and the hash of its last record', () => {
    const end = { recordCount: 4, receiptNumber: 3, hash: hashOf(3) };
    expect(walk(records)).toEqual(end);
    expect(walk(records, [seal(4, hashOf(3)), seal(2, hashOf(1))])).toEqual(end);
    expect(endOfWalk(walk(records), last, [seal(4, hashOf(3))])).toEqual(end);
    expect(walk([])).toEqual({ recordCount: 0, receiptNumber: 0, hash: genesisHash });
  });

  it.each`
    what                               | journal                                          | at   | id       | problem             | message
    ${'a record is missing'}           | ${records.filter((_, index) => index !== 1)}     | ${2} | ${'TX3'} | ${'GAP'}            | ${'The record is missing; the next one there is 3.'}
    ${'a record stands there twice'}   | ${[...records.slice(0, 2), ...records.slice(1)]} | ${3} | ${'TX2'} | ${'REPEATED'}       | ${'Number 2 stands here again.'}
    ${'a record is of another store'}  | ${changed(2, { storeId: 'S002' })}               | ${3} | ${'TX3'} | ${'OTHER_CHAIN'}    | ${'The record is of S002 S001-W1 ONLINE.'}
    ${'a record is of another till'}   | ${changed(2, { workstationId: 'S001-W2' })}      | ${3} | ${'TX3'} | ${'OTHER_CHAIN'}    | ${'The record is of S001 S001-W2 ONLINE.'}
    ${'a record is of training'}       | ${changed(2, { series: 'TRAINING' })}            | ${3} | ${'TX3'} | ${'OTHER_CHAIN'}    | ${'The record is of S001 S001-W1 TRAINING.'}
    ${'a record follows another one'}  | ${changed(2, { previousHash: 'f00' })}           | ${3} | ${'TX3'} | ${'PREVIOUS_HASH'}  | ${`It names f00 as the hash before it, which is ${hashOf(1)}.`}
    ${'a cent was changed'}            | ${changed(0, { change: eur(1) })}                | ${1} | ${'TX1'} | ${'HASH'}           | ${`The record was changed after it was written: its hash is ${hashedAnew({ ...firstRecord, change: eur(1) }).hash}, not ${hashOf(0)}.`}
    ${'a receipt number was left out'} | ${changed(2, { receiptNumber: 3 }, true)}        | ${3} | ${'TX3'} | ${'RECEIPT_NUMBER'} | ${'Expected receipt number 2, got 3.'}
    ${'a void has a receipt number'}   | ${changed(1, { receiptNumber: 2 }, true)}        | ${2} | ${'TX2'} | ${'RECEIPT_NUMBER'} | ${'Expected receipt number none, got 2.'}
  `('tells where $what: $problem', ({ journal, at, id, problem, message }) => {
    expect(walk(journal).broken).toEqual({
      ...{ sequenceNumber: at, transactionId: id, problem, message },
    });
  });

  it('tells a sale without its receipt number', () => {
    const [first] = records;
    if (first === undefined) throw new Error('Expected records.');
    const { receiptNumber: _none, ...rest } = first;
    expect(walk([hashedAnew(rest)]).broken).toMatchObject({
      problem: 'RECEIPT_NUMBER',
      message: 'Expected receipt number 1, got none.',
    });
  });

  it('tells a chain that was written anew by what back office noted of it', () => {
    const anchors = [seal(1, hashOf(0)), seal(3, 'noted')];
    expect(walk(records, anchors)).toEqual({
      ...{ recordCount: 2, receiptNumber: 1, hash: hashOf(1) },
      broken: {
        ...{ sequenceNumber: 3, transactionId: 'TX3', problem: 'ANCHOR' },
        message: `The chain was written anew: the seal of shift SH1 noted noted here, not ${hashOf(2)}.`,
      },
    });
  });

  it('looks at nothing after the first break', () => {
    const broken = walk(changed(0, { change: eur(1) }));
    expect(broken.recordCount).toBe(0);
    expect(endOfWalk(broken, undefined, [])).toBe(broken);
  });

  it('finds any one amount that was changed, where it was changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.integer({ min: 1, max: 500 }),
        (minors, where, more) => {
          const { records: journal } = journalOf(minors);
          const at = where % journal.length;
          const forged = journal.map((record, index) => {
            const { total, ...totals } = record.totals;
            const raised = { ...total, minor: total.minor + more };
            return index === at ? { ...record, totals: { ...totals, total: raised } } : record;
          });
          expect(walk(journal).broken).toBeUndefined();
          expect(walk(forged).broken).toMatchObject({ sequenceNumber: at + 1, problem: 'HASH' });
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('the end of a journal', () => {
  it.each`
    what                             | end                               | anchors             | at   | problem   | message
    ${'there is no head'}            | ${undefined}                      | ${[]}               | ${4} | ${'HEAD'} | ${'The chain has records and no head.'}
    ${'the last record is missing'}  | ${{ ...last, sequenceNumber: 5 }} | ${[]}               | ${5} | ${'GAP'}  | ${'The record is missing; the head stands at 5.'}
    ${'the head was set back'}       | ${{ ...last, sequenceNumber: 3 }} | ${[]}               | ${4} | ${'HEAD'} | ${'The head was set back to 3.'}
    ${'the head holds another hash'} | ${{ ...last, hash: 'f00' }}       | ${[]}               | ${4} | ${'HEAD'} | ${`The head holds f00, the last record ${hashOf(3)}.`}
    ${'the head skips a receipt'}    | ${{ ...last, receiptNumber: 4 }}  | ${[]}               | ${4} | ${'HEAD'} | ${'The head holds receipt number 4, not 3.'}
    ${'a seal knows of more'}        | ${last}                           | ${[seal(6, 'f00')]} | ${5} | ${'GAP'}  | ${'The record is missing: the seal of shift SH1 noted record 6.'}
  `('$what: $problem', ({ end, anchors, at, problem, message }) => {
    expect(endOfWalk(walk(records), end, anchors)).toEqual({
      ...walk(records),
      broken: { sequenceNumber: at, problem, message },
    });
  });
});

describe('a digital receipt held against the journal', () => {
  const [sale, voided] = records;
  if (sale === undefined || voided === undefined) throw new Error('Expected records.');
  const later = '2026-03-02T10:00:01.000Z';
  const claims = receiptClaims(sale);
  if (claims === undefined) throw new Error('Expected a receipt.');

  it('says what the sale says, and nothing of who bought', () => {
    expect(claims).toEqual({
      ...{ transactionId: 'TX1', ...chain, kind: 'SALE', receiptNumber: 1, completedAt: now },
      ...{ total: '1.00', currency: 'EUR', hash: hashOf(0) },
    });
    expect(receiptClaims(voided)).toBeUndefined();
  });

  it.each`
    what                                     | claimed                     | found                          | answer
    ${'as it was'}                           | ${{}}                       | ${sale}                        | ${'VALID'}
    ${'lost'}                                | ${{}}                       | ${undefined}                   | ${'UNKNOWN'}
    ${'a void by now'}                       | ${{}}                       | ${voided}                      | ${'ALTERED'}
    ${'of another total'}                    | ${{ total: '1.01' }}        | ${sale}                        | ${'ALTERED'}
    ${'of another number'}                   | ${{ receiptNumber: 2 }}     | ${sale}                        | ${'ALTERED'}
    ${'of another store'}                    | ${{ storeId: 'S002' }}      | ${sale}                        | ${'ALTERED'}
    ${'of another till'}                     | ${{ workstationId: 'W' }}   | ${sale}                        | ${'ALTERED'}
    ${'of another series'}                   | ${{ series: 'OFFLINE' }}    | ${sale}                        | ${'ALTERED'}
    ${'of another kind'}                     | ${{ kind: 'RETURN' }}       | ${sale}                        | ${'ALTERED'}
    ${'of another time'}                     | ${{ completedAt: later }}   | ${sale}                        | ${'ALTERED'}
    ${'of another currency'}                 | ${{ currency: 'USD' }}      | ${sale}                        | ${'ALTERED'}
    ${'of another hash'}                     | ${{ hash: 'f00' }}          | ${sale}                        | ${'ALTERED'}
    ${'of another id'}                       | ${{ transactionId: 'TX9' }} | ${sale}                        | ${'ALTERED'}
    ${'changed where the receipt is silent'} | ${{}}                       | ${{ ...sale, change: eur(1) }} | ${'ALTERED'}
  `('$what: $answer', ({ claimed, found, answer }) => {
    expect(compareWithJournal({ ...claims, ...claimed }, found, false)).toBe(answer);
  });

  it('is superseded by a post-void, unless it was never true', () => {
    expect(compareWithJournal(claims, sale, true)).toBe('SUPERSEDED');
    expect(compareWithJournal({ ...claims, total: '2.00' }, sale, true)).toBe('ALTERED');
  });
});
