import closeWithGrace from 'close-with-grace';
import { ConfigError } from './config';
import type { Logger } from './logger';

/** A process that listens. `drain` refuses new work softly, `stop` ends it; both are called once, in this order. */
export interface RunningProcess {
  readonly log: Logger;
  readonly url: string;
  drain(): void;
  stop(): Promise<void>;
}

/** After this long a stop that hangs is cut short. */
const stopTimeoutMs = 15_000;

/**
 * While it drains, a process still answers and closes each connection with its answer, so that callers who keep
 * connections alive move elsewhere before the listener goes away.
 */
const drainMs = 300;

/** What the person who started the process can mend, in words; null for a fault of ours. */
function plainReason(error: unknown): string | null {
  if (error instanceof ConfigError) return error.message;
  const { code, address, port } = error as { code?: unknown; address?: unknown; port?: unknown };
  if (code !== 'EADDRINUSE') return null;
  return `Port ${String(port)} on ${String(address)} is taken by another process. Stop that one, or choose another port.`;
}

const wasForked = process.connected;

/** Says what a start that takes long is doing to the process that forked this one, which shows it and goes on waiting. */
export function tellStarter(doing: string): void {
  if (process.connected) process.send?.({ doing });
}

/** Whether whoever forked this process has gone: what takes long is of no use to anybody any more. */
export function isAbandoned(): boolean {
  return wasForked && !process.connected;
}

/** Starts a process and stops it on a signal, on a fault that nobody caught, or when the parent that forked it is gone. */
export async function runProcess(start: () => Promise<RunningProcess>): Promise<void> {
  const isForked = process.connected;
  let running: RunningProcess;
  try {
    running = await start();
  } catch (error) {
    const reason = plainReason(error);
    if (reason === null) throw error;
    // Whatever was opened before would keep the process alive, to no end.
    process.stderr.write(`${reason}\n`, () => process.exit(1));
    return;
  }
  const { log, url } = running;
  let isStopping = false;
  const options = {
    delay: stopTimeoutMs,
    logger: false,
    onTimeout: (ms: number) => {
      log.error({ ms }, 'stopping took too long and was cut short');
    },
    onSecondSignal: (signal: string) => {
      log.warn({ signal }, 'told twice to stop: stopping at once');
    },
  } as const;
  const grace = closeWithGrace(options, async ({ err, signal }) => {
    isStopping = true;
    if (err) log.fatal({ err }, 'stopping after a fault that nobody caught');
    else log.info({ signal }, 'stopping');
    running.drain();
    await new Promise((resolve) => setTimeout(resolve, drainMs));
    try {
      await running.stop();
    } catch (error) {
      log.error({ err: error }, 'stopping failed');
      throw error;
    }
    log.info('stopped');
  });
  log.info({ url }, 'listening');
  if (!isForked) return;
  process.once('disconnect', () => {
    // A parent that sends a signal and then ends has said the same thing twice.
    if (!isStopping) grace.close();
  });
  // The parent may have gone while the process was starting, before anyone listened for that.
  if (process.connected) process.send?.('ready');
  else grace.close();
}
