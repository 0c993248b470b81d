import 'reflect-metadata';
import { type TestSubgraph, testSubgraph } from '@imigraph/testing';
import { seedForeigner } from '../foreigner/foreigner.seed';
import { foreignerResidenceSubgraph } from '../schema';
import { type SeededPassport, seedPassport } from './foreign-passport.seed';

let app: TestSubgraph;
const sql = (text: string, values: readonly unknown[]) => app.sql(text, values);
const tenYears = { issuedOn: '2020-05-01', expiresOn: '2030-04-30' };

beforeAll(async () => {
  const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'none' });
  app = await testSubgraph(definition, () => new Date('2026-11-20T03:00:00Z'));
});

afterAll(() => app.stop());

async function seed(passports: readonly Omit<SeededPassport, 'foreignerId'>[]) {
  const { id } = await seedForeigner(sql, { regencyCode: '35.73' });
  const ids: string[] = [];
  for (const passport of passports) ids.push(await seedPassport(sql, { foreignerId: id, ...passport }));
  return { id, passports: ids };
}

describe('the table of foreign passports', () => {
  it.each<[string, Partial<SeededPassport>, string]>([
    ['in the days of the first', tenYears, 'foreign_passport_overlap_excl'],
    ['on the last day of the first', { issuedOn: '2029-12-31' }, 'foreign_passport_overlap_excl'],
    ['with a last day before its first', { expiresOn: '2030-12-31' }, 'foreign_passport_period_check'],
    ['with an end while it is active', { endedOn: '2032-01-01' }, 'foreign_passport_ended_check'],
    ['with no end though it is lost', { state: 'LOST' }, 'foreign_passport_ended_check'],
    ['with an end before its first day', { state: 'LOST', endedOn: '2030-12-31' }, 'foreign_passport_order_check'],
    ['with a state of the day', { state: 'EXPIRED' as never, endedOn: '2032-01-01' }, 'foreign_passport_state_check'],
    ['with a blank in its number', { number: 'T 123' }, 'foreign_passport_number_check'],
    ['with a number of ten characters', { number: 'T123456789' }, 'foreign_passport_number_check'],
  ])('takes no second one %s', async (_what, change, constraint) => {
    const { id } = await seed([{ issuedOn: '2020-01-01', expiresOn: '2029-12-31' }]);
    const second = { foreignerId: id, issuedOn: '2031-01-01', expiresOn: '2040-12-31', ...change };
    await expect(seedPassport(sql, second)).rejects.toThrow(constraint);
  });

  it('takes the number of another once in each country', async () => {
    const passport = { ...tenYears, number: 'TN1234567' };
    await seed([passport]);
    await seed([{ ...passport, country: 'MYS' }]);
    await expect(seed([passport])).rejects.toThrow('foreign_passport_number_key');
  });

  it('has several of one holder that follow one another or are of other countries', async () => {
    const { id } = await seed([
      { issuedOn: '2010-01-01', expiresOn: '2019-12-31' },
      { issuedOn: '2020-01-01', expiresOn: '2029-12-31', state: 'LOST', endedOn: '2025-06-01' },
      { issuedOn: '2025-06-01', expiresOn: '2035-05-31' },
      { country: 'GBR', issuedOn: '2020-01-01', expiresOn: '2029-12-31' },
    ]);
    const rows = await app.sql('select from foreign_passport where foreigner_id = $1', [id]);
    expect(rows).toHaveLength(4);
  });

  it.each([
    ['somebody else’s', 'JPN', false],
    ['of another country', 'GBR', true],
  ])('has no successor that is %s', async (_whose, country, own) => {
    const one = await seed([{ country, issuedOn: '2021-01-01', expiresOn: '2022-01-01' }]);
    const other = own ? one : await seed([]);
    const successorId = one.passports[0] ?? '';
    const attempt = seedPassport(sql, {
      foreignerId: other.id,
      issuedOn: '2010-01-01',
      expiresOn: '2019-12-31',
      successorId,
    });
    await expect(attempt).rejects.toThrow('foreign_passport_successor_fkey');
  });
});
