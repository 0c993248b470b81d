import { ArrayOverlap, In, type SelectQueryBuilder } from 'typeorm';
import { type Connection, type PageRequest, isText, keysetPage, rankedPage } from '@imigraph/database';
import { InvalidInputError } from '@imigraph/errors';
import type {
  OfficeClass,
  ServicePointKind,
  ServicePointOrder,
  ServicePointStatus,
  TpiStatus,
} from '../generated/graphql';
import type { ServicePointEntity } from './service-point.entity';
import { type SearchTerms, searchTerms } from './service-point-search.rules';

export interface ServicePointFilter {
  readonly kind?: readonly ServicePointKind[] | null;
  readonly status?: readonly ServicePointStatus[] | null;
  readonly class?: readonly OfficeClass[] | null;
  readonly tpiStatus?: readonly TpiStatus[] | null;
  readonly provinceCode?: string | null;
  readonly regencyCode?: string | null;
  readonly text?: string | null;
}

export const byName = ['name', 'id'] as const;

const orders = {
  NAME_ASC: { order: byName },
  NAME_DESC: { order: byName, descending: true },
  ID_ASC: { order: ['id'] },
} as const satisfies Record<
  Exclude<ServicePointOrder, 'RELEVANCE'>,
  { order: readonly (keyof ServicePointEntity)[]; descending?: boolean }
>;

const longestText = 100;

const textNeeded = {
  id: 'RELEVANCE mengurutkan menurut kedekatan nama dengan "text": berikan juga "text".',
  en: 'RELEVANCE sorts by how near a name comes to "text": give a text too.',
};

/** Throws BAD_USER_INPUT for a text that holds nothing to look for. */
function readText(text: string): SearchTerms {
  if (text.length > longestText) {
    throw new InvalidInputError({
      id: `"text" berisi ${text.length} karakter; yang boleh ${longestText}.`,
      en: `"text" has ${text.length} characters; it may have ${longestText}.`,
    });
  }
  const terms = searchTerms(text);
  if (terms.words === '' && terms.kinds.length === 0) {
    throw new InvalidInputError({
      id: '"text" tidak menyebut tempat apa pun. Tulis sebagian nama, misalnya "kanim malang".',
      en: '"text" names no place. Write a part of a name, such as "kanim malang".',
    });
  }
  return terms;
}

/** How near a row comes to what is looked for, from 0 to 1, and more for a row of the kind that is named. */
const nearness = `
  (0.7 * word_similarity(:words, "servicePoint"."search_name") + 0.3 * similarity(:words, "servicePoint"."search_name"))`;
const rank = `
  (-round(1000000 * (
    case when :words = '' then 0
         else greatest(${nearness}, 0.6 * word_similarity(:words, "servicePoint"."search_place")) end
    + case when "servicePoint"."kind" = any(:namedKinds) then 0.3
           when cardinality(:namedKinds) = 0 and "servicePoint"."kind" = 'KANIM' then 0.1
           else 0 end)))::int`;

/** `services` are the codes of which one is enough. */
export async function findServicePoints(
  query: SelectQueryBuilder<ServicePointEntity>,
  filter: ServicePointFilter,
  services: readonly string[] | null,
  orderBy: ServicePointOrder | null,
  request: PageRequest,
): Promise<Connection<ServicePointEntity>> {
  const { kind, status, provinceCode, regencyCode, tpiStatus, text } = filter;
  query.setFindOptions({
    where: {
      ...(kind ? { kind: In([...kind]) } : {}),
      ...(status ? { status: In([...status]) } : {}),
      ...(filter.class ? { class: In([...filter.class]) } : {}),
      ...(tpiStatus ? { tpiStatus: In([...tpiStatus]) } : {}),
      ...(typeof provinceCode === 'string' ? { provinceCode: isText(provinceCode) } : {}),
      ...(typeof regencyCode === 'string' ? { regionCode: isText(regencyCode) } : {}),
      ...(services ? { services: ArrayOverlap([...services]) } : {}),
    },
  });
  const terms = typeof text === 'string' ? readText(text) : null;
  if (terms) {
    query.setParameters({ words: terms.words, namedKinds: terms.kinds });
    if (terms.words === '') {
      query.andWhere('"servicePoint"."kind" = any(:namedKinds)');
    } else {
      query.andWhere(
        `("servicePoint"."search_name" % :words or "servicePoint"."search_name" %> :words
          or "servicePoint"."search_place" %> :words)`,
      );
    }
  }
  const order = orderBy ?? (terms ? 'RELEVANCE' : 'NAME_ASC');
  if (order !== 'RELEVANCE') return keysetPage(query, { ...orders[order], request });
  if (!terms) throw new InvalidInputError(textNeeded);
  const name = JSON.stringify([terms.words, ...terms.kinds]);
  return rankedPage(query, { name, rank, key: 'id', request });
}
