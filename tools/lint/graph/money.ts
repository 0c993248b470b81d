import type { TypeNode } from 'graphql';
import type { GraphRule } from './graph-rule.ts';
import { namedType } from './type-node.ts';

const money = /(^|[a-z0-9])(amount|balance|charge|cost|deposit|fee|fine|price|refund|rupiah|tariff)s?$/i;

/** Money in Float loses rupiahs, in Int it ends at two thousand million, in String each client parses it anew. */
export const moneyIsRupiah: GraphRule = {
  description: 'Money is the scalar Rupiah.',
  field: (field, owner) => faults(field.name.value, field.type, owner.name.value),
  input: (value, owner) => faults(value.name.value, value.type, owner),
};

function faults(name: string, type: TypeNode, owner: string): string[] {
  if (!money.test(name) || !['Int', 'Float', 'String'].includes(namedType(type))) return [];
  return [`${owner}.${name} is money: make it Rupiah instead of ${namedType(type)}.`];
}
