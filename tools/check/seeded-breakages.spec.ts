import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { GraphFaults } from '../graph/graph-faults.ts';
import { type GraphFolder, graphFolder } from '../graph/graph-folder.ts';
import { smallGraph } from '../graph/small-graph.ts';
import { readBaseGraph } from './base-graph.ts';
import { type Verdict, verdictOn } from './verdict.ts';

jest.setTimeout(120_000);

const contact = (team: string) =>
  `extend schema @contact(name: "@imigraph/${team}-team")\ndirective @contact(name: String!) on SCHEMA\n`;
const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@interfaceObject"])\n';

const office = 'apps/offices/src/office/office.graphql';
const officeSdl = `"A place where people are served."
interface ServicePoint @key(fields: "id") {
  id: ID!
}
"An office."
type Office implements ServicePoint @key(fields: "id") {
  id: ID!
  name: String!
  phone: String
  fax: Fax @deprecated(reason: "Nobody has one. Kept until 2026-10-31.")
  telex: String @deprecated(reason: "Nobody has one. Kept until 2026-11-25.")
  oldFax: OldFax
  status: Status
  visits("Of that kind." kind: String, "Of old." era: Int @deprecated(reason: "None. Kept until 2026-01-31.")): Int
}
"A fax."
type Fax { number: String }
"An older fax."
type OldFax { number: String }
"How it is."
enum Status {
  OPEN
  CLOSED
  BURNT @deprecated(reason: "It was rebuilt. Kept until 2025-12-31.")
}
"A region."
type Region @key(fields: "code") @key(fields: "oldCode") {
  code: ID!
  oldCode: ID!
}
extend type Query {
  office(id: ID!): Office
  officesOf(status: Status): Int
  region(code: ID!): Region
}
`;

const before: Readonly<Record<string, string>> = {
  '.github/CODEOWNERS': '* @imigraph/graph-team\n/operations/counter/ @imigraph/counter-team\n',
  'apps/offices/src/subgraph.graphql': link + contact('offices'),
  [office]: officeSdl,
  'apps/offices/src/visit/visit.graphql': '"How one comes."\nenum Visit {\n  ALONE\n}\n',
  'apps/applications/src/subgraph.graphql': `${smallGraph['apps/applications/src/subgraph.graphql'] ?? ''}${contact('applications')}`,
  'e2e/office/office.graphql': 'query OpenOffices { officesOf(status: OPEN) office(id: "A") { status visits } }\n',
  'operations/counter/board.graphql':
    'query Board($id: ID!, $status: Status) { office(id: $id) { name } officesOf(status: $status) }\n',
  'operations/partners.manifest.json': JSON.stringify({
    operations: [{ name: 'PartnerOffice', body: 'query PartnerOffice { office(id: "A") { phone } }' }],
  }),
};

const promise =
  '  What stands was promised. Add the new beside the old, mark the old @deprecated(reason: "Use regionCode instead. Kept until 2027-03-31.") and remove it after that day.';

interface Seed {
  readonly what: string;
  /** What takes the place of what in the SDL of offices. */
  readonly change: readonly (readonly [string, string])[];
  readonly faults: readonly string[];
  readonly notes?: readonly string[];
}

