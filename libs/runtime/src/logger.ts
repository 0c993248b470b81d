import { trace } from '@opentelemetry/api';
import { type DestinationStream, type LoggerOptions, type Logger as PinoLogger, pino } from 'pino';
import { describeFault } from './describe-fault';
import { currentRequest } from './request-scope';

export type Logger = PinoLogger;

/**
 * JSON lines, on standard output if not told otherwise, each with the id of its request. No line carries a person: errors are described without
 * their messages' values, and nothing logs variables, headers or rows.
 */
export function createLogger({ app, level }: { app: string; level: string }, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: { app },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeFault },
    mixin: () => {
      const request = currentRequest();
      const traceId = trace.getActiveSpan()?.spanContext().traceId;
      return {
        ...(request ? { requestId: request.requestId } : {}),
        ...(traceId === undefined ? {} : { traceId }),
      };
    },
  };
  // Written at once: a crash loses no line, and who has an answer can read every line that came before it.
  return pino(options, destination ?? pino.destination({ fd: process.stdout.fd, sync: true }));
}
