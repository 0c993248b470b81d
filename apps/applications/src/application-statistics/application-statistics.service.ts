import { InvalidInputError } from '@imigraph/errors';
import {
  type Condition,
  type DurationFigures,
  type Group,
  type Grouping,
  type Question,
  type Statistics,
  askDurations,
  askStatistics,
  faultIn,
} from '@imigraph/statistics';
import type { CallContext } from '@imigraph/subgraph';
import { readersEverywhere } from '../application/application.rules';
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

/** A question as the graph hands it on, with what holds when it does not say. */
type Asked = RequireFields<QueryApplicationStatisticsArgs, 'by' | 'orderBy' | 'first' | 'fill'>;

/** What a question was answered with. */
export interface AnsweredStatistics extends Statistics {
  readonly by: readonly ApplicationDimension[];
  /** Whether it is of the pools, and so protected. */
  readonly told: boolean;
  /** Of the groups, in their order; asked once for all of them. */
  durations(of: ApplicationDuration): Promise<readonly (DurationFigures | null)[]>;
}

/** One group of an answer. */
export interface AnsweredGroup {
  readonly group: Group;
  /** Its place among the groups. */
  readonly at: number;
  readonly answer: AnsweredStatistics;
}

function conditionsOf(where: ApplicationStatisticsWhere): Condition[] {
  const { servicePointId, provinceCode, serviceCode, purpose, status, from = null, to = null } = where;
  const lists = {
    service_point_id: servicePointId,
    province_code: provinceCode,
    service_code: serviceCode,
    purpose,
    status,
  };
  return [
    ...Object.entries(lists).flatMap(([column, anyOf]) => (anyOf ? [{ column, anyOf }] : [])),
    ...(from === null && to === null ? [] : [{ column: 'month', from, to }]),
  ];
}

/** Statistics of applications, as one request asks for them. */
export class ApplicationStatisticsService {
  constructor(private readonly call: Pick<CallContext, 'transaction' | 'viewer'>) {}

  async ask(args: Asked): Promise<AnsweredStatistics> {
    const { where, by, having, orderBy, first, fill, compareTo } = args;
    const question: Question = {
      by: by.map((dimension) => groupings[dimension]),
      where: conditionsOf(where ?? {}),
      countAtLeast: having?.countAtLeast ?? null,
      countAtMost: having?.countAtMost ?? null,
      order: orderBy,
      first,
      fill,
      previousYear: compareTo === 'PREVIOUS_YEAR',
    };
    const fault = faultIn(question);
    if (fault !== null) throw new InvalidInputError(fault);
    const { viewer, transaction } = this.call;
    const told = viewer.has('ANALYST') && !viewer.has(...readersEverywhere);
    const statistics = await askStatistics(await transaction.manager(), applicationFacts, question, told);
    const asked = new Map<ApplicationDuration, ReturnType<AnsweredStatistics['durations']>>();
    const askFor = async (of: ApplicationDuration) =>
      askDurations(await transaction.manager(), applicationFacts, question, told, durations[of], statistics.groups);
    return {
      ...statistics,
      by,
      told,
      durations: (of) => {
        const answer = asked.get(of) ?? askFor(of);
        asked.set(of, answer);
        return answer;
      },
    };
  }
}
