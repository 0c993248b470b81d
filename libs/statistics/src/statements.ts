import { mayBeStored } from '@imigraph/database';
import { type Facts, recordsMeasure } from './facts';
import type { Condition, Grouping, Question } from './question.rules';

/** Fewer durations than this are told to nobody but staff, since a percentile is one of them. The number is assumed. */
const fewestDurations = 10;

/** A statement and the values of its parameters. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The values of a statement's parameters, in the order in which they were first needed. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

export const keysOf = (by: readonly Grouping[]): string[] => by.map((_grouping, at) => `key_${at + 1}`);

/** A condition in SQL; of a time that lies so many years earlier. */
function fulfilled(condition: Condition, parameters: Parameters, yearsEarlier: number): string {
  const { column } = condition;
  if ('anyOf' in condition) return `${column} = any (${parameters.add(condition.anyOf.filter(mayBeStored), 'text[]')})`;
  const bound = (operator: string, day: string | null) =>
    day === null
      ? []
      : [`${column} ${operator} (${parameters.add(day, 'date')} - interval '${yearsEarlier} years')::date`];
  return [...bound('>=', condition.from), ...bound('<=', condition.to), 'true'].join(' and ');
}

/** The value of a dimension or the first day of its bucket, as it is so many years later. Days of facts are the first of a month. */
function column({ column: name, bucket }: Grouping, yearsEarlier: number): string {
  if (bucket === undefined) return name;
  const start = bucket === 'month' ? name : `date_trunc('${bucket}', ${name}::timestamp)::date`;
  return yearsEarlier === 0 ? start : `(${start}::timestamp + interval '${yearsEarlier} years')::date`;
}

export interface Reading {
  readonly facts: Facts;
  readonly question: Pick<Question, 'by' | 'where'>;
  readonly told: boolean;
  readonly parameters: Parameters;
}

/** What fulfils the conditions, or may: `decided` says which. By the keys of its groups and, of a duration, by its days; of an amount with its sum. */
export function matching({ facts, question, told, parameters }: Reading, measure: string, yearsEarlier = 0): string {
  const { by, where } = question;
  const conditions = where.map((one) => {
    const text = fulfilled(one, parameters, yearsEarlier);
    return told ? `((${text}) or ${one.column} is null)` : `(${text})`;
  });
  const withheld = told && where.length > 0 ? `num_nulls(${where.map((one) => one.column).join(', ')}) = 0` : 'true';
  const values = [
    ...by.map((one, at) => `${column(one, yearsEarlier)} as key_${at + 1}`),
    `${withheld} as decided`,
    'days',
    `sum(${told && facts.rounded ? 'round(records / 5.0) * 5' : 'records'})::bigint as records`,
    ...(facts.amounts.some((amount) => amount.column === measure) ? ['sum(amount)::bigint as amount'] : []),
  ];
  return `
    select ${values.join(', ')}
      from ${facts.name}_${told ? 'pool' : 'cell'}
     where ${[`measure = ${parameters.add(measure, 'text')}`, ...conditions].join(' and ')}
     group by ${[...keysOf(by), 'decided', 'days'].join(', ')}`;
}

/** Groups of what is matched and told. Without dimensions all of it is one group. */
function grouped(by: readonly Grouping[], from: string): string {
  const keys = keysOf(by);
  const complete = keys.map((key) => ` and ${key} is not null`).join('');
  if (keys.length === 0) return `select sum(records)::bigint as count from ${from} where decided`;
  return `select ${keys.join(', ')}, records as count from ${from} where decided${complete}`;
}

/** Groups with those of the year before, of the buckets that the question is about. */
function compared(reading: Reading): string {
  const { by, where } = reading.question;
  const keys = keysOf(by);
  const bucketKey = keys[by.findIndex(({ bucket }) => bucket !== undefined)] ?? '';
  const period = where.find((one) => 'from' in one);
  // Where the question has no bound of its own, what is there now is compared.
  const bound = (operator: string, extreme: string) =>
    `${bucketKey} ${operator} (select ${extreme}(${bucketKey}) from found)`;
  const bounds = [...(period?.from ? [] : [bound('>=', 'min')]), ...(period?.to ? [] : [bound('<=', 'max')]), 'true'];
  return `, earlier as (${matching(reading, recordsMeasure, 1)}), earlier_group as (${grouped(by, 'earlier')}),
    joined as (
      select ${[...keys, 'found.count', 'earlier_group.count as previous'].join(', ')}
        from found full join earlier_group using (${keys.join(', ')})
       where ${bounds.join(' and ')})`;
}

/** A group for each bucket from the first to the last that are asked for or, where they are not, that have records. */
function filled({ question: { by, where }, parameters }: Reading): string {
  const keys = keysOf(by);
  const at = by.findIndex(({ bucket }) => bucket !== undefined);
  const [key, bucket] = [keys[at] ?? '', by[at]?.bucket ?? 'month'];
  const others = keys.filter((one) => one !== key);
  const period = where.find((one) => 'from' in one);
  const end = (day: string | null | undefined, extreme: string) =>
    `coalesce(date_trunc('${bucket}', ${parameters.add(day ?? null, 'date')}), (select ${extreme}(${key}) from joined))`;
  const step = bucket === 'quarter' ? '3 months' : `1 ${bucket}`;
  return `, bucket as (
      select day::date as ${key} from generate_series(${end(period?.from, 'min')}, ${end(period?.to, 'max')}, interval '${step}') as day
    ), every as (
      select * from bucket ${others.length > 0 ? `cross join (select distinct ${others.join(', ')} from joined) as other` : ''}
    ), complete as (select ${keys.join(', ')}, count, previous from every left join joined using (${keys.join(', ')}))`;
}

