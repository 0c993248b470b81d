import {
  boolean,
  code,
  day,
  integer,
  list,
  oneOf,
  optional,
  reference,
  referenceWithin,
  text,
  verified,
} from '../column';
import { partialDate, precision } from '../partial-date';
import { defineTable } from '../table';
import { latitude, longitude, provinces, regencies } from './regions';
import { services } from './services';

export const officeClass = () => oneOf(['I_KHUSUS', 'I', 'II', 'III']);
export const tpiStatus = () => oneOf(['TPI', 'NON_TPI', 'UNKNOWN']);

const unitTypes = ['KANIM', 'UKK', 'ULP', 'MPP', 'LTSP', 'IMMIGRATION_LOUNGE', 'MOBILE_UNIT', 'RUDENIM'] as const;
type UnitType = (typeof unitTypes)[number];

const idPrefixes: Record<UnitType, string> = {
  KANIM: 'KANIM-',
  UKK: 'UKK-',
  ULP: 'ULP-',
  MPP: 'MPP-',
  LTSP: 'LTSP-',
  IMMIGRATION_LOUNGE: 'LOUNGE-',
  MOBILE_UNIT: 'MOBILE-',
  RUDENIM: 'RUDENIM-',
};

/** Kantor Imigrasi and detention centres stand for themselves; every other unit belongs to a Kantor Imigrasi. */
function hasParent(type: UnitType): boolean {
  return type !== 'KANIM' && type !== 'RUDENIM';
}

/** Every place where people are served, with the detention centres. */
export const offices = defineTable({
  file: 'offices.csv',
  key: ['office_id'],
  unique: [['official_name']],
  columns: {
    office_id: code(/^[A-Z]+(-[A-Z0-9]+)+$/, 'the type and the place in capitals, such as UKK-PEKALONGAN'),
    unit_type: oneOf(unitTypes),
    official_name: text(),
    short_name: text(),
    office_class: optional(officeClass()),
    tpi_status: optional(tpiStatus()),
    parent_office_id: optional(referenceWithin('office_id')),
    host_id: optional(referenceWithin('office_id')),
    city: text(),
    regency_code: reference(regencies),
    province_code: reference(provinces),
    regional_office: text(),
    lat: latitude(),
    lon: longitude(),
    coord_approximate: boolean(),
    status: oneOf([
      'PROPOSED',
      'SURVEYED',
      'AGREEMENT_SIGNED',
      'PREPARATION',
      'DELAYED',
      'READY',
      'SOFT_LAUNCH',
      'INAUGURATED',
      'OPERATING',
      'SUSPENDED',
      'UNDER_EVALUATION',
      'UPGRADE_PROPOSED',
      'CONVERTED',
      'MERGED',
      'CLOSED',
    ]),
    decided_on: optional(day()),
    opened_on: partialDate('opened_precision'),
    opened_precision: precision(),
    daily_quota: optional(integer({ from: 1 })),
    services: list(reference(services)),
    source: text(),
    verified: verified(),
    notes: optional(text()),
  },
  rules: (rule) => [
    rule(['office_id', 'unit_type'], (row) => row.office_id.startsWith(idPrefixes[row.unit_type]), {
      reason: 'does not begin with its unit_type',
      remedy: 'Correct office_id or unit_type; the id of a lounge begins with LOUNGE-, of a mobile unit with MOBILE-.',
    }),
    rule(['office_class', 'unit_type'], (row) => (row.unit_type === 'KANIM') === (row.office_class !== null), {
      reason: 'does not fit the unit_type: a KANIM has a class, and no other unit has one',
      remedy: 'Correct office_class or unit_type.',
    }),
    rule(['tpi_status', 'unit_type'], (row) => (row.unit_type === 'KANIM') === (row.tpi_status !== null), {
      reason: 'does not fit the unit_type: a KANIM has a TPI status, and no other unit has one',
      remedy: 'Correct tpi_status (UNKNOWN where no source tells) or unit_type.',
    }),
    rule(['parent_office_id', 'unit_type'], (row) => hasParent(row.unit_type) === (row.parent_office_id !== null), {
      reason: 'does not fit the unit_type: a KANIM or RUDENIM has no parent, every other unit has one',
      remedy: 'Name the KANIM to which the unit belongs, or correct unit_type.',
    }),
    rule(['parent_office_id'], (row) => row.parent_office_id?.startsWith('KANIM-') ?? true, {
      reason: 'is not a KANIM, and only a KANIM can be a parent',
      remedy: 'Name the KANIM to which the unit belongs.',
    }),
    rule(['host_id', 'office_id'], (row) => row.host_id !== row.office_id, {
      reason: 'is the unit itself',
      remedy: 'Name the place in which the unit is housed, or leave the cell empty.',
    }),
    rule(['regency_code', 'province_code'], (row) => row.regency_code.startsWith(`${row.province_code}.`), {
      reason: 'does not lie in the province',
      remedy: 'Correct regency_code or province_code.',
    }),
    rule(['services', 'unit_type'], (row) => row.unit_type !== 'ULP' || row.services.join() === 'PASSPORT', {
      reason: 'is more than passports, and a ULP serves nothing else',
      remedy: 'Write PASSPORT, or correct unit_type.',
    }),
    rule(
      ['opened_on', 'decided_on'],
      (row) => row.opened_on?.precision !== 'DAY' || row.decided_on === null || row.decided_on <= row.opened_on.day,
      { reason: 'comes before decided_on', remedy: 'Correct one of the two days.' },
    ),
  ],
});

export const officeJurisdictions = defineTable({
  file: 'office_jurisdictions.csv',
  key: ['regency_code'],
  columns: {
    office_id: reference(offices),
    regency_code: reference(regencies),
    regency_name: text(),
    basis: oneOf(['verified', 'verified_minus_new_office', 'partly_verified', 'assumed', 'assumed_nearest']),
    source: text(),
  },
  rules: (rule) => [
    rule(['office_id'], (row) => row.office_id.startsWith('KANIM-'), {
      reason: 'is not a KANIM, and only a KANIM is responsible for an area',
      remedy: 'Name the KANIM that is responsible for the regency.',
    }),
  ],
});
