import { ConfigError, createLogger, readConfig } from '@imigraph/runtime';
import { startTelemetry, telemetryEnvironment } from './telemetry';

const read = (environment: Record<string, string>) =>
  readConfig(telemetryEnvironment('OFFICES_METRICS_PORT'), environment).telemetry;

it('tells nobody anything unless the environment names whom', () => {
  expect(read({ METRICS_PORT: '1', APPLICATIONS_METRICS_PORT: '2' })).toEqual({
    metricsPort: null,
    collectorUrl: null,
    traceShare: 1,
  });
});

it('reads its own port, the collector and the share', () => {
  expect(
    read({ OFFICES_METRICS_PORT: '9401', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', TRACE_SHARE: '0.1' }),
  ).toEqual({ metricsPort: 9401, collectorUrl: 'http://collector:4318', traceShare: 0.1 });
});

it('says together what is wrong', () => {
  const wrong = { OFFICES_METRICS_PORT: 'x', OTEL_EXPORTER_OTLP_ENDPOINT: 'collector', TRACE_SHARE: '2' };
  expect(() => read(wrong)).toThrow(ConfigError);
  for (const name of Object.keys(wrong)) expect(() => read(wrong)).toThrow(name);
});

it('stops in time although the collector is gone', async () => {
  const log = createLogger({ app: 'offices', level: 'silent' });
  const config = { metricsPort: 0, collectorUrl: 'http://127.0.0.1:1', traceShare: 1 };
  const telemetry = await startTelemetry('offices', '127.0.0.1', config, log);
  const metrics = await fetch(telemetry.metricsUrl ?? '');
  expect(await metrics.text()).toContain('process_cpu_seconds_total');
  await telemetry.stop();
  await expect(fetch(telemetry.metricsUrl ?? '')).rejects.toThrow('fetch failed');
});
