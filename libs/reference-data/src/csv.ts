import { CsvError, parse } from 'csv-parse/sync';
import type { Fault } from './fault';

export interface CsvRow {
  /** The line on which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvContent {
  /** Null when it cannot be read; then there are no rows either, since no cell would have a name. */
  readonly header: CsvRow | null;
  readonly rows: readonly CsvRow[];
  readonly faults: readonly Fault[];
}

type LineFault = Pick<Fault, 'line' | 'reason' | 'remedy'>;

const byteOrderMark = '\ufeff';

function decode(bytes: Buffer): { text: string; faults: LineFault[] } {
  const faults: LineFault[] = [];
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  // A character that stands for bytes that are none is either a replacement or in the file itself: the bytes tell.
  if (!Buffer.from(text, 'utf-8').equals(bytes)) {
    let start = 0;
    for (let line = 1; start < bytes.length; line += 1) {
      const newline = bytes.indexOf(0x0a, start);
      const end = newline === -1 ? bytes.length : newline;
      const part = bytes.subarray(start, end);
      if (!Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(part), 'utf-8').equals(part)) {
        faults.push({ line, reason: 'the line is not UTF-8 text', remedy: 'Save the file as UTF-8.' });
      }
      start = end + 1;
    }
  }
  return { text, faults };
}

/** Takes away what would spoil the cells or the counting of lines, and reports it. */
function clean(text: string): { text: string; faults: LineFault[] } {
  const faults: LineFault[] = [];
  let cleaned = text;
  if (cleaned.startsWith(byteOrderMark)) {
    faults.push({
      line: 1,
      reason: 'the file begins with a byte order mark',
      remedy: 'Save the file as UTF-8 without a byte order mark.',
    });
    cleaned = cleaned.slice(byteOrderMark.length);
  }
  const withReturn = cleaned.split('\n').flatMap((line, index) => (line.includes('\r') ? [index + 1] : []));
  if (withReturn[0] !== undefined) {
    faults.push({
      line: withReturn[0],
      reason: `${withReturn.length === 1 ? 'the line has a carriage return' : `this and ${withReturn.length - 1} further lines have carriage returns`}`,
      remedy: 'Save the file with Unix line ends (LF).',
    });
    cleaned = cleaned.replaceAll('\r\n', '\n').replaceAll('\r', ' ');
  }
  return { text: cleaned, faults };
}

/** Thrown out of the parser when a row runs over lines where its columns allow none. */
class RowOverLinesError extends Error {}

function quoteFault(error: unknown): Omit<LineFault, 'line'> {
  if (error instanceof RowOverLinesError) {
    return {
      reason: 'a value of the row that begins here runs over the end of the line',
      remedy: 'Close its quotes on the same line, or take the line break out of it.',
    };
  }
  if (!(error instanceof CsvError)) throw error;
  return {
    reason: 'the quotes of the row that begins here do not match',
    remedy: 'Put the whole value between two quotes, and write each quote inside it twice ("").',
  };
}

/**
 * Cuts a file into rows. The parser stops at a quote that it cannot follow, and a quote that is never closed swallows
 * the rows after it: in both cases the line is reported and the cutting goes on below it, so that one bad quote hides
 * nothing. `isMultiline` says whether cells below a header may hold line breaks.
 */
export function readCsv(file: string, bytes: Buffer, isMultiline: (header: string) => boolean): CsvContent {
  const decoded = decode(bytes);
  const cleaned = clean(decoded.text);
  const faults: LineFault[] = [...decoded.faults, ...cleaned.faults];
  const lines = cleaned.text.split('\n');
  const records: CsvRow[] = [];
  let next = 1;

  const take = (cells: string[], lastLine: number): void => {
    const header = records[0]?.cells;
    const brokenCells = cells.flatMap((cell, index) => (cell.includes('\n') ? [header?.[index]] : []));
    const mayRunOver =
      cells.length === header?.length && brokenCells.every((name) => name !== undefined && isMultiline(name));
    if (brokenCells.length > 0 && !mayRunOver) throw new RowOverLinesError();
    records.push({ line: next, cells });
    next = lastLine + 1;
  };

  while (next <= lines.length) {
    const start = next;
    try {
      parse(lines.slice(start - 1).join('\n'), {
        record_delimiter: '\n',
        relax_column_count: true,
        on_record: (cells: string[], context) => {
          // The parser counts the line on which a record ends, from 1 at the beginning of what it was given.
          take(cells, start - 1 + context.lines);
          return null;
        },
      });
      break;
    } catch (error) {
      faults.push({ line: next, ...quoteFault(error) });
      if (records.length === 0) break;
      next += 1;
    }
  }

  const [header, ...rows] = records;
  if (!header && faults.length === 0) {
    faults.push({
      line: null,
      reason: 'the file is empty',
      remedy: 'Write a header and the rows, or restore the file.',
    });
  }
  return {
    header: header ?? null,
    rows,
    faults: faults.map((fault) => ({ ...fault, file, column: null, value: null })),
  };
}
