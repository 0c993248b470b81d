import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Kind, parse } from 'graphql';
import { readyQueries } from './ready-queries';

const folder = path.resolve(__dirname, '../queries');

it('each document of queries/ has one title, and each title a document', () => {
  const documents = readdirSync(folder).map((file) => path.basename(file, '.graphql'));
  expect(readyQueries.map(({ file }) => file).sort()).toEqual(documents.sort());
});

it.each(readyQueries)('$file is one named query that runs without being given anything', ({ file, title }) => {
  const { definitions } = parse(readFileSync(path.join(folder, `${file}.graphql`), 'utf8'));
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  expect(operations).toMatchObject([{ operation: 'query', name: expect.objectContaining({ kind: Kind.NAME }) }]);
  for (const { variableDefinitions = [] } of operations) {
    for (const { defaultValue } of variableDefinitions) expect(defaultValue).toBeDefined();
  }
  expect(title.id).not.toBe(title.en);
});
