export interface LoadProgress {
  /** Of all units, those that were there before with them; rounded down, so that 100 is the end. */
  readonly percent: number;
  /** Rows of this run. */
  readonly rows: number;
  readonly rowsPerSecond: number;
  /** As it looks at the speed of this run so far. */
  readonly secondsLeft: number;
}

export interface Loaded {
  readonly units: number;
  readonly done: number;
  /** Units that were there when the run began. */
  readonly before: number;
  readonly rows: number;
  readonly ms: number;
}

export function progressOf({ units, done, before, rows, ms }: Loaded): LoadProgress {
  const perUnit = done > before ? ms / (done - before) : 0;
  return {
    percent: Math.floor((100 * done) / units),
    rows,
    rowsPerSecond: ms > 0 ? Math.round((rows * 1_000) / ms) : 0,
    secondsLeft: Math.round(((units - done) * perUnit) / 1_000),
  };
}

/** For a person who waits: "37 %, 41,000 rows/s, about 3 min left". */
export function progressText({ percent, rowsPerSecond, secondsLeft }: LoadProgress): string {
  const left = secondsLeft < 90 ? `${secondsLeft} s` : `${Math.round(secondsLeft / 60)} min`;
  return `${percent} %, ${rowsPerSecond.toLocaleString('en')} rows/s, about ${left} left`;
}
