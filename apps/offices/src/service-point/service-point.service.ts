import type DataLoader from 'dataloader';
import { type DataSource, In } from 'typeorm';
import {
  type Connection,
  type ConnectionArguments,
  type PagesByParent,
  isText,
  keysetPage,
  loaderByKey,
  pageRequest,
  pagesByParent,
} from '@imigraph/database';
import type { ServicePointKind, ServicePointOrder, ServicePointStatus } from '../generated/graphql';
import type { RegionEntity } from '../region/region.entity';
import { ServicePointEntity } from './service-point.entity';

export type ServicePointPage = Connection<ServicePointEntity>;

export interface ServicePointFilter {
  readonly kind?: readonly ServicePointKind[] | null;
  readonly status?: readonly ServicePointStatus[] | null;
  readonly provinceCode?: string | null;
  readonly regencyCode?: string | null;
}

const byName = ['name', 'id'] as const;

const orders = {
  NAME_ASC: { order: byName },
  NAME_DESC: { order: byName, descending: true },
  ID_ASC: { order: ['id'] },
} as const satisfies Record<ServicePointOrder, { order: readonly (keyof ServicePointEntity)[]; descending?: boolean }>;

/** Service points as one request sees them. */
export class ServicePointService {
  private readonly byId: DataLoader<string, ServicePointEntity | null>;
  private readonly inProvince: PagesByParent<ServicePointEntity>;
  private readonly inRegency: PagesByParent<ServicePointEntity>;
  private readonly ofOffice: PagesByParent<ServicePointEntity>;

  constructor(private readonly source: DataSource) {
    const manager = () => Promise.resolve(source.manager);
    this.byId = loaderByKey(manager, ServicePointEntity, 'id');
    this.inProvince = pagesByParent(manager, ServicePointEntity, 'provinceCode');
    this.inRegency = pagesByParent(manager, ServicePointEntity, 'regionCode');
    this.ofOffice = pagesByParent(manager, ServicePointEntity, 'parentId');
  }

  find(id: string): Promise<ServicePointEntity | null> {
    return this.byId.load(id);
  }

  list(
    { kind, status, provinceCode, regencyCode }: ServicePointFilter,
    orderBy: ServicePointOrder,
    page: ConnectionArguments,
  ): Promise<ServicePointPage> {
    const query = this.source.getRepository(ServicePointEntity).createQueryBuilder('servicePoint');
    query.setFindOptions({
      where: {
        ...(kind ? { kind: In([...kind]) } : {}),
        ...(status ? { status: In([...status]) } : {}),
        ...(typeof provinceCode === 'string' ? { provinceCode: isText(provinceCode) } : {}),
        ...(typeof regencyCode === 'string' ? { regionCode: isText(regencyCode) } : {}),
      },
    });
    return keysetPage(query, { ...orders[orderBy], request: pageRequest(page) });
  }

  listInRegion({ code, level }: RegionEntity, page: ConnectionArguments): Promise<ServicePointPage> {
    const pages = level === 'PROVINCE' ? this.inProvince : this.inRegency;
    return pages.load(code, { order: byName, request: pageRequest(page) });
  }

  listUnits(officeId: string, page: ConnectionArguments): Promise<ServicePointPage> {
    return this.ofOffice.load(officeId, { order: byName, request: pageRequest(page) });
  }
}
