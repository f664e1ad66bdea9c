import fc from 'fast-check';
import type { Basket, BasketLine, Tender, TenderKind } from './basket.ts';
import { refundedAfter, withPaidBack } from './refund-plan.ts';
import { refundSharesPlan, sharesOf } from './refund-shares.ts';
import { payBack } from './refund-tenders.ts';
import { removeTender, tenderSums } from './tender.ts';
import { answerOf, basketDue, basketOf, eur, line, now, policy, valueOf } from './test-kit.ts';

const returns = { windowDays: 30, amountMaxMinor: 100_000, cashAllowed: false };
const onCredit = { ...policy, returnsWithoutReceipt: returns };
const inCash = { ...policy, returnsWithoutReceipt: { ...returns, cashAllowed: true } };

/** A basket of goods that come back, of which so much has no receipt; the rest was sold by TX0. */
function backWith(withoutMinor: number, withMinor: number, parts: Partial<Basket> = {}): Basket {
  const [sold] = basketOf([line()]).lines;
  if (sold === undefined) throw new Error('Expected a line, got none.');
  const negative = (minor: number): BasketLine => ({ ...sold, gross: eur(-minor) });
  const taken = { from: 'LIST', priceListId: 'PL-EUR', offerId: 'O1' } as const;
  const without = withoutMinor === 0 ? [] : [{ ...negative(withoutMinor), priceTaken: taken }];
  const originalLine = { transactionId: 'TX0', lineId: 'L0' };
  const lines = [...without, { ...negative(withMinor), originalLine }];
  return basketDue(-withoutMinor - withMinor, { lines, policy: onCredit, ...parts });
}

function paid(tenderId: string, kind: TenderKind, minor: number): Tender {
  const provided = kind === 'CARD' ? { providerReference: `P-${tenderId}` } : {};
  return { tenderId, kind, status: 'AUTHORISED', amount: eur(minor), addedAt: now, ...provided };
}

const soldBy = (tenders: readonly Tender[]) => [
  { transaction: { id: 'TX0', currency: 'EUR', lines: [], policy, tenders }, refunded: [] },
];

type Sources = ReturnType<typeof soldBy>;
let tenderCount = 0;
const newId = () => `R${(tenderCount += 1)}`;

/** What `basketRefund` does: plans what is still owed, and adds its tenders. */
function refunded(basket: Basket, sources: Sources): Basket {
  const owed = eur(-tenderSums(basket).due.minor);
  const shares = refundSharesPlan({
    basket,
    owed,
    sources: withPaidBack(sources, basket.tenders),
  });
  return valueOf(payBack(basket, shares, { newId, now }));
}

const voided = (basket: Basket, kinds: readonly TenderKind[]): Basket =>
  basket.tenders
    .filter(({ kind, status }) => kinds.includes(kind) && status === 'AUTHORISED')
    .reduce((left, { tenderId }) => valueOf(removeTender(left, { tenderId, now })).basket, basket);

const active = ({ tenders }: Basket) => tenders.filter(({ status }) => status === 'AUTHORISED');
const sumBy = (basket: Basket, kinds: readonly TenderKind[]) =>
  active(basket)
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, { amount }) => sum - amount.minor, 0);
const said = (basket: Basket) =>
  (['CARD', 'GIFT_CARD', 'STORE_CREDIT', 'CASH'] as const)
    .map((kind) => [kind, sumBy(basket, [kind])] as const)
    .filter(([, minor]) => minor !== 0)
    .map(([kind, minor]) => `${kind} ${minor}`)
    .join(', ');

