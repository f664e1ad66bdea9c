import * as otel from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import fc from 'fast-check';
import { postGraphql, startSmallGateway } from '../../test/kit/small-gateway.ts';
import type { RequestScope } from '../engine/types.ts';
import { createMetrics } from './metrics.ts';
import { continueTrace, traceIdOf } from './trace-context.ts';
import { createTracer } from './tracing.ts';
import { serveMetrics } from './watch-server.ts';
import { watchTransports } from './watched-transport.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const sound = /^00-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/;

describe('A trace', () => {
  it('that came is continued with a span of our own', () => {
    const given = `00-${traceId}-00f067aa0ba902b7-01`;
    const passedOn = continueTrace(given);
    expect(passedOn).toMatch(new RegExp(`^00-${traceId}-[\\da-f]{16}-01$`));
    expect(passedOn).not.toBe(given);
  });

  it('is begun where none came that is sound', () => {
    const hex = fc.stringMatching(/^00-[0-9a-fA-F]{30,33}-[0-9a-f]{15,17}-0[01]$/);
    fc.assert(
      fc.property(fc.oneof(hex, fc.string(), fc.constant(undefined)), (header) => {
        const passedOn = continueTrace(header);
        expect(passedOn).toMatch(sound);
        if (!sound.test(header ?? '')) expect(header ?? '').not.toContain(traceIdOf(passedOn));
      }),
    );
    expect(continueTrace(`00-${'0'.repeat(32)}-00f067aa0ba902b7-01`)).toMatch(sound);
  });

  it('goes on to subgraphs, and is told to OpenTelemetry where that is given', async () => {
    const exporter = new InMemorySpanExporter();
    const provider = new BasicTracerProvider({
      spanProcessors: [new SimpleSpanProcessor(exporter)],
    });
    otel.trace.setGlobalTracerProvider(provider);
    otel.propagation.setGlobalPropagator(headerOnly);
    const running = await startSmallGateway({ trace: createTracer(otel) });
    try {
      const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;
      await postGraphql(running.url, { query: 'query Mine { items { onHand } }' }, { traceparent });
      await new Promise((resolve) => setTimeout(resolve, 20));
      const spans = exporter.getFinishedSpans();
      expect(spans.map(({ name }) => name).toSorted()).toEqual([
        'graphql.fetch',
        'graphql.fetch',
        'graphql.prepare',
        'graphql.request',
      ]);
      expect(new Set(spans.map((span) => span.spanContext().traceId))).toEqual(new Set([traceId]));
      const request = spans.find(({ name }) => name === 'graphql.request');
      expect(request?.attributes).toMatchObject({ 'graphql.operation.name': 'Mine' });
    } finally {
      await running.stop();
      otel.trace.disable();
      otel.propagation.disable();
    }
  });
});

/** The W3C propagator in the few lines that this test needs. */
const headerOnly: otel.TextMapPropagator = {
  fields: () => ['traceparent'],
  inject: (context, carrier, setter) => {
    const span = otel.trace.getSpanContext(context);
    if (span === undefined) return;
    setter.set(carrier, 'traceparent', `00-${span.traceId}-${span.spanId}-01`);
  },
  extract: (context, carrier, getter) => {
    const [, traceId = '', spanId = ''] = String(getter.get(carrier, 'traceparent')).split('-');
    return otel.trace.setSpanContext(context, { traceId, spanId, traceFlags: 1, isRemote: true });
  },
};

describe('Metrics', () => {
  const scope: RequestScope = {
    identity: { subject: 'x', roles: [], scopes: [], stores: [] },
    correlationId: 'c1',
    deadlineMs: Date.now() + 1000,
    signal: new AbortController().signal,
  };
  const call = {
    operation: { subgraph: 'order', query: '{ a }', operationName: undefined, isMutation: false },
    variables: () => ({}),
    bodyJson: () => '{}',
  };

  it('show how breakers stand, how calls end, and what others add', async () => {
    const metrics = createMetrics();
    const transport = {
      call: () => Promise.reject(new Error('lost')),
      notReadyReason: async () => undefined,
      close: async () => undefined,
      breakerState: () => 'open' as const,
    };
    const transports = watchTransports({ order: transport }, metrics, new WeakMap());
    metrics.watchBreakers(() => transports);
    metrics.addGauge('gateway_queue_length', 'Events waiting', () => 7);
    await expect(transports['order']?.call(call, scope)).rejects.toThrow('lost');
    for (let index = 0; index < 500; index += 1) metrics.refusalCode(`MADE_UP_${index}`);
    const server = await serveMetrics(metrics, 0, '127.0.0.1');
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toContain('gateway_breaker_state{subgraph="order"} 2');
    expect(text).toContain(
      'gateway_subgraph_call_seconds_count{subgraph="order",outcome="FAULT"} 1',
    );
    expect(text).toContain('gateway_queue_length 7');
    expect(text).toContain('gateway_errors_total{code="OTHER"} 300');
    expect((await fetch(server.url)).status).toBe(404);
    await server.stop();
    metrics.stop();
  });
});
