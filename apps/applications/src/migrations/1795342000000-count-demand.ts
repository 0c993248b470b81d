import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dailyCountTables, publisherTables } from '@imigraph/events';

/**
 * The demand at every place, for a day: what is open at the moment, and what was submitted in the 365 days of the place's
 * own zone that end before the day. Counted as the system sees it, whoever asks (ADR 4), like open_applications, which
 * says what is open.
 */
const countDemand = `
  create function count_demand(on_day date) returns table (id text, open bigint, submitted bigint)
    language plpgsql security definer set search_path = applications, pg_temp
    as $$
    declare
      asking text := current_setting('imigraph.viewer', true);
    begin
      perform set_config('imigraph.viewer', '{"roles": ["SYSTEM"]}', true);
      return query
        select place.id, standing.applications, count(application.number)
          from (
            select service_point.id, (on_day - 365)::timestamp at time zone zone.name as since,
                on_day::timestamp at time zone zone.name as until
              from service_point
              join (values ('WIB', 'Asia/Jakarta'), ('WITA', 'Asia/Makassar'), ('WIT', 'Asia/Jayapura'))
                as zone (short, name) on zone.short = service_point.time_zone
          ) place
          join open_applications((select array_agg(service_point.id) from service_point)) standing
            on standing.id = place.id
          left join application on application.service_point_id = place.id
            and application.submitted_at >= place.since and application.submitted_at < place.until
         group by place.id, standing.applications;
      perform set_config('imigraph.viewer', coalesce(asking, ''), true);
    end $$`;

export class CountDemand1795342000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...publisherTables, ...dailyCountTables]) await runner.query(statement);
    await runner.query(
      'create index application_place_submitted_index on application (service_point_id, submitted_at)',
    );
    await runner.query(countDemand);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function count_demand(date)');
    await runner.query('drop index application_place_submitted_index');
    await runner.query('drop table daily_count, event_outbox, event_sequence');
    await runner.query('drop function number_event(), next_event_sequence(text)');
  }
}
