import path from 'node:path';
import { ESLint } from 'eslint';

/** What the schema lint has against the .graphql files of a subgraph: "apps/…/office.graphql:3:5: …". */
export async function lintSdl(root: string, subgraph: string): Promise<string[]> {
  const eslint = new ESLint({ cwd: root });
  const results = await eslint.lintFiles([`apps/${subgraph}/src/**/*.graphql`]);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, message, ruleId }) => {
      const file = path.relative(root, filePath).split(path.sep).join('/');
      return `${file}:${line}:${column}: ${message}${ruleId ? ` (${ruleId})` : ''}`;
    }),
  );
}
