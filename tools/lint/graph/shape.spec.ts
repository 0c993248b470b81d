import { type GraphSeed, testSeeds } from './seeded-graph.ts';

// Linters, compilers and Nx run as processes of their own, beside whatever else the machine does.
jest.setTimeout(120_000);

const wholeMutation = (name: string, input: string): string => `
  extend type Mutation {
    "Does what it says."
    ${name.charAt(0).toLowerCase()}${name.slice(1)}(input: ${name}Input!): ${name}Result!
  }

  "What to do."
  input ${name}Input {
    ${input}
  }

  union ${name}Result = Desk | ${name}Refused

  "Why not."
  type ${name}Refused {
    reason: ${name}Refusal!
    message: String!
  }

  "The reasons."
  enum ${name}Refusal {
    TOO_LATE
  }
`;

const seeds: readonly GraphSeed[] = [
  {
    what: 'a list without a bound',
    rule: 'graph/bounded-list',
    broken: '"A room." type Room { doors: [String!]! }',
    clean: '"A hall." type Hall { "At most 4 doors." doors: [String!]! }',
  },
  {
    what: 'a list of any length in an input',
    rule: 'graph/bounded-list',
    broken: '"Some." input NamesInput { "The names." names: [String!]! }',
    clean: '"Some." input FewNamesInput { "The names, at most 5." names: [String!]! }',
  },
  {
    what: 'a type that leaves the bound to an interface without one',
    rule: 'graph/bounded-list',
    broken: '"A place." interface Place { "At most 2." signs: [Int!]! } "A gate." type Gate { signs: [Int!]! }',
    clean:
      '"A spot." interface Spot { "At most 2." signs: [Int!]! } "A door." type Door implements Spot { signs: [Int!]! }',
  },
  {
    what: 'a connection that is filtered by an argument of its own',
    rule: 'graph/connection',
    broken:
      'extend type Query { "Desks." desksA(first: Int = 20, after: String, "Of this kind." kind: String): DeskConnection! }',
    clean: 'extend type Query { "Desks." desksB(first: Int = 20, after: String, where: DeskWhere): DeskConnection! }',
  },
  {
    what: 'a page size above 100',
    rule: 'graph/connection',
    broken: 'extend type Query { "Desks." desksC(first: Int = 101, after: String): DeskConnection! }',
    clean: 'extend type Query { "Desks." desksD(first: Int = 100, after: String): DeskConnection! }',
  },
  {
    what: 'a page size that is nowhere said',
    rule: 'graph/connection',
    broken: 'extend type Query { "Desks." desksE(first: Int, after: String): DeskConnection! }',
    clean: 'extend type Query { "Desks." desksF(first: Int = 1, after: String): DeskConnection! }',
  },
  {
    what: 'a connection that can only be read backwards',
    rule: 'graph/connection',
    broken: 'extend type Query { "Desks." desksG(last: Int, before: String): DeskConnection! }',
    clean:
      'extend type Query { "Desks." desksH(first: Int = 20, after: String, last: Int, before: String): DeskConnection! }',
  },
  {
    what: 'a connection that does not count',
    rule: 'graph/connection',
    broken: '"Desks." type UncountedConnection { edges: [DeskEdge!]! pageInfo: PageInfo! }',
    clean: '"Desks." type CountedConnection { edges: [DeskEdge!]! pageInfo: PageInfo! totalCount: Int! }',
  },
  {
    what: 'a connection without pageInfo',
    rule: '@graphql-eslint/relay-connection-types',
    broken: '"Desks." type EndlessConnection { edges: [DeskEdge!]! totalCount: Int! }',
    clean: '"Desks." type PagedConnection { edges: [DeskEdge!]! pageInfo: PageInfo! totalCount: Int! }',
  },
  {
    what: 'an edge without a cursor',
    rule: '@graphql-eslint/relay-edge-types',
    broken:
      '"Seats." type SeatConnection { edges: [SeatEdge!]! pageInfo: PageInfo! totalCount: Int! } "A seat." type SeatEdge { node: Desk! }',
    clean:
      '"Seats." type BenchConnection { edges: [BenchEdge!]! pageInfo: PageInfo! totalCount: Int! } "A bench." type BenchEdge { cursor: String! node: Desk! }',
  },
  {
    what: 'a cursor that is not a text',
    rule: '@graphql-eslint/relay-arguments',
    broken: 'extend type Query { "Desks." desksI(first: Int = 20, after: DeskWhere): DeskConnection! }',
    clean: 'extend type Query { "Desks." desksJ(first: Int = 20, after: ID): DeskConnection! }',
  },
  {
    what: 'a mutation without a noun',
    rule: 'graph/mutation',
    broken: wholeMutation('Withdraw', '"Which." desk: ID!'),
    clean: wholeMutation('WithdrawDesk', '"Which." desk: ID!'),
  },
  {
    what: 'a mutation whose first word is no verb',
    rule: 'graph/mutation',
    broken: wholeMutation('DeskWithdrawal', '"Which." desk: ID!'),
    clean: wholeMutation('CancelDesk', '"Which." desk: ID!'),
  },
  {
    what: 'a mutation with two arguments',
    rule: 'graph/mutation',
    broken: wholeMutation('CloseDesk', '"Which." desk: ID!').replace(
      '(input: CloseDeskInput!)',
      '(input: CloseDeskInput!, on: LocalDate!)',
    ),
    clean: wholeMutation('ConfirmDesk', '"Which." desk: ID!'),
  },
  {
    what: 'a mutation that may be asked without an input',
    rule: 'graph/mutation',
    broken: wholeMutation('EndDesk', '"Which." desk: ID!').replace('EndDeskInput!', 'EndDeskInput'),
    clean: wholeMutation('MoveDesk', '"Which." desk: ID!'),
  },
  {
    what: 'a mutation that answers a bare type',
    rule: 'graph/mutation',
    broken:
      'extend type Mutation { "Marks." markDesk(input: MarkDeskInput!): Desk! } "What." input MarkDeskInput { "Which." desk: ID! }',
    clean: wholeMutation('RenameDesk', '"Which." desk: ID!'),
  },
  {
    what: 'a result without its refusal',
    rule: 'graph/mutation',
    broken: wholeMutation('LiftDesk', '"Which." desk: ID!').replace('Desk | LiftDeskRefused', 'Desk'),
    clean: wholeMutation('ResumeDesk', '"Which." desk: ID!'),
  },
  {
    what: 'a creating mutation without an idempotencyKey',
    rule: 'graph/idempotency-key',
    broken: wholeMutation('BookDesk', '"Which." desk: ID!'),
    clean: wholeMutation('ReportDesk', 'idempotencyKey: ID!'),
  },
  {
    what: 'a refusal without a reason that a program can read',
    rule: 'graph/refusal',
    broken: wholeMutation('DelayDesk', '"Which." desk: ID!').replace('reason: DelayDeskRefusal!', 'reason: String!'),
    clean: wholeMutation('SuspendDesk', '"Which." desk: ID!'),
  },
  {
    what: 'a refusal without a word for people',
    rule: 'graph/refusal',
    broken: wholeMutation('WaiveDesk', '"Which." desk: ID!').replace('message: String!', 'message: String'),
    clean: wholeMutation('VerifyDesk', '"Which." desk: ID!'),
  },
];

describe('the schema lint, on lists and mutations', () => testSeeds(seeds));
