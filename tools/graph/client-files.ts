import { type GraphQLSchema, isAbstractType, lexicographicSortSchema, printSchema } from 'graphql';
import type { MadeFiles } from './made-files.ts';

const folder = 'libs/graph-client';

/** What a frontend needs to know of the graph beside its own documents: the schema to make types from, and which type can be which. */
export function clientFiles(api: GraphQLSchema): MadeFiles {
  return new Map([
    [
      `${folder}/schema.graphql`,
      `# The graph as its clients see it. Made by \`npm run generate\`. Never edited.\n\n${printSchema(lexicographicSortSchema(api))}\n`,
    ],
    [
      `${folder}/src/generated/possible-types.ts`,
      `// Made from the SDL by \`npm run generate\`. Never edited.\nexport const possibleTypes: Record<string, string[]> = ${JSON.stringify(possibleTypes(api), null, 2)};\n`,
    ],
  ]);
}

function possibleTypes(api: GraphQLSchema): Record<string, string[]> {
  const abstractTypes = Object.values(api.getTypeMap()).filter(isAbstractType);
  return Object.fromEntries(
    abstractTypes
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((type) => [
        type.name,
        api
          .getPossibleTypes(type)
          .map(({ name }) => name)
          .sort(),
      ]),
  );
}
