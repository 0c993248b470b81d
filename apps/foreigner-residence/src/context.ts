import { PersonReadService } from '@imigraph/access-log';
import type { CallContext } from '@imigraph/subgraph';
import { ForeignPassportService } from './foreign-passport/foreign-passport.service';
import { ForeignerService } from './foreigner/foreigner.service';
import { OverstayService } from './overstay/overstay.service';
import { PermitFlowService } from './permit-flow/permit-flow.service';
import { PermitStatisticsService } from './permit-statistics/permit-statistics.service';
import { RegionService } from './region/region.service';
import { ResidenceService } from './residence/residence.service';
import { ServicePointService } from './service-point/service-point.service';
import { StayPermitTypeService } from './stay-permit-type/stay-permit-type.service';
import { StayPermitService } from './stay-permit/stay-permit.service';

export interface RequestContext extends CallContext {
  readonly foreignPassports: ForeignPassportService;
  readonly foreigners: ForeignerService;
  readonly overstays: OverstayService;
  readonly permitFlows: PermitFlowService;
  readonly permitStatistics: PermitStatisticsService;
  readonly personReads: PersonReadService;
  readonly regions: RegionService;
  readonly residences: ResidenceService;
  readonly servicePoints: ServicePointService;
  readonly stayPermits: StayPermitService;
  readonly stayPermitTypes: StayPermitTypeService;
}

export function createContext(call: CallContext): RequestContext {
  const { transaction, viewer, clock } = call;
  // Whoever asks here asks about people, so that all is read in the viewer's one transaction, public tables too.
  const manager = () => transaction.manager();
  const regions = new RegionService(manager, viewer);
  const foreigners = new ForeignerService(manager, regions, viewer, clock);
  const stayPermits = new StayPermitService(manager, foreigners);
  return {
    ...call,
    foreignPassports: new ForeignPassportService(manager, foreigners, viewer),
    foreigners,
    overstays: new OverstayService(manager, stayPermits),
    permitFlows: new PermitFlowService(call),
    permitStatistics: new PermitStatisticsService(call),
    personReads: new PersonReadService(manager, viewer),
    regions,
    residences: new ResidenceService(transaction, foreigners, clock),
    servicePoints: new ServicePointService(manager, viewer),
    stayPermits,
    stayPermitTypes: new StayPermitTypeService(manager),
  };
}
