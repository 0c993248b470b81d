import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SealNationalIds1795350000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Both begin with the id of their key. In this collation what one key has made stands together.
    await runner.query(`
      alter table application
        add column nik_sealed text,
        add column nik_hash text collate "C",
        add constraint application_nik_check check ((nik_sealed is null) = (nik_hash is null))`);
    // Not of the rows that were submitted before there was a NIK: those can still be withdrawn.
    await runner.query(`
      alter table application
        add constraint application_nik_submitted_check check (status <> 'SUBMITTED' or nik_sealed is not null) not valid`);

    // A copy of what the offices subgraph says of regencies: with which codes a NIK may begin.
    await runner.query('create table regency (code text primary key, province_code text not null)');
    await runner.query('create index regency_province_index on regency (province_code)');

    // The look-up by a NIK, and the rows of a key that is to be taken away.
    await runner.query('create index application_nik_index on application (nik_hash, number)');
    // One NIK, one application under way. It holds among the rows of one key; nik_has_open_application holds it while
    // some are under another.
    await runner.query(`
      create unique index application_nik_open_key on application (nik_hash) where status in ('SUBMITTED')`);

    // Whoever's application it is, and no more of it than that: the caller has to know the NIK and the key. It waits for
    // other submissions of the same NIK, so that of two at once the second sees the first; each holds the locks of its
    // hashes under all keys that it has, and any two instances have a key in common.
    await runner.query(`
      create function nik_has_open_application(hashes text[], but_for text) returns boolean
        language plpgsql security definer set search_path = applications, pg_temp
        as $$
        declare
          asking text := current_setting('imigraph.viewer', true);
          hash text;
          is_open boolean;
        begin
          foreach hash in array array(select unnest(hashes) order by 1) loop
            perform pg_advisory_xact_lock(hashtextextended(hash, 0));
          end loop;
          perform set_config('imigraph.viewer', '{"roles": ["SYSTEM"]}', true);
          is_open := exists (
            select from application
             where nik_hash = any (hashes) and status in ('SUBMITTED') and number <> but_for);
          perform set_config('imigraph.viewer', coalesce(asking, ''), true);
          return is_open;
        end $$`);

    // To seal them anew under another key.
    await runner.query(`
      create policy application_system_update on application for update
        using ((select viewer_has('SYSTEM'))) with check ((select viewer_has('SYSTEM')))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy application_system_update on application');
    await runner.query('drop function nik_has_open_application');
    await runner.query('drop table regency');
    await runner.query('alter table application drop column nik_sealed, drop column nik_hash');
  }
}
