import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { composeServices } from '@apollo/composition';
import { GraphQLError, parse } from 'graphql';
import type { SecretKey } from '@imigraph/secret-key';
import { SmallSubgraph, type SubgraphSource } from './small-subgraph';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11",
  import: ["@key", "@shareable", "@interfaceObject"])`;

interface Place {
  readonly __typename: 'Office' | 'ServiceUnit';
  readonly id: string;
  readonly name: string;
  readonly regionCode: string;
}

const places: readonly Place[] = [
  { __typename: 'ServiceUnit', id: 'UKK-PEKALONGAN', name: 'UKK Pekalongan', regionCode: '33.75' },
  { __typename: 'Office', id: 'KANIM-PEMALANG', name: 'Kantor Imigrasi Pemalang', regionCode: '33.27' },
  { __typename: 'ServiceUnit', id: 'UKK-BLORA', name: 'UKK Blora', regionCode: '33.16' },
  { __typename: 'Office', id: 'KANIM-MALANG', name: 'Kantor Imigrasi Malang', regionCode: '35.73' },
];

const placeById = (id: string) => places.find((place) => place.id === id) ?? null;

const offices: SubgraphSource = {
  name: 'offices',
  sdl: `${link}
    type Query { servicePoint(id: ID!): ServicePoint  servicePoints: [ServicePoint!]!  broken: String }
    interface ServicePoint @key(fields: "id") { id: ID! name: String! region: Region! }
    type Office implements ServicePoint @key(fields: "id") { id: ID! name: String! region: Region! }
    type ServiceUnit implements ServicePoint @key(fields: "id") { id: ID! name: String! region: Region! }
    type Region @key(fields: "code") { code: ID! }`,
  resolvers: {
    Query: {
      servicePoint: (_parent: unknown, { id }: { id: string }) => placeById(id),
      servicePoints: () => places,
      broken: () => {
        throw new Error('connect ECONNREFUSED 10.0.0.5:5432 while reading person');
      },
    },
    ServicePoint: { __resolveReference: ({ id }: { id: string }) => placeById(id) },
    Office: {
      __resolveReference: ({ id }: { id: string }) => placeById(id),
      region: ({ regionCode }: Place) => ({ code: regionCode }),
    },
    ServiceUnit: {
      __resolveReference: ({ id }: { id: string }) => placeById(id),
      region: ({ regionCode }: Place) => ({ code: regionCode }),
    },
  },
};

const applications: SubgraphSource = {
  name: 'applications',
  sdl: `${link}
    scalar LocalDate
    type Query { application(number: ID!): Application  due(on: LocalDate): String  lost: ServicePoint  lostForGood: ServicePoint! }
    type Mutation { withdraw(number: ID!): Application }
    type Application @key(fields: "number") { number: ID! servicePointId: ID! servicePoint: ServicePoint }
    type ServicePoint @key(fields: "id") @interfaceObject { id: ID! openApplications: Int secret: Int }`,
  resolvers: {
    Query: {
      application: (_parent: unknown, { number }: { number: string }) => {
        if (number === 'A-0')
          throw new GraphQLError('There is no application "A-0" that you may see.', {
            extensions: { code: 'NOT_FOUND', sql: 'SELECT 1' },
          });
        return { number, servicePointId: 'KANIM-MALANG', servicePoint: { id: 'KANIM-MALANG' } };
      },
      due: () => 'today',
      lost: () => ({ id: 'KANIM-NOWHERE' }),
      lostForGood: () => ({ id: 'KANIM-NOWHERE' }),
    },
    Mutation: {
      withdraw: (_parent: unknown, { number }: { number: string }) => ({ number, servicePointId: 'KANIM-MALANG' }),
    },
    ServicePoint: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      openApplications: ({ id }: { id: string }) => id.length,
      secret: ({ id }: { id: string }) => {
        if (id === 'KANIM-MALANG')
          throw new GraphQLError('This is for the role AUDITOR only.', { extensions: { code: 'FORBIDDEN' } });
        return 1;
      },
    },
  },
};

const foreignerResidence: SubgraphSource = {
  name: 'foreigner-residence',
  sdl: `${link}
    type Region @key(fields: "code") { code: ID! foreignResidents: Int }
    type ServicePoint @key(fields: "id") @interfaceObject { id: ID! permits: Int }`,
  resolvers: {
    Region: {
      __resolveReference: ({ code }: { code: string }) => ({ code }),
      foreignResidents: ({ code }: { code: string }) => Number(code.slice(3)),
    },
    ServicePoint: { __resolveReference: ({ id }: { id: string }) => ({ id }), permits: () => 7 },
  },
};

export interface SmallGraph {
  readonly offices: SmallSubgraph;
  readonly applications: SmallSubgraph;
  readonly foreignerResidence: SmallSubgraph;
  /** Of the composed supergraph, which names the subgraphs where they listen. */
  readonly supergraphFile: string;
  stop(): Promise<void>;
}

/** Three subgraphs that meet as the real ones do. With keys they answer only calls that are signed with one of these. */
export async function startSmallGraph(keys: readonly SecretKey[] | null): Promise<SmallGraph> {
  const graph = {
    offices: new SmallSubgraph(offices, keys),
    applications: new SmallSubgraph(applications, keys),
    foreignerResidence: new SmallSubgraph(foreignerResidence, keys),
  };
  const subgraphs = Object.values(graph);
  await Promise.all(subgraphs.map((subgraph) => subgraph.listen()));
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ source: { name, sdl }, url }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  if (errors) throw new AggregateError(errors, 'the small graph does not compose');
  const folder = await mkdtemp(path.join(tmpdir(), 'imigraph-small-graph-'));
  const supergraphFile = path.join(folder, 'supergraph.graphql');
  await writeFile(supergraphFile, supergraphSdl);
  return {
    ...graph,
    supergraphFile,
    stop: async () => {
      await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
      await rm(folder, { recursive: true });
    },
  };
}
