/**
 * Remembers each nonce for at least `keepMs`, in two halves of which the older is dropped whole: no timer and no sweep.
 * It is the memory of one process: a call replayed to another instance inside the window is refused there by nobody.
 */
export class NonceMemory {
  private current = new Set<string>();
  private previous = new Set<string>();
  private currentSince = Number.NEGATIVE_INFINITY;

  constructor(private readonly keepMs: number) {}

  /** False when the nonce was seen before. `now` is in milliseconds. */
  addNew(nonce: string, now: number): boolean {
    if (now - this.currentSince > this.keepMs) {
      this.previous = now - this.currentSince > 2 * this.keepMs ? new Set() : this.current;
      this.current = new Set();
      this.currentSince = now;
    }
    if (this.current.has(nonce) || this.previous.has(nonce)) return false;
    this.current.add(nonce);
    return true;
  }
}
