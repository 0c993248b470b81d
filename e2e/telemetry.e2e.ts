import { randomBytes } from 'node:crypto';
import { type CollectedSpan, GraphSystem, TraceCollector, until } from '@imigraph/graph-system';
import { inventedNik } from '@imigraph/national-id';

const metricsPorts = Object.fromEntries(
  ['GATEWAY', 'OFFICES', 'APPLICATIONS', 'FOREIGNER_RESIDENCE'].map((app) => [`${app}_METRICS_PORT`, '0']),
);

let collector: TraceCollector;
let graph: GraphSystem;

beforeAll(async () => {
  collector = await TraceCollector.start();
  graph = await GraphSystem.start({
    env: { ...metricsPorts, OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '50' },
  });
});

afterAll(async () => {
  await graph.stop();
  await collector.stop();
});

const joined = `{
  servicePoint(id: "KANIM-MALANG") { name openApplications { value } foreignResidents { value } }
}`;

interface TraceParent {
  readonly traceId: string;
  readonly spanId: string;
  readonly headers: Record<string, string>;
}

/** What a client that traces sends (W3C Trace Context). */
function traceParent(sampled = true): TraceParent {
  const traceId = randomBytes(16).toString('hex');
  const spanId = randomBytes(8).toString('hex');
  return { traceId, spanId, headers: { traceparent: `00-${traceId}-${spanId}-${sampled ? '01' : '00'}` } };
}

/** From a span up to what is not among them, by `service name`. */
function wayUp(span: CollectedSpan, spans: readonly CollectedSpan[]): string[] {
  const parent = spans.find(({ spanId }) => spanId === span.parentSpanId);
  return [
    `${span.service} ${span.name}`,
    ...(parent ? wayUp(parent, spans) : [`parent ${span.parentSpanId ?? 'none'}`]),
  ];
}

describe('a trace', () => {
  it('goes from the client through the gateway and each subgraph to the SQL', async () => {
    const token = await graph.token('DG_ADMIN');
    const { traceId, spanId, headers } = traceParent();
    const { errors } = await graph.ask(joined, { token, headers });
    expect(errors).toBeUndefined();
    // The gateway's own span ends last, when the answer has left.
    await until(() => collector.spansOf(traceId).some((span) => span.parentSpanId === spanId));

    const ways = () => {
      const spans = collector.spansOf(traceId);
      return spans.filter(({ name }) => name === 'SQL SELECT').map((span) => wayUp(span, spans));
    };
    const complete = (name: string): boolean =>
      ways().some((way) => way[0] === `imigraph-${name} SQL SELECT` && way.at(-1) === `parent ${spanId}`);
    for (const name of ['offices', 'applications', 'foreigner-residence']) {
      await until(() => complete(name));
      const way = ways().find(([first]) => first === `imigraph-${name} SQL SELECT`) ?? [];
      expect(way).toEqual(
        expect.arrayContaining([
          `imigraph-${name} POST /graphql`,
          `imigraph-gateway subgraph ${name}`,
          'imigraph-gateway POST /graphql',
        ]),
      );
      expect(way.at(-1)).toBe(`parent ${spanId}`);
    }
    // And each line of the log leads to it.
    for (const { lines } of graph.processes) {
      await until(() => lines().some((line) => line.traceId === traceId));
    }
  });

  it('is not taken of a request whose client has decided against it', async () => {
    const { traceId, headers } = traceParent(false);
    await graph.ask(joined, { headers });
    const after = traceParent();
    await graph.ask(joined, { headers: after.headers });
    await until(() => collector.spansOf(after.traceId).some((span) => span.parentSpanId === after.spanId));
    expect(collector.spansOf(traceId)).toEqual([]);
  });

  it('tells nothing of a person', async () => {
    const nik = inventedNik({ regencyCode: '35.73', sex: 'MALE', bornOn: '1991-07-13', serial: 8_001 });
    const token = await graph.token('OFFICE_HEAD', { office: 'KANIM-MALANG', purpose: 'telemetry journey' });
    const { traceId, spanId, headers } = traceParent();
    await graph.ask<unknown, { nik: string }>(
      'query ($nik: String) { applications(where: { applicantNik: $nik }) { totalCount } }',
      { variables: { nik }, token, headers },
    );
    // As a literal, and where it does not fit, so that an error quotes it.
    await graph.ask(`{ applications(where: { applicantNik: ${nik} }) { totalCount } }`, { token, headers });
    await graph.ask(`{ applications(where: { applicantNik: "${nik}" }) { totalCount } }`, { token, headers });
    await until(() => collector.spansOf(traceId).filter((span) => span.parentSpanId === spanId).length === 3);
    await graph.stop();
    expect(collector.text).toContain('nik_hash');
    expect(collector.text).not.toContain(nik);
    expect(collector.text).not.toContain('telemetry journey');
    graph = await GraphSystem.start({ env: metricsPorts });
  });
});

