import type { TypeNode } from 'graphql';
import type { GraphRule } from './graph-rule.ts';
import { itemType, namedType } from './type-node.ts';

/** `from` and `to` bound a period; `asOf` says for which time a fact is asked, `freshness` how old a copy is. */
const neutral = ['from', 'to', 'asOf', 'freshness'];

/** An instant and a day are different things (the day depends on the zone), and the name says which it is. */
export const timeName: GraphRule = {
  description: 'Instants are DateTime and end in At; days are LocalDate and are named on or end in On.',
  field: (field, owner) => faults(field.name.value, field.type, owner.name.value),
  input: (value, owner) => faults(value.name.value, value.type, owner),
};

function faults(name: string, type: TypeNode, owner: string): string[] {
  // A list is named in the plural, after what its times are.
  if (itemType(type) || neutral.includes(name)) return [];
  const typeName = namedType(type);
  const saysInstant = name === 'at' || /[a-z0-9]At$/.test(name);
  const saysDay = name === 'on' || /[a-z0-9]On$/.test(name);
  if (typeName === 'DateTime' && !saysInstant) return [`${owner}.${name} is an instant: name it \`at\`, or …At.`];
  if (typeName === 'LocalDate' && !saysDay) return [`${owner}.${name} is a day: name it \`on\`, or …On.`];
  if (!['String', 'ID', 'Int', 'Float', 'DateTime', 'LocalDate'].includes(typeName)) return [];
  if (saysInstant && typeName !== 'DateTime') return [`${owner}.${name} is named like an instant: make it a DateTime.`];
  if (saysDay && typeName !== 'LocalDate') return [`${owner}.${name} is named like a day: make it a LocalDate.`];
  return [];
}
