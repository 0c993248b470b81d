import type { EntityManager } from 'typeorm';
import { type SubgraphConfig, type SubgraphDefinition, subgraphSchema } from '@imigraph/subgraph';
import { ApplicationStepEntity } from './application/application-step.entity';
import { ApplicationEntity } from './application/application.entity';
import { applicationResolvers } from './application/application.resolver';
import { applicationStates, checkStates, firstStatus } from './application/application.states';
import { type RequestContext, createContext } from './context';
import { loadDemoApplications } from './demo-people.import';
import { sdl } from './generated/sdl';
import { IdempotencyKeyEntity } from './idempotency-key/idempotency-key.entity';
import { CreateApplications1795310000000 } from './migrations/1795310000000-create-applications';
import { loadServicePoints } from './reference-data.import';
import { ServicePointEntity } from './service-point/service-point.entity';
import { servicePointResolvers } from './service-point/service-point.resolver';

type Settings = Pick<SubgraphConfig, 'dataDir' | 'demoPeople'>;

/** What the applications subgraph is: its modules, its tables and what is loaded into them. */
export function applicationsSubgraph({ dataDir, demoPeople }: Settings): SubgraphDefinition<RequestContext> {
  checkStates(applicationStates, firstStatus);
  return {
    name: 'applications',
    schema: subgraphSchema(sdl, [applicationResolvers, servicePointResolvers]),
    database: {
      schema: 'applications',
      entities: [ApplicationEntity, ApplicationStepEntity, IdempotencyKeyEntity, ServicePointEntity],
      migrations: [CreateApplications1795310000000],
      writable: ['application', 'application_step', 'idempotency_key'],
      callable: ['open_applications'],
      load: async (manager: EntityManager) => {
        await loadServicePoints(manager, dataDir);
        if (demoPeople === 'small') await loadDemoApplications(manager);
      },
    },
    createContext,
  };
}
