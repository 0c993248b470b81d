export { ConfigError, listenPort, millisecondsFrom, readConfig, signingKeys } from './config';
export { describeFault } from './describe-fault';
export { makeFormatError } from './format-error';
export { type HealthChecks, addHealth } from './health';
export { createHttpServer } from './http-server';
export { type Logger, createLogger } from './logger';
export { type RequestScope, currentRequest, runInRequest } from './request-scope';
export { type RunningProcess, runProcess } from './run-process';
