import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepareDatabase } from '@imigraph/database';
import { type TestDatabase, makeTestDatabase, onTestServer } from '@imigraph/test-database';
import { fieldKeys } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';

let server: TestDatabase;
let folder: string;
const rolePrefix = `imigraph_spec_${randomBytes(6).toString('hex')}`;

beforeAll(async () => {
  server = await makeTestDatabase('applications_check');
  folder = await mkdtemp(path.join(tmpdir(), 'imigraph-data-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await server.drop();
  await onTestServer((client) => client.query(`drop role if exists ${rolePrefix}_applications`));
});

async function startWith(file: string, from: string, to: string): Promise<void> {
  await cp('data', folder, { recursive: true });
  const text = await readFile(path.join(folder, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(path.join(folder, file), text.replace(from, to));
  const { database } = applicationsSubgraph({ dataDir: folder, demoPeople: 'none', fieldKeys });
  await prepareDatabase(
    { adminUrl: server.url, rolePrefix, roleKey: 'a key that is only for this spec file' },
    database,
  );
}

describe('a start with data that the program does not understand', () => {
  it.each([
    ['document_requirements.csv', ',4th and 5th extension,', ',6th extension,', '"6th extension" is a condition'],
    ['services.csv', ',EPO,EPO,', ',EPO;SKIM,EPO,', '"SKIM" is a tariff subject'],
    ['services.csv', ',EPO,EPO,', ',EPO,EPO;ITAS_NEW,', '"ITAS_NEW" is one of several sets'],
    [
      'tariffs.csv',
      '1 year,1000000,,application,PP 28/2019,2019-05-01,2024-12-16',
      '1 year,1000000,,application,PP 28/2019,2019-05-01,2024-12-17',
      '"MERP_1Y_OLD" still holds when MERP_1Y begins',
    ],
  ])('of %s is refused: %s becomes %s', async (file, from, to, told) => {
    await expect(startWith(file, from, to)).rejects.toThrow(told);
    const schema = await onTestServer((client) => client.query('select from applications.tariff'), server.url);
    expect(schema.rowCount).toBe(0);
  });
});
