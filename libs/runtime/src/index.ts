export { ConfigError, listenPort, millisecondsFrom, portNumber, readConfig, secretKeys, signingKeys } from './config';
export { describeFault } from './describe-fault';
export { makeFormatError, maskedText } from './format-error';
export { type HealthChecks, addHealth } from './health';
export { createHttpServer, largestBodyBytes } from './http-server';
export { type Logger, createLogger } from './logger';
export { type RequestScope, currentRequest, runInRequest } from './request-scope';
export { type RunningProcess, isAbandoned, runProcess, tellStarter } from './run-process';
