import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  // The number stands in a column of its own kind, which nothing sorts by or points to, so that it can be sealed.
  // A passport is worth something from its first day to its last, or to the day on which it was lost or given up. Those
  // days of two passports of one holder and country have no day in common: countries that issue second passports for
  // the same time are not known here, which is assumed.
  `create table foreign_passport (
    id text primary key,
    foreigner_id text not null references foreigner,
    issuing_country_code text not null references country,
    number_clear text not null constraint foreign_passport_number_check check (number_clear ~ '^[A-Z0-9]{1,9}$'),
    surname text not null,
    given_names text,
    issued_on date not null,
    expires_on date not null,
    state text not null constraint foreign_passport_state_check
      check (state in ('ACTIVE', 'LOST', 'DAMAGED', 'REPLACED', 'REVOKED')),
    ended_on date,
    successor_id text constraint foreign_passport_successor_key unique,
    invented boolean not null,
    constraint foreign_passport_number_key unique (issuing_country_code, number_clear),
    constraint foreign_passport_period_check check (issued_on <= expires_on),
    constraint foreign_passport_ended_check check ((state = 'ACTIVE') = (ended_on is null)),
    constraint foreign_passport_order_check check (issued_on <= ended_on),
    constraint foreign_passport_holder_key unique (id, foreigner_id, issuing_country_code),
    constraint foreign_passport_successor_check check (successor_id <> id),
    constraint foreign_passport_successor_fkey
      foreign key (successor_id, foreigner_id, issuing_country_code)
      references foreign_passport (id, foreigner_id, issuing_country_code) deferrable initially deferred,
    constraint foreign_passport_overlap_excl exclude using gist (
      foreigner_id with =,
      issuing_country_code with =,
      daterange(issued_on, least(ended_on, expires_on + 1)) with &&
    )
  )`,
  'create index foreign_passport_foreigner_index on foreign_passport (foreigner_id, issued_on, id)',
] as const;

const policies = [
  // As stay_permit: who sees a foreigner sees their passports.
  `create policy foreign_passport_of_foreigner on foreign_passport for select using (
    (select true from foreigner where foreigner.id = foreign_passport.foreigner_id))`,
  `create policy foreign_passport_loaded on foreign_passport for insert with check ((select viewer_has('SYSTEM')))`,
] as const;

export class CreateForeignPassport1795340100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
    await runner.query('alter table foreign_passport enable row level security');
    await runner.query('alter table foreign_passport force row level security');
    for (const statement of policies) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table foreign_passport');
  }
}
