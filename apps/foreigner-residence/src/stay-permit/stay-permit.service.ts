import type DataLoader from 'dataloader';
import { In, LessThan } from 'typeorm';
import type { Day } from '@imigraph/calendar';
import {
  type Connection,
  type ConnectionArguments,
  type ManagerSource,
  type PagesByParent,
  keysetPage,
  loaderByKey,
  pageRequest,
  pagesByParent,
} from '@imigraph/database';
import type { ForeignerService } from '../foreigner/foreigner.service';
import type { PermitClass, StayPermitOrder, StayPermitState } from '../generated/graphql';
import { StayPermitEntity } from './stay-permit.entity';
import { expiringWithin, overstayedFor } from './stay-permit.queries';
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

  async list(
    { permitClass, state, expiringBeforeOn, expiringWithinDays, overstayedForDays }: StayPermitFilter,
    orderBy: StayPermitOrder,
    page: ConnectionArguments,
  ): Promise<StayPermitPage> {
    const own = this.foreigners.seesOnlyThemself() ? await this.foreigners.findOwn() : undefined;
    const query = (await this.manager()).getRepository(StayPermitEntity).createQueryBuilder('permit');
    query.setFindOptions({
      where: {
        ...(permitClass ? { permitClass } : {}),
        ...(state ? { state } : {}),
        ...(own === undefined ? {} : { foreignerId: In(own ? [own.id] : []) }),
        ...(expiringBeforeOn ? { validToOn: LessThan(expiringBeforeOn) } : {}),
      },
    });
    const today = this.foreigners.todayByZone();
    const conditions = [
      ...(typeof expiringWithinDays === 'number' ? [expiringWithin(expiringWithinDays, today)] : []),
      ...(typeof overstayedForDays === 'number' ? [overstayedFor(overstayedForDays, today)] : []),
    ];
    for (const { sql, parameters } of conditions) query.andWhere(sql, parameters);
    return keysetPage(query, { ...orders[orderBy], request: pageRequest(page) });
  }

  listOf(foreignerId: string, page: ConnectionArguments): Promise<StayPermitPage> {
    return this.ofForeigner.load(foreignerId, { ...orders.VALID_TO_DESC, request: pageRequest(page) });
  }

  /** Today where the holder lives. */
  async today({ foreignerId }: Pick<StayPermitEntity, 'foreignerId'>): Promise<Day> {
    return this.foreigners.today(await this.foreigners.get(foreignerId));
  }
}
