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
import { NotFoundError } from '@imigraph/errors';
import type { RegionLevel } from '../generated/graphql';
import { RegionEntity } from './region.entity';

export type RegionPage = Connection<RegionEntity>;

export interface RegionFilter {
  readonly level?: readonly RegionLevel[] | null;
  readonly provinceCode?: string | null;
}

/** Regions as one request sees them. */
export class RegionService {
  private readonly byCode: DataLoader<string, RegionEntity | null>;
  private readonly inProvince: PagesByParent<RegionEntity>;

  constructor(private readonly source: DataSource) {
    const manager = () => Promise.resolve(source.manager);
    this.byCode = loaderByKey(manager, RegionEntity, 'code');
    this.inProvince = pagesByParent(manager, RegionEntity, 'provinceCode');
  }

  find(code: string): Promise<RegionEntity | null> {
    return this.byCode.load(code);
  }

  async get(code: string): Promise<RegionEntity> {
    const region = await this.byCode.load(code);
    if (!region) throw new NotFoundError({ id: 'wilayah', en: 'region' }, code);
    return region;
  }

  list({ level, provinceCode }: RegionFilter, page: ConnectionArguments): Promise<RegionPage> {
    const query = this.source.getRepository(RegionEntity).createQueryBuilder('region');
    query.setFindOptions({
      where: {
        ...(level ? { level: In([...level]) } : {}),
        ...(typeof provinceCode === 'string' ? { provinceCode: isText(provinceCode) } : {}),
      },
    });
    return keysetPage(query, { order: ['code'], request: pageRequest(page) });
  }

  listOfProvince(provinceCode: string, page: ConnectionArguments): Promise<RegionPage> {
    return this.inProvince.load(provinceCode, { order: ['code'], request: pageRequest(page) });
  }
}
