import {
  type AnsweredGroup,
  type AnsweredStatistics,
  FactStatistics,
  type Grouping,
  anyOf,
} from '@imigraph/statistics';
import type { CallContext } from '@imigraph/subgraph';
import type {
  PermitAmount,
  PermitDimension,
  PermitDuration,
  PermitStatisticsWhere,
  QueryPermitStatisticsArgs,
  RequireFields,
} from '../generated/graphql';
import { permitFacts } from './permit-facts';

const groupings = {
  PERMIT_CLASS: { column: 'permit_class' },
  TERM: { column: 'term' },
  NATIONALITY: { column: 'nationality' },
  PROVINCE: { column: 'province_code' },
  OFFICE: { column: 'office_id' },
  REGENCY: { column: 'regency_code' },
} as const satisfies Record<PermitDimension, Grouping>;

const durations = {
  DAYS_LEFT: 'days_left',
  DAYS_OVERSTAYED: 'days_overstayed',
} as const satisfies Record<PermitDuration, string>;

const amounts = { OVERSTAY_CHARGE: 'overstay_charge' } as const satisfies Record<PermitAmount, string>;

/** A question, with what holds when it does not say. */
type Asked = RequireFields<QueryPermitStatisticsArgs, 'by' | 'orderBy' | 'first'>;

export type PermitFigures = AnsweredStatistics<PermitDimension, PermitDuration, PermitAmount>;
export type PermitGroup = AnsweredGroup<PermitDimension, PermitDuration, PermitAmount>;

const conditionsOf = (where: PermitStatisticsWhere) =>
  anyOf({
    permit_class: where.permitClass,
    term: where.term,
    nationality: where.nationalityCode,
    province_code: where.provinceCode,
    office_id: where.officeId,
    regency_code: where.regencyCode,
  });

/** Statistics of stay permits, as one request asks for them. */
export class PermitStatisticsService {
  private readonly statistics: FactStatistics<PermitDimension, PermitDuration, PermitAmount>;

  constructor(call: Pick<CallContext, 'transaction' | 'viewer'>) {
    this.statistics = new FactStatistics(call, permitFacts, groupings, { durations, amounts });
  }

  ask({ where, ...asked }: Asked): Promise<PermitFigures> {
    return this.statistics.ask({ ...asked, where: conditionsOf(where ?? {}) });
  }
}
