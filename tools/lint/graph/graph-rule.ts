import {
  type GraphQLESLintRule,
  type GraphQLESLintRuleContext,
  type GraphQLESTreeNode,
  requireGraphQLSchema,
} from '@graphql-eslint/eslint-plugin';
import {
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type NameNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import { subgraphFile } from './subgraph-file.ts';

/** What a rule knows beside the node in front of it: the whole of the subgraph that the node belongs to. */
export interface Subgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
}

export type OutputTypeNode =
  ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode | InterfaceTypeExtensionNode;

/** What a rule looks at. Each part says what is wrong with a node, one plain sentence per fault. */
export interface GraphRule {
  readonly description: string;
  readonly type?: (node: OutputTypeNode, subgraph: Subgraph) => readonly string[];
  readonly field?: (node: FieldDefinitionNode, owner: OutputTypeNode, subgraph: Subgraph) => readonly string[];
  /** An argument or a field of an input; `owner` is the name of the field or input that it belongs to. */
  readonly input?: (node: InputValueDefinitionNode, owner: string, subgraph: Subgraph) => readonly string[];
  readonly enumValue?: (node: EnumValueDefinitionNode) => readonly string[];
}

type Parsed<Node> = GraphQLESTreeNode<Node> & { rawNode: () => Node };

/** A rule as ESLint runs it: the faults are reported at the node's name. */
export function eslintRule(id: string, rule: GraphRule): GraphQLESLintRule {
  return {
    meta: { type: 'problem', docs: { category: 'Schema' }, schema: [] },
    create(context) {
      const report = reporter(context);
      const file = subgraphFile(context.filename);
      if (!file) return {};
      const subgraph: Subgraph = { name: file.subgraph, schema: requireGraphQLSchema(id, context) };
      return {
        ':matches(ObjectTypeDefinition, ObjectTypeExtension, InterfaceTypeDefinition, InterfaceTypeExtension)'(
          node: Parsed<OutputTypeNode>,
        ) {
          report(node.rawNode().name, rule.type?.(node.rawNode(), subgraph));
        },
        ':matches(FieldDefinition, InputValueDefinition)'(
          node: Parsed<FieldDefinitionNode | InputValueDefinitionNode>,
        ) {
          const raw = node.rawNode();
          if (raw.kind === Kind.FIELD_DEFINITION) {
            report(raw.name, rule.field?.(raw, parentOf<OutputTypeNode>(node), subgraph));
          } else {
            report(raw.name, rule.input?.(raw, parentOf<{ readonly name: NameNode }>(node).name.value, subgraph));
          }
        },
        EnumValueDefinition(node: Parsed<EnumValueDefinitionNode>) {
          report(node.rawNode().name, rule.enumValue?.(node.rawNode()));
        },
      };
    },
  };
}

/** ESLint's tree has the parents, graphql's own has not. */
function parentOf<Parent>(node: { parent?: unknown }): Parent {
  return (node.parent as Parsed<Parent>).rawNode();
}

function reporter(context: GraphQLESLintRuleContext): (name: NameNode, faults: readonly string[] | undefined) => void {
  return (name, faults = []) => {
    if (!name.loc) return;
    const { startToken, endToken } = name.loc;
    const loc = {
      start: { line: startToken.line, column: startToken.column - 1 },
      end: { line: endToken.line, column: endToken.column - 1 + name.value.length },
    };
    for (const message of faults) context.report({ loc, message });
  };
}
