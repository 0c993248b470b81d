import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import {
  type Table,
  ReferenceDataError,
  documentRequirements,
  enforcementTypes,
  evaluations,
  officeClassificationCriteria,
  officeJurisdictions,
  offices,
  provinces,
  queueAndServiceRules,
  regencies,
  serviceProgrammes,
  services,
  stayPermitTypes,
  tariffs,
  unitEvents,
} from '../index';
import { referenceDataIn } from '../read-reference-data';
import { withReferences } from '../table-files';

const folder = path.resolve(__dirname, '../../../../data');

/** "line column" of each fault of the data folder when one row of one file has other cells. */
function faultsWhen(table: Table, rowStart: string, cells: Record<string, string>): string[] {
  const files = withReferences([table]).map((one) => {
    const lines = readFileSync(path.join(folder, one.file), 'utf8').split('\n');
    if (one === table) {
      const columns = (lines[0] ?? '').split(',');
      const index = lines.findIndex((line) => line.startsWith(`${rowStart},`));
      const [row = []] = parse(lines[index] ?? '');
      const changed = columns.map((column, at) => cells[column] ?? row[at] ?? '');
      lines[index] = changed.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
    }
    return { table: one, bytes: Buffer.from(lines.join('\n')) };
  });
  try {
    referenceDataIn(files, [table]);
    return [];
  } catch (error) {
    if (!(error instanceof ReferenceDataError)) throw error;
    return error.faults.map(({ column, reason }) => `${column ?? '-'} ${reason}`);
  }
}

