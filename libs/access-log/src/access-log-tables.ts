/**
 * Who has read what of whom, in the schema of the subgraph that holds the people. Written once and never changed: no
 * policy lets anybody update a row, and the app's role may delete nothing. `isOwn` is a condition on a row under which
 * the viewer is its person. Never changed once released: a later need is a migration of its own.
 */
export function accessLogTables(isOwn: string): readonly string[] {
  return [
    `create table person_read (
       id uuid primary key default gen_random_uuid(),
       person text not null,
       at timestamptz(3) not null,
       types text[] not null,
       reader_subject text not null,
       reader_roles text[] not null,
       reader_office text,
       reader_regional_office text,
       purpose text not null constraint person_read_purpose_check check (purpose <> ''),
       request_id text not null
     )`,
    'create index person_read_person_index on person_read (person, at, id)',
    'create index person_read_reader_index on person_read (reader_subject, at, id)',
    'alter table person_read enable row level security',
    'alter table person_read force row level security',
    `create policy person_read_own on person_read for select using (${isOwn})`,
    `create policy person_read_audited on person_read for select using ((select viewer_has('AUDITOR')))`,
    `create policy person_read_written on person_read for insert
       with check (reader_subject = (select viewer_subject()))`,
  ];
}

/** The table of accessLogTables that the app's role writes. */
export const writtenByAccessLog = ['person_read'] as const;
