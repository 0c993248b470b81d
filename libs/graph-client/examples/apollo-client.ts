import { randomUUID } from 'node:crypto';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client/core';
import { SetContextLink } from '@apollo/client/link/context';
import { RetryLink } from '@apollo/client/link/retry';
import { relayStylePagination } from '@apollo/client/utilities';
import { isRefused } from '../src/refusal';
import { possibleTypes } from '../src/generated/possible-types';
import { type Surroundings, eastJava } from './example';
import { OfficesOfProvinceDocument, PassportFeesDocument, StartApplicationDocument } from './generated/passport';

/** With Apollo Client, whose cache knows each office, application and foreigner by its public code. */
export async function runApolloClient({ url, token, fetch, print }: Surroundings): Promise<void> {
  // #region apollo-client
  const client = new ApolloClient({
    link: ApolloLink.from([
      // Again while no answer comes. Mutations are safe: each carries the key that it was made with.
      new RetryLink({ delay: { initial: 250 }, attempts: { max: 4 } }),
      new SetContextLink(() => ({ headers: { authorization: `Bearer ${token}`, 'accept-language': 'id' } })),
      new HttpLink({ uri: url, fetch }),
    ]),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: {
        Query: { fields: { servicePoints: relayStylePagination(['where', 'orderBy']) } },
        PassportApplication: { keyFields: ['number'] },
        StayPermit: { keyFields: ['number'] },
        Region: { keyFields: ['code'] },
        Country: { keyFields: ['alpha3'] },
      },
    }),
  });
  // #endregion

  // #region apollo-errors
  const { data, error } = await client.query({
    query: OfficesOfProvinceDocument,
    variables: { provinceCode: eastJava },
    // What could be had, and beside it what could not.
    errorPolicy: 'all',
  });
  if (CombinedGraphQLErrors.is(error)) {
    for (const { path, extensions } of error.errors) print(`${path?.join('.') ?? ''}: ${String(extensions?.['code'])}`);
  }
  print(`${data?.servicePoints?.totalCount ?? 0} offices`);
  // #endregion

  // #region apollo-paging
  const list = { query: OfficesOfProvinceDocument, variables: { provinceCode: eastJava }, errorPolicy: 'all' } as const;
  const offices = client.watchQuery(list);
  const view = offices.subscribe(() => undefined);
  let page = data?.servicePoints?.pageInfo;
  while (page?.hasNextPage) {
    const more = await offices.fetchMore({ variables: { after: page.endCursor }, errorPolicy: 'all' });
    page = more.data?.servicePoints?.pageInfo;
  }
  // relayStylePagination has put the pages together; in a component, useQuery and fetchMore do all of this.
  for (const { node } of client.readQuery(list)?.servicePoints.edges ?? []) print(`- ${node.name}`);
  view.unsubscribe();
  // #endregion

  // #region apollo-refusal
  const priced = await client.query({
    query: PassportFeesDocument,
    variables: { choice: { passportKind: 'ELECTRONIC', validityYears: 10 } },
  });
  const fees = priced.data?.fees;
  if (!fees) print('no such service');
  else if (isRefused(fees)) print(`${fees.reason}: ${fees.message.id}`);
  else print(`Rp ${fees.total}`);
  // #endregion

  // #region apollo-retry
  const input = { idempotencyKey: randomUUID(), servicePointId: 'KANIM-MALANG', serviceCode: 'PASSPORT_NEW' } as const;
  const started = await client.mutate({ mutation: StartApplicationDocument, variables: { input } });
  const result = started.data?.startPassportApplication;
  if (!result) print('no answer');
  else if (isRefused(result)) print(`refused: ${result.message}`);
  else print(`${result.number} at ${result.servicePoint?.name ?? result.servicePointId}`);
  // #endregion
  client.stop();
}
