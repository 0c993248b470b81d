import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { type KeysetOptions, walkFrom } from './keyset-page';

/**
 * Where a list lies in an index whose first columns come before those of the list's order: for each of these text columns
 * the values that it may have. Each combination of values is a range of the index that is in the list's order by itself.
 */
export type IndexRanges<Row> = { readonly [Column in keyof Row & string]?: readonly string[] | undefined };

function columnsOf<Row>(ranges: IndexRanges<Row>): [column: string, values: string[]][] {
  return Object.entries<readonly string[] | undefined>(ranges).flatMap(([column, values]) =>
    values === undefined ? [] : [[column, [...new Set(values)]]],
  );
}

/** Whether no row can lie there. */
export function isEmpty<Row>(ranges: IndexRanges<Row>): boolean {
  return columnsOf(ranges).some(([, values]) => values.length === 0);
}

/** Narrows a query to the rows in these ranges that are in none of the earlier ones, so that no row counts twice. */
export function narrow<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  ranges: IndexRanges<Row>,
  earlier: readonly IndexRanges<Row>[],
): SelectQueryBuilder<Row> {
  for (const [column, values] of columnsOf(ranges)) {
    query.andWhere(`${query.alias}.${column} = any(:in_${column})`, { [`in_${column}`]: values });
  }
  return exclude(query, earlier);
}

function exclude<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  earlier: readonly IndexRanges<Row>[],
): SelectQueryBuilder<Row> {
  for (const [at, ranges] of earlier.entries()) {
    if (isEmpty(ranges)) continue;
    const columns = columnsOf(ranges);
    const parameter = (column: string) => `not${at}_${column}`;
    const inside = columns.map(([column]) => `${query.alias}.${column} = any(:${parameter(column)})`).join(' and ');
    // A column may be null, and what is not known to be inside is outside. Where no column is named, all is inside.
    query.andWhere(
      `(${inside || 'true'}) is not true`,
      Object.fromEntries(columns.map(([column, values]) => [parameter(column), values])),
    );
  }
  return query;
}

/**
 * SQL that walks each of the ranges in its own order, from the cursor on and no further than the page, and gives the place
 * of every row found: the order's columns as at0, at1 and so on, and what it was asked to tell of the range. The name sets
 * its parameters apart from those of other walks in one statement.
 */
export function walkRanges<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  options: KeysetOptions<Row>,
  ranges: IndexRanges<Row>,
  {
    name = 'range',
    earlier = [],
    tell = [],
  }: { name?: string; earlier?: readonly IndexRanges<Row>[]; tell?: readonly string[] } = {},
): { readonly sql: string; readonly parameters: ObjectLiteral } {
  const columns = columnsOf(ranges);
  const part = (column: string) => `${name}_${column}`;
  const walk = exclude(walkFrom(query.clone(), options), earlier);
  const [first = '', ...rest] = options.order.map((column) => `${query.alias}.${column}`);
  walk.select(first, 'at0');
  for (const [at, column] of rest.entries()) walk.addSelect(column, `at${at + 1}`);
  for (const [column] of columns) walk.andWhere(`${query.alias}.${column} = "${part(column)}".value`);
  const parts = columns.map(([column]) => `unnest(cast(:${part(column)} as text[])) as "${part(column)}" (value)`);
  const told = tell.map((column) => `, "${part(column)}".value as "${column}"`).join('');
  return {
    sql: `select place.*${told} from ${[...parts, `lateral (${walk.getQuery()}) as place`].join(' cross join ')}`,
    parameters: {
      ...walk.getParameters(),
      ...Object.fromEntries(columns.map(([column, values]) => [part(column), values])),
    },
  };
}
