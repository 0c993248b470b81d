import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateJurisdictionsAndObservations1795320000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Exactly one office answers for a regency, and only an office does: the generated kind lets the key say so.
    await runner.query(`
      create table jurisdiction (
        regency_code text primary key references region,
        office_id text not null,
        office_kind text generated always as ('KANIM') stored,
        basis text not null constraint jurisdiction_basis_check
          check (basis in ('NAMED', 'NAMED_BEFORE_NEW_OFFICE', 'PARTLY_NAMED', 'ASSUMED', 'NEAREST_OFFICE')),
        known_since_on date not null,
        source text not null,
        verification text not null,
        constraint jurisdiction_office_fkey foreign key (office_id, office_kind) references service_point (id, kind),
        constraint jurisdiction_regency_check check (regency_code like '__.__')
      )`);
    await runner.query('create index jurisdiction_office_index on jurisdiction (office_id, regency_code)');

    await runner.query(`
      create table office_class_observation (
        id text primary key,
        office_id text not null,
        office_kind text generated always as ('KANIM') stored,
        class text not null,
        tpi_status text not null,
        observed_on date,
        observed_precision text not null,
        source text not null,
        verification text not null,
        constraint office_class_observation_office_fkey
          foreign key (office_id, office_kind) references service_point (id, kind),
        constraint office_class_observation_observed_check
          check ((observed_precision = 'UNKNOWN') = (observed_on is null))
      )`);
    await runner.query(
      'create index office_class_observation_office_index on office_class_observation (office_id, observed_on)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table office_class_observation, jurisdiction');
  }
}
