import {
  type AnsweredGroup,
  type AnsweredStatistics,
  type Condition,
  FactStatistics,
  type Grouping,
  anyOf,
} from '@imigraph/statistics';
import type { CallContext } from '@imigraph/subgraph';
import type {
  ApplicationDimension,
  ApplicationDuration,
  ApplicationStatisticsWhere,
  QueryApplicationStatisticsArgs,
  RequireFields,
} from '../generated/graphql';
import { applicationFacts } from './application-facts';

const groupings = {
  SERVICE_POINT: { column: 'service_point_id' },
  PROVINCE: { column: 'province_code' },
  SERVICE: { column: 'service_code' },
  PURPOSE: { column: 'purpose' },
  STATUS: { column: 'status' },
  MONTH: { column: 'month', bucket: 'month' },
  QUARTER: { column: 'month', bucket: 'quarter' },
  YEAR: { column: 'month', bucket: 'year' },
} as const satisfies Record<ApplicationDimension, Grouping>;

const durations = {
  STARTED_TO_SUBMITTED: 'started_to_submitted',
  SUBMITTED_TO_WITHDRAWN: 'submitted_to_withdrawn',
} as const satisfies Record<ApplicationDuration, string>;

/** A question, with what holds when it does not say. */
type Asked = RequireFields<QueryApplicationStatisticsArgs, 'by' | 'orderBy' | 'first' | 'fill'>;

export type ApplicationFigures = AnsweredStatistics<ApplicationDimension, ApplicationDuration>;
export type ApplicationGroup = AnsweredGroup<ApplicationDimension, ApplicationDuration>;

function conditionsOf(where: ApplicationStatisticsWhere): Condition[] {
  const { servicePointId, provinceCode, serviceCode, purpose, status, from = null, to = null } = where;
  return [
    ...anyOf({
      service_point_id: servicePointId,
      province_code: provinceCode,
      service_code: serviceCode,
      purpose,
      status,
    }),
    ...(from === null && to === null ? [] : [{ column: 'month', from, to }]),
  ];
}

/** Statistics of applications, as one request asks for them. */
export class ApplicationStatisticsService {
  private readonly statistics: FactStatistics<ApplicationDimension, ApplicationDuration>;

  constructor(call: Pick<CallContext, 'transaction' | 'viewer'>) {
    this.statistics = new FactStatistics(call, applicationFacts, groupings, { durations, amounts: {} });
  }

  ask({ where, ...asked }: Asked): Promise<ApplicationFigures> {
    return this.statistics.ask({ ...asked, where: conditionsOf(where ?? {}) });
  }
}
