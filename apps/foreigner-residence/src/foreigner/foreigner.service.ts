import type DataLoader from 'dataloader';
import { type Clock, type Day, type TimeZone, localDay } from '@imigraph/calendar';
import {
  type Connection,
  type ConnectionArguments,
  type IndexRanges,
  type ManagerSource,
  loaderByKey,
  pageRequest,
  rangesPage,
} from '@imigraph/database';
import { NotFoundError } from '@imigraph/errors';
import type { Viewer } from '@imigraph/identity';
import { isAlpha3 } from '../country/country.rules';
import { isRegionCode } from '../region/region.rules';
import type { RegionService } from '../region/region.service';
import { ForeignerEntity } from './foreigner.entity';
import { isForeignerId, rolesThatSeeEverywhere, rolesThatSeeForeigners } from './foreigner.rules';

export type ForeignerPage = Connection<ForeignerEntity>;

export interface ForeignerFilter {
  readonly nationality?: string | null;
  readonly regencyCode?: string | null;
}

type InArea = Pick<IndexRanges<ForeignerEntity>, 'regencyCode' | 'nationality'>;

/** Foreigners as the viewer of one request may see them. */
export class ForeignerService {
  private readonly byId: DataLoader<string, ForeignerEntity | null>;
  private readonly byAccount: DataLoader<string, ForeignerEntity | null>;
  private ownAreas: Promise<readonly string[] | null> | null = null;

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
    if (!foreigner) throw new NotFoundError({ id: 'orang asing', en: 'foreigner' }, id);
    return foreigner;
  }

  /** The foreigner whose account asks. Throws UNAUTHENTICATED for the public. */
  async findOwn(): Promise<ForeignerEntity | null> {
    return this.byAccount.load(this.viewer.mustHaveSubject());
  }

  /** The foreigner that an applicant is; null for everyone else, whoever has the same account. */
  async findThemself(): Promise<ForeignerEntity | null> {
    return this.viewer.has('APPLICANT') ? this.findOwn() : null;
  }

  async list(filter: ForeignerFilter, page: ConnectionArguments): Promise<ForeignerPage> {
    const request = pageRequest(page);
    const query = (await this.manager()).getRepository(ForeignerEntity).createQueryBuilder('foreigner');
    const within = await this.rangesOf(filter);
    // By id and not by name: a cursor is written from what it sorts by, and no name belongs there.
    return rangesPage(query, { order: ['id'], request, within, firstTotal: () => this.countIn(within[0]) });
  }

  /** Where the list lies: in an officer's area, and then in the one row of a foreigner who asks. */
  private async rangesOf({
    nationality,
    regencyCode,
  }: ForeignerFilter): Promise<[InArea, ...IndexRanges<ForeignerEntity>[]]> {
    const ofNationality = nationality ? { nationality: [nationality].filter(isAlpha3) } : {};
    const asked = regencyCode ? [regencyCode].filter(isRegionCode) : undefined;
    const inRegency = asked ? { regencyCode: asked } : {};
    const areas = await this.areas();
    if (areas === null) return [{ ...inRegency, ...ofNationality }];
    const own = this.viewer.has('APPLICANT') ? [this.viewer.mustHaveSubject()] : [];
    return [
      { regencyCode: asked?.filter((code) => areas.includes(code)) ?? areas, ...ofNationality },
      { accountSubject: own, ...inRegency, ...ofNationality },
    ];
  }

  /** How many foreigners there are, from the numbers that the database keeps of them. */
  private async countIn({ regencyCode, nationality }: InArea): Promise<number> {
    const rows: { total: number }[] = await (
      await this.manager()
    ).query(
      `select coalesce(sum(total), 0)::bigint as total from foreigner_tally
        where area = any ($1) and ($2::text[] is null or nationality = any ($2))`,
      [regencyCode ?? ['*'], nationality ?? null],
    );
    return rows[0]?.total ?? 0;
  }

  /**
   * The regencies whose foreigners the viewer sees as an officer; null when it is everybody. Row-level security decides
   * that in any case: a list that knows it looks nowhere else.
   */
  areas(): Promise<readonly string[] | null> {
    return (this.ownAreas ??= this.readAreas());
  }

  private async readAreas(): Promise<readonly string[] | null> {
    if (this.viewer.has(...rolesThatSeeEverywhere)) return null;
    if (!this.viewer.has(...rolesThatSeeForeigners)) return [];
    const rows: { areas: string[] }[] = await (await this.manager()).query('select viewer_regencies() as areas');
    return rows[0]?.areas ?? [];
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
