import { randomUUID } from 'node:crypto';
import { isRefused } from '../src/refusal';
import { nodesOf } from '../src/pages';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { retryExchange } from '@urql/exchange-retry';
import { type Surroundings, eastJava } from './example';
import { OfficesOfProvinceDocument, PassportFeesDocument, StartApplicationDocument } from './generated/passport';

/** With urql and its document cache. */
export async function runUrqlClient({ url, token, fetch, print }: Surroundings): Promise<void> {
  // #region urql-client
  const client = new Client({
    url,
    fetch,
    fetchOptions: { headers: { authorization: `Bearer ${token}`, 'accept-language': 'id' } },
    // Operations go by POST; the graph takes queries by GET too, for those who want them in a cache on the way.
    preferGetMethod: false,
    exchanges: [
      cacheExchange,
      // Again while no answer comes. Mutations are safe: each carries the key that it was made with.
      retryExchange({ initialDelayMs: 250, maxNumberAttempts: 4, retryIf: ({ networkError }) => !!networkError }),
      fetchExchange,
    ],
  });
  // #endregion

  // #region urql-errors
  const first = await client.query(OfficesOfProvinceDocument, { provinceCode: eastJava }).toPromise();
  for (const { path, extensions } of first.error?.graphQLErrors ?? []) {
    print(`${path?.join('.') ?? ''}: ${String(extensions['code'])}`);
  }
  print(`${first.data?.servicePoints.totalCount ?? 0} offices`);
  // #endregion

  // #region urql-paging
  const offices = nodesOf(async (after) => {
    const { data, error } = await client.query(OfficesOfProvinceDocument, { provinceCode: eastJava, after });
    if (!data) throw error ?? new Error('no answer');
    return data.servicePoints;
  });
  for await (const { name } of offices) print(`- ${name}`);
  // #endregion

  // #region urql-refusal
  const choice = { passportKind: 'ELECTRONIC', validityYears: 10 } as const;
  const { data: priced } = await client.query(PassportFeesDocument, { choice });
  if (!priced?.fees) print('no such service');
  else if (isRefused(priced.fees)) print(`${priced.fees.reason}: ${priced.fees.message.id}`);
  else print(`Rp ${priced.fees.total}`);
  // #endregion

  // #region urql-retry
  const input = { idempotencyKey: randomUUID(), servicePointId: 'KANIM-MALANG', serviceCode: 'PASSPORT_NEW' } as const;
  const { data: started } = await client.mutation(StartApplicationDocument, { input });
  const result = started?.startPassportApplication;
  if (!result) print('no answer');
  else if (isRefused(result)) print(`refused: ${result.message}`);
  else print(`${result.number} at ${result.servicePoint?.name ?? result.servicePointId}`);
  // #endregion
}
