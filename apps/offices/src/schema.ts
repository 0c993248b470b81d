import { type SubgraphConfig, type SubgraphDefinition, subgraphSchema } from '@imigraph/subgraph';
import { type RequestContext, createContext } from './context';
import { sdl } from './generated/sdl';
import { CreateReferenceTables1795300000000 } from './migrations/1795300000000-create-reference-tables';
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
    schema: subgraphSchema(sdl, [regionResolvers, serviceResolvers, servicePointResolvers]),
    database: {
      schema: 'offices',
      entities: [RegionEntity, ServiceEntity, ServicePointEntity],
      migrations: [CreateReferenceTables1795300000000],
      writable: [],
      load: (manager) => loadOffices(manager, dataDir),
    },
    createContext,
  };
}
