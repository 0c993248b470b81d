import type { ErrorCode, LocalizedText } from '@imigraph/errors';

export type FailureCode = Extract<ErrorCode, 'SUBGRAPH_UNAVAILABLE' | 'TIMEOUT'>;

/** One fetch that came to nothing: at which subgraph, and the first field that is missing for it. */
export interface FailedFetch {
  readonly subgraph: string;
  readonly field: string;
  readonly isMutation: boolean;
}

const tooSlow: LocalizedText = { id: 'tidak menjawab tepat waktu', en: 'did not answer in time' };
const silent: LocalizedText = { id: 'tidak menjawab', en: 'did not answer' };

const maybeChanged: LocalizedText = {
  id: 'tidak diketahui apakah perubahannya terjadi. Periksa dahulu sebelum mengirimnya lagi.',
  en: 'whether the change was made is not known. Look before you send it again.',
};
const askForLess: LocalizedText = {
  id: 'field itu tidak ada dalam jawaban. Mintalah lebih sedikit: lebih sedikit baris ("first") atau syarat yang lebih sempit.',
  en: 'its fields are missing. Ask for less: fewer rows ("first") or a narrower condition.',
};
const tryAgain: LocalizedText = {
  id: 'field itu tidak ada dalam jawaban. Coba lagi sebentar lagi.',
  en: 'its fields are missing. Try again shortly.',
};

/** What a person reads in place of what a subgraph would have answered, and what would pass. */
export function failureText(code: FailureCode, { subgraph, field, isMutation }: FailedFetch): LocalizedText {
  const what = code === 'TIMEOUT' ? tooSlow : silent;
  const advice = isMutation ? maybeChanged : code === 'TIMEOUT' ? askForLess : tryAgain;
  return {
    id: `Bagian graf bernama ${subgraph} ${what.id} untuk "${field}"; ${advice.id}`,
    en: `The part of the graph called ${subgraph} ${what.en} for "${field}"; ${advice.en}`,
  };
}
