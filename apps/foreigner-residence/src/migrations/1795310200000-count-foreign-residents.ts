import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One call counts for all the keys of a batch; a key that stands for no known area is left out. The counts are the same
 * whoever asks, so they look as the system does: how exactly each viewer is told is libs/disclosure's to say. A `set
 * imigraph.viewer` clause would need a superuser; the setting is put back here, and by the server on an error.
 */
function counting(name: string, key: string, query: string): string {
  return `create function ${name}(keys text[]) returns table (${key} text, residents bigint)
    language plpgsql security definer set search_path = foreigner_residence, pg_temp
    as $$
    declare
      asking text := current_setting('imigraph.viewer', true);
    begin
      perform set_config('imigraph.viewer', '{"roles": ["SYSTEM"]}', true);
      return query ${query};
      perform set_config('imigraph.viewer', coalesce(asking, ''), true);
    end $$`;
}

const isResident = `exists (
  select from stay_permit where stay_permit.foreigner_id = foreigner.id and stay_permit.state = 'ACTIVE')`;

export class CountForeignResidents1795310200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      counting(
        'foreign_residents_by_region',
        'code',
        `select asked.code, count(foreigner.id)
           from (select distinct unnest(keys) as code) asked
           join region on region.code = asked.code or region.province_code = asked.code
           left join foreigner on foreigner.regency_code = region.code and ${isResident}
          group by asked.code`,
      ),
    );
    await runner.query(
      counting(
        'foreign_residents_by_office',
        'id',
        `select asked.id, count(foreigner.id)
           from (select distinct unnest(keys) as id) asked
           join jurisdiction on jurisdiction.office_id = asked.id
           left join foreigner on foreigner.regency_code = jurisdiction.regency_code and ${isResident}
          group by asked.id`,
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function foreign_residents_by_region, foreign_residents_by_office');
  }
}
