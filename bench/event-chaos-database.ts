import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { DatabaseDefinition } from '@imigraph/database';
import {
  type EventHandlers,
  type Subscription,
  consumerTables,
  publisherTables,
  writtenByConsumer,
  writtenByPublisher,
} from '@imigraph/events';

class CreateTeller1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of publisherTables) await runner.query(statement);
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
  writable: [...writtenByPublisher, 'told'],
};

/** Writes down what it hears. */
export const hearer: DatabaseDefinition = {
  schema: 'hearer',
  entities: [],
  migrations: [CreateHearer1700000000000],
  writable: [...writtenByConsumer, 'heard'],
};

export const subscription: Subscription = { event: 'jurisdiction.changed', consumer: hearer.schema };

export const writeDown: EventHandlers = {
  'jurisdiction.changed': async (manager, { regencyCode, officeId }) => {
    await manager.query('insert into heard (code, office) values ($1, $2)', [regencyCode, officeId]);
  },
};
