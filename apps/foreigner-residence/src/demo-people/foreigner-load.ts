import { type BulkLoad, type BulkTable, bulkTable } from '@imigraph/bulk-load';
import { readReferenceData } from '@imigraph/reference-data';
import type { ForeignPassportEntity } from '../foreign-passport/foreign-passport.entity';
import type { ForeignerEntity } from '../foreigner/foreigner.entity';
import type { ResidenceEntity } from '../residence/residence.entity';
import type { StayPermitEntity } from '../stay-permit/stay-permit.entity';
import { type HomeFiles, homeShares, homeTables } from './home-shares';
import { type InventedForeigner, type Spread, inventedForeigner } from './invented-foreigner';
import { permitTerms } from './permit-terms';

/** A commit every second or two. */
const batch = 10_000;

export function spreadOf(files: HomeFiles): Spread {
  return { homes: homeShares(files), terms: permitTerms(files) };
}

/** Where the columns of a foreigner, of their residences, their permits and their passports come from. */
export function foreignerTables(spread: Spread): readonly BulkTable[] {
  function* made(first: number, next: number): Generator<InventedForeigner> {
    for (let place = first; place < next; place++) yield inventedForeigner(place, spread);
  }
  return [
    bulkTable<ForeignerEntity>({
      into: 'foreigner',
      columns: {
        id: ({ id }) => id,
        name: ({ name }) => name,
        birth_on: ({ birthOn }) => birthOn,
        sex: ({ sex }) => sex,
        nationality: ({ nationality }) => nationality,
        regency_code: ({ regencyCode }) => regencyCode,
        account_subject: ({ accountSubject }) => accountSubject,
        invented: ({ invented }) => invented,
      },
      *rows(first, next) {
        for (const { foreigner } of made(first, next)) yield foreigner;
      },
    }),
    bulkTable<ResidenceEntity>({
      into: 'residence',
      columns: {
        id: ({ id }) => id,
        foreigner_id: ({ foreignerId }) => foreignerId,
        regency_code: ({ regencyCode }) => regencyCode,
        address: ({ address }) => address,
        from_on: ({ fromOn }) => fromOn,
        to_on: ({ toOn }) => toOn,
        previous_to_on: ({ previousToOn }) => previousToOn,
        reported_at: ({ reportedAt }) => reportedAt,
      },
      *rows(first, next) {
        for (const { residences } of made(first, next)) yield* residences;
      },
    }),
    bulkTable<StayPermitEntity>({
      into: 'stay_permit',
      columns: {
        number: ({ number }) => number,
        foreigner_id: ({ foreignerId }) => foreignerId,
        area: ({ area }) => area,
        permit_class: ({ permitClass }) => permitClass,
        type_code: ({ typeCode }) => typeCode,
        issued_on: ({ issuedOn }) => issuedOn,
        valid_from_on: ({ validFromOn }) => validFromOn,
        valid_to_on: ({ validToOn }) => validToOn,
        state: ({ state }) => state,
        ended_on: ({ endedOn }) => endedOn,
        issuing_service_point_id: ({ issuingServicePointId }) => issuingServicePointId,
        invented: ({ invented }) => invented,
      },
      *rows(first, next) {
        for (const { permits } of made(first, next)) yield* permits;
      },
    }),
    bulkTable<ForeignPassportEntity>({
      into: 'foreign_passport',
      columns: {
        id: ({ id }) => id,
        foreigner_id: ({ foreignerId }) => foreignerId,
        issuing_country_code: ({ issuingCountryCode }) => issuingCountryCode,
        number_clear: ({ numberClear }) => numberClear,
        surname: ({ surname }) => surname,
        given_names: ({ givenNames }) => givenNames,
        issued_on: ({ issuedOn }) => issuedOn,
        expires_on: ({ expiresOn }) => expiresOn,
        state: ({ state }) => state,
        ended_on: ({ endedOn }) => endedOn,
        successor_id: ({ successorId }) => successorId,
        invented: ({ invented }) => invented,
      },
      *rows(first, next) {
        for (const { passports } of made(first, next)) yield* passports;
      },
    }),
  ];
}

/** As many foreigners who do not exist, spread over the country as the real ones are, with all that is theirs. */
export async function foreignerLoad(dataDir: string, units: number): Promise<BulkLoad> {
  const spread = spreadOf(await readReferenceData(dataDir, homeTables));
  return { name: 'demo foreigners', units, batch, tables: foreignerTables(spread) };
}
