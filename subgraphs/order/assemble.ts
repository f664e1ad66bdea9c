import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { newId } from '#kernel/ids.ts';
import type { Resources } from '#platform/contracts/resources.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { createDynamoRelay } from '#platform/outbox/dynamodb-relay.ts';
import {
  createPaymentClient,
  httpTransport,
  inProcessTransport,
} from '../../edge/payment-client.ts';
import { createPaymentGateway } from '../../edge/payment-gateway.ts';
import { createPaymentSimulator } from '../../edge/payment-simulator.ts';
import { createBackground } from './adapters/background.ts';
import { createOrderStore } from './adapters/dynamodb/order-store.ts';
import { ensureOrderTable } from './adapters/dynamodb/order-table.ts';
import { createStock, createTill } from './adapters/other-subgraphs.ts';
import { createQuotes } from './adapters/quotes.ts';
import { createStateMachineRunner } from './adapters/saga/state-machine-runner.ts';
import { readOrderConfig } from './config.ts';
import type { PaymentProvider, Ports } from './ports.ts';
import { createOrder } from './subgraph.ts';
import { expireOrders } from './usecases/expire-orders.ts';
import { resumeSagas } from './usecases/resume-sagas.ts';

/** The order subgraph on DynamoDB, with the payment provider that the environment names. */
export async function assembleOrder(
  resources: Resources,
  outside: { readonly payments?: PaymentProvider } = {},
): Promise<Subgraph> {
  const { clock, dynamo, log, bus, internalSecret, callTask } = resources;
  const config = readOrderConfig(resources.environment);
  const tableName = await ensureOrderTable(resources);
  const relay = createDynamoRelay({ dynamo, tableName, bus, log });
  const background = createBackground(log);
  const { sagaRetryMs: retryMs } = config;
  const ports: Ports = {
    store: createOrderStore({ dynamo, tableName, clock, onCommitted: () => relay.nudge() }),
    quotes: createQuotes(internalSecret),
    stock: createStock(callTask),
    till: createTill(callTask),
    payments: outside.payments ?? paymentProvider(config.paymentGatewayUrl),
    sagas: createStateMachineRunner(retryMs === undefined ? {} : { retryMs }),
    clock,
    newId: () => newId(clock()),
    randomBytes,
    captureWaitMs: config.captureWaitMs,
    wait,
    background,
  };
  const sweeper = createSweeper(ports);
  return createOrder(ports, {
    start: async () => {
      await relay.start();
      sweeper.start();
    },
    stop: async () => {
      sweeper.stop();
      await background.drained();
      await relay.stop();
    },
  });
}

function paymentProvider(gatewayUrl: string | undefined): PaymentProvider {
  if (gatewayUrl !== undefined) return createPaymentClient(httpTransport(gatewayUrl));
  return createPaymentClient(inProcessTransport(createPaymentGateway(createPaymentSimulator())));
}

async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  await delay(milliseconds, undefined, { signal }).catch(() => undefined);
}

const sweepIntervalMs = 30_000;
const quietMs = 30_000; // Longer than a saga runs with all its retries.

/** Sagas of a process that died: all of them when this one starts, later those that have been quiet. And what time ends. */
function createSweeper(ports: Ports) {
  let timer: NodeJS.Timeout | undefined;
  const sweep = (olderThanMs: number): void => {
    const startedBefore = new Date(ports.clock().getTime() - olderThanMs);
    void ports.background.run('sweep', () => resumeSagas(ports, startedBefore));
    void ports.background.run('expiry', () => expireOrders(ports));
  };
  return {
    start: (): void => {
      sweep(0);
      timer = setInterval(() => sweep(quietMs), sweepIntervalMs).unref();
    },
    stop: (): void => clearInterval(timer),
  };
}
