/** One thing that is wrong in a file of reference data, in words that tell the reader what to change. */
export interface Fault {
  readonly file: string;
  /** The line on which the row begins, counted from 1 (the header). Null when the file as a whole is meant. */
  readonly line: number | null;
  /** Null when the row or the file as a whole is meant. */
  readonly column: string | null;
  /** The cell as the file has it. Null when no single cell is meant. */
  readonly value: string | null;
  /** Continues a sentence that begins with the value: "is not a whole number". */
  readonly reason: string;
  /** A whole sentence: "Write digits only." */
  readonly remedy: string;
}

const shownCharacters = 60;

function shown(value: string): string {
  return JSON.stringify(value.length > shownCharacters ? `${value.slice(0, shownCharacters)}…` : value);
}

function describe({ file, line, column, value, reason, remedy }: Fault): string {
  const place = [file, line === null ? null : `line ${line}`, column].filter((part) => part !== null).join(', ');
  return `${place}: ${value === null || value === '' ? '' : `${shown(value)} `}${reason}. ${remedy}`;
}

/** Every fault of every file that was read: none is kept back for a second attempt, and no row is given out. */
export class ReferenceDataError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    super(
      `The reference data have ${count}, so none of them were loaded:\n${faults.map((fault) => `  - ${describe(fault)}`).join('\n')}`,
    );
    this.name = 'ReferenceDataError';
  }
}
