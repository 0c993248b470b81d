import type { CallContext } from '@imigraph/subgraph';
import { RegionService } from './region/region.service';
import { ServicePointService } from './service-point/service-point.service';
import { ServiceService } from './service/service.service';

export interface RequestContext extends CallContext {
  readonly regions: RegionService;
  readonly servicePoints: ServicePointService;
  readonly services: ServiceService;
}

export function createContext(call: CallContext): RequestContext {
  return {
    ...call,
    regions: new RegionService(call.source),
    servicePoints: new ServicePointService(call.source),
    services: new ServiceService(call.source),
  };
}
