export type { PartialDate, Precision } from './partial-date';
export type { Verified } from './column';
export { type Fault, ReferenceDataError } from './fault';
export { type LoadOutcome, type ReferenceLoad, loadReferenceData } from './load-reference-data';
export { type ReferenceData, type RowCount, readReferenceData } from './read-reference-data';
export type { RowOf, Table } from './table';
export { type Query, type TableWrite, type WriteCount, upsertRows } from './upsert-rows';
export { countries } from './tables/countries';
export { enforcementTypes } from './tables/enforcement-types';
export { facilityChecklistItems, officeClassificationCriteria } from './tables/office-criteria';
export {
  commitments,
  evaluations,
  meetings,
  officeClassObservations,
  posts,
  restrictions,
  rooms,
  staffHealthReports,
  unitEvents,
} from './tables/office-history';
export { officeJurisdictions, offices } from './tables/offices';
export { partners } from './tables/partners';
export { serviceProgrammes } from './tables/programmes';
export { publicHolidays } from './tables/public-holidays';
export { queueAndServiceRules } from './tables/queue-and-service-rules';
export { provinces, regencies } from './tables/regions';
export { documentRequirements, services, tariffs } from './tables/services';
export { stayPermitTypes } from './tables/stay-permit-types';
export { type Verification, verificationOf } from './verification';
