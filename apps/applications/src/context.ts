import { PersonReadService } from '@imigraph/access-log';
import type { CallContext } from '@imigraph/subgraph';
import { ApplicationStatisticsService } from './application-statistics/application-statistics.service';
import { ApplicationService } from './application/application.service';
import { NikService } from './application/nik.service';
import type { SealedNiks } from './application/sealed-niks';
import { FeeService } from './fee/fee.service';
import { RequirementService } from './requirement/requirement.service';
import { ServicePointService } from './service-point/service-point.service';
import { ServiceService } from './service/service.service';

export interface RequestContext extends CallContext {
  readonly applications: ApplicationService;
  readonly fees: FeeService;
  readonly niks: NikService;
  readonly personReads: PersonReadService;
  readonly requirements: RequirementService;
  readonly servicePoints: ServicePointService;
  readonly statistics: ApplicationStatisticsService;
}

export function createContext(call: CallContext, niks: SealedNiks): RequestContext {
  const services = new ServiceService(call.source);
  return {
    ...call,
    applications: new ApplicationService(call, niks),
    fees: new FeeService(call.source, call.clock, services),
    niks: new NikService(call, niks),
    personReads: new PersonReadService(() => call.transaction.manager(), call.viewer),
    requirements: new RequirementService(call.source, services),
    servicePoints: new ServicePointService(call.transaction, call.viewer),
    statistics: new ApplicationStatisticsService(call),
  };
}
