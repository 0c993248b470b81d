import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much a definition asks for, with its fragments spread. */
export interface OperationSize {
  /** Of fields inside fields. */
  readonly depth: number;
  readonly fields: number;
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
}

type Sizes = Map<string, OperationSize>;
type Definition = OperationDefinitionNode | FragmentDefinitionNode;

/**
 * The size of each operation and fragment of a document, in time linear in the document: what a fragment comes to is
 * counted once, however often it is spread. Only an operation has fields at the top. A fragment that spreads itself counts for nothing there, since validation
 * refuses it.
 */
export function operationSizes({ definitions }: DocumentNode): OperationSize[] {
  const fragments = new Map(definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]));
  const sizes: Sizes = new Map();
  for (const fragment of spreadFirst(fragments)) sizes.set(fragment.name.value, sizeOf(fragment, sizes));
  const ofFragments = [...sizes.values()].map((size) => ({ ...size, rootFields: 0 }));
  return [...ofFragments, ...definitions.filter(isOperation).map((operation) => sizeOf(operation, sizes))];
}

function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

function isOperation(definition: DefinitionNode): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION;
}

/** Each fragment after those that it spreads. Without recursion: a chain of them may be as long as the document. */
function spreadFirst(fragments: ReadonlyMap<string, FragmentDefinitionNode>): Set<FragmentDefinitionNode> {
  const ordered = new Set<FragmentDefinitionNode>();
  const begun = new Set<string>();
  const stack = [...fragments.values()];
  for (let fragment = stack.at(-1); fragment; fragment = stack.at(-1)) {
    if (begun.has(fragment.name.value)) {
      stack.pop();
      ordered.add(fragment);
      continue;
    }
    begun.add(fragment.name.value);
    for (const name of spreadsIn(fragment.selectionSet)) {
      const spread = fragments.get(name);
      if (spread && !begun.has(name)) stack.push(spread);
    }
  }
  return ordered;
}

function spreadsIn({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection.name.value];
    return selection.selectionSet ? spreadsIn(selection.selectionSet) : [];
  });
}

const nothing: OperationSize = { depth: 0, fields: 0, rootFields: 0, aliases: 0, directives: 0 };

function sizeOf({ selectionSet, directives = [], ...definition }: Definition, fragments: Sizes): OperationSize {
  const inside = sizeOfSelections(selectionSet, fragments);
  const onVariables = (definition.variableDefinitions ?? []).flatMap((variable) => variable.directives ?? []);
  return { ...inside, directives: inside.directives + directives.length + onVariables.length };
}

function sizeOfSelections({ selections }: SelectionSetNode, fragments: Sizes): OperationSize {
  return selections.map((selection) => sizeOfSelection(selection, fragments)).reduce(sum, nothing);
}

function sizeOfSelection(selection: SelectionNode, fragments: Sizes): OperationSize {
  const own = { ...nothing, directives: selection.directives?.length ?? 0 };
  if (selection.kind === Kind.FRAGMENT_SPREAD) return sum(own, fragments.get(selection.name.value) ?? nothing);
  const inside = selection.selectionSet ? sizeOfSelections(selection.selectionSet, fragments) : nothing;
  if (selection.kind === Kind.INLINE_FRAGMENT) return sum(own, inside);
  return {
    depth: inside.depth + 1,
    fields: inside.fields + 1,
    rootFields: 1,
    aliases: inside.aliases + (selection.alias ? 1 : 0),
    directives: inside.directives + own.directives,
  };
}

/** Of two that stand beside each other. Fragments that spread each other twice double with each: no sum is exact for ever. */
function sum(a: OperationSize, b: OperationSize): OperationSize {
  const add = (one: number, other: number) => Math.min(one + other, Number.MAX_SAFE_INTEGER);
  return {
    depth: Math.max(a.depth, b.depth),
    fields: add(a.fields, b.fields),
    rootFields: add(a.rootFields, b.rootFields),
    aliases: add(a.aliases, b.aliases),
    directives: add(a.directives, b.directives),
  };
}