/** Every series of a process as Prometheus reads it. */
async function seriesOf(name: string): Promise<Map<string, number>> {
  const running = graph.processes.find((process) => process.name === name);
  const url = running?.lines().find(({ msg }) => msg === 'metrics are served')?.metricsUrl ?? '';
  const text = await (await fetch(url)).text();
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))] as const),
  );
}

describe('metrics', () => {
  it('count requests, calls of subgraphs, statements and errors', async () => {
    const before = await seriesOf('gateway');
    const token = await graph.token('DG_ADMIN');
    for (let asked = 0; asked < 3; asked += 1) await graph.ask(joined, { token });
    await graph.ask('{ foreigners { totalCount } }');
    await until(async () => {
      const now = await seriesOf('gateway');
      const answered = 'imigraph_http_request_duration_seconds_count{method="POST",route="/graphql",status="200"}';
      return (now.get(answered) ?? 0) - (before.get(answered) ?? 0) === 4;
    });
    const now = await seriesOf('gateway');
    expect(now.get('imigraph_subgraph_call_duration_seconds_count{subgraph="offices",outcome="OK"}')).toBe(3);
    expect(
      now.get('imigraph_subgraph_call_duration_seconds_count{subgraph="foreigner-residence",outcome="ERRORS"}'),
    ).toBe(1);
    expect(now.get('imigraph_graphql_errors_total{code="UNAUTHENTICATED",subgraph="foreigner-residence"}')).toBe(1);
    const offices = await seriesOf('offices');
    expect(offices.get('imigraph_sql_statements_count')).toBe(3);
    expect(offices.get('imigraph_database_connections{state="open"}')).toBeGreaterThan(0);
    expect(offices.get('process_cpu_seconds_total')).toBeGreaterThan(0);
  });

  it('have no more series whatever clients send', async () => {
    const provoke = async (salt: string): Promise<void> => {
      await graph.ask(`query Made${salt} { servicePoint(id: "${salt}") { name } }`);
      await graph.ask(`{ made${salt} }`);
      await fetch(new URL(`/made-${salt}`, graph.gateway.url));
      await fetch(graph.gateway.url, { method: 'DELETE' });
    };
    await provoke('First');
    const names = async (): Promise<string[]> => [...(await seriesOf('gateway')).keys()].sort();
    await until(async () => (await names()).some((name) => name.includes('method="DELETE"')));
    const known = await names();
    for (const salt of ['Second', 'Third', 'Fourth']) await provoke(salt);
    expect(await names()).toEqual(known);
    expect(known.join('\n')).not.toMatch(/First|made/);
  });
});

it('without a port no metrics are served', async () => {
  const quiet = await GraphSystem.start();
  const written = quiet.processes.flatMap(({ lines }) => lines());
  await quiet.stop();
  expect(written).not.toHaveLength(0);
  expect(written.filter(({ msg }) => msg === 'metrics are served')).toEqual([]);
});
