/** Which subgraph owns each entity: it describes the entity, and the others only refer to it or add fields. */
export const entityOwners: Readonly<Record<string, string>> = {
  Country: 'offices',
  Office: 'offices',
  Programme: 'offices',
  Region: 'offices',
  Service: 'offices',
  ServicePoint: 'offices',
  ServiceUnit: 'offices',

  Application: 'applications',
  Passport: 'applications',
  PassportApplication: 'applications',
  StayPermitApplication: 'applications',

  ForeignPassport: 'foreigner-residence',
  Foreigner: 'foreigner-residence',
  Sponsor: 'foreigner-residence',
  StayPermit: 'foreigner-residence',
  StayPermitType: 'foreigner-residence',
};
