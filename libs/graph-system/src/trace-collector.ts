import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CollectedSpan {
  readonly service: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | null;
}

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string };
}

/** An export as OTLP writes it over HTTP in JSON, as far as it is looked at. */
interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly {
      readonly spans: readonly (Omit<CollectedSpan, 'service' | 'parentSpanId'> & { readonly parentSpanId?: string })[];
    }[];
  }[];
}

/** A collector of traces that keeps what it is sent. */
export class TraceCollector {
  private readonly bodies: string[] = [];

  private constructor(
    readonly url: string,
    readonly stop: () => Promise<void>,
  ) {}

  static async start(): Promise<TraceCollector> {
    const server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        collector.bodies.push(body);
        response.setHeader('content-type', 'application/json').end('{}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const collector = new TraceCollector(
      `http://127.0.0.1:${port}`,
      () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    );
    return collector;
  }

  /** All that came, as it came, to search it for what must not be there. */
  get text(): string {
    return this.bodies.join('\n');
  }

  spansOf(traceId: string): CollectedSpan[] {
    return this.bodies
      .flatMap((body) => (JSON.parse(body) as Export).resourceSpans)
      .flatMap(({ resource, scopeSpans }) => {
        const service =
          resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? 'no service.name';
        return scopeSpans
          .flatMap(({ spans }) => spans)
          .map(({ name, traceId: trace, spanId, parentSpanId = null }) => ({
            service,
            name,
            traceId: trace,
            spanId,
            parentSpanId,
          }));
      })
      .filter((span) => span.traceId === traceId);
  }
}