const seeds: readonly Seed[] = [
  {
    what: 'a field that is gone, though it is asked',
    change: [['  name: String!\n', '']],
    faults: [
      `Field "name" was removed from object type "Office".
  Belongs to offices, @imigraph/offices-team
  Asked by Board, operations/counter/board.graphql: @imigraph/counter-team
${promise}`,
      `operations/counter/board.graphql:1:60: Cannot query field "name" on type "Office".
  Would fail: Board, of @imigraph/counter-team`,
    ],
  },
  {
    what: 'a field that is gone, asked in a manifest',
    change: [['  phone: String\n', '']],
    faults: [
      expect.stringContaining('Asked by PartnerOffice, operations/partners.manifest.json: @imigraph/graph-team'),
      expect.stringContaining('Would fail: PartnerOffice, of @imigraph/graph-team'),
    ],
  },
  {
    what: 'a field of another type',
    change: [['name: String!', 'name: String']],
    faults: [expect.stringContaining('Field "Office.name" changed type from "String!" to "String".')],
  },
  {
    what: 'an argument that is now required',
    change: [['"Of that kind." kind: String,', '"Of that kind." kind: String, "Of it." of: Int!,']],
    faults: [
      expect.stringContaining('Argument "of: Int!" added to field "Office.visits".'),
      `e2e/office/office.graphql:1:70: Field "visits" argument "of" of type "Int!" is required, but it was not provided.
  Would fail: OpenOffices, of @imigraph/graph-team`,
    ],
  },
  {
    what: 'a value of an enum that is gone',
    change: [['  CLOSED\n', '']],
    faults: [
      `Enum value "CLOSED" was removed from enum "Status".
  Belongs to offices, @imigraph/offices-team
  Perhaps met by OpenOffices, e2e/office/office.graphql: @imigraph/graph-team
  Perhaps met by Board, operations/counter/board.graphql: @imigraph/counter-team
${promise}`,
    ],
  },
  {
    what: 'a key of an entity that is gone',
    change: [[' @key(fields: "oldCode")', '']],
    faults: [
      `Region can no longer be fetched by its key "oldCode" in offices.
  Belongs to offices, @imigraph/offices-team
  Gateways that still run on the graph of before ask by it, and so may other subgraphs: keep the key beside the new one.`,
    ],
  },
  {
    what: 'a removal on the last day of its promise',
    change: [['  telex: String @deprecated(reason: "Nobody has one. Kept until 2026-11-25.")\n', '']],
    faults: [expect.stringContaining('Field "telex" (deprecated) was removed from object type "Office".')],
  },
  {
    what: 'a type that is gone with the deprecated field that led to it, which is due',
    change: [
      ['  fax: Fax @deprecated(reason: "Nobody has one. Kept until 2026-10-31.")\n', ''],
      ['"A fax."\ntype Fax { number: String }\n', ''],
    ],
    faults: [],
    notes: [
      'Type "Fax" was removed. It was deprecated, and its day has passed.',
      'Field "fax" (deprecated) was removed from object type "Office". It was deprecated, and its day has passed.',
    ],
  },
  {
    what: 'a type that is gone, of which a field that stands told before',
    change: [
      ['  oldFax: OldFax\n', '  oldFax: Int\n'],
      ['"An older fax."\ntype OldFax { number: String }\n', ''],
    ],
    faults: [
      expect.stringContaining('Type "OldFax" was removed.'),
      expect.stringContaining('Field "Office.oldFax" changed type from "OldFax" to "Int".'),
    ],
  },
  {
    what: 'a value and an argument that were deprecated and are due',
    change: [
      ['  BURNT @deprecated(reason: "It was rebuilt. Kept until 2025-12-31.")\n', ''],
      [', "Of old." era: Int @deprecated(reason: "None. Kept until 2026-01-31.")', ''],
    ],
    faults: [],
    notes: [
      'Argument "era: Int" was removed from field "Office.visits". It was deprecated, and its day has passed.',
      'Enum value "BURNT" (deprecated) was removed from enum "Status". It was deprecated, and its day has passed.',
    ],
  },
  {
    what: 'deprecations that leave too little time',
    change: [
      ['  phone: String\n', '  phone: String @deprecated(reason: "Use mail. Kept until 2027-02-22.")\n'],
      ['  oldFax: OldFax\n', '  oldFax: OldFax @deprecated(reason: "Use mail. Kept until 2027-02-23.")\n'],
      ['one. Kept until 2026-11-25.', 'one. Kept until 2026-11-24.'],
    ],
    faults: [
      'Office.phone is deprecated until 2027-02-22: its users need 90 days, until 2027-02-23.',
      'Office.telex was promised until 2026-11-25, and now only until 2026-11-24. Keep the promise.',
    ],
    notes: [expect.stringContaining('The field Office.phone is deprecated.')],
  },
  {
    what: 'a value that is new, which surprises whoever knows all of them',
    change: [['  CLOSED\n', '  CLOSED\n  MOVED\n']],
    faults: [],
    notes: ['Enum value "MOVED" was added to enum "Status" (Status.MOVED): look whom it may surprise.'],
  },
  { what: 'a field that is new', change: [['  phone: String\n', '  phone: String\n  mail: String\n']], faults: [] },
];

