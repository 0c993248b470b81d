import {
  countries,
  offices,
  provinces,
  readReferenceData,
  regencies,
  serviceProgrammes,
  services,
  stayPermitTypes,
} from '@imigraph/reference-data';

/** Type → keys that entities of that type really have, in a fixed order: what a mock names, a real subgraph finds. */
export type KnownKeys = ReadonlyMap<string, readonly string[]>;

/** The public codes in data/. */
export async function readKnownKeys(dataFolder: string): Promise<KnownKeys> {
  const tables = [countries, provinces, regencies, offices, services, serviceProgrammes, stayPermitTypes] as const;
  const files = await readReferenceData(dataFolder, tables);
  const places = files.rows(offices);
  return new Map([
    ['ServicePoint', places.map(({ office_id }) => office_id)],
    ['Country', files.rows(countries).map(({ alpha3 }) => alpha3)],
    ['Office', places.filter(({ unit_type }) => unit_type === 'KANIM').map(({ office_id }) => office_id)],
    ['ServiceUnit', places.filter(({ unit_type }) => unit_type !== 'KANIM').map(({ office_id }) => office_id)],
    // A regency or city comes before the provinces: it is what most references mean.
    ['Region', [...files.rows(regencies), ...files.rows(provinces)].map(({ code }) => code)],
    ['Service', files.rows(services).map(({ service_code }) => service_code)],
    ['Programme', files.rows(serviceProgrammes).map(({ programme_code }) => programme_code)],
    ['StayPermitType', files.rows(stayPermitTypes).map(({ code }) => code)],
  ]);
}
