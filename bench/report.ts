import { cpus, release, totalmem, type } from 'node:os';
import type { Plan, Round } from './load';

function spread(values: readonly number[]): { median: number; least: number; most: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (place: number) => sorted[place] ?? Number.NaN;
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
  return { median, least: at(0), most: at(sorted.length - 1) };
}

function told(values: readonly number[], digits: number): string {
  const { median, least, most } = spread(values);
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

/** A table of medians with the least and the most, and how each stands to the first. */
export function reportTable(measured: ReadonlyMap<string, readonly Round[]>): string {
  const rows = [...measured].map(([name, rounds]) => ({ name, rounds }));
  const base = spread((rows[0]?.rounds ?? []).map((round) => round.requestsPerSecond)).median;
  return [
    '| question | requests/s | to the first | p50 ms | p99 ms |',
    '|---|---|---|---|---|',
    ...rows.map(({ name, rounds }) => {
      const rates = rounds.map((round) => round.requestsPerSecond);
      const ratio = (spread(rates).median / base).toFixed(2);
      const p50 = told(
        rounds.map((round) => round.p50),
        0,
      );
      const p99 = told(
        rounds.map((round) => round.p99),
        0,
      );
      return `| ${name} | ${told(rates, 0)} | ${ratio} | ${p50} | ${p99} |`;
    }),
  ].join('\n');
}

/** What the figures were taken on: they compare within one run, and hardly between machines. */
export function machine(postgres: string): string {
  const [cpu] = cpus();
  return [
    `- ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}`,
    `- Node ${process.versions.node}, ${postgres}`,
  ].join('\n');
}

export function planText({ rounds, seconds, connections }: Plan): string {
  return `${connections} keep-alive connections, ${rounds} rounds of ${seconds} s each in turns, after a warm-up.`;
}
