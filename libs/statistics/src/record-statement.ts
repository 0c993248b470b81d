import { mayBeStored } from '@imigraph/database';
import type { AnyOf, Question } from './question.rules';
import type { RecordDimension, Records } from './records';
import { Parameters, type Statement, keysOf, pageOf } from './statements';

/** What is asked of records beyond the page: by what they are grouped, and which are counted. */
export interface Choice<Dimension extends string> {
  readonly by: readonly Dimension[];
  readonly where: readonly AnyOf<Dimension>[];
}

function fulfilled(dimension: RecordDimension, asked: string): string {
  if ('value' in dimension) return `${dimension.value} = any (${asked})`;
  return `${dimension.values} && ${dimension.wanted?.(asked) ?? asked}`;
}

/** All of an answer in one statement. There is a row without a group when there are no groups. */
export function recordsStatement<Dimension extends string>(
  records: Records<Dimension>,
  { by, where }: Choice<Dimension>,
  question: Question,
): Statement {
  const parameters = new Parameters();
  const keys = keysOf(question.by);
  const dimensions = by.map((dimension) => records.dimensions[dimension]);
  const conditions = where.map(({ column, anyOf }) =>
    fulfilled(records.dimensions[column], parameters.add(anyOf.filter(mayBeStored), 'text[]')),
  );
  const values = dimensions.map((one, at) => `${'value' in one ? one.value : `each_${at + 1}.value`} as key_${at + 1}`);
  const each = dimensions.map((one, at) =>
    'values' in one ? ` left join lateral unnest(${one.values}) as each_${at + 1} (value) on true` : '',
  );
  const text = `
    with matched as materialized (
      select ${[`${records.id} as record`, ...values].join(', ')}
        from ${records.from}${each.join('')}
       where ${[...conditions, 'true'].join(' and ')}
    ), found as (
      select ${[...keys, 'count(distinct record) as count'].join(', ')}
        from matched ${keys.length > 0 ? `group by ${keys.join(', ')}` : ''}
    ), page as (${pageOf('found', question, parameters)}),
    figures as (select count(distinct record) as total from matched)
    select total, total_groups, page.place is not null as is_group, ${keys.map((key) => `${key}, `).join('')}count
      from figures left join page on true
     order by place`;
  return { text, values: parameters.values };
}
