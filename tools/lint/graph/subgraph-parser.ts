import { parseForESLint as parseGraphql } from '@graphql-eslint/eslint-plugin';
import { readSdlModules } from '../../graph/sdl-modules.ts';
import { servedSdl } from '../../graph/served-sdl.ts';
import { subgraphFile } from './subgraph-file.ts';

/**
 * graphql-eslint's parser, given the whole SDL that the subgraph of the file serves: a rule sees the types of the other
 * modules and the federation directives. (Its own way to build such a schema needs an older @apollo/subgraph.)
 */
export const subgraphParser = {
  meta: { name: 'imigraph/subgraph-parser', version: '1' },
  parseForESLint(code: string, options: { filePath: string }): ReturnType<typeof parseGraphql> {
    return parseGraphql(code, {
      ...options,
      // Read only when the file itself has been parsed, so that a slip in it is reported where it stands.
      get schemaSdl() {
        const file = subgraphFile(options.filePath);
        if (!file) throw new Error('Only the .graphql files in apps/<subgraph>/src are linted.');
        return servedSdl(file.subgraph, readSdlModules(file.root, file.subgraph));
      },
    });
  },
};
