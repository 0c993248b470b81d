import type { EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import type { DatabaseDefinition } from '@imigraph/database';
import {
  type DailyCounts,
  type EventHandlers,
  type Subscription,
  consumerTables,
  dailyCountTables,
  publisherTables,
  writtenByConsumer,
  writtenByDailyCount,
  writtenByPublisher,
} from '@imigraph/events';

class CreateTeller1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...publisherTables, ...dailyCountTables]) await runner.query(statement);
    await runner.query('create sequence office_number');
    await runner.query('create table told (code text, office text, sequence bigint)');
  }

  async down(): Promise<void> {}
}

class CreateHearer1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of consumerTables) await runner.query(statement);
    // Without a key: what is applied twice is there twice.
    await runner.query('create table heard (position bigint generated always as identity, code text, office text)');
  }

  async down(): Promise<void> {}
}

/** Writes down what it tells, in the transaction in which it tells it. */
export const teller: DatabaseDefinition = {
  schema: 'teller',
  entities: [],
  migrations: [CreateTeller1700000000000],
  writable: [...writtenByPublisher, ...writtenByDailyCount, 'told'],
};

/** Writes down what it hears. */
export const hearer: DatabaseDefinition = {
  schema: 'hearer',
  entities: [],
  migrations: [CreateHearer1700000000000],
  writable: [...writtenByConsumer, 'heard'],
};

export const subscriptions: readonly Subscription[] = [
  { event: 'jurisdiction.changed', consumer: hearer.schema },
  { event: 'residents.counted', consumer: hearer.schema },
];

export const writeDown: EventHandlers = {
  'jurisdiction.changed': async (manager, { regencyCode, officeId }) => {
    await hear(manager, regencyCode, officeId);
  },
  'residents.counted': async (manager, { regencyCode, on }) => {
    await hear(manager, regencyCode, namedAfter(on, regencyCode));
  },
};

async function hear(manager: EntityManager, code: string, office: string): Promise<void> {
  await manager.query('insert into heard (code, office) values ($1, $2)', [code, office]);
}

/** What is counted has no office: it goes by its day and regency, so that no two events go by one name. */
function namedAfter(on: string, regencyCode: string): string {
  return `${on} ${regencyCode}`;
}

const countedRegencies = ['98.01', '98.02', '98.03', '98.04'];

export function isOfDailyCount({ code }: { readonly code: string }): boolean {
  return countedRegencies.includes(code);
}

/** Counts four regencies, and writes down what is told in the transaction in which it is. */
export const countAndWriteDown: DailyCounts = {
  'residents.counted': async (manager, { on, at }) => {
    const payloads = countedRegencies.map((regencyCode) => ({
      regencyCode,
      on,
      at: at.toISOString(),
      foreignResidents: 0,
    }));
    for (const { regencyCode } of payloads) {
      await manager.query(`insert into told (code, office, sequence) values ($1, $2, $3::date - '2026-01-01'::date)`, [
        regencyCode,
        namedAfter(on, regencyCode),
        on,
      ]);
    }
    return payloads;
  },
};
