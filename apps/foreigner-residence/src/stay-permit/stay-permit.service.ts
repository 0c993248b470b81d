import type DataLoader from 'dataloader';
import { LessThan } from 'typeorm';
import type { Day } from '@imigraph/calendar';
import {
  type Connection,
  type ConnectionArguments,
  type IndexRanges,
  type ManagerSource,
  type PagesByParent,
  loaderByKey,
  pageRequest,
  pagesByParent,
  rangesPage,
} from '@imigraph/database';
import type { ForeignerService } from '../foreigner/foreigner.service';
import type { PermitClass, StayPermitOrder, StayPermitState } from '../generated/graphql';
import { StayPermitEntity } from './stay-permit.entity';
import {
  type PermitsInArea,
  countPermits,
  expiringWithin,
  overstayedFor,
  permitClasses,
  stayPermitStates,
} from './stay-permit.queries';
import { isStayPermitNumber } from './stay-permit.rules';

export type StayPermitPage = Connection<StayPermitEntity>;

export interface StayPermitFilter {
  readonly permitClass?: PermitClass | null;
  readonly state?: StayPermitState | null;
  readonly expiringBeforeOn?: Day | null;
  readonly expiringWithinDays?: number | null;
  readonly overstayedForDays?: number | null;
}

const byEnd = ['validToOn', 'number'] as const;

const orders = {
  VALID_TO_ASC: { order: byEnd, descending: false },
  VALID_TO_DESC: { order: byEnd, descending: true },
} as const satisfies Record<StayPermitOrder, { order: readonly (keyof StayPermitEntity)[]; descending: boolean }>;

/** Stay permits as the viewer of one request may see them. */
export class StayPermitService {
  private readonly byNumber: DataLoader<string, StayPermitEntity | null>;
  private readonly ofForeigner: PagesByParent<StayPermitEntity>;

  constructor(
    private readonly manager: ManagerSource,
    private readonly foreigners: ForeignerService,
  ) {
    this.byNumber = loaderByKey(manager, StayPermitEntity, 'number');
    this.ofForeigner = pagesByParent(manager, StayPermitEntity, 'foreignerId');
  }

  async find(number: string): Promise<StayPermitEntity | null> {
    return isStayPermitNumber(number) ? this.byNumber.load(number) : null;
  }

  async list(filter: StayPermitFilter, orderBy: StayPermitOrder, page: ConnectionArguments): Promise<StayPermitPage> {
    const request = pageRequest(page);
    const manager = await this.manager();
    const query = manager.getRepository(StayPermitEntity).createQueryBuilder('permit');
    const { expiringBeforeOn, expiringWithinDays, overstayedForDays } = filter;
    if (expiringBeforeOn) query.where({ validToOn: LessThan(expiringBeforeOn) });
    const today = this.foreigners.todayByZone();
    const conditions = [
      ...(typeof expiringWithinDays === 'number' ? [expiringWithin(expiringWithinDays, today)] : []),
      ...(typeof overstayedForDays === 'number' ? [overstayedFor(overstayedForDays, today)] : []),
    ];
    for (const { sql, parameters } of conditions) query.andWhere(sql, parameters);
    const standing = conditions.length > 0;
    const within = await this.rangesOf(filter, standing);
    const options = { ...orders[orderBy], request, within };
    // Numbers are kept by month, and know no zone: what depends on today is counted row by row.
    if (standing) return rangesPage(query, options);
    const firstTotal = () => countPermits(manager, within[0], expiringBeforeOn ?? null);
    return rangesPage(query, { ...options, firstTotal });
  }

  /** Where the list lies: in an officer's area, and then with the foreigner who asks. */
  private async rangesOf(
    { permitClass, state }: StayPermitFilter,
    standing: boolean,
  ): Promise<[PermitsInArea, ...IndexRanges<StayPermitEntity>[]]> {
    const classes = permitClass ? [permitClass] : undefined;
    const asked = state ? [state] : undefined;
    const states = standing ? (asked ?? ['ACTIVE']).filter((one) => one === 'ACTIVE') : asked;
    // An index has class and state or neither: who asks for one of them gets all of the other.
    const kinds = classes || states ? { permitClass: classes ?? permitClasses, state: states ?? stayPermitStates } : {};
    const area = await this.foreigners.areas();
    if (area === null) return [kinds];
    const own = await this.foreigners.findThemself();
    return [
      { area, ...kinds },
      { foreignerId: own ? [own.id] : [], permitClass: classes, state: states },
    ];
  }

  listOf(foreignerId: string, page: ConnectionArguments): Promise<StayPermitPage> {
    return this.ofForeigner.load(foreignerId, { ...orders.VALID_TO_DESC, request: pageRequest(page) });
  }

  /** Today where the holder lives. */
  async today({ foreignerId }: Pick<StayPermitEntity, 'foreignerId'>): Promise<Day> {
    return this.foreigners.today(await this.foreigners.get(foreignerId));
  }
}
