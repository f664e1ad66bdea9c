import {
  JournalVerificationDocument,
  ReceiptDocument,
  ReceiptPapersDocument,
  TransactionCompleteDocument,
} from '#schema/generated/operations.ts';
import { newId } from '#kernel/ids.ts';
import { serveFiscalDevice } from '../kit/fiscal-server.ts';
import { type Product, startProduct } from '../kit/product.ts';
import {
  accepted,
  barcode,
  managerAt,
  openBasket,
  openShift,
  payCash,
  present,
  scan,
  type Till,
  tillAt,
} from './till.ts';

describe('The signing device is down', () => {
  let device: Awaited<ReturnType<typeof serveFiscalDevice>>;
  let product: Product;
  let till: Till;
  beforeAll(async () => {
    device = await serveFiscalDevice();
    const environment = { FISCAL_DEVICE_JURISDICTIONS: 'DE', FISCAL_DEVICE_URL: device.url };
    product = await startProduct({ environment });
    till = tillAt(product, 'S001-W1');
    await openShift(till);
  });
  afterAll(async () => {
    await product.stop();
    await device.close();
  });

  const sold = async (idempotencyKey: string = newId()) => {
    const basket = await openBasket(till);
    await scan(till, basket, barcode(product, 'I00002'));
    await payCash(till, basket);
    return completed(basket.id, idempotencyKey);
  };
  const completed = async (basketId: string, idempotencyKey: string) => {
    const input = { basketId, idempotencyKey };
    const answer = await product.ask(TransactionCompleteDocument, { input }, till.identity);
    return { basketId, ...present(accepted(answer.transactionComplete).transaction) };
  };
  const receiptOf = async (transactionId: string) => {
    const papers = await product.ask(ReceiptPapersDocument, { transactionId }, till.identity);
    const roll = await product.ask(ReceiptDocument, { transactionId }, till.identity);
    return { fiscal: present(papers.receipt).fiscal, text: present(roll.receipt).text };
  };

  it('sells on, says so on the receipt, signs again when it is back, and the journal holds all of it', async () => {
    const before = await sold();
    expect((await receiptOf(before.id)).fiscal).toMatchObject({
      ...{ status: 'SIGNED', signatureCounter: 1, deviceSerial: device.simulator.deviceSerial },
    });

    // Its answers are lost, and the customer waits.
    device.state.mood = 'CUT';
    const key = newId();
    const outage = await sold(key);
    const { fiscal, text } = await receiptOf(outage.id);
    expect(fiscal).toMatchObject({ status: 'OUTAGE', outageReason: 'UNREACHABLE' });
    expect(text).toContain('SICHERUNGSEINRICHTUNG AUSGEFALLEN');

    // It is repaired. What was sold stays as it was said then, also when the till asks again.
    device.state.mood = 'WELL';
    const again = await completed(outage.basketId, key);
    expect([again.id, again.receiptNumber]).toEqual([outage.id, outage.receiptNumber]);
    expect((await receiptOf(outage.id)).fiscal).toMatchObject({ status: 'OUTAGE' });
    const after = await sold();
    expect((await receiptOf(after.id)).fiscal).toMatchObject({ status: 'SIGNED' });
    expect([before, outage, after].map(({ receiptNumber }) => receiptNumber)).toEqual([1, 2, 3]);

    const chain = { storeId: till.storeId, workstationId: till.workstationId };
    const { journalVerification } = await product.ask(
      JournalVerificationDocument,
      { ...chain, series: 'ONLINE' },
      managerAt(till),
    );
    expect(journalVerification).toMatchObject({ valid: true, recordCount: 3 });
  });
});
