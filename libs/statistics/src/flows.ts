import type { EntityManager } from 'typeorm';
import type { Day } from '@imigraph/calendar';
import type { ViewerTransaction } from '@imigraph/database';
import { InvalidInputError } from '@imigraph/errors';
import type { Viewer } from '@imigraph/identity';
import { isToldOfPools } from './fact-statistics';
import { type LastingFacts, recordsMeasure } from './facts';
import { type FlowQuestion, faultInFlows } from './question.rules';
import { Parameters, type Statement, keysOf, matching } from './statements';

/** One month of a group. The stock is that of the month before, with what began and without what ended. */
export interface MonthFlow {
  /** Its first day. */
  readonly month: Day;
  readonly began: number;
  readonly ended: number;
  /** What stood when the month was over. */
  readonly stock: number;
}

export interface FlowGroup {
  /** In the order of the question. */
  readonly keys: readonly string[];
  readonly months: readonly MonthFlow[];
}

/** What a snapshot of lasting facts answers. */
export interface Flows {
  /** The largest stock at the end of the period first. */
  readonly groups: readonly FlowGroup[];
  readonly totalGroups: number;
  /** How many records are in no group, since a value or one of their months is withheld. */
  readonly withheld: number;
  /** How many beyond those may fulfil the conditions: one of them is on a value that is withheld. */
  readonly undecided: number;
  /** Null when no snapshot has been taken yet. */
  readonly takenAt: Date | null;
  readonly accuracy: 'EXACT' | 'PROTECTED';
}

/**
 * All of an answer in one statement. Stock and flows are sums of the same cells or pools, those whose both months are
 * told, so that they agree; months that were not over at the snapshot are left out.
 */
function flowsStatement(facts: LastingFacts, question: FlowQuestion, told: boolean): Statement {
  const { by, where, from, to, first } = question;
  const parameters = new Parameters();
  const all = [...by, { column: facts.began }, { column: facts.ended }];
  const keys = keysOf(by);
  const [began, ended] = keysOf(all).slice(by.length);
  const list = keys.map((key) => `${key}, `).join('');
  const groups = keys.length > 0 ? `cross join (select distinct ${keys.join(', ')} from known) as found` : '';
  const matched = matching({ facts, question: { by: all, where }, told, parameters }, recordsMeasure);
  const start = parameters.add(from, 'date');
  // All that was before the period is put into the month before it.
  const before = `(${start} - interval '1 month')::date`;
  const text = `
    with matched as materialized (${matched}),
    taken as (
      select taken_at, least(${parameters.add(to, 'date')}, date_trunc('month', taken_on) - interval '1 month') as last
        from ${facts.name}_snapshot where told = ${String(told)}
    ), known as (
      select * from matched where decided and num_nulls(${keysOf(all).join(', ')}) = 0
    ), moved as (
      select ${list}greatest(${began}, ${before}) as month, records as began, 0 as ended from known
      union all
      select ${list}greatest(${ended}, ${before}), 0, records from known
    ), flow as (
      select ${list}month, sum(began) as began, sum(ended) as ended from moved group by ${list}month
    ), every as (
      select * from (select day::date as month from taken, generate_series(${before}, last, interval '1 month') as day) as period ${groups}
    ), counted as (
      select ${list}month, coalesce(began, 0) as began, coalesce(ended, 0) as ended,
             sum(coalesce(began, 0) - coalesce(ended, 0)) over (${keys.length > 0 ? `partition by ${keys.join(', ')}` : ''} order by month) as stock
        from every left join flow using (${list}month)
    ), found as (
      select ${list}(array_agg(stock order by month desc))[1] as last_stock,
             json_agg(json_build_object('month', month, 'began', began, 'ended', ended, 'stock', stock) order by month) as months
        from counted where month >= ${start}
       ${keys.length > 0 ? `group by ${keys.join(', ')} having max(greatest(began, ended, stock)) > 0` : 'having count(*) > 0'}
    ), page as (
      select *, count(*) over () as total_groups, row_number() over (order by ${['last_stock desc', ...keys].join(', ')}) as place
        from found order by place limit ${parameters.add(first, 'bigint')}
    ), figures as (
      select coalesce(sum(records) filter (where decided and num_nulls(${keysOf(all).join(', ')}) > 0), 0)::bigint as withheld,
             coalesce(sum(records) filter (where not decided), 0)::bigint as undecided
        from matched
    )
    select figures.*, (select taken_at from taken) as taken_at, page.*
      from figures left join page on true order by place`;
  return { text, values: parameters.values };
}

interface Row extends Readonly<Record<`key_${number}`, string>> {
  readonly months: readonly MonthFlow[] | null;
  readonly total_groups: number | null;
  readonly withheld: number;
  readonly undecided: number;
  readonly taken_at: Date | null;
}

async function askFlows(
  manager: EntityManager,
  facts: LastingFacts,
  question: FlowQuestion,
  told: boolean,
): Promise<Flows> {
  const { text, values } = flowsStatement(facts, question, told);
  const rows: Row[] = await manager.query(text, [...values]);
  const [first] = rows;
  if (!first) throw new Error('A statement of flows always has a row.');
  return {
    groups: rows.flatMap((row) =>
      row.months
        ? [{ keys: keysOf(question.by).map((key) => row[key as `key_${number}`] ?? ''), months: row.months }]
        : [],
    ),
    totalGroups: first.total_groups ?? 0,
    withheld: first.withheld,
    undecided: first.undecided,
    takenAt: first.taken_at,
    accuracy: told ? 'PROTECTED' : 'EXACT',
  };
}

/** Stock and flows of lasting facts as the viewer may know them: of cells, or of pools. One statement. */
export async function tellFlows(
  { transaction, viewer }: { readonly transaction: ViewerTransaction; readonly viewer: Viewer },
  facts: LastingFacts,
  question: FlowQuestion,
): Promise<Flows> {
  const fault = faultInFlows(question);
  if (fault !== null) throw new InvalidInputError(fault);
  return askFlows(await transaction.manager(), facts, question, isToldOfPools(viewer));
}
