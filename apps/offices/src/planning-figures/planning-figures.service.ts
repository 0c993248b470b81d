import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { batchLoader } from '@imigraph/database';
import { type Demand, type Figures, type Residents, figuresOf } from './planning-figures.rules';

// A sum of which a part has not been counted yet would pass for the whole: HAVING leaves it out.
const demand = `
  sum(open_applications)::int as "openApplications", sum(submitted_applications)::int as "submittedApplications",
  min(counted_on)::text as "countedOn", min(counted_at) as "countedAt"`;
const residents = `
  sum(foreign_residents)::int as "foreignResidents",
  min(counted_on)::text as "countedOn", min(counted_at) as "countedAt"`;

const demandAtPlaces = `
  select service_point_id as key, ${demand} from demand_count where service_point_id = any($1) group by 1`;

const demandInRegions = `
  select asked.key, ${demand}
    from unnest($1::text[]) as asked (key)
    join service_point on service_point.region_code = asked.key or service_point.province_code = asked.key
    left join demand_count on service_point_id = service_point.id
   group by 1 having count(*) = count(service_point_id)`;

const residentsOfOffices = `
  select office_id as key, ${residents}
    from jurisdiction left join resident_count using (regency_code)
   where office_id = any($1)
   group by 1 having count(*) = count(counted_on)`;

const residentsInRegions = `
  select asked.key, ${residents}
    from unnest($1::text[]) as asked (key)
    join region on region.province_code = asked.key or region.code = asked.key and region.level <> 'PROVINCE'
    left join resident_count on regency_code = region.code
   group by 1 having count(*) = count(regency_code)`;

/** The copies of what the other subgraphs count once a day, as one request sees them. */
export class PlanningFiguresService {
  private readonly demandAt: DataLoader<string, Demand | null>;
  private readonly demandIn: DataLoader<string, Demand | null>;
  private readonly residentsOf: DataLoader<string, Residents | null>;
  private readonly residentsIn: DataLoader<string, Residents | null>;

  constructor(source: DataSource) {
    const loader = <Row>(statement: string) =>
      batchLoader<string, Row>(async (keys) => {
        const rows = await source.query<(Row & { readonly key: string })[]>(statement, [keys]);
        return new Map(rows.map((row) => [row.key, row]));
      });
    this.demandAt = loader(demandAtPlaces);
    this.demandIn = loader(demandInRegions);
    this.residentsOf = loader(residentsOfOffices);
    this.residentsIn = loader(residentsInRegions);
  }

  async findForOffice(id: string): Promise<Figures | null> {
    return figuresOf(...(await Promise.all([this.demandAt.load(id), this.residentsOf.load(id)])));
  }

  async findForUnit(id: string): Promise<Figures | null> {
    return figuresOf(await this.demandAt.load(id), null);
  }

  async findForRegion(code: string): Promise<Figures | null> {
    return figuresOf(...(await Promise.all([this.demandIn.load(code), this.residentsIn.load(code)])));
  }
}
