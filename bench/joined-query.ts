import type { GraphSystem } from '@imigraph/graph-system';
import { type Plan, type Question, type Round, takeTurns } from './load';

const oneSubgraph = `{ servicePoint(id: "KANIM-MALANG") { id name kind region { code name timeZone } services { code } } }`;

const joined = `{
  servicePoint(id: "KANIM-MALANG") {
    id name kind
    region { code name foreignResidents { value accuracy } }
    openApplications { value accuracy }
    foreignResidents { value accuracy }
  }
}`;

const joinedList = `{
  servicePoints(first: 50) {
    edges { node {
      id name
      region { code name foreignResidents { value accuracy } }
      openApplications { value accuracy }
      foreignResidents { value accuracy }
    } }
  }
}`;

/** The three questions with the answers that SQL gives, so that a fast wrong answer counts for nothing. */
async function questions(graph: GraphSystem): Promise<Question[]> {
  const token = await graph.token('DG_ADMIN');
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const named = {
    'one subgraph': oneSubgraph,
    'three subgraphs': joined,
    'three subgraphs, 50 service points': joinedList,
  };
  return Promise.all(
    Object.entries(named).map(async ([name, query]) => {
      const body = JSON.stringify({ query });
      const response = await fetch(graph.gateway.url, { method: 'POST', headers, body });
      return { name, url: graph.gateway.url, headers, body, expectedBody: await response.text() };
    }),
  );
}

interface JoinedPoint {
  readonly id: string;
  readonly openApplications: { readonly value: number };
}

/** What the joined questions must say of open applications, counted by SQL. Throws when they say otherwise. */
async function mustBeRight(graph: GraphSystem, asked: readonly Question[]): Promise<void> {
  const counted = await graph.sql<{ id: string; count: number }>(
    `select service_point_id as id, count(*)::int as count from applications.application
      where status <> 'WITHDRAWN' group by 1`,
  );
  const expected = new Map(counted.map(({ id, count }) => [id, count]));
  for (const { name, expectedBody } of asked.slice(1)) {
    const { data } = JSON.parse(expectedBody) as {
      data: { servicePoint?: JoinedPoint; servicePoints?: { edges: { node: JoinedPoint }[] } };
    };
    const points = data.servicePoint ? [data.servicePoint] : (data.servicePoints?.edges.map(({ node }) => node) ?? []);
    if (points.length === 0) throw new Error(`${name}: the answer is empty: ${expectedBody}`);
    for (const { id, openApplications } of points) {
      if (openApplications.value !== (expected.get(id) ?? 0)) throw new Error(`${name}: ${id} is wrong`);
    }
  }
}

export async function measureJoinedQuery(
  graph: GraphSystem,
  plan: Plan,
): Promise<ReadonlyMap<string, readonly Round[]>> {
  const asked = await questions(graph);
  await mustBeRight(graph, asked);
  return takeTurns(asked, plan);
}
