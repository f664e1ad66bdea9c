import { newId } from '#kernel/ids.ts';
import { createCircuitBreaker } from '#platform/circuit-breaker.ts';
import type { Resources } from '#platform/contracts/resources.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { ensureTable } from '#platform/dynamodb.ts';
import { createDynamoRelay } from '#platform/outbox/dynamodb-relay.ts';
import {
  createPaymentClient,
  httpTransport,
  inProcessTransport,
} from '../../edge/payment-client.ts';
import { createPaymentGateway } from '../../edge/payment-gateway.ts';
import { createPaymentSimulator } from '../../edge/payment-simulator.ts';
import { createFiscalClient } from '../../edge/fiscal-client.ts';
import { fileFiscalMemory, noFiscalMemory } from '../../edge/fiscal-memory.ts';
import { createFiscalSimulator } from '../../edge/fiscal-simulator.ts';
import { createTaxSimulator } from '../../edge/tax-simulator.ts';
import { askTaxOnce } from './adapters/ask-tax-once.ts';
import { createBackground } from './adapters/background.ts';
import { createCardNumbers } from './adapters/card-numbers.ts';
import { createChains } from './adapters/chain-turns.ts';
import { createDocuments } from './adapters/documents.ts';
import { createCheckoutReader } from './adapters/dynamodb/checkout-reader.ts';
import { createCheckoutStore } from './adapters/dynamodb/checkout-store.ts';
import { createGuesses } from './adapters/dynamodb/guesses.ts';
import { createHeadStore } from './adapters/dynamodb/head-store.ts';
import { createOfflineFindings } from './adapters/dynamodb/offline-findings.ts';
import { createRecordStore } from './adapters/dynamodb/record-store.ts';
import type { Table } from './adapters/dynamodb/table.ts';
import { offlineSeals } from './adapters/offline-seals.ts';
import { createSoldPrices } from './adapters/sold-prices.ts';
import { createProductSnapshot } from './adapters/product-snapshot.ts';
import { createBasketTurns } from './adapters/basket-turns.ts';
import { type CatchUp, createCatchUp } from './adapters/price-book/catch-up.ts';
import { createFiscalDevice } from './adapters/fiscal-device.ts';
import { createReceiptPapers } from './adapters/receipt-papers/create-papers.ts';
import { createReceiptSigner } from './adapters/receipt-signer.ts';
import { createPriceBook, type LivePriceBook } from './adapters/price-book/price-book.ts';
import {
  createTaxCalculator,
  httpTaxTransport,
  inProcessTaxTransport,
} from './adapters/tax-calculator.ts';
import { type CheckoutConfig, readCheckoutConfig } from './config.ts';
import { applyShift } from './events.ts';
import type { PaymentProvider, Ports } from './ports.ts';
import { createCheckout } from './subgraph.ts';
import { sweepCards } from './usecases/sweep-cards.ts';

/** The checkout subgraph on DynamoDB, with the payment provider that the environment names. */
export async function assembleCheckout(resources: Resources): Promise<Subgraph> {
  const { clock, dynamo, log, bus, internalSecret, callTask } = resources;
  const config = readCheckoutConfig(resources.environment);
  const tableName = `${resources.tablePrefix}checkout`;
  await ensureTable(dynamo, { tableName, indexes: ['gsi1', 'gsi2', 'gsi3'] });
  const relay = createDynamoRelay({ dynamo, tableName, bus, log });
  const settings = { dynamo, tableName, clock, onCommitted: relay.committed };
  const background = createBackground(log);
  const records = createRecordStore(settings);
  const catchUp: CatchUp = createCatchUp({
    records,
    callTask,
    log,
    priceBook: () => priceBook,
    onShiftOpened: (event) => applyShift(ports, event),
  });
  const priceBook: LivePriceBook = createPriceBook(records, { clock, isReady: catchUp.isReady });
  const ports: Ports = {
    store: createCheckoutStore(settings),
    reader: createCheckoutReader(settings),
    chains: createChains(createHeadStore(settings)),
    priceBook,
    payments: paymentProvider(config.paymentGatewayUrl),
    ...taxCalculator(config.tax, log),
    documents: createDocuments({ internalSecret, clock }),
    ...(await receiptPorts(config, resources)),
    offline: offlinePorts(settings, resources),
    cardNumbers: createCardNumbers(internalSecret),
    guesses: createGuesses(settings),
    soldPrices: createSoldPrices(records),
    inBasketTurn: createBasketTurns(),
    clock,
    newId: () => newId(clock()),
    inBackground: background.run,
    reportFailedSettlement: ({ storeId, transactionId, tenderId }) =>
      log.error({ storeId, transactionId, tenderId }, 'A capture or refund was refused'),
  };
  const sweeper = createSweeper(ports);
  return createCheckout({
    ports,
    feed: { apply: priceBook.apply, caughtUp: catchUp.ready },
    notReadyReason: catchUp.notReadyReason,
    start: async () => {
      await relay.start();
      catchUp.start();
      await sweeper.start();
    },
    stop: async () => {
      sweeper.stop();
      await catchUp.stop();
      await background.settle();
      await relay.stop();
    },
  });
}

