import type { MadeFiles } from './made-files.ts';
import { subgraphs } from './subgraphs.ts';

/** Which projects need the names of the subgraphs and may not import a tool. */
const readers = ['apps/gateway/src/generated/subgraphs.ts', 'libs/graph-system/src/generated/subgraphs.ts'];

export function subgraphLists(): MadeFiles {
  const lines = subgraphs.map(
    ({ name, portVariable, urlVariable }) =>
      `  { name: '${name}', portVariable: '${portVariable}', urlVariable: '${urlVariable}' },\n`,
  );
  const content = `// Made from tools/graph/subgraphs.ts by \`npm run generate\`. Never edited.\nexport const subgraphs = [\n${lines.join('')}] as const;\n`;
  return new Map(readers.map((file) => [file, content]));
}
