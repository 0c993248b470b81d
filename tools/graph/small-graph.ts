const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@interfaceObject"])\n';

/** Three subgraphs of a few lines that compose into one graph, by path: for specs of what is made from the SDL. */
export const smallGraph: Readonly<Record<string, string>> = {
  'apps/offices/src/subgraph.graphql': `${link}
"An instant."
scalar DateTime

"A \`day\` on the calendar, \${'never'} a time."
scalar LocalDate
`,
  'apps/offices/src/office/office.graphql': `"A place where people are served."
interface ServicePoint @key(fields: "id") {
  id: ID!
  "When it first opened."
  openedAt: DateTime
}

"An office."
type Office implements ServicePoint @key(fields: "id") {
  id: ID!
  openedAt: DateTime
}

extend type Query {
  "An office by its id."
  office(id: ID!): Office
}
`,
  'apps/offices/src/visit/visit.graphql': `extend type Query {
  "Whether visitors are received on a day, any day."
  isOpen(officeId: ID!, on: LocalDate!): Boolean!
}

extend type Mutation {
  "Close an office for one day."
  closeOffice(input: CloseOfficeInput!): CloseOfficeResult!
}

"Which office, and when."
input CloseOfficeInput {
  officeId: ID!
  on: LocalDate!
}

union CloseOfficeResult = Office | CloseOfficeRefused

"Why an office was not closed."
type CloseOfficeRefused {
  reason: CloseOfficeRefusal!
  message: String!
}

"The reasons."
enum CloseOfficeRefusal {
  DAY_PASSED
  ALREADY_CLOSED
}
`,
  'apps/offices/codegen.json': '{ "mappers": { "Office": "../office/office.entity#OfficeEntity" } }\n',
  'apps/applications/src/subgraph.graphql': `${link}
type ServicePoint @key(fields: "id") @interfaceObject {
  id: ID!
  "Applications that are not decided yet."
  openApplications: Int
}
`,
  'apps/foreigner-residence/src/subgraph.graphql': `${link}
type ServicePoint @key(fields: "id") @interfaceObject {
  id: ID!
  "Foreigners who live in its area."
  foreignResidents: Int
}
`,
  'e2e/office/office.graphql': `query OfficeWithCounts($id: ID!) {
  office(id: $id) {
    id
    openedAt
    openApplications
    foreignResidents
  }
}
`,
};