/** Those of the groups that lie within the bounds, in the order asked for, with their place in it and how many they are in all. */
export function pageOf(groups: string, question: Question, parameters: Parameters): string {
  const { by, countAtLeast, countAtMost, order, first } = question;
  const keys = keysOf(by);
  const bounds = [
    ...(countAtLeast === null ? [] : [`coalesce(count, 0) >= ${parameters.add(countAtLeast, 'bigint')}`]),
    ...(countAtMost === null ? [] : [`coalesce(count, 0) <= ${parameters.add(countAtMost, 'bigint')}`]),
  ];
  const inOrder = {
    KEYS: keys,
    COUNT_DESC: ['coalesce(count, 0) desc', ...keys],
    COUNT_ASC: ['coalesce(count, 0)', ...keys],
  }[order];
  return `
      select *, count(*) over () as total_groups, row_number() over (${inOrder.length > 0 ? `order by ${inOrder.join(', ')}` : ''}) as place
        from ${groups} ${bounds.length > 0 ? `where ${bounds.join(' and ')}` : ''}
       order by place limit ${parameters.add(first, 'bigint')}`;
}

/**
 * All of an answer in one statement, and so of one snapshot: its numbers, and beside them the groups of the page. There
 * is a row without a group when there are no groups.
 */
export function groupsStatement(facts: Facts, question: Question, told: boolean): Statement {
  const { by, fill, previousYear } = question;
  const parameters = new Parameters();
  const reading = { facts, question, told, parameters };
  const keys = keysOf(by);
  // Where nothing is told there may be few: an analyst is not told that there is nobody.
  const none = told ? 'null' : '0';
  const incomplete = keys.length > 0 ? `decided and num_nulls(${keys.join(', ')}) > 0` : 'false';
  const sum = (condition: string) => `coalesce(sum(records) filter (where ${condition}), 0)::bigint`;
  const text = `
    with matched as materialized (${matching(reading, recordsMeasure)}),
    found as (${grouped(by, 'matched')})
    ${previousYear ? compared(reading) : ', joined as (select *, null::bigint as previous from found)'}
    ${fill ? filled(reading) : ', complete as (select * from joined)'}
    , page as (${pageOf('complete', question, parameters)}), figures as (
      select ${sum('decided')} as total, ${sum(incomplete)} as withheld, ${sum('not decided')} as undecided
        from matched
    ), suppressed as (
      select count(*) as suppressed_groups
        from (select distinct ${keys.length > 0 ? keys.join(', ') : '1'} from matched where ${incomplete}) as incomplete
    )
    select figures.*, suppressed.*, total_groups, page.place is not null as is_group,
           ${keys.map((key) => `page.${key}::text, `).join('')}coalesce(page.count, ${none}) as count,
           ${previousYear ? `coalesce(page.previous, ${none})` : 'null'}::bigint as previous,
           (select taken_at from ${facts.name}_snapshot where told = ${String(told)}) as taken_at
      from figures cross join suppressed left join page on true
     order by place`;
  return { text, values: parameters.values };
}

/** What is matched, of the groups with these keys: a condition, if there are keys. */
function onPage(by: readonly Grouping[], groups: readonly (readonly string[])[], parameters: Parameters): string {
  if (by.length === 0) return 'decided';
  const keys = keysOf(by);
  const lists = keys.map((_key, at) =>
    parameters.add(
      groups.map((group) => group[at]),
      'text[]',
    ),
  );
  return `decided and (${keys.map((key) => `${key}::text`).join(', ')}) in (select * from unnest(${lists.join(', ')}))`;
}

/**
 * Percentiles of a duration in days, for the groups with these keys: the least number of days that so many of a hundred
 * did not exceed.
 */
export function durationsStatement(
  facts: Facts,
  question: Pick<Question, 'by' | 'where'>,
  told: boolean,
  duration: string,
  groups: readonly (readonly string[])[],
): Statement {
  const parameters = new Parameters();
  const keys = keysOf(question.by);
  const list = keys.map((key) => `${key}, `).join('');
  const partition = keys.length > 0 ? `partition by ${keys.join(', ')}` : '';
  const percentile = (of: number) => `min(days) filter (where upto * 100 >= durations * ${of})`;
  const text = `
    with matched as (${matching({ facts, question, told, parameters }, duration)}),
    bar as (
      select * from matched where ${onPage(question.by, groups, parameters)}
    ), ranked as (
      select *, sum(records) over (${partition} order by days) as upto, sum(records) over (${partition}) as durations from bar
    )
    select ${keys.map((key) => `${key}::text, `).join('')}durations::bigint, ${percentile(50)} as p50, ${percentile(90)} as p90
      from ranked ${told ? `where durations >= ${fewestDurations}` : ''} group by ${list}durations`;
  return { text, values: parameters.values };
}

/** The sum of an amount in Rupiah, for the groups with these keys of whose records some have it. */
export function sumsStatement(
  facts: Facts,
  question: Pick<Question, 'by' | 'where'>,
  told: boolean,
  amount: string,
  groups: readonly (readonly string[])[],
): Statement {
  const parameters = new Parameters();
  const keys = keysOf(question.by);
  const text = `
    with matched as (${matching({ facts, question, told, parameters }, amount)})
    select ${keys.map((key) => `${key}::text, `).join('')}sum(amount)::bigint as amount, sum(records)::bigint as records
      from matched where ${onPage(question.by, groups, parameters)}
     ${keys.length > 0 ? `group by ${keys.join(', ')}` : 'having count(*) > 0'}`;
  return { text, values: parameters.values };
}