it.each<[string, Table, string, Record<string, string>, string]>([
  [
    'a province in two zones',
    provinces,
    '33',
    { timezone_abbr: 'WITA' },
    'timezone_abbr is not the abbreviation of the iana_timezone',
  ],
  [
    'a regency of another province',
    regencies,
    '33.75',
    { province_code: '34' },
    'code does not begin with the code of its province',
  ],
  [
    'a regency in the ocean',
    regencies,
    '33.75',
    { lat: '-12' },
    'lat is not a number from -11.25 to 6.14 with a decimal point, such as 5.25',
  ],
  [
    'a regency with its coordinates exchanged',
    regencies,
    '33.75',
    { lon: '-6.8886' },
    'lon is not a number from 94.75 to 141.09 with a decimal point, such as 5.25',
  ],
  [
    'a city numbered as a regency',
    regencies,
    '33.75',
    { code: '33.70' },
    'code does not fit the kind: regencies (KABUPATEN) are numbered from 01, cities (KOTA) from 71',
  ],
  [
    'a city named as a regency',
    regencies,
    '33.75',
    { name: 'Kabupaten Pekalongan Pekalongan' },
    'name does not begin with its kind',
  ],
  [
    'a short name of something else',
    regencies,
    '33.75',
    { short_name: 'Tegal' },
    'short_name is not how the name ends',
  ],
  [
    'an id of another type',
    offices,
    'ULP-GRESIK',
    { office_id: 'UKK-GRESIK' },
    'office_id does not begin with its unit_type',
  ],
  [
    'a unit with a class',
    offices,
    'ULP-GRESIK',
    { office_class: 'III' },
    'office_class does not fit the unit_type: a KANIM has a class, and no other unit has one',
  ],
  [
    'a unit with a TPI status',
    offices,
    'ULP-GRESIK',
    { tpi_status: 'UNKNOWN' },
    'tpi_status does not fit the unit_type: a KANIM has a TPI status, and no other unit has one',
  ],
  [
    'a unit without a parent',
    offices,
    'ULP-GRESIK',
    { parent_office_id: '' },
    'parent_office_id does not fit the unit_type: a KANIM or RUDENIM has no parent, every other unit has one',
  ],
  [
    'a unit as a parent',
    offices,
    'ULP-GRESIK',
    { parent_office_id: 'UKK-PEKALONGAN' },
    'parent_office_id is not a KANIM, and only a KANIM can be a parent',
  ],
  ['a unit in itself', offices, 'ULP-GRESIK', { host_id: 'ULP-GRESIK' }, 'host_id is the unit itself'],
  [
    'an office in another province',
    offices,
    'ULP-GRESIK',
    { province_code: '33' },
    'regency_code does not lie in the province',
  ],
  [
    'a passport unit for more',
    offices,
    'ULP-GRESIK',
    { services: 'PASSPORT;STAY_PERMIT' },
    'services is more than passports, and a ULP serves nothing else',
  ],
  [
    'an opening before its decision',
    offices,
    'ULP-SERPONG',
    { decided_on: '2015-12-31' },
    'opened_on comes before decided_on',
  ],
  [
    'an area of a detention centre',
    officeJurisdictions,
    'KANIM-MEULABOH',
    { office_id: 'RUDENIM-MEDAN' },
    'office_id is not a KANIM, and only a KANIM is responsible for an area',
  ],
  [
    'a tariff that ends before it begins',
    tariffs,
    'SKIM',
    { effective_to: '2000-01-01' },
    'effective_to comes before effective_from',
  ],
  ['a tariff without an amount', tariffs, 'SKIM', { amount_idr: '' }, 'amount_idr is empty, and so is extra_usd'],
  [
    'a mandatory document with a group',
    documentRequirements,
    'ITK_EXTENSION',
    { alternative_group: 'BIRTH_PROOF' },
    'alternative_group does not fit the requirement: ALTERNATIVE documents have a group, and no others',
  ],
  [
    'a condition that is not given',
    documentRequirements,
    'ITK_EXTENSION',
    { requirement: 'CONDITIONAL', condition: '' },
    'condition is empty, although the requirement is CONDITIONAL',
  ],
  ['a service under itself', services, 'EPO', { parent: 'EPO' }, 'parent is the service itself'],
  [
    'a service without its tariff',
    services,
    'EPO',
    { tariff_subjects: 'EPOS' },
    'tariff_subjects names "EPOS", which no readable row of tariffs.csv has as its tariff_subject',
  ],
  [
    'an extension of what is not extendable',
    stayPermitTypes,
    'A4',
    { max_extensions: '1' },
    'max_extensions is not 0, although the permit is not extendable',
  ],
  [
    'a stay longer than all stays',
    stayPermitTypes,
    'A4',
    { initial_stay_days: '60' },
    'max_total_stay_days is less than initial_stay_days',
  ],
  [
    'a value without its unit',
    queueAndServiceRules,
    'PAY_WITHIN',
    { unit: '' },
    'unit and value do not go together: a value has a unit, and nothing else has one',
  ],
  [
    'a duration without its unit',
    enforcementTypes,
    'V_OVERSTAY_LT60',
    { unit: '' },
    'unit and max_duration do not go together: a duration has a unit, and nothing else has one',
  ],
  [
    'a weight of unknown standing',
    officeClassificationCriteria,
    'THRESHOLD_I',
    { weight_verified: '' },
    'weight_verified does not fit: it grades a weight or a threshold where there is one, and nothing else',
  ],
  [
    'an office programme of nobody',
    serviceProgrammes,
    'SIGEP',
    { owner_office_id: '' },
    'owner_office_id does not fit the scope: a programme of scope OFFICE has an owner, a NATIONAL one has none',
  ],
  [
    'an upgrade to nothing',
    evaluations,
    'INSP-2022-JAKARTA-SELATAN',
    { recommendation: 'UPGRADE' },
    'target_class does not fit the recommendation: an UPGRADE has a target class, and nothing else has one',
  ],
  [
    'an event of no unit',
    unitEvents,
    'UKK-OKU',
    { unit_id: 'UKK-NOWHERE' },
    'unit_id names "UKK-NOWHERE", which no readable row of offices.csv has as its office_id',
  ],
])('%s is a fault', (_what, table, rowStart, cells, expected) => {
  expect(faultsWhen(table, rowStart, cells)).toEqual([expected]);
});
