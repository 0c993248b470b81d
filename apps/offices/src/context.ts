import type { CallContext } from '@imigraph/subgraph';
import { CountryService } from './country/country.service';
import { HolidayService } from './holiday/holiday.service';
import { JurisdictionService } from './jurisdiction/jurisdiction.service';
import { OfficeClassService } from './office-class/office-class.service';
import { OfficeStatisticsService } from './office-statistics/office-statistics.service';
import { PlanningFiguresService } from './planning-figures/planning-figures.service';
import { ProgrammeService } from './programme/programme.service';
import { RegionService } from './region/region.service';
import { ServicePointService } from './service-point/service-point.service';
import { ServiceService } from './service/service.service';

export interface RequestContext extends CallContext {
  readonly countries: CountryService;
  readonly holidays: HolidayService;
  readonly jurisdictions: JurisdictionService;
  readonly officeClasses: OfficeClassService;
  readonly officeStatistics: OfficeStatisticsService;
  readonly planningFigures: PlanningFiguresService;
  readonly programmes: ProgrammeService;
  readonly regions: RegionService;
  readonly servicePoints: ServicePointService;
  readonly services: ServiceService;
}

export function createContext(call: CallContext): RequestContext {
  const regions = new RegionService(call.source);
  const services = new ServiceService(call.source);
  return {
    ...call,
    countries: new CountryService(call.source),
    holidays: new HolidayService(call.source, call.clock),
    jurisdictions: new JurisdictionService(call.source, regions, call.clock),
    officeClasses: new OfficeClassService(call.source, regions, call.clock),
    officeStatistics: new OfficeStatisticsService(call),
    planningFigures: new PlanningFiguresService(call.source),
    programmes: new ProgrammeService(call.source),
    regions,
    servicePoints: new ServicePointService(call.source, services),
    services,
  };
}
