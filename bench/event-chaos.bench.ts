// Is an event ever lost, or applied twice, when processes are killed?
// npm run bench -- event-chaos
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestServer } from '@imigraph/test-database';
import { runEventChaos } from './event-chaos';
import { machine } from './report';

const rounds = 100;
const seed = 20_261_122;

async function run(): Promise<void> {
  const started = performance.now();
  const outcome = await runEventChaos(rounds, seed);
  const seconds = Math.round((performance.now() - started) / 1_000);
  const version = await onTestServer(async (client) => {
    const { rows } = await client.query<{ version: string }>(`select split_part(version(), ' on ', 1) as version`);
    return rows[0]?.version ?? 'PostgreSQL';
  });
  const report = `# Events when processes are killed

One process changes rows and tells of it, every other time through the outbox, which it relays, and counts a day in each of
its lives; another hears and applies.
Both are ended with SIGKILL, each at a moment that the seed draws, and begun again on what they left. Every round everything
that was applied so far is looked at: nothing twice, nothing out of order. Every tenth round what is left is worked off, and
what was told is compared with what was applied: nothing lost.

${machine(version)}
- Seed ${seed}, ${seconds} s.

| rounds | kills | events told | of daily counts | applied by processes about to be killed | lost | applied twice | streams out of order |
|---|---|---|---|---|---|---|---|
| ${outcome.rounds} | ${outcome.kills} | ${outcome.told} | ${outcome.counted} | ${outcome.appliedUnderFire} | ${outcome.lost} | ${outcome.twice} | ${outcome.outOfOrder} |
`;
  writeFileSync(path.join(__dirname, 'results/event-chaos.md'), report);
  process.stdout.write(report);
  if (outcome.lost + outcome.twice + outcome.outOfOrder > 0) process.exitCode = 1;
}

void run();
