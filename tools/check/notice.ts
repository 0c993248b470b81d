import type { GraphQLSchema } from 'graphql';
import { deprecatedMembers } from '../graph/deprecated-members.ts';
import { SHORTEST_NOTICE_DAYS, earliestEnd, keptUntil } from '../graph/deprecation.ts';

/** The deprecations that give their users too little time, or less than they were promised before. */
export function shortNotices(before: GraphQLSchema, after: GraphQLSchema, today: string): string[] {
  const promised = deprecatedMembers(before);
  return [...deprecatedMembers(after)].flatMap(([at, reason]) => {
    const day = keptUntil(reason);
    const earlier = keptUntil(promised.get(at) ?? '');
    if (day === null) return [];
    if (earlier !== null) {
      return day < earlier ? [`${at} was promised until ${earlier}, and now only until ${day}. Keep the promise.`] : [];
    }
    return day < earliestEnd(today)
      ? [`${at} is deprecated until ${day}: its users need ${SHORTEST_NOTICE_DAYS} days, until ${earliestEnd(today)}.`]
      : [];
  });
}
