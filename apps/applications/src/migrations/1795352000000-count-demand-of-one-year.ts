import type { MigrationInterface, QueryRunner } from 'typeorm';

const head = `
  create or replace function count_demand(on_day date) returns table (id text, open bigint, submitted bigint)
    language plpgsql security definer set search_path = applications, pg_temp
    as $$
    declare
      asking text := current_setting('imigraph.viewer', true);
    begin
      perform set_config('imigraph.viewer', '{"roles": ["SYSTEM"]}', true);
      return query
        with place as (
          select service_point.id, standing.applications as open, (on_day - 365)::timestamp at time zone zone.name as since,
              on_day::timestamp at time zone zone.name as until
            from service_point
            join (values ('WIB', 'Asia/Jakarta'), ('WITA', 'Asia/Makassar'), ('WIT', 'Asia/Jayapura'))
              as zone (short, name) on zone.short = service_point.time_zone
            join open_applications((select array_agg(service_point.id) from service_point)) standing
              on standing.id = service_point.id
        )`;

const tail = `;
      perform set_config('imigraph.viewer', coalesce(asking, ''), true);
    end $$`;

/** Place by place: reads the year's part of the index. */
const placeByPlace = `
        select place.id, place.open, lately.applications
          from place
          cross join lateral (
            select count(*) as applications from application
             where service_point_id = place.id and submitted_at >= place.since and submitted_at < place.until
          ) lately`;

/** In one join, for which PostgreSQL reads all that was ever submitted. */
const inOneJoin = `
        select place.id, place.open, count(application.number)
          from place
          left join application on application.service_point_id = place.id
            and application.submitted_at >= place.since and application.submitted_at < place.until
         group by place.id, place.open`;

export class CountDemandOfOneYear1795352000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${head}${placeByPlace}${tail}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${head}${inOneJoin}${tail}`);
  }
}