describe('goods with and without a receipt in one basket', () => {
  const card = [paid('T1', 'CARD', 5000)];
  const cardAndCash = [paid('T1', 'CARD', 500), paid('T2', 'CASH', 500)];

  /** 1.49 without a receipt; 8.51 with one, or 10.00 that card and cash have paid half each. */
  it.each`
    what                                 | basket                                                              | sold           | kinds                       | answer
    ${'nothing given up'}                | ${backWith(149, 851, { customerId: 'K1' })}                         | ${card}        | ${[]}                       | ${'CARD 851, STORE_CREDIT 149'}
    ${'the card'}                        | ${backWith(149, 851, { customerId: 'K1' })}                         | ${card}        | ${['CARD']}                 | ${'CARD 851, STORE_CREDIT 149'}
    ${'the credit'}                      | ${backWith(149, 851, { customerId: 'K1' })}                         | ${card}        | ${['STORE_CREDIT']}         | ${'CARD 851, STORE_CREDIT 149'}
    ${'both'}                            | ${backWith(149, 851, { customerId: 'K1' })}                         | ${card}        | ${['CARD', 'STORE_CREDIT']} | ${'CARD 851, STORE_CREDIT 149'}
    ${'the card, cash for the goods'}    | ${backWith(149, 851, { policy: inCash })}                           | ${card}        | ${['CARD']}                 | ${'CARD 851, CASH 149'}
    ${'the card, cash for both'}         | ${backWith(149, 1000, { policy: inCash })}                          | ${cardAndCash} | ${['CARD']}                 | ${'CARD 500, CASH 649'}
    ${'the cash for both'}               | ${backWith(149, 1000, { policy: inCash })}                          | ${cardAndCash} | ${['CASH']}                 | ${'CARD 500, CASH 649'}
    ${'the cash, the credit stays'}      | ${backWith(149, 1000, { customerId: 'K1' })}                        | ${cardAndCash} | ${['CASH']}                 | ${'CARD 500, STORE_CREDIT 149, CASH 500'}
    ${'the credit, cash was the sale’s'} | ${backWith(149, 1000, { customerId: 'K1' })}                        | ${cardAndCash} | ${['STORE_CREDIT']}         | ${'CARD 500, STORE_CREDIT 149, CASH 500'}
    ${'the credit, cash were allowed'}   | ${backWith(149, 1000, { ...{ customerId: 'K1' }, policy: inCash })} | ${cardAndCash} | ${['STORE_CREDIT']}         | ${'CARD 500, STORE_CREDIT 149, CASH 500'}
  `(
    'are paid back alike when a tender is given up and refunded again: $what',
    ({ basket, sold, kinds, answer }) => {
      const sources = soldBy(sold as readonly Tender[]);
      const once = refunded(basket as Basket, sources);
      const again = voided(once, kinds as readonly TenderKind[]);
      const twice = tenderSums(again).due.minor === 0 ? again : refunded(again, sources);
      expect(said(twice)).toBe(answer);
      expect(tenderSums(twice).due).toEqual(eur(0));
    },
  );

  it('never put more on a card than it has paid, nor less on a credit than they are worth', () => {
    const kinds = fc.subarray(['CARD', 'STORE_CREDIT', 'CASH'] as const);
    const minor = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(
        fc.record({ without: minor, byCard: minor, byCash: minor, part: fc.nat(100) }),
        fc.array(kinds, { maxLength: 4 }),
        ({ without, byCard, byCash, part }, rounds) => {
          const sold = [paid('T1', 'CARD', byCard), paid('T2', 'CASH', byCash)];
          const sources = soldBy(sold);
          const withReceipt = Math.max(1, Math.floor(((byCard + byCash) * part) / 100));
          const start = backWith(without, withReceipt, { customerId: 'K1' });
          const first = refunded(start, sources);
          const last = rounds.reduce((basket, given) => {
            const left = voided(basket, given);
            return tenderSums(left).due.minor === 0 ? left : refunded(left, sources);
          }, first);
          expect(said(last)).toBe(said(first));
          expect(sumBy(last, ['STORE_CREDIT'])).toBe(without);
          const [back] = refundedAfter([], active(last), 'TX0').filter(
            ({ tenderId }) => tenderId === 'T1',
          );
          expect(back?.amount.minor ?? 0).toBeLessThanOrEqual(byCard);
        },
      ),
    );
  });
});

describe('a refund asked for by kind', () => {
  const sold = [paid('T1', 'CARD', 500), paid('T2', 'CASH', 500)];
  it.each`
    without | owed    | kind              | approved | answer
    ${0}    | ${500}  | ${'CARD'}         | ${false} | ${'CARD 500'}
    ${0}    | ${500}  | ${'CASH'}         | ${false} | ${'APPROVAL_REQUIRED: The sale was paid another way: to refund it like this needs an approval RETURN. (approval)'}
    ${0}    | ${500}  | ${'CASH'}         | ${true}  | ${'CASH 500'}
    ${0}    | ${501}  | ${'CARD'}         | ${true}  | ${'REFUND_KIND_INVALID: The sale has not as much left that was paid this way. Refund as planned, or in cash. (refundKind)'}
    ${100}  | ${600}  | ${'CARD'}         | ${true}  | ${'REFUND_KIND_INVALID: Without a receipt the money goes back as a credit of the customer, or in cash where the store allows it. (refundKind)'}
    ${100}  | ${600}  | ${'STORE_CREDIT'} | ${false} | ${'APPROVAL_REQUIRED: The sale was paid another way: to refund it like this needs an approval RETURN. (approval)'}
    ${100}  | ${600}  | ${'STORE_CREDIT'} | ${true}  | ${'STORE_CREDIT 500, STORE_CREDIT 100'}
    ${100}  | ${100}  | ${'STORE_CREDIT'} | ${false} | ${'STORE_CREDIT 100'}
    ${100}  | ${1100} | ${undefined}      | ${false} | ${'CARD 500, CASH 500, STORE_CREDIT 100'}
  `(
    '$owed of which $without have no receipt, as $kind: $answer',
    ({ without, owed, kind, approved, answer }) => {
      const withReceipt = Number(owed) - Number(without);
      const basket = backWith(Number(without), withReceipt);
      const wanted = { basket, owed: eur(Number(owed)), sources: soldBy(sold) };
      const outcome = sharesOf(wanted, {
        ...{ kind: kind as TenderKind | undefined, approved: Boolean(approved) },
      });
      if (!outcome.ok) {
        const { code, message, field = [] } = outcome.refusal;
        expect(`${code}: ${message} (${String(field)})`).toBe(answer);
        return;
      }
      const shares = outcome.value.map((share) => `${share.kind} ${share.amount.minor}`);
      expect(answerOf(outcome, () => shares.join(', '))).toBe(answer);
    },
  );
});
