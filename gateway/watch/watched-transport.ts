import { TransportFault } from '../engine/failures/transport-fault.ts';
import type { RequestScope, SubgraphAnswer, Transport, Transports } from '../engine/types.ts';
import type { Metrics } from './metrics.ts';
import type { RunningSpan } from './tracing.ts';

/** The span of each request that is traced; fetches become its children. */
export type SpanOfScope = WeakMap<RequestScope, RunningSpan>;

/** The same transports, with each call counted, timed and traced. */
export function watchTransports(
  transports: Transports,
  metrics: Metrics,
  spans: SpanOfScope,
): Transports {
  return Object.fromEntries(
    Object.entries(transports).map(([name, transport]) => [
      name,
      watchTransport(name, transport, { metrics, spans }),
    ]),
  );
}

type Watch = { readonly metrics: Metrics; readonly spans: SpanOfScope };

function watchTransport(name: string, transport: Transport, { metrics, spans }: Watch): Transport {
  return {
    ...transport,
    call: (call, scope) => {
      const startedMs = performance.now();
      const { traced, end } = beginFetch(spans, scope, name);
      const settle = (outcome: string): void => {
        metrics.subgraphCall(name, outcome, (performance.now() - startedMs) / 1000);
        end?.(outcome !== 'ok');
      };
      return transport.call(call, traced).then(
        (answer) => {
          settle(outcomeOf(answer));
          return answer;
        },
        (fault: unknown) => {
          settle(fault instanceof TransportFault ? fault.code : 'FAULT');
          throw fault;
        },
      );
    },
  };
}

function outcomeOf({ errors }: SubgraphAnswer): string {
  return errors === undefined || errors.length === 0 ? 'ok' : 'errors';
}

/** A traced fetch passes its own span on, in a scope of its own. */
function beginFetch(spans: SpanOfScope, scope: RequestScope, subgraph: string) {
  const span = spans.get(scope)?.child('graphql.fetch', { 'graphql.subgraph': subgraph });
  if (span === undefined) return { traced: scope, end: undefined };
  return {
    traced: { ...scope, traceparent: span.traceparent ?? scope.traceparent },
    end: span.end,
  };
}
