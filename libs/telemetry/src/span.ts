import {
  type Attributes,
  type Context,
  type Span,
  SpanKind,
  SpanStatusCode,
  context,
  propagation,
  trace,
} from '@opentelemetry/api';

const tracer = trace.getTracer('imigraph');

/**
 * Does the work as a part of the current trace; where there is none, it only does the work. Attributes hold no personal
 * data: no variables, no rows, no messages.
 */
export function inSpan<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  if (!trace.getActiveSpan()) return work();
  return tracer.startActiveSpan(name, { kind: SpanKind.CLIENT, attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      // Its message may quote a value.
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** A span for a request that came, continuing the trace of whoever sent it; the caller ends it. */
export function startServerSpan(
  name: string,
  headers: Readonly<Record<string, unknown>>,
): { readonly span: Span; readonly inside: Context } {
  const parent = propagation.extract(context.active(), headers);
  const span = tracer.startSpan(name, { kind: SpanKind.SERVER }, parent);
  return { span, inside: trace.setSpan(parent, span) };
}

/** The headers with which a call goes on in the current trace; none when nothing is traced. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  propagation.inject(context.active(), headers);
  return headers;
}
