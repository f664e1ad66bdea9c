import { money } from '#kernel/money.ts';
import { createPaymentClient, inProcessTransport } from './payment-client.ts';
import { createPaymentGateway } from './payment-gateway.ts';
import { createPaymentSimulator } from './payment-simulator.ts';

const gateway = createPaymentGateway(createPaymentSimulator({ delayMs: 0 }));
const payments = createPaymentClient(inProcessTransport(gateway));

const attempt = (idempotencyKey: string, minor: number) => ({
  idempotencyKey,
  amount: money(minor, 'EUR'),
  cardToken: 'tok-4242',
});

describe('a card payment through the edge', () => {
  it('is approved with a reference, brand and the last four digits', async () => {
    expect(await payments.authorise(attempt('a', 1000))).toMatchObject({
      status: 'AUTHORISED',
      brand: 'SIMULATED',
      lastFour: '4242',
    });
  });

  it('answers the same when it is asked twice', async () => {
    expect(await payments.authorise(attempt('b', 1000))).toEqual(
      await payments.authorise(attempt('b', 1000)),
    );
  });

  it('is declined for an amount that ends in 51', async () => {
    expect(await payments.authorise(attempt('c', 1051))).toMatchObject({ status: 'DECLINED' });
  });

  it('can be found when its answer was lost after accepting (68)', async () => {
    await expect(payments.authorise(attempt('d', 1068))).rejects.toThrow('504');
    expect(await payments.find('d')).toMatchObject({ status: 'AUTHORISED' });
  });

  it('is unknown when the provider was unavailable (91)', async () => {
    await expect(payments.authorise(attempt('e', 1091))).rejects.toThrow('504');
    expect(await payments.find('e')).toBeUndefined();
  });

  it.each`
    minor   | status
    ${1000} | ${'DONE'}
    ${1057} | ${'REFUSED'}
  `('captures $minor as $status', async ({ minor, status }) => {
    const settlement = { providerReference: 'SIM-0', amount: money(minor, 'EUR') };
    const keyed = (verb: string) => ({ ...settlement, idempotencyKey: `${verb} ${minor}` });
    expect(await payments.capture(keyed('capture'))).toMatchObject({ status });
    expect(await payments.refund(keyed('refund'))).toMatchObject({ status });
  });

  it('is given back', async () => {
    expect(await payments.cancel({ idempotencyKey: 'g', providerReference: 'SIM-0' })).toEqual({
      status: 'DONE',
    });
  });
});

describe('what the provider knows of a payment', () => {
  const simulator = createPaymentSimulator({ delayMs: 0 });
  const authorised = async (idempotencyKey: string) => {
    const answer = await simulator.authorise(attempt(idempotencyKey, 1000));
    if (answer.status === 'DECLINED') throw new Error('Expected an approval.');
    return (minor: number, key: string) => ({
      ...{ idempotencyKey: `${idempotencyKey}:${key}`, amount: money(minor, 'EUR') },
      providerReference: answer.providerReference,
    });
  };
  const booked = (idempotencyKey: string) =>
    simulator.statement().find((payment) => payment.idempotencyKey === idempotencyKey);

  it('moves nothing twice under one key, and no more than there is', async () => {
    const move = await authorised('h');
    expect(await simulator.refund(move(1, 'early'))).toMatchObject({ status: 'REFUSED' });
    expect(await simulator.capture(move(1001, 'much'))).toMatchObject({ status: 'REFUSED' });
    for (const _again of [1, 2]) {
      expect(await simulator.capture(move(1000, 'capture'))).toEqual({ status: 'DONE' });
      expect(await simulator.refund(move(400, 'refund'))).toEqual({ status: 'DONE' });
    }
    expect(await simulator.refund(move(601, 'more'))).toMatchObject({ status: 'REFUSED' });
    expect(await simulator.cancel(move(0, 'cancel'))).toMatchObject({ status: 'REFUSED' });
    expect(booked('h')).toMatchObject({
      ...{ capturedMinor: 1000, refundedMinor: 400, cancelled: false },
    });
  });

  it('captures nothing that was cancelled', async () => {
    const move = await authorised('i');
    expect(await simulator.cancel(move(0, 'cancel'))).toEqual({ status: 'DONE' });
    expect(await simulator.capture(move(1000, 'capture'))).toMatchObject({ status: 'REFUSED' });
    expect(booked('i')).toMatchObject({ capturedMinor: 0, cancelled: true });
  });
});

describe('the payment gateway', () => {
  const post = (uri: string, data: string, method = 'POST') =>
    gateway({
      Records: [
        {
          cf: {
            request: {
              method,
              uri,
              headers: {},
              body: { encoding: 'base64', data: Buffer.from(data).toString('base64') },
            },
          },
        },
      ],
    });

  it.each`
    uri                      | data          | method    | status
    ${'/payments/authorise'} | ${'{}'}       | ${'POST'} | ${'400'}
    ${'/payments/authorise'} | ${'not JSON'} | ${'POST'} | ${'400'}
    ${'/payments/steal'}     | ${'{}'}       | ${'POST'} | ${'404'}
    ${'/payments/authorise'} | ${'{}'}       | ${'GET'}  | ${'404'}
  `('answers $method $uri with $data by $status', async ({ uri, data, method, status }) => {
    expect((await post(uri, data, method)).status).toBe(status);
  });
});