describe('the check of a proposal', () => {
  let base: GraphFolder;
  let folder: GraphFolder;

  const git = (root: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: root, stdio: 'pipe' });

  beforeAll(() => {
    base = graphFolder(before);
    expect(base.run('generate.ts')).toMatchObject({ failed: false });
    git(base.root, 'init', '--initial-branch=main');
    git(base.root, 'add', '.');
    git(base.root, 'commit', '-m', 'before');
  });

  beforeEach(() => {
    folder = base.copy();
  });

  afterEach(() => folder.remove());
  afterAll(() => base.remove());

  const check = (today = '2026-11-25'): Promise<Verdict> =>
    verdictOn({ root: folder.root, subgraph: 'offices', base: readBaseGraph(folder.root, null), today });

  const change = (file: string, [from, to]: readonly [string, string]): void => {
    const text = folder.read(file);
    expect(text).toContain(from);
    folder.write(file, text.replace(from, to));
  };

  it('has nothing against what stands', async () => {
    expect(await check()).toEqual({ faults: [], notes: [] });
  });

  it.each(seeds)('sees $what', async ({ change: changes, faults, notes = [] }) => {
    for (const replacement of changes) change(office, replacement);
    expect(await check()).toEqual({ faults, notes });
  });

  it('lets a field go on the day after its promise', async () => {
    change(office, ['  telex: String @deprecated(reason: "Nobody has one. Kept until 2026-11-25.")\n', '']);
    expect((await check('2026-11-26')).faults).toEqual([]);
  });

  it('keeps what is due and still asked', async () => {
    folder.write('operations/counter/fax.graphql', 'query FaxBook { office(id: "A") { fax { number } } }\n');
    expect((await check()).notes).toEqual([
      'operations/counter/fax.graphql:1:35: The field Office.fax is deprecated. Nobody has one. Kept until 2026-10-31. Owned by @imigraph/counter-team.',
    ]);
    change(office, ['  fax: Fax @deprecated(reason: "Nobody has one. Kept until 2026-10-31.")\n', '']);
    expect((await check()).faults).toEqual([
      `operations/counter/fax.graphql:1:35: Cannot query field "fax" on type "Office".
  Would fail: FaxBook, of @imigraph/counter-team`,
    ]);
  });

  it('says with whom it does not compose', async () => {
    const applications = 'apps/applications/schema.graphql';
    folder.write(applications, `${folder.read(applications)}\ntype Status { open: Boolean }\n`);
    const failure: unknown = await check().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(GraphFaults);
    expect((failure as GraphFaults).message).toContain('TYPE_KIND_MISMATCH (offices, applications): Type "Status"');
    expect((failure as GraphFaults).message).toContain('  Concerns offices, @imigraph/offices-team');
    expect((failure as GraphFaults).message).toContain('  Concerns applications, @imigraph/applications-team');
  });

  it('blames a branch for its own changes only, and not for what main has since', async () => {
    git(folder.root, 'checkout', '-b', 'mine');
    git(folder.root, 'checkout', 'main');
    const schema = 'apps/offices/schema.graphql';
    const text = folder.read(schema);
    change(schema, ['  phone: String\n', '  phone: String\n  mail: String\n']);
    git(folder.root, 'commit', '-am', 'main goes on');
    git(folder.root, 'checkout', 'mine');
    expect(folder.read(schema)).toBe(text);
    expect(await check()).toEqual({ faults: [], notes: [] });
  });

  it.each([
    ['an unknown branch', 'elsewhere', 'git does not know elsewhere'],
    ['no git', null, 'there is no git history'],
  ])('compares with the tree where there is %s, and says so', (_what, wanted, why) => {
    if (wanted === null) rmSync(path.join(folder.root, '.git'), { recursive: true });
    const graph = readBaseGraph(folder.root, wanted);
    expect(graph.from).toContain(why);
    expect(graph.served.get('offices')).toBe(folder.read('apps/offices/schema.graphql'));
  });
});
