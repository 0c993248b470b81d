import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, graphqlSync } from 'graphql';
import { GraphFaults, placed } from './graph-faults.ts';
import type { SdlModule } from './sdl-modules.ts';

/** The SDL that the subgraph serves: its answer to `{ _service { sdl } }`, with the federation definitions it links. */
export function servedSdl(subgraph: string, modules: readonly SdlModule[]): string {
  const { data, errors } = graphqlSync({ schema: executable(subgraph, modules), source: '{ _service { sdl } }' });
  const service = data?.['_service'];
  if (typeof service !== 'object' || service === null || !('sdl' in service) || typeof service.sdl !== 'string') {
    throw new GraphFaults((errors ?? []).map((error) => `${subgraph} does not answer its SDL: ${placed(error)}`));
  }
  return `${service.sdl.trimEnd()}\n`;
}

function executable(subgraph: string, modules: readonly SdlModule[]): GraphQLSchema {
  try {
    return buildSubgraphSchema(modules.map(({ document }) => document));
  } catch (error) {
    // graphql joins the messages of all the faults it finds with an empty line.
    throw new GraphFaults(
      placed(error)
        .split('\n\n')
        .map((fault) => `apps/${subgraph}/src: ${fault}`),
    );
  }
}
