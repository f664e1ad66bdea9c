import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCircuitBreaker } from '#platform/circuit-breaker.ts';
import { brokenCustomer, createTaxSimulator, slowCustomer } from '../../../edge/tax-simulator.ts';
import { taxPath } from '../../../edge/tax-service.ts';
import { askTaxOnce } from './ask-tax-once.ts';
import { eur, line, policy, priced } from '../domain/test-kit.ts';
import type { TaxQuestion } from '../ports.ts';
import {
  createTaxCalculator,
  httpTaxTransport,
  inProcessTaxTransport,
  type TaxTransport,
} from './tax-calculator.ts';

const question = (parts: Partial<TaxQuestion> = {}): TaxQuestion => ({
  ...{ basketId: 'B1', storeId: 'S010', jurisdictionId: 'US-IL-COOK', currency: 'EUR' },
  ...{ date: '2026-03-02', policy: { ...policy.tax, pricesIncludeTax: false } },
  lines: [
    {
      ...{ lineId: 'L1', itemId: 'I1', description: 'Tea', taxClassId: 'STANDARD' },
      ...{ quantity: '2', amount: eur(1099) },
    },
  ],
  ...parts,
});
const simulator = createTaxSimulator({ delayMs: 0, slowMs: 200 });
const calculatorOn = (transport: TaxTransport, reasons: string[] = [], failuresMax = 5) =>
  createTaxCalculator({
    transport,
    breaker: createCircuitBreaker({ name: 'tax', limits: { failuresMax } }),
    jurisdictionIds: ['US-IL-COOK'],
    companyCode: 'DEMO',
    onFallback: (reason) => reasons.push(reason),
  });

describe('rule 8: taxes from outside', () => {
  it('come line by line and tax by tax, and price the basket', async () => {
    const quote = await calculatorOn(inProcessTaxTransport(simulator)).quote(question());
    expect(quote).toMatchObject({
      calculator: 'OUTSIDE',
      lines: [
        {
          lineId: 'L1',
          taxes: [
            { taxId: '17', name: 'STATE TAX', rate: '0.0625', tax: eur(69) },
            { taxId: '031', rate: '0.0175', tax: eur(19) },
          ],
        },
      ],
    });
    const lines = [line({ lineId: 'L1', minor: 1099 })];
    const tax = { ...policy.tax, pricesIncludeTax: false };
    const basket = priced(lines, { taxQuote: quote, policy: { ...policy, tax } });
    expect(basket.totals).toMatchObject({ net: eur(1099), tax: eur(88), total: eur(1187) });
    expect(basket.taxSource).toEqual({ calculator: 'OUTSIDE' });
  });

  it('are asked for again only when something that is taxed has changed', async () => {
    const asked: string[] = [];
    const counted = askTaxOnce({
      serves: () => true,
      quote: (wanted) => {
        asked.push(wanted.customerId ?? 'nobody');
        return calculatorOn(inProcessTaxTransport(simulator)).quote(wanted);
      },
    });
    const first = await counted.quote(question());
    expect(await counted.quote(question({ customerId: undefined }))).toEqual(first);
    expect(asked).toHaveLength(1);
    await counted.quote(question({ customerId: 'C1' }));
    await counted.quote(question({ date: '2026-03-03' }));
    expect(asked).toHaveLength(3);
    // What the tables had to answer is asked again.
    await counted.quote(question({ customerId: brokenCustomer }));
    await counted.quote(question({ customerId: brokenCustomer }));
    expect(asked).toHaveLength(5);
  });

  it('stand only for the amounts that were asked about', async () => {
    const quote = await calculatorOn(inProcessTaxTransport(simulator)).quote(question());
    const basket = priced([line({ lineId: 'L1', minor: 1100 })], { taxQuote: quote });
    const taxSource = { calculator: 'BUILT_IN', fallbackReason: 'AMOUNTS_CHANGED' };
    expect(basket).toMatchObject({ taxSource, taxes: [{ taxId: 'VAT' }] });
  });

  it('are taken out of prices that include them', async () => {
    const included = question({ policy: policy.tax });
    const quote = await calculatorOn(inProcessTaxTransport(simulator)).quote(included);
    const basket = priced([line({ lineId: 'L1', minor: 1099 })], { taxQuote: quote });
    // 10.99 x 0.0625 / 1.08 = 0.636, x 0.0175 / 1.08 = 0.178.
    expect(basket.totals).toMatchObject({ total: eur(1099), tax: eur(82), net: eur(1017) });
  });

  it.each`
    case                    | customerId        | reason
    ${'it does not answer'} | ${slowCustomer}   | ${'TIMEOUT'}
    ${'it is out of order'} | ${brokenCustomer} | ${'STATUS_503'}
  `('the tables answer when $case, and the basket says so', async ({ customerId, reason }) => {
    const reasons: string[] = [];
    const calculator = calculatorOn(inProcessTaxTransport(simulator, 50), reasons);
    const taxQuote = await calculator.quote(question({ customerId }));
    const basket = priced([line({ minor: 1190 })], { taxQuote });
    expect(basket.totals.tax).toEqual(eur(190));
    expect(basket.taxSource).toEqual({ calculator: 'BUILT_IN', fallbackReason: reason });
    expect(reasons).toEqual([reason]);
  });

  it('is left alone after failing again and again', async () => {
    const reasons: string[] = [];
    const calculator = calculatorOn(inProcessTaxTransport(simulator), reasons, 2);
    const broken = question({ customerId: brokenCustomer });
    for (let call = 0; call < 3; call += 1) await calculator.quote(broken);
    expect(reasons).toEqual(['STATUS_503', 'STATUS_503', 'LEFT_ALONE']);
  });

  it.each`
    body                                                                                                                                                    | reason
    ${{}}                                                                                                                                                   | ${'UNREADABLE'}
    ${{ totalTax: 1, lines: [] }}                                                                                                                           | ${'UNREADABLE'}
    ${{ totalTax: 0.001, lines: [{ lineNumber: 'L1', tax: 0.001, taxableAmount: 1, details: [{ taxName: 'T', jurisCode: '1', rate: 0.1, tax: 0.001 }] }] }} | ${'UNREADABLE'}
  `('an answer of $body is none', async ({ body, reason }) => {
    const calculator = calculatorOn(async () => ({ status: 200, body }));
    expect(await calculator.quote(question())).toEqual({
      ...{ calculator: 'BUILT_IN', fallbackReason: reason },
    });
  });

  it('serves the jurisdictions that it was set up for', () => {
    const { serves } = calculatorOn(inProcessTaxTransport(simulator));
    expect([serves('US-IL-COOK'), serves('DE')]).toEqual([true, false]);
  });
});

describe('over HTTP', () => {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    seen.push(
      `${request.method ?? ''} ${request.url ?? ''} ${request.headers.authorization ?? ''}`,
    );
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void simulator(JSON.parse(Buffer.concat(chunks).toString())).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      });
    });
  });
  let url = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  it('asks as AvaTax is asked', async () => {
    const calculator = calculatorOn(httpTaxTransport(url, 'Basic ZGVtbw=='));
    expect(await calculator.quote(question())).toMatchObject({ calculator: 'OUTSIDE' });
    expect(seen).toEqual([`POST ${taxPath} Basic ZGVtbw==`]);
  });

  it('answers by the tables when nobody is there', async () => {
    const calculator = calculatorOn(httpTaxTransport('http://127.0.0.1:1', undefined));
    expect(await calculator.quote(question())).toEqual({
      ...{ calculator: 'BUILT_IN', fallbackReason: 'UNREACHABLE' },
    });
  });
});
