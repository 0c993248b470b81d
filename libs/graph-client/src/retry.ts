import { GraphAnswerError, GraphUnreachableError } from './graph-error';

interface RetryOptions {
  /** How often to ask at most, the first time included; 4 when it is left out. */
  readonly attempts?: number;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const firstPauseMs = 250;
const busyStatuses: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * Asks again while no answer comes or the service asks for patience, after pauses that double, or as long as it says. For
 * reads, and for mutations whose input carries an idempotency key made before the first attempt: made anew for each, the
 * same thing would be done twice.
 */
export async function retryUnanswered<T>(ask: () => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { attempts = 4, wait = pause } = options;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (attempt >= attempts || !isWorthAnother(error)) throw error;
      // Half of it by chance, so that those who failed together do not come back together.
      const doubled = firstPauseMs * 2 ** (attempt - 1);
      await wait(retryAfterOf(error) ?? doubled * (0.5 + Math.random() / 2));
    }
  }
}

function isWorthAnother(error: unknown): boolean {
  if (error instanceof GraphUnreachableError) return true;
  return error instanceof GraphAnswerError && busyStatuses.has(error.status);
}

function retryAfterOf(error: unknown): number | null {
  return error instanceof GraphAnswerError ? error.retryAfterMs : null;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
