/**
 * What a subgraph that publishes has in its own schema, for its migration. The number is taken under the lock of the
 * stream's row, which is held until the transaction ends: what rolls back leaves no gap, and numbers follow the commits.
 * Never changed once released: a later need is a migration of its own.
 */
export const publisherTables = [
  'create table event_sequence (stream text primary key, sequence bigint not null)',
  `create function next_event_sequence(of_stream text) returns bigint language sql
     as $$
       insert into event_sequence as held (stream, sequence) values (of_stream, 1)
       on conflict (stream) do update set sequence = held.sequence + 1
       returning held.sequence
     $$`,
  `create table event_outbox (
     id uuid primary key default gen_random_uuid(),
     position bigint generated always as identity,
     name text not null,
     version int not null,
     stream text not null,
     sequence bigint not null,
     payload jsonb not null,
     occurred_at timestamptz not null default now(),
     published_at timestamptz,
     constraint event_outbox_sequence_key unique (stream, sequence)
   )`,
  'create index event_outbox_unpublished_index on event_outbox (position) where published_at is null',
  `create function number_event() returns trigger language plpgsql
     as $$ begin
       new.sequence := next_event_sequence(new.stream);
       return new;
     end $$`,
  'create trigger event_outbox_number before insert on event_outbox for each row execute function number_event()',
] as const;

/** The tables of publisherTables that the app's role writes. */
export const writtenByPublisher = ['event_sequence', 'event_outbox'] as const;

/** What a subgraph that consumes has in its own schema, for its migration. Never changed once released. */
export const consumerTables = [
  'create table event_position (stream text primary key, sequence bigint not null)',
  `create table event_inbox (
     id uuid primary key,
     stream text not null,
     sequence bigint not null,
     envelope jsonb not null,
     received_at timestamptz not null default now(),
     applied_at timestamptz,
     constraint event_inbox_sequence_key unique (stream, sequence)
   )`,
] as const;

/** The tables of consumerTables that the app's role writes. */
export const writtenByConsumer = ['event_position', 'event_inbox'] as const;

/** What a subgraph that counts daily has beside the tables of a publisher, for its migration. Never changed once released. */
export const dailyCountTables = [
  `create table daily_count (
     event text primary key,
     counted_on date not null,
     counted_at timestamptz not null
   )`,
] as const;

/** The tables of dailyCountTables that the app's role writes. */
export const writtenByDailyCount = ['daily_count'] as const;
