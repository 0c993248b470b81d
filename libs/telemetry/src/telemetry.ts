import type { AddressInfo } from 'node:net';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-node';
import { collectDefaultMetrics } from 'prom-client';
import { z } from 'zod';
import { type Logger, createHttpServer, portNumber } from '@imigraph/runtime';
import { Metrics } from './metrics';

const tracing = z
  .object({
    OTEL_EXPORTER_OTLP_ENDPOINT: z
      .url({ protocol: /^https?$/, error: 'write where the collector is: http://127.0.0.1:4318' })
      .optional(),
    TRACE_SHARE: z.coerce.number().min(0).max(1, 'write a share between 0 and 1').default(1),
  })
  .transform((set) => ({ collectorUrl: set.OTEL_EXPORTER_OTLP_ENDPOINT ?? null, traceShare: set.TRACE_SHARE }));

/** The variables of the environment that say what is told of a process, and to whom. */
export function telemetryEnvironment(metricsPortVariable: string) {
  const metrics = z
    .object({ [metricsPortVariable]: portNumber.optional() })
    .transform((set) => ({ metricsPort: set[metricsPortVariable] ?? null }));
  return z.intersection(tracing, metrics).transform((telemetry) => ({ telemetry }));
}

export type TelemetryConfig = Readonly<z.output<ReturnType<typeof telemetryEnvironment>>['telemetry']>;

export interface Telemetry {
  readonly metrics: Metrics;
  /** Where Prometheus reads them; null when nobody does. */
  readonly metricsUrl: string | null;
  /** Sends what is left and closes the port. */
  stop(): Promise<void>;
}

const exportTimeoutMs = 5_000;

/** Traces go to the collector, and metrics are shown on a port of their own; neither unless the configuration names it. */
export async function startTelemetry(
  app: string,
  host: string,
  { metricsPort, collectorUrl, traceShare }: TelemetryConfig,
  log: Logger,
): Promise<Telemetry> {
  const metrics = new Metrics();
  const server = metricsPort === null ? null : await serveMetrics(metrics, host, metricsPort);
  const tracing = collectorUrl === null ? null : startTracing(app, collectorUrl, traceShare);
  if (server) log.info({ metricsUrl: server.url }, 'metrics are served');
  return {
    metrics,
    metricsUrl: server?.url ?? null,
    stop: async () => {
      // A collector that has gone keeps nobody from stopping.
      await tracing?.shutdown().catch((error: unknown) => {
        log.warn({ err: error }, 'the last spans could not be sent');
      });
      await server?.close();
    },
  };
}

function startTracing(app: string, collectorUrl: string, share: number): NodeTracerProvider {
  const exporter = new OTLPTraceExporter({
    url: `${collectorUrl.replace(/\/$/, '')}/v1/traces`,
    timeoutMillis: exportTimeoutMs,
  });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': `imigraph-${app}` }),
    // Who has decided to trace before decides here too, so that a trace is whole or not at all.
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new BatchSpanProcessor(exporter, { exportTimeoutMillis: exportTimeoutMs })],
  });
  provider.register();
  return provider;
}

async function serveMetrics(
  { registry }: Metrics,
  host: string,
  port: number,
): Promise<{ url: string; close: () => Promise<void> }> {
  collectDefaultMetrics({ register: registry });
  const server = createHttpServer();
  server.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
  await server.listen({ host, port });
  const { port: taken } = server.server.address() as AddressInfo;
  return { url: `http://${host}:${taken}/metrics`, close: () => server.close() };
}
