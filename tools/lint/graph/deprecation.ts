import { type ConstDirectiveNode, Kind } from 'graphql';
import { deprecationForm, keptUntil } from '../../graph/deprecation.ts';
import type { GraphRule } from './graph-rule.ts';

/** A client that is told to move has to know until when the old way stands. */
export const deprecation: GraphRule = {
  description: 'A deprecation says what to use instead and until which day the deprecated stands.',
  field: ({ directives, name }) => faults(name.value, directives),
  input: ({ directives, name }) => faults(name.value, directives),
  enumValue: ({ directives, name }) => faults(name.value, directives),
};

function faults(name: string, directives: readonly ConstDirectiveNode[] = []): string[] {
  const reasons = directives
    .filter((directive) => directive.name.value === 'deprecated')
    .flatMap(({ arguments: given = [] }) => given.map(({ value }) => (value.kind === Kind.STRING ? value.value : '')));
  return reasons.every((reason) => keptUntil(reason) !== null)
    ? []
    : [`Say of ${name} what to use instead and until when it stands, in this form: ${deprecationForm}.`];
}