function offlinePorts(table: Table, { callTask, log }: Resources): Ports['offline'] {
  return {
    seals: offlineSeals,
    findings: createOfflineFindings(table),
    productSnapshot: createProductSnapshot(callTask),
    reportRefusal: ({ storeId, workstationId, sequenceNumber, kind }) =>
      log.error({ storeId, workstationId, sequenceNumber, kind }, 'An offline sale was refused'),
  };
}

function paymentProvider(gatewayUrl: string | undefined): PaymentProvider {
  if (gatewayUrl !== undefined) return createPaymentClient(httpTransport(gatewayUrl));
  return createPaymentClient(inProcessTransport(createPaymentGateway(createPaymentSimulator())));
}

function taxCalculator(
  { jurisdictionIds, url, authorization, companyCode }: CheckoutConfig['tax'],
  log: Resources['log'],
): Pick<Ports, 'taxCalculator'> {
  if (jurisdictionIds.length === 0) return {};
  const transport =
    url === undefined
      ? inProcessTaxTransport(createTaxSimulator())
      : httpTaxTransport(url, authorization);
  const breaker = createCircuitBreaker({ name: 'The tax calculator' });
  const onFallback = (reason: string): void =>
    log.warn({ reason }, 'The tax calculator did not answer; the tables of the price book did');
  const calculator = createTaxCalculator({
    ...{ transport, breaker, jurisdictionIds, companyCode, onFallback },
  });
  return { taxCalculator: askTaxOnce(calculator) };
}

async function receiptPorts(
  config: CheckoutConfig,
  resources: Resources,
): Promise<Pick<Ports, 'receipts' | 'papers' | 'fiscalDevice'>> {
  const { internalSecret } = resources;
  return {
    receipts: await createReceiptSigner({ ...config.receipts, internalSecret }),
    papers: createReceiptPapers(),
    ...fiscalDevice(config.fiscal, resources),
  };
}

function fiscalDevice(
  { jurisdictionIds, url, simulatorFile }: CheckoutConfig['fiscal'],
  { clock, log }: Resources,
): Pick<Ports, 'fiscalDevice'> {
  if (jurisdictionIds.length === 0) return {};
  const memory = simulatorFile === undefined ? noFiscalMemory : fileFiscalMemory(simulatorFile);
  const transport =
    url === undefined ? createFiscalSimulator(clock, memory) : createFiscalClient(url);
  const breaker = createCircuitBreaker({ name: 'The fiscal device' });
  const onOutage = (reason: string): void =>
    log.error({ reason }, 'The fiscal device did not sign; receipts say so until it does');
  return {
    fiscalDevice: createFiscalDevice({ transport, breaker, jurisdictionIds, clock, onOutage }),
  };
}

const sweepIntervalMs = 30_000;
const abandonedMs = 60_000; // Longer than a call to the provider may take.

/** Cards of a process that died: all of them when this one starts, later those that nobody answers. */
function createSweeper(ports: Ports) {
  let timer: NodeJS.Timeout | undefined;
  return {
    start: async (): Promise<void> => {
      await sweepCards(ports, 0);
      const sweep = (): void =>
        ports.inBackground(async () => {
          await sweepCards(ports, abandonedMs);
        });
      timer = setInterval(sweep, sweepIntervalMs).unref();
    },
    stop: (): void => clearInterval(timer),
  };
}
