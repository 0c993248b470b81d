import { type MeasuredList, nameOf } from './lists';
import type { PlanCost } from './plan';

/** The p-th part of the values lies at or below it. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

const bound = 100;

/** How many lists stay below the bound, the slowest of them, and what a list takes that looks at no row at all. */
export function overview(measured: readonly MeasuredList[]): string {
  const p95 = ({ times }: MeasuredList) => quantile(times, 0.95);
  const bySlowness = [...measured].sort((a, b) => p95(b) - p95(a));
  const [slowest] = bySlowness;
  const below = measured.filter((one) => p95(one) < bound).length;
  const belowByHalf = measured.filter(({ times }) => quantile(times, 0.5) < bound).length;
  const idle = measured
    .filter(({ plans }) => plans.every(({ rowsRead }) => rowsRead === 0))
    .flatMap(({ times }) => times);
  const [idleHalf, idleMost] = [0.5, 0.95].map((p) => quantile(idle, p).toFixed(0));
  return [
    `Of ${measured.length} lists ${belowByHalf} take less than ${bound} ms by the median, and ${below} by the 95th percentile.`,
    ...(slowest ? [`The slowest is ${nameOf(slowest.question)}: p95 ${p95(slowest).toFixed(0)} ms.`] : []),
    `A list that reads no row takes ${idleHalf} ms (p50) and ${idleMost} ms (p95): as much is the machine's own.`,
  ].join(' ');
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
