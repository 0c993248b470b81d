import type { EntityManager } from 'typeorm';
import { PersonReadEntity, writtenByAccessLog } from '@imigraph/access-log';
import { manyPeopleOf } from '@imigraph/demo-people';
import { writtenByDailyCount, writtenByPublisher } from '@imigraph/events';
import { FieldKeys } from '@imigraph/field-encryption';
import { forgetRoutine, writtenByRetention } from '@imigraph/retention';
import { type SubgraphDefinition, subgraphSchema } from '@imigraph/subgraph';
import { ApplicationStepEntity } from './application/application-step.entity';
import { ApplicationEntity } from './application/application.entity';
import { applicationResolvers } from './application/application.resolver';
import { applicationStates, checkStates, firstStatus } from './application/application.states';
import { resealNiks } from './application/reseal-niks';
import { SealedNiks } from './application/sealed-niks';
import { applicationStatisticsResolvers } from './application-statistics/application-statistics.resolver';
import { takeApplicationSnapshot } from './application-statistics/application-snapshot';
import type { ApplicationsConfig } from './config';
import { type RequestContext, createContext } from './context';
import { loadDemoApplications } from './demo-people.import';
import { applicationLoad } from './demo-people/application-load';
import { feeResolvers } from './fee/fee.resolver';
import { TariffEntity } from './fee/tariff.entity';
import { sdl } from './generated/sdl';
import { kept } from './kept';
import { IdempotencyKeyEntity } from './idempotency-key/idempotency-key.entity';
import { CreateApplications1795310000000 } from './migrations/1795310000000-create-applications';
import { CreateFeesAndRequirements1795320100000 } from './migrations/1795320100000-create-fees-and-requirements';
import { CreateAccessLog1795340000000 } from './migrations/1795340000000-create-access-log';
import { CountDemand1795342000000 } from './migrations/1795342000000-count-demand';
import { CountDemandOfOneYear1795352000000 } from './migrations/1795352000000-count-demand-of-one-year';
import { SealNationalIds1795350000000 } from './migrations/1795350000000-seal-national-ids';
import { CreateBulkLoad1795351000000 } from './migrations/1795351000000-create-bulk-load';
import { IndexApplicationLists1795360000000 } from './migrations/1795360000000-index-application-lists';
import { ForgetWhatIsOld1795371500000 } from './migrations/1795371500000-forget-what-is-old';
import { SnapshotApplications1795410000000 } from './migrations/1795410000000-snapshot-applications';
import { personReadResolvers } from './person-read/person-read.resolver';
import { loadRegencies, loadServicePoints } from './reference-data.import';
import { RegencyEntity } from './regency/regency.entity';
import { DocumentRequirementEntity } from './requirement/document-requirement.entity';
import { requirementResolvers } from './requirement/requirement.resolver';
import { countDemand } from './service-point/demand.events';
import { ServicePointEntity } from './service-point/service-point.entity';
import { servicePointResolvers } from './service-point/service-point.resolver';
import { checkServices } from './service/service-check';
import { ServiceEntity } from './service/service.entity';
import { loadServices } from './service/service.import';

type Settings = Pick<ApplicationsConfig, 'dataDir' | 'demoPeople' | 'fieldKeys'>;

/** What the applications subgraph is: its modules, its tables and what is loaded into them. */
export function applicationsSubgraph({ dataDir, demoPeople, fieldKeys }: Settings): SubgraphDefinition<RequestContext> {
  checkStates(applicationStates, firstStatus);
  const niks = new SealedNiks(new FieldKeys(fieldKeys));
  const many = manyPeopleOf(demoPeople);
  return {
    name: 'applications',
    schema: subgraphSchema(sdl, [
      applicationResolvers,
      applicationStatisticsResolvers,
      feeResolvers,
      personReadResolvers,
      requirementResolvers,
      servicePointResolvers,
    ]),
    database: {
      schema: 'applications',
      entities: [
        ApplicationEntity,
        ApplicationStepEntity,
        IdempotencyKeyEntity,
        PersonReadEntity,
        RegencyEntity,
        ServicePointEntity,
        ServiceEntity,
        TariffEntity,
        DocumentRequirementEntity,
      ],
      migrations: [
        CreateApplications1795310000000,
        CreateFeesAndRequirements1795320100000,
        CreateAccessLog1795340000000,
        CountDemand1795342000000,
        SealNationalIds1795350000000,
        CreateBulkLoad1795351000000,
        CountDemandOfOneYear1795352000000,
        IndexApplicationLists1795360000000,
        ForgetWhatIsOld1795371500000,
        SnapshotApplications1795410000000,
      ],
      writable: [
        'application',
        'application_step',
        'idempotency_key',
        ...writtenByAccessLog,
        ...writtenByPublisher,
        ...writtenByDailyCount,
        ...writtenByRetention,
      ],
      callable: [
        'open_applications',
        'count_demand',
        'nik_has_open_application',
        'take_application_snapshot',
        ...kept.map(forgetRoutine),
      ],
      load: async (manager: EntityManager) => {
        await loadServicePoints(manager, dataDir);
        await loadRegencies(manager, dataDir);
        await loadServices(manager, dataDir);
        await checkServices(manager);
        if (demoPeople !== 'none') await loadDemoApplications(manager, niks);
      },
    },
    events: {
      publishes: true,
      counts: { 'demand.counted': countDemand },
      daily: { 'application snapshot': takeApplicationSnapshot },
    },
    ...(many > 0 && { bulkLoad: () => applicationLoad(dataDir, many, niks) }),
    keeps: kept,
    createContext: (call) => createContext(call, niks),
    upkeep: (surroundings) => resealNiks(niks, surroundings),
  };
}
