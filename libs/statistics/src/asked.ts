import { InvalidInputError } from '@imigraph/errors';
import { type AnyOf, type Condition, type GroupOrder, type Grouping, type Question, faultIn } from './question.rules';

/** A question as the graph hands it on. */
export interface Asked<Dimension extends string> {
  readonly by: readonly Dimension[];
  readonly where: readonly Condition[];
  readonly having?: { readonly countAtLeast?: number | null; readonly countAtMost?: number | null } | null | undefined;
  readonly orderBy: GroupOrder;
  readonly first: number;
  readonly fill?: boolean;
  readonly compareTo?: 'PREVIOUS_YEAR' | null | undefined;
}

/** The question, with what holds when it does not say. Throws BAD_USER_INPUT for one that cannot be answered. */
export function questionOf<Dimension extends string>(
  { by, where, having, orderBy, first, fill = false, compareTo }: Asked<Dimension>,
  groupingOf: (dimension: Dimension) => Grouping,
): Question {
  const question: Question = {
    by: by.map(groupingOf),
    where,
    countAtLeast: having?.countAtLeast ?? null,
    countAtMost: having?.countAtMost ?? null,
    order: orderBy,
    first,
    fill,
    previousYear: compareTo === 'PREVIOUS_YEAR',
  };
  const fault = faultIn(question);
  if (fault !== null) throw new InvalidInputError(fault);
  return question;
}

/** Conditions for lists of values, without those that were not given. */
export function anyOf<Column extends string>(
  lists: Readonly<Record<Column, readonly string[] | null | undefined>>,
): AnyOf<Column>[] {
  const entries = Object.entries(lists) as [Column, readonly string[] | null | undefined][];
  return entries.flatMap(([column, values]) => (values ? [{ column, anyOf: values }] : []));
}
