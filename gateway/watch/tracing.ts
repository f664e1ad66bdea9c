/**
 * The part of `@opentelemetry/api` that the gateway uses: pass the module itself (`import * as api from
 * '@opentelemetry/api'`). It is no dependency of ours, and without it nothing is traced beyond the W3C header.
 */
export type TracingApi<Context = unknown, Span extends SpanLike = SpanLike> = {
  readonly trace: {
    readonly getTracer: (name: string) => {
      readonly startSpan: (name: string, options: SpanOptions, context: Context) => Span;
    };
    readonly setSpan: (context: Context, span: Span) => Context;
  };
  readonly propagation: {
    readonly extract: (context: Context, carrier: unknown) => Context;
    readonly inject: (context: Context, carrier: unknown) => void;
  };
  readonly context: { readonly active: () => Context };
};

export type SpanLike = {
  readonly setAttribute: (name: string, value: string | number) => unknown;
  readonly setStatus: (status: { readonly code: number }) => unknown;
  readonly end: () => void;
};

type SpanOptions = { readonly kind?: number; readonly attributes?: Record<string, string> };

/** One request's, plan's or fetch's span. */
export type RunningSpan = {
  /** As a `traceparent` header for whoever is called inside of it; undefined when nobody propagates. */
  readonly traceparent: string | undefined;
  readonly child: (name: string, attributes?: Record<string, string>) => RunningSpan;
  readonly annotate: (attributes: Readonly<Record<string, string>>) => void;
  readonly end: (failed: boolean) => void;
};

export type Tracer = (traceparent: string | undefined) => RunningSpan;

/** Numbers of the OpenTelemetry specification. */
const serverKind = 1;
const errorStatus = 2;

/** Spans for request, plan and fetch. The parent is handed on by hand, so no async context has to be kept. */
export function createTracer<Context, Span extends SpanLike>(
  api: TracingApi<Context, Span>,
): Tracer {
  const tracer = api.trace.getTracer('tillgraph-gateway');
  const begin = (parent: Context, name: string, options: SpanOptions): RunningSpan => {
    const span = tracer.startSpan(name, options, parent);
    const context = api.trace.setSpan(parent, span);
    return {
      traceparent: injected(api, context),
      child: (childName, attributes = {}) => begin(context, childName, { attributes }),
      annotate: (attributes) => {
        for (const [key, value] of Object.entries(attributes)) span.setAttribute(key, value);
      },
      end: (failed) => {
        if (failed) span.setStatus({ code: errorStatus });
        span.end();
      },
    };
  };
  return (traceparent) => {
    const carrier = traceparent === undefined ? {} : { traceparent };
    const parent = api.propagation.extract(api.context.active(), carrier);
    return begin(parent, 'graphql.request', { kind: serverKind });
  };
}

function injected<Context, Span extends SpanLike>(
  api: TracingApi<Context, Span>,
  context: Context,
): string | undefined {
  const carrier: { traceparent?: string } = {};
  api.propagation.inject(context, carrier);
  return carrier.traceparent;
}
