import { randomUUID } from 'node:crypto';
import type { GraphSystem } from '@imigraph/graph-system';
import { Viewer } from '@imigraph/identity';
import { askSigned } from './signed-ask';

export interface Moves {
  /** Milliseconds that each report of an address took. */
  readonly reports: readonly number[];
  /** Milliseconds that it took to move many in one transaction, and how many permits went along. */
  readonly atOnceMs: number;
  readonly permitsMoved: number;
}

const from = '31.74';
const to = '35.78';

const document = `mutation ($input: ReportAddressInput!) {
  reportAddress(input: $input) { __typename ... on ReportAddressRefused { reason } }
}`;

async function report(graph: GraphSystem, subject: string): Promise<number> {
  const input = {
    idempotencyKey: randomUUID(),
    regencyCode: to,
    address: 'Jalan Uji No. 1',
    movedOn: '2026-06-01',
  };
  const as = new Viewer({ subject, roles: ['APPLICANT'], office: null, regionalOffice: null, purpose: null });
  const { data, ms } = await askSigned<{ reportAddress: { __typename: string } }>(graph, {
    subgraph: 'foreigner-residence',
    as,
    document,
    variables: { input },
  });
  if (data.reportAddress.__typename !== 'Residence') throw new Error(`${subject}: ${JSON.stringify(data)}`);
  return ms;
}

/** Throws when a permit is elsewhere than its holder, or a number is not what counting gives. */
async function mustBeTrue(graph: GraphSystem): Promise<void> {
  const [wrong] = await graph.sql<{ permits: string; numbers: string }>(
    `select (select count(*) from foreigner_residence.stay_permit permit
               join foreigner_residence.foreigner on foreigner.id = foreigner_id
              where permit.area <> coalesce(regency_code, '')) as permits,
            (select count(*)
               from (select area, sum(total) as total from foreigner_residence.stay_permit_tally
                      where area <> '*' group by 1) told
               full join (select area, count(*) as total from foreigner_residence.stay_permit group by 1) counted
                    using (area)
              where coalesce(told.total, 0) <> coalesce(counted.total, 0)) as numbers`,
  );
  if (wrong?.permits !== '0' || wrong.numbers !== '0') throw new Error(`after moving: ${JSON.stringify(wrong)}`);
}

/** What moving house costs: one by one through the subgraph, and many in one transaction as the superuser. */
export async function measureMoves(
  graph: GraphSystem,
  { reports, atOnce }: { readonly reports: number; readonly atOnce: number },
): Promise<Moves> {
  const accounts = await graph.sql<{ account_subject: string }>(
    `select account_subject from foreigner_residence.foreigner
      where account_subject like 'bench-foreigner-%' and regency_code <> $1 order by id limit $2`,
    [to, reports],
  );
  const times: number[] = [];
  for (const { account_subject: subject } of accounts) times.push(await report(graph, subject));
  const started = performance.now();
  const [moved] = await graph.sql<{ permits: string }>(
    `with moving as materialized (
       select id from foreigner_residence.foreigner where regency_code = $1 order by id limit $3
     ), moved as (
       update foreigner_residence.residence set regency_code = $2
         from moving where foreigner_id = moving.id and to_on is null returning foreigner_id
     ), gone as (
       update foreigner_residence.foreigner set regency_code = $2 from moved where id = moved.foreigner_id returning id
     )
     select count(*) as permits from foreigner_residence.stay_permit join gone on gone.id = foreigner_id`,
    [from, to, atOnce],
  );
  const atOnceMs = performance.now() - started;
  await mustBeTrue(graph);
  return { reports: times, atOnceMs, permitsMoved: Number(moved?.permits) };
}
