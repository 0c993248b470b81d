import { setTimeout as delay } from 'node:timers/promises';

const restMs = 250;
const restAfterFaultMs = 2_000;

/** Does one piece of work after the other, and rests when there is none. */
export class WorkLoop {
  private readonly ending = new AbortController();
  private readonly ended: Promise<void>;

  /** `work` answers whether there was any. What it throws is told and tried again. */
  constructor(
    private readonly work: () => Promise<boolean>,
    private readonly onFault: (error: unknown) => void,
  ) {
    this.ended = this.run();
  }

  /** Takes up no more work. */
  drain(): void {
    this.ending.abort();
  }

  /** Ends when the piece of work that is under way has. */
  async stop(): Promise<void> {
    this.drain();
    await this.ended;
  }

  private async run(): Promise<void> {
    while (!this.ending.signal.aborted) {
      const rest = await this.once();
      // The rest is cut short by the end, which is what the rejection says.
      if (rest > 0) await delay(rest, undefined, { signal: this.ending.signal }).catch(() => undefined);
    }
  }

  private async once(): Promise<number> {
    try {
      return (await this.work()) ? 0 : restMs;
    } catch (error) {
      this.onFault(error);
      return restAfterFaultMs;
    }
  }
}
