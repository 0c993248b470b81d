import { type GraphQLResolverMap, buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import { scalars } from './scalars';

/** The executable schema of a subgraph: its modules' SDL and resolvers, with the scalars that all subgraphs share. */
export function subgraphSchema(sdl: string, modules: readonly object[]): GraphQLSchema {
  const typeDefs = parse(sdl);
  const declared = new Set(typeDefs.definitions.flatMap((node) => ('name' in node ? (node.name?.value ?? []) : [])));
  const resolvers = new Map<string, object>(Object.entries(scalars).filter(([name]) => declared.has(name)));
  for (const module of modules) {
    for (const [type, fields] of Object.entries(module as Record<string, object>))
      resolvers.set(type, { ...resolvers.get(type), ...fields });
  }
  return buildSubgraphSchema([{ typeDefs, resolvers: Object.fromEntries(resolvers) as GraphQLResolverMap }]);
}
