import { type CountedGroup, type CountedRecords, RecordStatistics, anyOf } from '@imigraph/statistics';
import type { CallContext } from '@imigraph/subgraph';
import type {
  OfficeDimension,
  OfficeStatisticsWhere,
  QueryOfficeStatisticsArgs,
  RequireFields,
} from '../generated/graphql';
import { officeRecords } from './office-records';

/** A question, with what holds when it does not say. */
type Asked = RequireFields<QueryOfficeStatisticsArgs, 'by' | 'orderBy' | 'first'>;

export type OfficeFigures = CountedRecords<OfficeDimension>;
export type OfficeGroup = CountedGroup<OfficeDimension>;

const listsOf = (where: OfficeStatisticsWhere) =>
  ({
    KIND: where.kind,
    CLASS: where.class,
    TPI_STATUS: where.tpiStatus,
    STATUS: where.status,
    PROVINCE: where.provinceCode,
    REGENCY: where.regencyCode,
    REGIONAL_OFFICE: where.regionalOffice,
    TIME_ZONE: where.timeZone,
    SERVICE: where.serviceCode,
    PARENT: where.parentId,
  }) satisfies Record<OfficeDimension, readonly string[] | null | undefined>;

/** Statistics of service points, as one request asks for them. */
export class OfficeStatisticsService {
  private readonly statistics: RecordStatistics<OfficeDimension>;

  constructor({ source, clock }: Pick<CallContext, 'source' | 'clock'>) {
    this.statistics = new RecordStatistics(source, clock, officeRecords);
  }

  ask({ where, ...asked }: Asked): Promise<OfficeFigures> {
    return this.statistics.ask({ ...asked, where: anyOf(listsOf(where ?? {})) });
  }
}
