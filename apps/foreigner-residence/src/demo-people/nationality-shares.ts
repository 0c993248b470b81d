import { type Shares, sharesOf } from '@imigraph/demo-people';
import type { Home } from './home-shares';
import type { foreignNames } from './foreign-names';

type Nationality = keyof typeof foreignNames;

/**
 * Holders of an ITAS in Bali in April 2021 (https://balipost.com/news/2021/05/09/191010/). Russians and Italians, who are
 * among the first ten, are left out, since foreign-names.ts has no names for them.
 */
const inBali: readonly (readonly [Nationality, number])[] = [
  ['AUS', 4_656],
  ['FRA', 2_852],
  ['USA', 2_843],
  ['GBR', 2_261],
  ['JPN', 1_834],
  ['NLD', 1_660],
  ['DEU', 1_222],
  ['KOR', 706],
  ['IND', 668],
  ['CHN', 656],
];

/**
 * Elsewhere China, Japan, Korea, India and Malaysia have most holders of an ITAS, in this order (2017,
 * https://tangerangonline.id/2017/05/22/); how many each has, and who follows, is assumed.
 */
const elsewhere: readonly (readonly [Nationality, number])[] = [
  ['CHN', 40],
  ['JPN', 14],
  ['KOR', 13],
  ['IND', 9],
  ['MYS', 7],
  ['AUS', 4],
  ['USA', 4],
  ['GBR', 3],
  ['NLD', 2],
  ['DEU', 2],
  ['FRA', 1],
  ['TLS', 1],
];

const bali = '51';

export function nationalityShares(): (home: Home) => Shares<Nationality> {
  const [ofBali, ofOthers] = [sharesOf(inBali), sharesOf(elsewhere)];
  return ({ provinceCode }) => (provinceCode === bali ? ofBali : ofOthers);
}
