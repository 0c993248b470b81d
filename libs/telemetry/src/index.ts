export { observeHttp } from './http';
export { Metrics } from './metrics';
export { inSpan, traceHeaders } from './span';
export { type Telemetry, type TelemetryConfig, startTelemetry, telemetryEnvironment } from './telemetry';
