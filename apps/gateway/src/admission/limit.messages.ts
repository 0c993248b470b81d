import type { LocalizedText } from '@imigraph/errors';
import type { OperationLimits } from '../limits';

type Limited = keyof OperationLimits | 'json';

/** What there is too much of, behind its number, and how the same is had by asking otherwise. */
const words: Readonly<Record<Limited, { readonly what: LocalizedText; readonly advice: LocalizedText }>> = {
  tokens: {
    what: { id: 'token', en: 'tokens' },
    advice: {
      id: 'Bagi menjadi beberapa operasi, dan kirim nilai sebagai variabel.',
      en: 'Split it into several operations, and send values as variables.',
    },
  },
  nesting: {
    what: { id: 'tingkat kurung', en: 'levels of brackets' },
    advice: {
      id: 'Kurangi objek dan daftar di dalam satu sama lain.',
      en: 'Put fewer objects and lists into each other.',
    },
  },
  lists: {
    what: { id: 'tingkat daftar di dalam daftar', en: 'levels of lists in lists' },
    advice: { id: 'Kirim nilainya sebagai variabel.', en: 'Send the value as a variable.' },
  },
  json: {
    what: { id: 'tingkat objek dan daftar dalam JSON-nya', en: 'levels of objects and lists in its JSON' },
    advice: {
      id: 'Kurangi objek dan daftar di dalam satu sama lain.',
      en: 'Put fewer objects and lists into each other.',
    },
  },
  depth: {
    what: { id: 'tingkat field', en: 'levels of fields' },
    advice: {
      id: 'Mulailah dari field yang lebih dekat dengan yang dicari.',
      en: 'Start from a field that is nearer to what you look for.',
    },
  },
  fields: {
    what: { id: 'field setelah fragment diuraikan', en: 'fields with its fragments spread' },
    advice: { id: 'Bagi menjadi beberapa operasi.', en: 'Split it into several operations.' },
  },
  rootFields: {
    what: { id: 'field di tingkat teratas', en: 'fields at the top' },
    advice: { id: 'Bagi menjadi beberapa operasi.', en: 'Split it into several operations.' },
  },
  aliases: {
    what: { id: 'alias', en: 'aliases' },
    advice: {
      id: 'Bagi menjadi beberapa operasi, atau pakai field yang menerima daftar.',
      en: 'Split it into several operations, or use a field that takes a list.',
    },
  },
  directives: {
    what: { id: 'directive', en: 'directives' },
    advice: { id: 'Bagi menjadi beberapa operasi.', en: 'Split it into several operations.' },
  },
};

/** `asked` is a number, or words around one where it was not counted to its end. */
export function tooMuchText(limited: Limited, asked: LocalizedText | number, limit: number): LocalizedText {
  const { what, advice } = words[limited];
  const { id, en } = typeof asked === 'number' ? { id: asked, en: asked } : asked;
  return {
    id: `Operasi ini memiliki ${id} ${what.id}; yang boleh ${limit}. ${advice.id}`,
    en: `The operation has ${en} ${what.en}; it may have ${limit}. ${advice.en}`,
  };
}

export function tooManyRequestsText(limit: number, seconds: number): LocalizedText {
  return {
    id: `Lebih dari ${limit} permintaan datang dari Anda dalam satu menit; yang boleh ${limit}. Coba lagi setelah ${seconds} detik.`,
    en: `More than ${limit} requests came from you within a minute; there may be ${limit}. Try again after ${seconds} seconds.`,
  };
}
