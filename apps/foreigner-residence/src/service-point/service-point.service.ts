import type DataLoader from 'dataloader';
import { type ManagerSource, batchLoader, loaderByKey } from '@imigraph/database';
import { type PeopleCount, countFor } from '@imigraph/disclosure';
import type { Viewer } from '@imigraph/identity';
import { JurisdictionEntity } from './jurisdiction.entity';

/** A service point as other subgraphs name it. */
export interface ServicePointReference {
  readonly id: string;
}

const form = /^[A-Z0-9-]{1,100}$/;

/** The areas of the offices as one request sees them. */
export class ServicePointService {
  private readonly responsible: DataLoader<string, JurisdictionEntity | null>;
  private readonly foreignResidents: DataLoader<string, number | null>;

  constructor(
    manager: ManagerSource,
    private readonly viewer: Viewer,
  ) {
    this.responsible = loaderByKey(manager, JurisdictionEntity, 'regencyCode');
    this.foreignResidents = batchLoader(async (ids: readonly string[]) => {
      const counts: { id: string; residents: number }[] = await (
        await manager()
      ).query('select id, residents from foreign_residents_by_office($1)', [ids]);
      return new Map(counts.map(({ id, residents }) => [id, residents]));
    });
  }

  /** The office that is responsible for foreigners in a regency or city, by its id. */
  async findResponsible(regencyCode: string): Promise<string | null> {
    return (await this.responsible.load(regencyCode))?.officeId ?? null;
  }

  /** Null for a place whose area is not known. */
  async countForeignResidents(id: string): Promise<PeopleCount | null> {
    const count = form.test(id) ? await this.foreignResidents.load(id) : null;
    return count === null ? null : countFor(this.viewer, count);
  }
}
