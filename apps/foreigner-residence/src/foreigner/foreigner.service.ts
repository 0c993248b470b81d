import type DataLoader from 'dataloader';
import { In } from 'typeorm';
import { type Clock, type Day, type TimeZone, localDay } from '@imigraph/calendar';
import {
  type Connection,
  type ConnectionArguments,
  type ManagerSource,
  keysetPage,
  loaderByKey,
  pageRequest,
} from '@imigraph/database';
import { NotFoundError } from '@imigraph/errors';
import type { Viewer } from '@imigraph/identity';
import { isAlpha3 } from '../country/country.rules';
import { isRegionCode } from '../region/region.rules';
import type { RegionService } from '../region/region.service';
import { ForeignerEntity } from './foreigner.entity';
import { isForeignerId, rolesThatSeeForeigners } from './foreigner.rules';

export type ForeignerPage = Connection<ForeignerEntity>;

export interface ForeignerFilter {
  readonly nationality?: string | null;
  readonly regencyCode?: string | null;
}

/** Foreigners as the viewer of one request may see them. */
export class ForeignerService {
  private readonly byId: DataLoader<string, ForeignerEntity | null>;
  private readonly byAccount: DataLoader<string, ForeignerEntity | null>;

  constructor(
    private readonly manager: ManagerSource,
    private readonly regions: RegionService,
    private readonly viewer: Viewer,
    private readonly clock: Clock,
  ) {
    this.byId = loaderByKey(manager, ForeignerEntity, 'id');
    this.byAccount = loaderByKey(manager, ForeignerEntity, 'accountSubject');
  }

  async find(id: string): Promise<ForeignerEntity | null> {
    return isForeignerId(id) ? this.byId.load(id) : null;
  }

  async get(id: string): Promise<ForeignerEntity> {
    const foreigner = await this.find(id);
    if (!foreigner) throw new NotFoundError('foreigner', id);
    return foreigner;
  }

  /** The foreigner whose account asks. Throws UNAUTHENTICATED for the public. */
  async findOwn(): Promise<ForeignerEntity | null> {
    return this.byAccount.load(this.viewer.mustHaveSubject());
  }

  async list({ nationality, regencyCode }: ForeignerFilter, page: ConnectionArguments): Promise<ForeignerPage> {
    const query = (await this.manager()).getRepository(ForeignerEntity).createQueryBuilder('foreigner');
    const couldBe = (!nationality || isAlpha3(nationality)) && (!regencyCode || isRegionCode(regencyCode));
    const where = {
      ...(nationality ? { nationality } : {}),
      ...(regencyCode ? { regencyCode } : {}),
      ...(this.seesOnlyThemself() ? { accountSubject: this.viewer.mustHaveSubject() } : {}),
    };
    query.setFindOptions({ where: couldBe ? where : { id: In([]) } });
    // By id and not by name: a cursor is written from what it sorts by, and no name belongs there.
    return keysetPage(query, { order: ['id'], request: pageRequest(page) });
  }

  /**
   * Whether the viewer can find nobody but themself. The policies see to that in any case; said in the query, it lets an
   * index find the one row instead of looking at all.
   */
  seesOnlyThemself(): boolean {
    return !this.viewer.has(...rolesThatSeeForeigners);
  }

  /** The day that it is where the foreigner lives; in western time when that is not known. */
  async today({ regencyCode }: Pick<ForeignerEntity, 'regencyCode'>): Promise<Day> {
    const region = regencyCode === null ? null : await this.regions.find(regencyCode);
    return this.todayByZone()[region?.timeZone ?? 'WIB'];
  }

  /** For what is asked of many foreigners at once. */
  todayByZone(): Readonly<Record<TimeZone, Day>> {
    const now = this.clock();
    return { WIB: localDay(now, 'WIB'), WITA: localDay(now, 'WITA'), WIT: localDay(now, 'WIT') };
  }

  /** What has been read of foreigners is no longer so. */
  forget(): void {
    this.byId.clearAll();
    this.byAccount.clearAll();
  }
}
