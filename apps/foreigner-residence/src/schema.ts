import { PersonReadEntity, writtenByAccessLog } from '@imigraph/access-log';
import { manyPeopleOf } from '@imigraph/demo-people';
import { writtenByConsumer, writtenByDailyCount, writtenByPublisher } from '@imigraph/events';
import { forgetRoutine, writtenByRetention } from '@imigraph/retention';
import { type SubgraphConfig, type SubgraphDefinition, subgraphSchema } from '@imigraph/subgraph';
import { type RequestContext, createContext } from './context';
import { loadDemoPeople } from './demo-people/demo-people.import';
import { foreignerLoad } from './demo-people/foreigner-load';
import { ForeignPassportEntity } from './foreign-passport/foreign-passport.entity';
import { foreignPassportResolvers } from './foreign-passport/foreign-passport.resolver';
import { ForeignerEntity } from './foreigner/foreigner.entity';
import { foreignerResolvers } from './foreigner/foreigner.resolver';
import { sdl } from './generated/sdl';
import { kept } from './kept';
import { CreateReferenceCopies1795310000000 } from './migrations/1795310000000-create-reference-copies';
import { CreateForeigner1795310100000 } from './migrations/1795310100000-create-foreigner';
import { CountForeignResidents1795310200000 } from './migrations/1795310200000-count-foreign-residents';
import { CreateEventInbox1795330100000 } from './migrations/1795330100000-create-event-inbox';
import { CreateAccessLog1795340000000 } from './migrations/1795340000000-create-access-log';
import { CreateForeignPassport1795340100000 } from './migrations/1795340100000-create-foreign-passport';
import { DescribeStayPermitTypes1795340200000 } from './migrations/1795340200000-describe-stay-permit-types';
import { CreateOverstayTariff1795340300000 } from './migrations/1795340300000-create-overstay-tariff';
import { OverstayTariffEntity } from './overstay/overstay-tariff.entity';
import { overstayResolvers } from './overstay/overstay.resolver';
import { KeepCountryCodesOnly1795341100000 } from './migrations/1795341100000-keep-country-codes-only';
import { CountResidentsDaily1795342100000 } from './migrations/1795342100000-count-residents-daily';
import { CreateBulkLoad1795351000000 } from './migrations/1795351000000-create-bulk-load';
import { KeepAreaOnPermits1795360000000 } from './migrations/1795360000000-keep-area-on-permits';
import { ForgetWhatIsOld1795371500000 } from './migrations/1795371500000-forget-what-is-old';
import { SnapshotPermits1795410100000 } from './migrations/1795410100000-snapshot-permits';
import { SumOverstayCharges1795421000000 } from './migrations/1795421000000-sum-overstay-charges';
import { SnapshotPermitFlows1795422000000 } from './migrations/1795422000000-snapshot-permit-flows';
import { permitFlowResolvers } from './permit-flow/permit-flow.resolver';
import { takePermitFlowSnapshot } from './permit-flow/permit-flow-snapshot';
import { takePermitSnapshot } from './permit-statistics/permit-snapshot';
import { permitStatisticsResolvers } from './permit-statistics/permit-statistics.resolver';
import { personReadResolvers } from './person-read/person-read.resolver';
import { loadReferenceCopies } from './reference-data.import';
import { RegionEntity } from './region/region.entity';
import { regionResolvers } from './region/region.resolver';
import { countResidents } from './region/residents.events';
import { AddressReportEntity } from './residence/address-report.entity';
import { ResidenceEntity } from './residence/residence.entity';
import { residenceResolvers } from './residence/residence.resolver';
import { takeOverJurisdiction } from './service-point/jurisdiction.consumer';
import { JurisdictionEntity } from './service-point/jurisdiction.entity';
import { servicePointResolvers } from './service-point/service-point.resolver';
import { StayPermitTypeEntity } from './stay-permit-type/stay-permit-type.entity';
import { stayPermitTypeResolvers } from './stay-permit-type/stay-permit-type.resolver';
import { StayPermitEntity } from './stay-permit/stay-permit.entity';
import { stayPermitResolvers } from './stay-permit/stay-permit.resolver';

/** What the foreigner-residence subgraph is: its modules, its tables and what is loaded into them. */
export function foreignerResidenceSubgraph({
  dataDir,
  demoPeople,
}: Pick<SubgraphConfig, 'dataDir' | 'demoPeople'>): SubgraphDefinition<RequestContext> {
  const many = manyPeopleOf(demoPeople);
  return {
    name: 'foreigner-residence',
    schema: subgraphSchema(sdl, [
      foreignPassportResolvers,
      foreignerResolvers,
      overstayResolvers,
      permitFlowResolvers,
      permitStatisticsResolvers,
      personReadResolvers,
      regionResolvers,
      residenceResolvers,
      servicePointResolvers,
      stayPermitTypeResolvers,
      stayPermitResolvers,
    ]),
    database: {
      schema: 'foreigner_residence',
      entities: [
        AddressReportEntity,
        ForeignPassportEntity,
        ForeignerEntity,
        JurisdictionEntity,
        OverstayTariffEntity,
        PersonReadEntity,
        RegionEntity,
        ResidenceEntity,
        StayPermitEntity,
        StayPermitTypeEntity,
      ],
      migrations: [
        CreateReferenceCopies1795310000000,
        CreateForeigner1795310100000,
        CountForeignResidents1795310200000,
        CreateEventInbox1795330100000,
        CreateAccessLog1795340000000,
        CreateForeignPassport1795340100000,
        DescribeStayPermitTypes1795340200000,
        CreateOverstayTariff1795340300000,
        KeepCountryCodesOnly1795341100000,
        CountResidentsDaily1795342100000,
        CreateBulkLoad1795351000000,
        KeepAreaOnPermits1795360000000,
        ForgetWhatIsOld1795371500000,
        SnapshotPermits1795410100000,
        SumOverstayCharges1795421000000,
        SnapshotPermitFlows1795422000000,
      ],
      extensions: ['btree_gist'],
      writable: [
        'address_report',
        'foreigner',
        'jurisdiction',
        'residence',
        ...writtenByAccessLog,
        ...writtenByConsumer,
        ...writtenByPublisher,
        ...writtenByDailyCount,
        ...writtenByRetention,
      ],
      callable: [
        'foreign_residents_by_region',
        'foreign_residents_by_office',
        'take_permit_snapshot',
        'take_permit_flow_snapshot',
        ...kept.map(forgetRoutine),
      ],
      load: async (manager) => {
        await loadReferenceCopies(manager, dataDir);
        if (demoPeople !== 'none') await loadDemoPeople(manager);
      },
    },
    events: {
      publishes: true,
      consumes: { 'jurisdiction.changed': takeOverJurisdiction },
      counts: { 'residents.counted': countResidents },
      daily: { 'permit snapshot': takePermitSnapshot, 'permit flow snapshot': takePermitFlowSnapshot },
    },
    ...(many > 0 && { bulkLoad: () => foreignerLoad(dataDir, many) }),
    keeps: kept,
    createContext,
  };
}
