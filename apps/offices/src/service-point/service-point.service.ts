import type DataLoader from 'dataloader';
import { ArrayOverlap, type DataSource, In, Not } from 'typeorm';
import {
  type Connection,
  type ConnectionArguments,
  type PagesByParent,
  loaderByKey,
  pageRequest,
  pagesByParent,
} from '@imigraph/database';
import { InvalidInputError, NotFoundError } from '@imigraph/errors';
import type { ServicePointOrder, ServicePointStatus } from '../generated/graphql';
import type { RegionEntity } from '../region/region.entity';
import type { ServiceService } from '../service/service.service';
import { ServicePointEntity } from './service-point.entity';
import { type Place, isInIndonesia, nearest } from './nearest.rules';
import { type ServicePointFilter, byName, findServicePoints } from './service-point.queries';

export type ServicePointPage = Connection<ServicePointEntity>;

/** People are served while a unit is tried out, evaluated or considered for more, too (ASSUMED). */
const servingStatuses: ServicePointStatus[] = ['SOFT_LAUNCH', 'OPERATING', 'UNDER_EVALUATION', 'UPGRADE_PROPOSED'];

/** Service points as one request sees them. */
export class ServicePointService {
  private readonly byId: DataLoader<string, ServicePointEntity | null>;
  private readonly inProvince: PagesByParent<ServicePointEntity>;
  private readonly inRegency: PagesByParent<ServicePointEntity>;
  private readonly ofOffice: PagesByParent<ServicePointEntity>;

  constructor(
    private readonly source: DataSource,
    private readonly services: ServiceService,
  ) {
    const manager = () => Promise.resolve(source.manager);
    this.byId = loaderByKey(manager, ServicePointEntity, 'id');
    this.inProvince = pagesByParent(manager, ServicePointEntity, 'provinceCode');
    this.inRegency = pagesByParent(manager, ServicePointEntity, 'regionCode');
    this.ofOffice = pagesByParent(manager, ServicePointEntity, 'parentId');
  }

  find(id: string): Promise<ServicePointEntity | null> {
    return this.byId.load(id);
  }

  async get(id: string): Promise<ServicePointEntity> {
    const point = await this.byId.load(id);
    if (!point) throw new NotFoundError({ id: 'tempat layanan', en: 'service point' }, id);
    return point;
  }

  /** Throws BAD_USER_INPUT for a text in which there is nothing to look for. */
  async list(
    { service, ...filter }: ServicePointFilter & { readonly service?: string | null },
    orderBy: ServicePointOrder | null,
    page: ConnectionArguments,
  ): Promise<ServicePointPage> {
    const query = this.source.getRepository(ServicePointEntity).createQueryBuilder('servicePoint');
    const services = typeof service === 'string' ? await this.services.listWithin(service) : null;
    return findServicePoints(query, filter, services, orderBy, pageRequest(page));
  }

  /**
   * The nearest that serve people today. Throws BAD_USER_INPUT for a place outside Indonesia. All places are compared:
   * there are some hundreds in the country, and there will not be thousands.
   */
  async listNearest(
    from: Place,
    service: string | null,
    count: number,
  ): Promise<{ readonly servicePoint: ServicePointEntity; readonly distanceKm: number }[]> {
    if (!isInIndonesia(from)) {
      throw new InvalidInputError({
        id: 'Titik itu di luar Indonesia: berikan lintang dari -11.25 sampai 6.14 dan bujur dari 94.75 sampai 141.09.',
        en: 'The place lies outside Indonesia: give a latitude from -11.25 to 6.14 and a longitude from 94.75 to 141.09.',
      });
    }
    if (count < 0 || count > 100) {
      throw new InvalidInputError({
        id: `"first" bernilai ${count}; yang boleh 0 sampai 100.`,
        en: `"first" is ${count}; it may be 0 to 100.`,
      });
    }
    const services = service === null ? null : await this.services.listWithin(service);
    const places = await this.source.getRepository(ServicePointEntity).find({
      select: { id: true, latitude: true, longitude: true },
      where: {
        status: In(servingStatuses),
        kind: Not('RUDENIM'),
        ...(services ? { services: ArrayOverlap(services) } : {}),
      },
    });
    return Promise.all(
      nearest(from, places, count).map(async ({ point, distanceKm }) => ({
        servicePoint: await this.get(point.id),
        distanceKm,
      })),
    );
  }

  listInRegion({ code, level }: RegionEntity, page: ConnectionArguments): Promise<ServicePointPage> {
    const pages = level === 'PROVINCE' ? this.inProvince : this.inRegency;
    return pages.load(code, { order: byName, request: pageRequest(page) });
  }

  listUnits(officeId: string, page: ConnectionArguments): Promise<ServicePointPage> {
    return this.ofOffice.load(officeId, { order: byName, request: pageRequest(page) });
  }
}
