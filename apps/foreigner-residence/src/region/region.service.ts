import type DataLoader from 'dataloader';
import { type ManagerSource, batchLoader, loaderByKey } from '@imigraph/database';
import { type PeopleCount, countFor } from '@imigraph/disclosure';
import type { Viewer } from '@imigraph/identity';
import { RegionEntity } from './region.entity';
import { isRegionCode } from './region.rules';

/** A region as other subgraphs name it. */
export interface RegionReference {
  readonly code: string;
}

/** Regions as one request sees them, and how many foreigners live there. */
export class RegionService {
  private readonly byCode: DataLoader<string, RegionEntity | null>;
  private readonly foreignResidents: DataLoader<string, number | null>;

  constructor(
    manager: ManagerSource,
    private readonly viewer: Viewer,
  ) {
    this.byCode = loaderByKey(manager, RegionEntity, 'code');
    this.foreignResidents = batchLoader(async (codes: readonly string[]) => {
      const counts: { code: string; residents: number }[] = await (
        await manager()
      ).query('select code, residents from foreign_residents_by_region($1)', [codes]);
      return new Map(counts.map(({ code, residents }) => [code, residents]));
    });
  }

  async find(code: string): Promise<RegionEntity | null> {
    return isRegionCode(code) ? this.byCode.load(code) : null;
  }

  /** Null when there is no such region. */
  async countForeignResidents(code: string): Promise<PeopleCount | null> {
    const count = isRegionCode(code) ? await this.foreignResidents.load(code) : null;
    return count === null ? null : countFor(this.viewer, count);
  }
}
