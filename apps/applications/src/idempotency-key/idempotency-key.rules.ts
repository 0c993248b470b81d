const lifetimeMs = 24 * 3_600_000;

/** Whether a key that was used then still answers for the request it was used for. */
export function isRemembered(usedAt: Date, now: Date): boolean {
  return now.getTime() - usedAt.getTime() < lifetimeMs;
}

/** 1 to 100 visible ASCII characters. */
export function isIdempotencyKey(text: string): boolean {
  return /^[\x21-\x7e]{1,100}$/.test(text);
}
