import type DataLoader from 'dataloader';
import { type ViewerTransaction, batchLoader } from '@imigraph/database';
import { type PeopleCount, countFor } from '@imigraph/disclosure';
import type { Viewer } from '@imigraph/identity';
import { isServicePointId } from './service-point.rules';

/** A place of the offices subgraph, as this one hands it on. */
export interface ServicePointKey {
  readonly id: string;
}

/** What this subgraph adds to places, as one request sees it. */
export class ServicePointService {
  private readonly openApplications: DataLoader<string, number | null>;

  constructor(
    transaction: ViewerTransaction,
    private readonly viewer: Viewer,
  ) {
    this.openApplications = batchLoader(async (ids) => {
      const counted: { id: string; applications: number }[] = await (
        await transaction.manager()
      ).query('select id, applications from open_applications($1)', [ids.filter(isServicePointId)]);
      return new Map(counted.map(({ id, applications }) => [id, applications]));
    });
  }

  /** As exactly as the viewer may know; null for a place that is not in the copy of the places. */
  async countOpenApplications(id: string): Promise<PeopleCount | null> {
    const count = await this.openApplications.load(id);
    return count === null ? null : countFor(this.viewer, count);
  }
}
