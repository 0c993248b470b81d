import { Kind, isEnumType } from 'graphql';
import type { GraphRule } from './graph-rule.ts';
import { isRequired, itemType, namedType } from './type-node.ts';

/** A refusal is for two readers: a program, which takes the reason, and a person, who reads the message. */
export const refusal: GraphRule = {
  description: 'XRefused has `reason: XRefusal!`, an enum, and a `message` for people.',
  type(node, { schema }) {
    const [, name] = /^(.+)Refused$/.exec(node.name.value) ?? [];
    if (name === undefined || node.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const typeOf = (field: string): string | null => {
      const type = node.fields?.find((found) => found.name.value === field)?.type;
      return type && isRequired(type) && !itemType(type) ? namedType(type) : null;
    };
    const reason = typeOf('reason') === `${name}Refusal` && isEnumType(schema.getType(`${name}Refusal`));
    const message = ['String', 'LocalizedText'].includes(typeOf('message') ?? '');
    return [
      ...(reason ? [] : [`${node.name.value} needs \`reason: ${name}Refusal!\`, an enum.`]),
      ...(message ? [] : [`${node.name.value} needs \`message: String!\` (or LocalizedText!), for people.`]),
    ];
  },
};
