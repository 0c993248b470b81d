import type { EntityManager } from 'typeorm';
import { demoPeople } from './demo-people';

/** Adds the invented people who are not there yet. Those who are stay as they are: they may have moved since. */
export async function loadDemoPeople(manager: EntityManager): Promise<void> {
  const { foreigners, residences, permits, passports } = demoPeople();
  await manager.query(
    `insert into foreigner (id, name, birth_on, sex, nationality, regency_code, account_subject, invented)
     select id, name, birth_on, sex, nationality, regency_code, account_subject, invented
       from jsonb_populate_recordset(null::foreigner, $1)
     on conflict do nothing`,
    [JSON.stringify(foreigners)],
  );
  await manager.query(
    `insert into residence (id, foreigner_id, regency_code, address, from_on, reported_at)
     select id, foreigner_id, regency_code, address, from_on, reported_at
       from jsonb_populate_recordset(null::residence, $1)
     on conflict do nothing`,
    [JSON.stringify(residences)],
  );
  // The office that is responsible for the residence has issued what its foreigners hold.
  await manager.query(
    `insert into stay_permit (number, foreigner_id, permit_class, type_code, issued_on, valid_from_on, valid_to_on,
                              state, ended_on, issuing_service_point_id, invented)
     select number, foreigner_id, permit_class, type_code, issued_on, valid_from_on, valid_to_on,
            state, ended_on, jurisdiction.office_id, given.invented
       from jsonb_populate_recordset(null::stay_permit, $1) given
       join foreigner on foreigner.id = given.foreigner_id
       join jurisdiction on jurisdiction.regency_code = foreigner.regency_code
     on conflict do nothing`,
    [JSON.stringify(permits)],
  );
  await manager.query(
    `insert into foreign_passport (id, foreigner_id, issuing_country_code, number_clear, surname, given_names, issued_on,
                                   expires_on, state, ended_on, successor_id, invented)
     select id, foreigner_id, issuing_country_code, number_clear, surname, given_names, issued_on,
            expires_on, state, ended_on, successor_id, invented
       from jsonb_populate_recordset(null::foreign_passport, $1)
     on conflict do nothing`,
    [JSON.stringify(passports)],
  );
}
