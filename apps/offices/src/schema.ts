import { writtenByConsumer, writtenByPublisher } from '@imigraph/events';
import { forgetRoutine, writtenByRetention } from '@imigraph/retention';
import { type SubgraphConfig, type SubgraphDefinition, subgraphSchema } from '@imigraph/subgraph';
import { type RequestContext, createContext } from './context';
import { CountryEntity } from './country/country.entity';
import { countryResolvers } from './country/country.resolver';
import { sdl } from './generated/sdl';
import { kept } from './kept';
import { HolidayEntity } from './holiday/holiday.entity';
import { holidayResolvers } from './holiday/holiday.resolver';
import { JurisdictionEntity } from './jurisdiction/jurisdiction.entity';
import { jurisdictionResolvers } from './jurisdiction/jurisdiction.resolver';
import { CreateReferenceTables1795300000000 } from './migrations/1795300000000-create-reference-tables';
import { CreateJurisdictionsAndObservations1795320000000 } from './migrations/1795320000000-create-jurisdictions-and-observations';
import { MakeServicePointsSearchable1795320300000 } from './migrations/1795320300000-make-service-points-searchable';
import { CreateHolidaysAndProgrammes1795320600000 } from './migrations/1795320600000-create-holidays-and-programmes';
import { CreateEventOutbox1795330000000 } from './migrations/1795330000000-create-event-outbox';
import { CreateCountries1795341000000 } from './migrations/1795341000000-create-countries';
import { CreatePlanningFigures1795343000000 } from './migrations/1795343000000-create-planning-figures';
import { TellProvenanceOfEveryFact1795344000000 } from './migrations/1795344000000-tell-provenance-of-every-fact';
import { ForgetWhatIsOld1795371500000 } from './migrations/1795371500000-forget-what-is-old';
import { OfficeClassObservationEntity } from './office-class/office-class-observation.entity';
import { officeClassResolvers } from './office-class/office-class.resolver';
import { officeStatisticsResolvers } from './office-statistics/office-statistics.resolver';
import { takeDownDemand, takeDownResidents } from './planning-figures/planning-figures.consumer';
import { planningFiguresResolvers } from './planning-figures/planning-figures.resolver';
import { ProgrammeEntity } from './programme/programme.entity';
import { programmeResolvers } from './programme/programme.resolver';
import { loadOffices } from './reference-data.import';
import { RegionEntity } from './region/region.entity';
import { regionResolvers } from './region/region.resolver';
import { ServicePointEntity } from './service-point/service-point.entity';
import { servicePointResolvers } from './service-point/service-point.resolver';
import { ServiceEntity } from './service/service.entity';
import { serviceResolvers } from './service/service.resolver';

/** What the offices subgraph is: its modules, its tables and what is loaded into them. */
export function officesSubgraph({ dataDir }: Pick<SubgraphConfig, 'dataDir'>): SubgraphDefinition<RequestContext> {
  return {
    name: 'offices',
    schema: subgraphSchema(sdl, [
      regionResolvers,
      serviceResolvers,
      servicePointResolvers,
      jurisdictionResolvers,
      officeClassResolvers,
      holidayResolvers,
      programmeResolvers,
      countryResolvers,
      planningFiguresResolvers,
      officeStatisticsResolvers,
    ]),
    database: {
      schema: 'offices',
      entities: [
        RegionEntity,
        ServiceEntity,
        ServicePointEntity,
        JurisdictionEntity,
        OfficeClassObservationEntity,
        HolidayEntity,
        ProgrammeEntity,
        CountryEntity,
      ],
      migrations: [
        CreateReferenceTables1795300000000,
        CreateJurisdictionsAndObservations1795320000000,
        MakeServicePointsSearchable1795320300000,
        CreateHolidaysAndProgrammes1795320600000,
        CreateEventOutbox1795330000000,
        CreateCountries1795341000000,
        CreatePlanningFigures1795343000000,
        TellProvenanceOfEveryFact1795344000000,
        ForgetWhatIsOld1795371500000,
      ],
      writable: [...writtenByPublisher, ...writtenByConsumer, 'demand_count', 'resident_count', ...writtenByRetention],
      callable: kept.map(forgetRoutine),
      extensions: ['pg_trgm'],
      load: (manager) => loadOffices(manager, dataDir),
    },
    events: {
      publishes: true,
      consumes: { 'demand.counted': takeDownDemand, 'residents.counted': takeDownResidents },
    },
    keeps: kept,
    createContext,
  };
}
