import { randomUUID } from 'node:crypto';
import { GraphClient } from '../src/graph-client';
import { isRefused } from '../src/refusal';
import { nodesOf } from '../src/pages';
import { retryUnanswered } from '../src/retry';
import { type Surroundings, eastJava } from './example';
import { OfficesOfProvinceDocument, PassportFeesDocument, StartApplicationDocument } from './generated/passport';

/** With nothing but `fetch`: for scripts, servers and jobs, which want no cache. */
export async function runFetchClient({ url, token, fetch, print }: Surroundings): Promise<void> {
  // #region fetch-client
  const graph = new GraphClient({ url, token: () => token, language: 'id', fetch });
  // #endregion

  // #region fetch-errors
  const { data: first, errors } = await graph.ask(OfficesOfProvinceDocument, { provinceCode: eastJava });
  // With applications down, the offices come all the same: openApplications is null, and here is why.
  for (const { path, extensions } of errors) print(`${path?.join('.') ?? ''}: ${extensions?.code ?? ''}`);
  print(`${first.servicePoints.totalCount} offices`);
  // #endregion

  // #region fetch-paging
  const offices = nodesOf(async (after) => {
    const { data } = await graph.ask(OfficesOfProvinceDocument, { provinceCode: eastJava, after });
    return data.servicePoints;
  });
  for await (const { name } of offices) print(`- ${name}`);
  // #endregion

  // #region fetch-refusal
  const { data } = await graph.ask(PassportFeesDocument, { choice: { passportKind: 'ELECTRONIC', validityYears: 10 } });
  if (!data.fees) print('no such service');
  else if (isRefused(data.fees)) print(`${data.fees.reason}: ${data.fees.message.id}`);
  else print(`Rp ${data.fees.total}`);
  // #endregion

  // #region fetch-retry
  // Made once, before the first attempt: however often it is sent, one application comes of it.
  const input = { idempotencyKey: randomUUID(), servicePointId: 'KANIM-MALANG', serviceCode: 'PASSPORT_NEW' } as const;
  const started = await retryUnanswered(() => graph.ask(StartApplicationDocument, { input }));
  const result = started.data.startPassportApplication;
  if (isRefused(result)) print(`refused: ${result.message}`);
  else print(`${result.number} at ${result.servicePoint?.name ?? result.servicePointId}`);
  // #endregion
}
