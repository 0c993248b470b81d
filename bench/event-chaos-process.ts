import 'reflect-metadata';
import type { DataSource, EntityManager } from 'typeorm';
import { systemClock } from '@imigraph/calendar';
import { type DatabaseAccess, openDatabase } from '@imigraph/database';
import { type EventBus, startEvents, writeToOutbox } from '@imigraph/events';
import { createLogger } from '@imigraph/runtime';
import { countAndWriteDown, hearer, teller, writeDown } from './event-chaos-database';

const streams = 4;

/** One change, told in its own transaction: of odd numbers directly, of even ones through the outbox. */
async function tell(bus: EventBus, manager: EntityManager): Promise<void> {
  const [drawn] = await manager.query<{ number: number }[]>(`select nextval('office_number') as number`);
  const number = drawn?.number ?? 0;
  const regencyCode = `99.0${number % streams}`;
  const change = { regencyCode, officeId: `KANIM-${number}`, previousOfficeId: null };
  if (Math.floor(number / streams) % 2 === 0) await writeToOutbox(manager, 'jurisdiction.changed', [change]);
  else await bus.publish(manager, 'jurisdiction.changed', change);
  await manager.query(
    'insert into told (code, office, sequence) select $1, $2, sequence from event_sequence where stream = $3',
    [regencyCode, change.officeId, `jurisdiction.changed:${regencyCode}`],
  );
}

/** The day after the last that was counted: each life of the teller counts one. */
async function nextDay(source: DataSource): Promise<Date> {
  const [next] = await source.query<{ at: Date }[]>(
    `select coalesce(max(counted_on) + 1, '2026-01-01')::timestamp at time zone 'Asia/Jakarta' as at from daily_count`,
  );
  if (!next) throw new Error('max answered no row.');
  return next.at;
}

/** Tells or hears until it is killed. */
async function run(part: string, access: DatabaseAccess): Promise<void> {
  const log = createLogger({ app: part, level: 'fatal' });
  const definition = part === 'teller' ? teller : hearer;
  const { source } = await openDatabase(access, definition);
  const isTeller = part === 'teller';
  const does = isTeller ? { publishes: true, counts: countAndWriteDown } : { consumes: writeDown };
  const today = isTeller ? await nextDay(source) : systemClock();
  const { bus } = await startEvents(source, definition.schema, does, log, () => today);
  process.send?.('ready');
  while (isTeller) await source.transaction((manager) => tell(bus, manager));
}

// A parent that is gone kills nobody any more.
process.once('disconnect', () => process.exit());
void run(process.argv[2] ?? '', JSON.parse(process.env.EVENT_CHAOS_ACCESS ?? '{}') as DatabaseAccess);
