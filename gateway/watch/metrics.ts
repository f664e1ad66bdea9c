import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Transports } from '../engine/types.ts';

/** What the gateway counts. Names, labels and units are in docs/gateway-http.md. */
export type Metrics = {
  readonly request: (operation: string, outcome: string, seconds: number) => void;
  readonly refusalCode: (code: string) => void;
  readonly subgraphCall: (subgraph: string, outcome: string, seconds: number) => void;
  readonly operationLookUp: (found: 'hit' | 'miss' | 'refused') => void;
  readonly planned: (seconds: number) => void;
  readonly reloaded: (outcome: 'swapped' | 'refused') => void;
  /** Adds a value that is read when somebody asks, such as the length of a queue. */
  readonly addGauge: (name: string, help: string, read: () => number) => void;
  /** The breaker of each transport that says how it stands. */
  readonly watchBreakers: (transports: () => Transports) => void;
  /** The Prometheus exposition format. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
  readonly stop: () => void;
};

/** From a cached read in one process to the request's deadline of 5 s. */
const secondsBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
/** Codes come from subgraphs too; a subgraph that makes them up must not fill the memory. */
const codeCountMax = 200;
const eventLoopResolutionMs = 20;
const nanosecondsPerSecond = 1e9;

/** Each gateway has a registry of its own: several may live in one process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const shared = { registers: [registry] };
  const timed = { ...shared, buckets: secondsBuckets };
  const requests = new Histogram({
    ...timed,
    name: 'gateway_request_seconds',
    help: 'Requests by operation (ours by name, all others together) and outcome',
    labelNames: ['operation', 'outcome'],
  });
  const codes = new Counter({
    ...shared,
    name: 'gateway_errors_total',
    help: 'Errors in answers by code',
    labelNames: ['code'],
  });
  const calls = new Histogram({
    ...timed,
    name: 'gateway_subgraph_call_seconds',
    help: 'Calls of subgraphs by subgraph and outcome',
    labelNames: ['subgraph', 'outcome'],
  });
  const lookUps = new Counter({
    ...shared,
    name: 'gateway_operation_lookups_total',
    help: 'Look-ups in the operation cache: hit, miss, or a remembered refusal',
    labelNames: ['found'],
  });
  const plans = new Histogram({ ...timed, name: 'gateway_plan_seconds', help: 'Plans built' });
  const reloads = new Counter({
    ...shared,
    name: 'gateway_reloads_total',
    help: 'Supergraphs taken over or refused',
    labelNames: ['outcome'],
  });
  const requestsOf = remembered((operation, outcome) => requests.labels({ operation, outcome }));
  const callsOf = remembered((subgraph, outcome) => calls.labels({ subgraph, outcome }));
  const seenCodes = new Set<string>();
  const stopEventLoop = watchEventLoop(registry);
  return {
    request: (operation, outcome, seconds) => requestsOf(operation, outcome).observe(seconds),
    refusalCode: (code) => {
      if (seenCodes.size < codeCountMax) seenCodes.add(code);
      codes.inc({ code: seenCodes.has(code) ? code : 'OTHER' });
    },
    subgraphCall: (subgraph, outcome, seconds) => callsOf(subgraph, outcome).observe(seconds),
    operationLookUp: (found) => lookUps.inc({ found }),
    planned: (seconds) => plans.observe(seconds),
    reloaded: (outcome) => reloads.inc({ outcome }),
    addGauge: (name, help, read) => addGauge(registry, name, help, read),
    watchBreakers: (transports) => watchBreakers(registry, transports),
    text: () => registry.metrics(),
    contentType: registry.contentType,
    stop: stopEventLoop,
  };
}

/** Finding the figures of two labels costs more than adding to them. There are as many as there are labels, which are bounded. */
function remembered<Found>(
  find: (first: string, second: string) => Found,
): (first: string, second: string) => Found {
  const byFirst = new Map<string, Map<string, Found>>();
  return (first, second) => {
    const bySecond = byFirst.get(first) ?? new Map<string, Found>();
    byFirst.set(first, bySecond);
    const found = bySecond.get(second) ?? find(first, second);
    bySecond.set(second, found);
    return found;
  };
}

function addGauge(registry: Registry, name: string, help: string, read: () => number): void {
  new Gauge({
    registers: [registry],
    name,
    help,
    collect() {
      this.set(read());
    },
  });
}

/** Between two readings; whoever reads starts the next period. */
function watchEventLoop(registry: Registry): () => void {
  const delay = monitorEventLoopDelay({ resolution: eventLoopResolutionMs });
  delay.enable();
  addGauge(registry, 'gateway_event_loop_delay_p99_seconds', 'Since the last reading', () => {
    const seconds = delay.percentile(99) / nanosecondsPerSecond;
    delay.reset();
    return seconds;
  });
  addGauge(registry, 'process_resident_memory_bytes', 'Resident memory', () =>
    process.memoryUsage.rss(),
  );
  addGauge(registry, 'process_cpu_seconds_total', 'CPU time of the process', () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  });
  return () => void delay.disable();
}

const breakerValues = { closed: 0, 'half-open': 1, open: 2 };

function watchBreakers(registry: Registry, transports: () => Transports): void {
  new Gauge({
    registers: [registry],
    name: 'gateway_breaker_state',
    help: '0 closed, 1 half-open, 2 open',
    labelNames: ['subgraph'],
    collect() {
      this.reset();
      for (const [subgraph, transport] of Object.entries(transports())) {
        const state = transport.breakerState?.();
        if (state !== undefined) this.set({ subgraph }, breakerValues[state]);
      }
    },
  });
}
