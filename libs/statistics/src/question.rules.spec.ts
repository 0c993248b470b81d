import { type Question, faultIn } from './question.rules';

const plain: Question = {
  by: [],
  where: [],
  countAtLeast: null,
  countAtMost: null,
  order: 'KEYS',
  first: 100,
  fill: false,
  previousYear: false,
};

const month = { column: 'month', bucket: 'month' } as const;
const year = { column: 'month', bucket: 'year' } as const;
const [kind, place, state] = [{ column: 'kind' }, { column: 'place' }, { column: 'state' }];
const period = (from: string | null, to: string | null) => [{ column: 'month', from, to }];
const values = (count: number) => [{ column: 'kind', anyOf: Array.from({ length: count }, (_, at) => `${at}`) }];

describe('a question', () => {
  it.each<[string, Partial<Question>]>([
    ['of everything', {}],
    ['by three dimensions', { by: [month, kind, place] }],
    ['for a thousand groups', { first: 1_000 }],
    ['about 250 values', { where: values(250) }],
    ['about one month', { where: period('2026-01-01', '2026-01-01') }],
    ['about ten whole years, with the gaps', { by: [month], fill: true, where: period('2017-01-01', '2026-12-01') }],
    ['about ages, without the gaps', { by: [month], where: period('0001-01-01', '9999-12-01') }],
    ['with the gaps of what there is', { by: [year], fill: true, where: period('2017-01-01', null) }],
    ['about this year and last', { by: [year, kind], previousYear: true }],
  ])('%s can be answered', (_of, question) => {
    expect(faultIn({ ...plain, ...question })).toBeNull();
  });

  it.each<[string, Partial<Question>, RegExp]>([
    ['by four dimensions', { by: [month, kind, place, state] }, /at most 3 dimensions/],
    ['by one dimension twice', { by: [kind, kind] }, /each dimension once/],
    ['by months and years', { by: [month, year] }, /one of MONTH, QUARTER and YEAR/],
    ['for no group', { first: 0 }, /"first" is from 1 to 1000/],
    ['for too many groups', { first: 1_001 }, /"first" is from 1 to 1000/],
    ['about too many values', { where: values(251) }, /at most 250 values/],
    ['from within a month', { where: period('2026-01-31', null) }, /first day: 2026-01-01/],
    ['to within a month', { where: period(null, '2026-01-31') }, /first day: 2026-01-01/],
    ['about a period that ends before it begins', { where: period('2026-02-01', '2026-01-01') }, /after "to"/],
    ['with gaps of no period', { by: [kind], fill: true }, /"fill" needs MONTH/],
    ['about last year and no period', { by: [kind], previousYear: true }, /"compareTo" needs MONTH/],
    [
      'with more gaps than ten years have',
      { by: [month], fill: true, where: period('2017-01-01', '2027-01-01') },
      /120/,
    ],
  ])('%s cannot', (_of, question, fault) => {
    const found = faultIn({ ...plain, ...question });
    expect(found?.en).toMatch(fault);
    expect(found?.id).not.toBe(found?.en);
  });
});
