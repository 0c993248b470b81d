import { seedWorkspace } from '../seeded-workspace.ts';
import { type GraphSeed, testSeeds } from './seeded-graph.ts';

// Linters, compilers and Nx run as processes of their own, beside whatever else the machine does.
jest.setTimeout(120_000);

const seeds: readonly GraphSeed[] = [
  {
    what: 'a reference to another subgraph that may not be null',
    rule: 'graph/foreign-reference',
    broken: '"A form." type FormA { servicePointId: ID! servicePoint: ServicePoint! }',
    clean: '"A form." type FormB { servicePointId: ID! servicePoint: ServicePoint }',
  },
  {
    what: 'a reference to another subgraph without its key beside it',
    rule: 'graph/foreign-reference',
    broken: '"A form." type FormC { id: ID! servicePoint: ServicePoint }',
    clean: '"A form." type FormD { issuingOfficeId: ID issuingOffice: ServicePoint }',
  },
  {
    what: 'a reference to a country with its code under another name',
    rule: 'graph/foreign-reference',
    broken: '"A form." type FormG { bornInId: ID! bornIn: Country }',
    clean: '"A form." type FormH { bornInCode: ID! bornIn: Country }',
  },
  {
    what: 'a list of references to another subgraph that may not be null',
    rule: 'graph/foreign-reference',
    broken: '"A form." type FormE { "At most 3." servicePoints: [ServicePoint!]! }',
    clean: '"A form." type FormF { "At most 3." servicePoints: [ServicePoint]! }',
  },
  {
    what: 'an entity of another subgraph that is described here',
    rule: 'graph/owner-describes',
    broken: '"A region." type Region @key(fields: "code") { code: ID! }',
    clean: 'type Service @key(fields: "code") { code: ID! }',
  },
  {
    what: 'an entity that nobody owns',
    rule: 'graph/owner-describes',
    broken: '"Strange." type Stranger @key(fields: "id") { id: ID! }',
    clean: '"An application." type PassportApplication @key(fields: "number") { number: ID! }',
  },
  {
    what: 'a type without a description',
    rule: 'graph/owner-describes',
    broken: 'type Silent { word: String }',
    clean: '"A type that speaks." type Spoken { word: String }',
  },
  {
    what: 'an instant that is not named like one',
    rule: 'graph/time-name',
    broken: '"A visit." type VisitA { arrival: DateTime! }',
    clean: '"A visit." type VisitB { arrivedAt: DateTime! }',
  },
  {
    what: 'a day that is not named like one',
    rule: 'graph/time-name',
    broken: '"A visit." type VisitC { birthday: LocalDate! }',
    clean: '"A visit." type VisitD { bornOn: LocalDate! on: LocalDate! from: LocalDate! to: LocalDate }',
  },
  {
    what: 'a text that is named like an instant',
    rule: 'graph/time-name',
    broken: '"A visit." type VisitE { leftAt: String! }',
    clean: '"A visit." type VisitF { leftAt: DateTime! what: String format: String }',
  },
  {
    what: 'a day in an argument that is not named like one',
    rule: 'graph/time-name',
    broken: '"A visit." type VisitG { open("The day." day: LocalDate!): Boolean! }',
    clean: '"A visit." type VisitH { open(on: LocalDate!, asOf: LocalDate): Boolean! }',
  },
  {
    what: 'money as a number with decimals',
    rule: 'graph/money-is-rupiah',
    broken: '"A bill." type BillA { totalAmount: Float! }',
    clean: '"A bill." type BillB { totalAmount: Rupiah! feeCode: String! }',
  },
  {
    what: 'a type with a small letter',
    rule: '@graphql-eslint/naming-convention',
    broken: '"A lamp." type small_lamp { bright: Boolean }',
    clean: '"A lamp." type BigLamp { bright: Boolean }',
  },
  {
    what: 'a query named after the fetching',
    rule: '@graphql-eslint/naming-convention',
    broken: 'extend type Query { "A desk." getDesk(id: ID!): Desk }',
    clean: 'extend type Query { "A desk." desk(id: ID!): Desk }',
  },
  {
    what: 'a root field without a description',
    rule: 'graph/owner-describes',
    broken: 'extend type Query { deskA(id: ID!): Desk }',
    clean: 'extend type Query { "A desk." deskB(id: ID!): Desk }',
  },
  {
    what: 'an argument that needs a word',
    rule: '@graphql-eslint/require-description',
    broken: 'extend type Query { "A desk." deskC(near: String!): Desk }',
    clean: 'extend type Query { "A desk." deskD("The town that it is near to." near: String!): Desk }',
  },
  {
    what: 'an enum without a description',
    rule: '@graphql-eslint/require-description',
    broken: 'enum ColourA { RED }',
    clean: '"Colours." enum ColourB { RED }',
  },
  {
    what: 'a description as a comment',
    rule: '@graphql-eslint/no-hashtag-description',
    broken: '"A chair."\ntype ChairA {\n  # Legs.\n  legs: Int\n}',
    clean: '"A chair."\ntype ChairB {\n  "Legs."\n  legs: Int\n}',
  },
  {
    what: 'a deprecation that says nothing',
    rule: '@graphql-eslint/require-deprecation-reason',
    broken: '"A sign." type SignA { old: Int @deprecated }',
    clean: '"A sign." type SignB { old: Int @deprecated(reason: "Use new instead. Kept until 2027-03-31.") }',
  },
  {
    what: 'a deprecation without a day',
    rule: 'graph/deprecation',
    broken: '"A sign." type SignC { old: Int @deprecated(reason: "Use new instead.") }',
    clean:
      '"A sign." type SignD { read("Loudly." loud: Int @deprecated(reason: "Whisper. Kept until 2027-03-31.")): Int }',
  },
  {
    what: 'a deprecated value with a day that is none',
    rule: 'graph/deprecation',
    broken: '"Lights." enum LightA { RED @deprecated(reason: "Use OFF instead. Kept until 2027-02-30.") }',
    clean: '"Lights." enum LightB { RED @deprecated(reason: "Use OFF instead. Kept until 2028-02-29.") }',
  },
];

describe('the schema lint, on entities, names and descriptions', () => testSeeds(seeds));

describe('the schema lint, on SDL that is no schema', () => {
  it('says what is wrong in words', () => {
    const workspace = seedWorkspace({
      'apps/offices/src/subgraph.graphql': 'extend type Query {\n  "Broken."\n  office: Offce\n}\n',
    });
    const faults = workspace.lint('apps');
    workspace.remove();
    expect(faults.get('apps/offices/src/subgraph.graphql')).toEqual([
      expect.stringContaining('apps/offices/src: Unknown type "Offce".'),
    ]);
  });
});
