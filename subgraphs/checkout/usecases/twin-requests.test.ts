import { newId } from '#kernel/ids.ts';
import {
  basketWith,
  cashier,
  complete,
  openTill,
  pay,
  place,
} from '../adapters/memory-till.contract.ts';
import { overtakenBy } from '../adapters/two-processes.contract.ts';
import { gtinOf } from '../adapters/world.contract.ts';
import type { CheckoutAnswer, Ports } from '../ports.ts';
import { addReturnLines } from './add-return-lines.ts';
import { completeTransaction } from './complete-transaction.ts';
import { refundBasket } from './refund-basket.ts';
import { returnTransaction } from './return-transaction.ts';

/** A sale of one unit, and its line. */
async function sold(ports: Ports) {
  const basketId = await basketWith(ports, [gtinOf(1)]);
  await pay(ports, basketId, 'CASH');
  const { transaction } = await complete(ports, basketId);
  const [line] = transaction?.transaction.lines ?? [];
  return { id: transaction?.transaction.id ?? '', lineId: line?.lineId ?? '' };
}

const idOf = ({ transaction, refusal }: CheckoutAnswer) =>
  refusal?.code ?? transaction?.transaction.id;

describe('one request sent twice at the same moment is one', () => {
  it('when it takes goods of a sale back', async () => {
    const { ports } = await openTill();
    const { id, lineId } = await sold(ports);
    const input = {
      ...{ originalTransactionId: id, workstationId: place.workstationId, idempotencyKey: newId() },
      lines: [{ lineId, quantity: '1' }],
    };
    let twin: CheckoutAnswer = {};
    const overtaken = overtakenBy(ports, async () => {
      twin = await returnTransaction(ports, cashier, input);
      return twin;
    });
    const answer = await returnTransaction(overtaken, cashier, input);
    expect(idOf(answer)).toBe(idOf(twin));
    expect(answer.transaction?.transaction.kind).toBe('RETURN');
  });

  it('when it completes a basket into which goods of a sale came back', async () => {
    const { ports } = await openTill();
    const { id, lineId } = await sold(ports);
    const basketId = await basketWith(ports, []);
    const lines = [{ lineId, quantity: '1' }];
    const returning = { basketId, originalTransactionId: id, lines, idempotencyKey: newId() };
    await addReturnLines(ports, cashier, returning);
    await refundBasket(ports, cashier, { basketId, idempotencyKey: newId() });
    const input = { basketId, idempotencyKey: newId() };
    let twin: Promise<CheckoutAnswer> | undefined;
    const overtaken: Ports = {
      ...ports,
      reader: {
        ...ports.reader,
        transactions: async (ids) => {
          twin ??= completeTransaction(ports, cashier, input);
          await twin;
          return ports.reader.transactions(ids);
        },
      },
    };
    const answer = await completeTransaction(overtaken, cashier, input);
    expect(idOf(answer)).toBe(idOf((await twin) ?? {}));
    expect(answer.transaction?.transaction.kind).toBe('RETURN');
  });

  it('and another request, with a key of its own, is still refused', async () => {
    const { ports } = await openTill();
    const { id, lineId } = await sold(ports);
    const asked = (idempotencyKey: string) => ({
      ...{ originalTransactionId: id, workstationId: place.workstationId, idempotencyKey },
      lines: [{ lineId, quantity: '1' }],
    });
    await returnTransaction(ports, cashier, asked('first'));
    const second = await returnTransaction(ports, cashier, asked('second'));
    expect(idOf(second)).toBe('RETURN_QUANTITY_EXCEEDED');
  });
});
