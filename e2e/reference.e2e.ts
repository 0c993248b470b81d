import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type GraphQLSchema, buildSchema } from 'graphql';
import { GraphSystem, until } from '@imigraph/graph-system';

const workspace = path.resolve(__dirname, '..');
const folder = path.join(workspace, 'operations/reference');
const isRecording = process.env.RECORD_ANSWERS === 'yes';

/** Those of the people whose tokens `npm start` prints that the examples ask as. */
const askers: Readonly<Record<string, () => Promise<string> | undefined>> = {
  PUBLIC: () => undefined,
  APPLICANT: () => graph.token('APPLICANT', { sub: 'demo-applicant-1' }),
  FOREIGNER: () => graph.token('APPLICANT', { sub: 'demo-foreigner-1' }),
  OFFICE_HEAD: () => graph.token('OFFICE_HEAD', { office: 'KANIM-JAKARTA-SELATAN' }),
  ENFORCEMENT_OFFICER: () => graph.token('ENFORCEMENT_OFFICER', { office: 'KANIM-MALANG' }),
  DG_ADMIN: () => graph.token('DG_ADMIN'),
  ANALYST: () => graph.token('ANALYST'),
};

let graph: GraphSystem;

beforeAll(async () => {
  graph = await GraphSystem.start();
  // Statistics are asked of snapshots, which are taken soon after the start.
  for (const snapshot of ['applications.application_snapshot', 'foreigner_residence.permit_snapshot']) {
    await until(async () => (await graph.sql(`select from ${snapshot}`)).length > 0);
  }
});

afterAll(() => graph.stop());

function rootFields(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return roots.flatMap((type) => Object.keys(type?.getFields() ?? {})).sort();
}

const named = globSync('*.graphql', { cwd: folder })
  .map((file) => path.basename(file, '.graphql'))
  .sort();

it('each field of Query and Mutation has its example', () => {
  const schema = buildSchema(readFileSync(path.join(workspace, 'libs/graph-client/schema.graphql'), 'utf8'));
  expect(named).toEqual(rootFields(schema));
});

// Questions before changes, so that no answer depends on what another example does.
const isMutation = (name: string) => /^mutation /m.test(readFileSync(path.join(folder, `${name}.graphql`), 'utf8'));
const ordered = [...named.filter((name) => !isMutation(name)), ...named.filter(isMutation)];

it.each(ordered)('%s is answered as the reference shows it', async (name) => {
  const example = readFileSync(path.join(folder, `${name}.graphql`), 'utf8');
  const [, role = ''] = /^# As ([A-Z_]+)\.\n/.exec(example) ?? [];
  const token = await askers[role]?.();
  const { text } = await graph.ask(example, token === undefined ? {} : { token });
  const answer = `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
  const file = path.join(folder, `${name}.json`);
  if (isRecording) writeFileSync(file, answer);
  expect(JSON.parse(text)).not.toHaveProperty('errors');
  expect(answer).toBe(readFileSync(file, 'utf8'));
});
