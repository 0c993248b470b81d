import type { EntityManager } from 'typeorm';
import type { Facts } from './facts';
import type { Counts } from './figures.rules';
import type { Question } from './question.rules';
import { durationsStatement, groupsStatement, sumsStatement } from './statements';

/** Records that share the values that were asked for. */
export interface Group extends Counts {
  /** In the order of the question. */
  readonly keys: readonly string[];
}

/** What a snapshot answers. Every number is 0 or counts at least five people, when it is of the pools. */
export interface Statistics {
  readonly groups: readonly Group[];
  readonly totalGroups: number;
  /** All that fulfils the conditions: the groups, those that were left out too, and what is withheld. */
  readonly total: number;
  /** How much of the total is in no group, because the value of a dimension is withheld. */
  readonly withheld: number;
  /** In how many groups what is withheld would be, by those of its values that are told. */
  readonly suppressedGroups: number;
  /** How much beyond the total may fulfil the conditions: one of them is on a value that is withheld. */
  readonly undecided: number;
  /** Null when no snapshot has been taken yet. */
  readonly takenAt: Date | null;
}

/** How many days lie between two steps, of the records of a group that have taken both. */
export interface DurationFigures {
  readonly p50: number;
  readonly p90: number;
  /** Of how many records; null when it is of the pools, since it could be taken from the count. */
  readonly records: number | null;
}

/** What an amount adds up to, over the records of a group that have it. */
export interface AmountFigures {
  /** Whole Rupiah. */
  readonly amount: number;
  /** Of how many records; null when it is of the pools, since it could be taken from the count. */
  readonly records: number | null;
}

interface KeyColumns {
  readonly [key: `key_${number}`]: string;
}

interface Row extends KeyColumns {
  readonly is_group: boolean | null;
  readonly count: number | null;
  readonly previous: number | null;
  readonly total_groups: number | null;
  readonly total: number;
  readonly withheld: number;
  readonly suppressed_groups: number;
  readonly undecided: number;
  readonly taken_at: Date | null;
}

function keysOf(row: KeyColumns, { by }: Pick<Question, 'by'>): string[] {
  return by.map((_grouping, at) => row[`key_${at + 1}`] ?? '');
}

/** The row of each group, in their order; null for a group that has none. */
function rowsOf<Row extends KeyColumns>(
  groups: readonly Group[],
  rows: readonly Row[],
  question: Pick<Question, 'by'>,
): (Row | null)[] {
  const byKeys = new Map(rows.map((row) => [keysOf(row, question).join('\n'), row]));
  return groups.map(({ keys }) => byKeys.get(keys.join('\n')) ?? null);
}

/** Asks the cells that the viewer may see, or the pools when `told`; one statement, whatever the question. */
export async function askStatistics(
  manager: EntityManager,
  facts: Facts,
  question: Question,
  told: boolean,
): Promise<Statistics> {
  const { text, values } = groupsStatement(facts, question, told);
  const rows: Row[] = await manager.query(text, [...values]);
  const [first] = rows;
  if (!first) throw new Error('A statement of statistics always has a row.');
  return {
    groups: rows
      .filter((row) => row.is_group)
      .map((row) => ({
        keys: keysOf(row, question),
        count: row.count,
        previousCount: row.previous,
      })),
    totalGroups: first.total_groups ?? 0,
    total: first.total,
    withheld: first.withheld,
    suppressedGroups: first.suppressed_groups,
    undecided: first.undecided,
    takenAt: first.taken_at,
  };
}

interface DurationRow extends KeyColumns {
  readonly p50: number;
  readonly p90: number;
  readonly durations: number;
}

/** A duration of the groups of an answer, in their order; null where none is told. One statement for all of them. */
export async function askDurations(
  manager: EntityManager,
  facts: Facts,
  question: Question,
  told: boolean,
  duration: string,
  groups: readonly Group[],
): Promise<(DurationFigures | null)[]> {
  const { text, values } = durationsStatement(
    facts,
    question,
    told,
    duration,
    groups.map(({ keys }) => keys),
  );
  const rows: DurationRow[] = await manager.query(text, [...values]);
  return rowsOf(groups, rows, question).map(
    (row) => row && { p50: row.p50, p90: row.p90, records: told ? null : row.durations },
  );
}

interface SumRow extends KeyColumns {
  readonly amount: number;
  readonly records: number;
}

/** An amount of the groups of an answer, in their order; null where none is told. One statement for all of them. */
export async function askSums(
  manager: EntityManager,
  facts: Facts,
  question: Question,
  told: boolean,
  amount: string,
  groups: readonly Group[],
): Promise<(AmountFigures | null)[]> {
  const { text, values } = sumsStatement(
    facts,
    question,
    told,
    amount,
    groups.map(({ keys }) => keys),
  );
  const rows: SumRow[] = await manager.query(text, [...values]);
  return rowsOf(groups, rows, question).map((row) => row && { amount: row.amount, records: told ? null : row.records });
}
