import { type BulkLoad, type BulkTable, bulkTable } from '@imigraph/bulk-load';
import { demoEpoch } from '@imigraph/demo-people';
import { publicHolidays, readReferenceData, regencies } from '@imigraph/reference-data';
import type { ApplicationStepEntity } from '../application/application-step.entity';
import type { DemoApplication } from '../application/demo-applications';
import type { SealedNik, SealedNiks } from '../application/sealed-niks';
import {
  type InventedApplication,
  type Spread,
  applicationsOfAccounts,
  inventedApplication,
} from './invented-application';
import { type PlaceFiles, placeShares, placeTables } from './place-shares';
import { workingDaysBetween } from './working-hours';

/** The first day of the first year whose holidays are known. */
const firstDay = '2025-01-01';

/** A commit every second or two. */
const batch = 1_000 * applicationsOfAccounts;

export function spreadOf(files: PlaceFiles): Spread {
  const holidays = files.rows(publicHolidays).map(({ date }) => date);
  return {
    places: placeShares(files),
    days: workingDaysBetween(firstDay, demoEpoch, holidays),
    regencyCodes: files.rows(regencies).map(({ code }) => code),
  };
}

/** Where the columns of an application and of its steps come from. */
export function applicationTables(spread: Spread, niks: Pick<SealedNiks, 'seal'>): readonly BulkTable[] {
  function* made(first: number, next: number): Generator<InventedApplication> {
    for (let place = first; place < next; place++) yield inventedApplication(place, spread);
  }
  return [
    bulkTable<DemoApplication & SealedNik>({
      into: 'application',
      columns: {
        number: ({ number }) => number,
        owner: ({ owner }) => owner,
        service_point_id: ({ servicePointId }) => servicePointId,
        service_code: ({ serviceCode }) => serviceCode,
        applicant_name: ({ applicantName }) => applicantName,
        applicant_born_on: ({ applicantBornOn }) => applicantBornOn,
        nik_sealed: ({ nikSealed }) => nikSealed,
        nik_hash: ({ nikHash }) => nikHash,
        purpose: ({ purpose }) => purpose,
        status: ({ status }) => status,
        created_at: ({ createdAt }) => createdAt,
        submitted_at: ({ submittedAt }) => submittedAt,
        version: ({ version }) => version,
        invented: ({ invented }) => invented,
      },
      *rows(first, next) {
        for (const { application } of made(first, next)) {
          yield { ...application, ...niks.seal(application.applicantNik, application.number) };
        }
      },
    }),
    bulkTable<ApplicationStepEntity>({
      into: 'application_step',
      columns: {
        application_number: ({ applicationNumber }) => applicationNumber,
        version: ({ version }) => version,
        at: ({ at }) => at,
        actor_role: ({ actorRole }) => actorRole,
        from_status: ({ from }) => from,
        to_status: ({ to }) => to,
        withdrawal_reason: ({ withdrawalReason }) => withdrawalReason,
      },
      *rows(first, next) {
        for (const { steps } of made(first, next)) yield* steps;
      },
    }),
  ];
}

/** As many applications of people who do not exist, spread over the country as those of the real ones are. */
export async function applicationLoad(dataDir: string, units: number, niks: SealedNiks): Promise<BulkLoad> {
  const spread = spreadOf(await readReferenceData(dataDir, placeTables));
  return { name: 'demo applications', units, batch, tables: applicationTables(spread, niks) };
}
