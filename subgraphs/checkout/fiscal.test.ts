import { createPublicKey, verify } from 'node:crypto';
import { newId } from '#kernel/ids.ts';
import { createCircuitBreaker } from '#platform/circuit-breaker.ts';
import { createTestResources } from '../../test/kit/resources.ts';
import { createFiscalSimulator } from '../../edge/fiscal-simulator.ts';
import { createFiscalDevice } from './adapters/fiscal-device.ts';
import { openShop, type Shop } from './adapters/test-till.contract.ts';
import { waterCase } from './adapters/world.contract.ts';
import { fiscalRequest, type FiscalMark } from './domain/fiscal.ts';

const request = (parts: object = {}) => ({
  ...{ jurisdictionId: 'DE', clientId: 'S001-W1', key: 'k', processType: 'Kassenbeleg-V1' },
  ...{ processData: 'Beleg^0.19:8.99^8.99:CASH', ...parts },
});
const deviceOn = (simulator: ReturnType<typeof createFiscalSimulator>, timeoutMs = 1_000) => {
  const outages: string[] = [];
  const device = createFiscalDevice({
    ...{ transport: simulator, jurisdictionIds: ['DE'], timeoutMs },
    breaker: createCircuitBreaker({ name: 'The fiscal device' }),
    clock: () => new Date('2026-03-02T10:00:00.000Z'),
    onOutage: (reason) => outages.push(reason),
  });
  return { device, outages };
};
const signed = (mark: FiscalMark) => {
  if (mark.status !== 'SIGNED') throw new Error(`Expected a signature, got ${mark.outageReason}.`);
  return mark;
};

describe('a fiscal device', () => {
  it('signs what anybody can check with its public key, and counts', async () => {
    const { device } = deviceOn(createFiscalSimulator());
    const first = signed(await device.sign(request()));
    const second = signed(await device.sign(request({ key: 'l' })));
    expect([first.transactionNumber, second.transactionNumber]).toEqual([1, 2]);
    expect([first.signatureCounter, second.signatureCounter]).toEqual([1, 2]);
    const { status: _status, signature, publicKey, ...content } = first;
    const key = createPublicKey({
      key: Buffer.from(publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    });
    const check = (data: object) =>
      verify(
        'sha256',
        Buffer.from(JSON.stringify(data)),
        { key, dsaEncoding: 'ieee-p1363' },
        Buffer.from(signature, 'base64'),
      );
    expect(check(content)).toBe(true);
    expect(check({ ...content, processData: 'Beleg^0.19:8.98^8.98:CASH' })).toBe(false);
  });

  it('never signs one transaction twice, however often it is asked', async () => {
    const simulator = createFiscalSimulator();
    const { device } = deviceOn(simulator);
    const marks = await Promise.all([1, 2, 3].map(() => device.sign(request())));
    expect(new Set(marks.map((mark) => signed(mark).signature)).size).toBe(1);
    expect(simulator.state).toMatchObject({ transactionNumber: 1, signatureCounter: 1 });
  });

  it('that is slow or down marks the outage, and is left alone after a while', async () => {
    const simulator = createFiscalSimulator();
    const { device, outages } = deviceOn(simulator, 20);
    simulator.state.delayMs = 100;
    expect(await device.sign(request())).toMatchObject({
      status: 'OUTAGE',
      outageReason: 'TIMEOUT',
    });
    simulator.state.delayMs = 0;
    simulator.state.down = true;
    for (let count = 0; count < 10; count += 1) await device.sign(request());
    expect(outages).toEqual(expect.arrayContaining(['TIMEOUT', 'UNREACHABLE', 'LEFT_ALONE']));
  });
});

describe('what a device is asked', () => {
  it('is another thing for another sale, and the same for the same', () => {
    const draft = { kind: 'SALE', taxes: [], tenders: [] } as never;
    const place = { jurisdictionId: 'DE', workstationId: 'S001-W1', training: false, asked: ['a'] };
    const asked = fiscalRequest(draft, place);
    expect(fiscalRequest(draft, place)).toEqual(asked);
    expect(fiscalRequest(draft, { ...place, asked: ['b'] }).key).not.toBe(asked.key);
    expect(fiscalRequest(draft, { ...place, training: true }).processData).toMatch(/^AVTraining/);
  });
});

describe('a store whose law wants a device', () => {
  let shop: Shop;
  beforeAll(async () => {
    const environment = { FISCAL_DEVICE_JURISDICTIONS: 'DE, AT' };
    shop = await openShop(() => createTestResources({ environment }));
    await shop.openShift('S001-W1');
  });
  afterAll(() => shop.close());

  const paid = async (parts: object = {}) => {
    const place = { storeId: 'S001', workstationId: 'S001-W1', ...parts };
    const { basket } = await shop.till('basketOpen', place);
    await shop.till('basketScan', { basketId: basket.id, scan: waterCase });
    await shop.till('tenderAdd', { basketId: basket.id, kind: 'CASH' });
    return basket.id;
  };
  const markOf = async (transactionId: string) => {
    const { receipt } = await shop.call<{ receipt: { fiscal: FiscalMark | null; text: string } }>(
      `query ($id: ID!) { receipt(transactionId: $id) { text fiscal {
        status outageReason deviceSerial transactionNumber signatureCounter startedAt finishedAt algorithm
        processType processData signature publicKey } } }`,
      { id: transactionId },
    );
    return receipt;
  };

  it('has a signature on each receipt, once, whoever sends again', async () => {
    const basketId = await paid();
    const idempotencyKey = newId();
    const both = await Promise.all(
      [1, 2].map(() => shop.till('transactionComplete', { basketId, idempotencyKey })),
    );
    expect(both[0]?.transaction.id).toBe(both[1]?.transaction.id);
    const { fiscal, text } = await markOf(both[0]?.transaction.id ?? '');
    expect(fiscal).toMatchObject({
      ...{ status: 'SIGNED', transactionNumber: 1, signatureCounter: 1 },
      processData: 'Beleg^0.19:8.99^8.99:CASH',
    });
    expect(text).toContain('Signaturzähler 1');
    const next = await shop.till('transactionComplete', { basketId: await paid() });
    expect((await markOf(next.transaction.id)).fiscal).toMatchObject({ signatureCounter: 2 });
  });

  it('signs practice as practice, and neither a drawer nor a copy', async () => {
    const practice = await shop.till('transactionComplete', {
      basketId: await paid({ training: true }),
    });
    expect((await markOf(practice.transaction.id)).fiscal).toMatchObject({
      processData: expect.stringMatching(/^AVTraining\^/) as string,
    });
    const place = { storeId: 'S001', workstationId: 'S001-W1' };
    const { transaction } = await shop.till('noSale', place);
    expect((await markOf(transaction.id)).fiscal).toBeNull();
  });
});
