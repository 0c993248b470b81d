import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { build } from 'esbuild';
import { type DatabaseAccess, openDatabase, prepareDatabase } from '@imigraph/database';
import { seededRandom } from '@imigraph/demo-people';
import { EventBus, consumeNext, prepareEvents, relayOutbox } from '@imigraph/events';
import { createLogger } from '@imigraph/runtime';
import { makeTestDatabase, onTestServer } from '@imigraph/test-database';
import { hearer, isOfDailyCount, subscriptions, teller, writeDown } from './event-chaos-database';

const workspace = path.resolve(__dirname, '..');
const script = path.join(workspace, '.imigraph/event-chaos/process.js');
const log = createLogger({ app: 'event-chaos', level: 'fatal' });

/** How long each lives at the most, from the moment at which it works. Telling is quicker than hearing. */
const longestLifeMs = { teller: 200, hearer: 900 } as const;

/** What the dead left is worked off after so many rounds, and after the last: until then it is there for the next. */
const roundsToSettle = 10;

type Part = keyof typeof longestLifeMs;

export interface Faults {
  readonly lost: number;
  readonly twice: number;
  readonly outOfOrder: number;
}

export interface ChaosOutcome extends Faults {
  readonly rounds: number;
  readonly kills: number;
  readonly told: number;
  /** Those of them that a daily count told. */
  readonly counted: number;
  /** Events that were applied by processes that were about to be killed. */
  readonly appliedUnderFire: number;
}

interface Change {
  readonly code: string;
  readonly office: string;
}

async function bundle(): Promise<void> {
  mkdirSync(path.dirname(script), { recursive: true });
  await build({
    entryPoints: [path.join(__dirname, 'event-chaos-process.ts')],
    outfile: script,
    tsconfig: path.join(workspace, 'tsconfig.base.json'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'warning',
  });
}

function begin(part: Part, access: DatabaseAccess): Promise<ChildProcess> {
  const child = fork(script, [part], {
    cwd: workspace,
    env: { PATH: process.env.PATH, EVENT_CHAOS_ACCESS: JSON.stringify(access) },
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => {
      resolve(child);
    });
    child.once('exit', () => {
      reject(new Error(`The ${part} ended before it worked.`));
    });
  });
}

async function killAfter(child: ChildProcess, ms: number): Promise<void> {
  await delay(ms);
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  child.kill('SIGKILL');
  const [, signal] = await ended;
  if (signal !== 'SIGKILL') throw new Error('A process ended before it was killed.');
}

/** The server notices a dead client when it next writes to it: until then its transaction may still commit. */
async function untilForgotten(database: string): Promise<void> {
  await onTestServer(async (server) => {
    const left = `select from pg_stat_activity where datname = $1 and backend_type = 'client backend'`;
    while ((await server.query(left, [database])).rowCount !== 0) await delay(5);
  });
}

function byCodeOf(changes: readonly Change[]): Map<string, string[]> {
  const byCode = new Map<string, string[]>();
  for (const { code, office } of changes) byCode.set(code, [...(byCode.get(code) ?? []), office]);
  return byCode;
}

/** Compares what was told with what was heard, as two lists each in its own order. */
export function compare(said: readonly Change[], heard: readonly Change[]): Faults {
  const names = (changes: readonly Change[]) => new Set(changes.map(({ office }) => office));
  const [saidNames, heardNames] = [names(said), names(heard)];
  const heardByCode = byCodeOf(heard);
  const inOrder = [...byCodeOf(said)].map(([code, offices]) => {
    const there = new Set(heardByCode.get(code));
    return offices.filter((office) => there.has(office)).join() === [...there].join();
  });
  return {
    lost: [...saidNames].filter((office) => !heardNames.has(office)).length,
    twice: heard.length - heardNames.size,
    outOfOrder: inOrder.filter((right) => !right).length,
  };
}

/** Works off what the dead left. */
async function settle(access: DatabaseAccess): Promise<void> {
  const [from, to] = [await openDatabase(access, teller), await openDatabase(access, hearer)];
  const [sender, receiver] = [await EventBus.open(from.source, log), await EventBus.open(to.source, log)];
  try {
    while ((await relayOutbox(sender)) > 0);
    for (const subscription of subscriptions) while (await consumeNext(receiver, subscription, writeDown, log));
  } finally {
    for (const bus of [sender, receiver]) await bus.stop();
    for (const database of [from, to]) await database.close();
  }
}

interface Look {
  readonly told: number;
  readonly counted: number;
  readonly applied: number;
  readonly faults: Faults;
}

/** Looks at everything that was told and applied since the beginning. */
async function look(url: string): Promise<Look> {
  return onTestServer(async (client) => {
    const said = await client.query<Change>('select code, office from teller.told order by code, sequence');
    const heard = await client.query<Change>('select code, office from hearer.heard order by position');
    return {
      told: said.rows.length,
      counted: said.rows.filter(isOfDailyCount).length,
      applied: heard.rows.length,
      faults: compare(said.rows, heard.rows),
    };
  }, url);
}

/** One round: both work, and each is killed at its moment. */
async function round(access: DatabaseAccess, database: string, lives: Readonly<Record<Part, number>>): Promise<void> {
  const [telling, hearing] = await Promise.all([begin('teller', access), begin('hearer', access)]);
  await Promise.all([killAfter(telling, lives.teller), killAfter(hearing, lives.hearer)]);
  await untilForgotten(database);
}

/**
 * Kills the one who tells and the one who hears with SIGKILL, at two moments of each round that the seed draws, and looks
 * after each round at everything that was told since the beginning. Ends at the first round with a fault.
 */
export async function runEventChaos(rounds: number, seed: number): Promise<ChaosOutcome> {
  await bundle();
  const database = await makeTestDatabase('chaos');
  const rolePrefix = `imigraph_chaos_${randomBytes(4).toString('hex')}`;
  const access = { adminUrl: database.url, rolePrefix, roleKey: randomBytes(32).toString('base64url') };
  const random = seededRandom(seed);
  try {
    for (const definition of [teller, hearer]) await prepareDatabase(access, definition);
    for (const definition of [teller, hearer]) await prepareEvents(access, definition, subscriptions);
    let appliedUnderFire = 0;
    let seen: Look = { told: 0, counted: 0, applied: 0, faults: { lost: 0, twice: 0, outOfOrder: 0 } };
    for (let done = 1; ; done += 1) {
      const lives = { teller: random.below(longestLifeMs.teller), hearer: random.below(longestLifeMs.hearer) };
      await round(access, database.name, lives);
      const before = seen;
      seen = await look(database.url);
      appliedUnderFire += seen.applied - before.applied;
      const { twice, outOfOrder } = seen.faults;
      const isLast = done === rounds || twice > 0 || outOfOrder > 0;
      if (isLast || done % roundsToSettle === 0) {
        await settle(access);
        seen = await look(database.url);
      }
      // What is missing before it is settled is only late.
      if (isLast || (done % roundsToSettle === 0 && seen.faults.lost > 0)) {
        const { told, counted, faults } = seen;
        return { rounds: done, kills: 2 * done, told, counted, appliedUnderFire, ...faults };
      }
    }
  } finally {
    await onTestServer(
      (client) => client.query(`drop owned by ${rolePrefix}_teller, ${rolePrefix}_hearer cascade`),
      database.url,
    );
    await database.drop();
    await onTestServer((client) => client.query(`drop role ${rolePrefix}_teller, ${rolePrefix}_hearer`));
  }
}
