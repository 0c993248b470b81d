import { officialReaders } from '../application/application.rules';
import type {
  ApplicationDimension,
  ApplicationStatus,
  PassportService,
  Resolvers,
  TravelPurpose,
} from '../generated/graphql';
import type { AnsweredGroup } from './application-statistics.service';

/** What the group shares of a dimension; null when it was not asked for. */
function valueOf({ group, answer }: AnsweredGroup, ...anyOf: readonly ApplicationDimension[]): string | null {
  return group.keys[answer.by.findIndex((dimension) => anyOf.includes(dimension))] ?? null;
}

function difference({ count, previousCount }: AnsweredGroup['group']): number | null {
  return count === null || previousCount === null ? null : count - previousCount;
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || !whole ? null : part / whole;
}

export const applicationStatisticsResolvers: Resolvers = {
  Query: {
    applicationStatistics: (_root, args, { statistics, viewer }) => {
      viewer.mustHave(...officialReaders, 'ANALYST');
      return statistics.ask(args);
    },
  },
  ApplicationStatistics: {
    groups: (answer) => answer.groups.map((group, at) => ({ group, at, answer })),
    truncated: ({ groups, totalGroups }) => groups.length < totalGroups,
    freshness: ({ takenAt }) => takenAt,
    accuracy: ({ told }) => (told ? 'PROTECTED' : 'EXACT'),
  },
  ApplicationStatisticsGroup: {
    key: (answered) => answered,
    count: ({ group }) => group.count,
    share: ({ group, answer }) => ratio(group.count, answer.total),
    previousCount: ({ group }) => group.previousCount,
    change: ({ group }) => difference(group),
    days: async ({ at, answer }, { of }) => (await answer.durations(of))[at] ?? null,
    changeShare: ({ group }) => ratio(difference(group), group.previousCount),
  },
  ApplicationStatisticsKey: {
    beginsOn: (answered) => valueOf(answered, 'MONTH', 'QUARTER', 'YEAR'),
    servicePointId: (answered) => valueOf(answered, 'SERVICE_POINT'),
    servicePoint: (answered) => keyOrNull('id', valueOf(answered, 'SERVICE_POINT')),
    provinceCode: (answered) => valueOf(answered, 'PROVINCE'),
    province: (answered) => keyOrNull('code', valueOf(answered, 'PROVINCE')),
    serviceCode: (answered) => valueOf(answered, 'SERVICE') as PassportService | null,
    service: (answered) => keyOrNull('code', valueOf(answered, 'SERVICE')),
    purpose: (answered) => valueOf(answered, 'PURPOSE') as TravelPurpose | null,
    status: (answered) => valueOf(answered, 'STATUS') as ApplicationStatus | null,
  },
};

/** A reference to an entity by its key. */
function keyOrNull<Key extends string>(key: Key, value: string | null): Record<Key, string> | null {
  return value === null ? null : ({ [key]: value } as Record<Key, string>);
}
