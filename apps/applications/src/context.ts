import type { CallContext } from '@imigraph/subgraph';
import { ApplicationService } from './application/application.service';
import { ServicePointService } from './service-point/service-point.service';

export interface RequestContext extends CallContext {
  readonly applications: ApplicationService;
  readonly servicePoints: ServicePointService;
}

export function createContext(call: CallContext): RequestContext {
  return {
    ...call,
    applications: new ApplicationService(call),
    servicePoints: new ServicePointService(call.transaction, call.viewer),
  };
}
