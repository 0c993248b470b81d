import { type MeasuredList, nameOf } from './lists';
import type { PlanCost } from './plan';

/** The p-th part of the values lies at or below it. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

/** The slowest of all, in milliseconds. */
export function slowest(measured: readonly MeasuredList[]): { readonly name: string; readonly p95: number } {
  const all = measured.map(({ question, times }) => ({ name: nameOf(question), p95: quantile(times, 0.95) }));
  return all.reduce((most, one) => (one.p95 > most.p95 ? one : most), { name: 'none', p95: 0 });
}

/** A table for each list: how long it takes, and what its dearest statement looks at. */
export function listTables(measured: readonly MeasuredList[]): string {
  const sections = Map.groupBy(measured, ({ question }) => question.list);
  return [...sections]
    .map(([list, lists]) =>
      [
        `## ${list}`,
        '',
        '| viewer | narrowed by | order | total | p50 ms | p95 ms | rows read | buffers | ranges | indexes |',
        '|---|---|---|---|---|---|---|---|---|---|',
        ...lists.map(({ question: { viewer, filter, order }, total, times, plans }) => {
          const most = (of: (plan: PlanCost) => number) => Math.max(0, ...plans.map(of));
          const indexes = [...new Set(plans.flatMap((plan) => plan.indexes))].join(', ');
          const told = [0.5, 0.95].map((p) => quantile(times, p).toFixed(0)).join(' | ');
          const read = [most((one) => one.rowsRead), most((one) => one.buffers), most((one) => one.ranges)];
          return `| ${viewer} | ${filter} | ${order} | ${total} | ${told} | ${read.join(' | ')} | ${indexes} |`;
        }),
      ].join('\n'),
    )
    .join('\n\n');
}
