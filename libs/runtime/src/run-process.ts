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

/** Starts a process and stops it on a signal, on a fault that nobody caught, or when the parent that forked it is gone. */
export async function runProcess(start: () => Promise<RunningProcess>): Promise<void> {
  let running: RunningProcess;
  try {
    running = await start();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
    process.disconnect?.();
    return;
  }
  const { log, url } = running;
  const grace = closeWithGrace({ delay: stopTimeoutMs, logger: false }, async ({ err, signal }) => {
    if (err) log.fatal({ err }, 'stopping after a fault that nobody caught');
    else log.info({ signal }, 'stopping');
    running.drain();
    await new Promise((resolve) => setTimeout(resolve, drainMs));
    await running.stop();
    log.info('stopped');
  });
  process.once('disconnect', () => {
    grace.close();
  });
  log.info({ url }, 'listening');
  process.send?.('ready');
}
