import type { EntityManager } from 'typeorm';
import type { Facts } from './facts';
import type { Question } from './question.rules';
import { groupsStatement } from './statements';

/** Records that share the values that were asked for. */
export interface Group {
  /** In the order of the question. */
  readonly keys: readonly string[];
  /** Null where nothing is told of it. */
  readonly count: number | null;
  /** Those of the year before; null where nothing is told of it, or nobody asked. */
  readonly previousCount: number | null;
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

interface Row {
  readonly [key: `key_${number}`]: string;
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

/** Asks the cells that the viewer may see, or the pools when `told`; one statement, whatever the question. */
export async function askStatistics(
  manager: EntityManager,
  facts: Facts,
  question: Question,
  told: boolean,
): Promise<Statistics> {
  const { text, values } = groupsStatement(facts, question, told);
  const rows: Row[] = await manager.query(text, values);
  const [first] = rows;
  if (!first) throw new Error('A statement of statistics always has a row.');
  return {
    groups: rows
      .filter((row) => row.is_group)
      .map((row) => ({
        keys: question.by.map((_grouping, at): string => row[`key_${at + 1}`] ?? ''),
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
