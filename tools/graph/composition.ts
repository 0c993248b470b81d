import { type CompositionSuccess, composeServices } from '@apollo/composition';
import { type GraphQLError, type GraphQLSchema, Source, parse } from 'graphql';
import { GraphFaults } from './graph-faults.ts';
import { type Subgraph, schemaPath, subgraphs } from './subgraphs.ts';

export interface Composition {
  /** The supergraph as the gateway reads it. */
  readonly supergraph: string;
  /** The one graph as clients see it. */
  readonly api: GraphQLSchema;
  /** What composed, but not as cleanly as it could: one text each. */
  readonly hints: readonly string[];
}

/** Composes the subgraphs' served SDLs (name → SDL). Nothing is asked of any server. */
export function compose(served: ReadonlyMap<string, string>, among: readonly Subgraph[] = subgraphs): Composition {
  const services = among.flatMap(({ name, url }) => {
    const sdl = served.get(name);
    return sdl === undefined ? [] : [{ name, url, typeDefs: parse(new Source(sdl, schemaPath(name))) }];
  });
  const result = composeServices(services);
  if (result.errors) throw new GraphFaults(result.errors.map(inWords));
  const refused = featuresTheGatewayRefuses(result.supergraphSdl);
  if (refused.length > 0) throw new GraphFaults(refused);
  return {
    supergraph: `# Made from the three schema.graphql files by \`npx nx compose gateway\`. Never edited.\n${result.supergraphSdl.trimEnd()}\n`,
    api: result.schema.toAPISchema().toGraphQLJSSchema(),
    hints: result.hints.filter(({ definition }) => definition.level.name !== 'DEBUG').map(hintInWords),
  };
}

/** What mends the faults that are met most; the composer's own message says where and what. */
const advice: Readonly<Record<string, string>> = {
  INVALID_FIELD_SHARING: 'Leave the field to one subgraph, or mark it @shareable in each and let them answer alike.',
  FIELD_TYPE_MISMATCH: 'Give the field the same type in each subgraph.',
  FIELD_ARGUMENT_TYPE_MISMATCH: 'Give the argument the same type in each subgraph.',
  REQUIRED_ARGUMENT_MISSING_IN_SOME_SUBGRAPH:
    'Add the argument in each subgraph that has the field, or make it optional.',
  INTERFACE_OBJECT_USAGE_ERROR:
    'An @interfaceObject type stands for an interface with the same @key in another subgraph.',
  INTERFACE_KEY_NOT_ON_IMPLEMENTATION: 'Repeat the @key of the interface on each type that implements it.',
  INVALID_GRAPHQL: 'Mend the SDL in that subgraph.',
  EXTERNAL_MISSING_ON_BASE:
    'No other subgraph answers that field: remove @external, or name the field as its owner does.',
  SATISFIABILITY_ERROR:
    'Give the type the same @key in both subgraphs, so that the gateway can go from one to the other.',
};

function inWords(error: GraphQLError): string {
  const code = typeof error.extensions['code'] === 'string' ? error.extensions['code'] : 'COMPOSITION_ERROR';
  const places = (error.nodes ?? []).flatMap(({ loc }) => (loc ? [`${loc.source.name}:${loc.startToken.line}`] : []));
  return [
    `${code} (${subgraphsIn(error.message, places)}): ${error.message}`,
    ...(places.length > 0 ? [`  See ${places.join(', ')}.`] : []),
    ...(advice[code] ? [`  ${advice[code]}`] : []),
  ].join('\n');
}

function hintInWords(hint: CompositionSuccess['hints'][number]): string {
  return `${hint.definition.level.name} ${hint.definition.code} (${subgraphsIn(hint.message, [])}): ${hint.message}`;
}

/** Composition errors carry their subgraphs now as a prefix, now in quotes, now only by the place they point to. */
function subgraphsIn(message: string, places: readonly string[]): string {
  const named = subgraphs
    .map(({ name }) => name)
    .filter(
      (name) =>
        message.includes(`[${name}]`) ||
        message.includes(`"${name}"`) ||
        places.some((place) => place.startsWith(`${schemaPath(name)}:`)),
    );
  return named.length > 0 ? named.join(', ') : 'the graph as a whole';
}

/** The gateway does not start on a supergraph with these features, though it composes. */
function featuresTheGatewayRefuses(supergraph: string): string[] {
  return ['authenticated', 'requiresScopes', 'policy', 'context']
    .filter((feature) => supergraph.includes(`https://specs.apollo.dev/${feature}/`))
    .map(
      (feature) => `UNSUPPORTED_FEATURE: the gateway refuses a supergraph with @${feature}. Decide it in the subgraph.`,
    );
}
