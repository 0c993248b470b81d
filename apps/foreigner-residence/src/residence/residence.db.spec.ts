import 'reflect-metadata';
import { addDays } from '@imigraph/calendar';
import { seededRandom } from '@imigraph/demo-people';
import { type TestSubgraph, testSubgraph } from '@imigraph/testing';
import { seedForeigner } from '../foreigner/foreigner.seed';
import { foreignerResidenceSubgraph } from '../schema';

let app: TestSubgraph;

beforeAll(async () => {
  const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' });
  app = await testSubgraph(definition, () => new Date('2026-11-20T03:00:00Z'));
});

afterAll(() => app.stop());

/** The id of a foreigner who has lived in Malang since the first of the year; or did, in January, with no regency. */
async function settle(regencyCode: string | null = '35.73'): Promise<string> {
  return (await seedForeigner((text, values) => app.sql(text, values), { regencyCode })).id;
}

describe('the residences of a foreigner', () => {
  const insert = `insert into residence (id, foreigner_id, regency_code, from_on, to_on, previous_to_on, reported_at)
    values (gen_random_uuid(), $1, '35.79', $2, $3, $4, now())`;

  it.each([
    ['a second one that has not ended', ['2026-12-01', null, '2026-12-01'], 'residence_end_key'],
    ['a second first one', ['2020-01-01', '2020-02-01', null], 'residence_previous_key'],
    [
      'one that begins before the end that it follows',
      ['2025-12-01', '2026-01-01', '2026-02-01'],
      'residence_order_check',
    ],
    [
      'one that follows an end that there is not',
      ['2026-11-01', '2026-12-01', '2026-10-01'],
      'residence_previous_fkey',
    ],
    ['one of no day', ['2026-11-01', '2026-11-01', '2026-11-01'], 'residence_period_check'],
  ])('cannot be %s', async (_what, periods, constraint) => {
    const id = await settle();
    await expect(app.sql(insert, [id, ...periods])).rejects.toThrow(constraint);
  });

  it('never overlap, whatever is written', async () => {
    const id = await settle(null);
    const random = seededRandom(7);
    const ends: (string | null)[] = [null, '2026-01-31'];
    let written = 0;
    for (let attempt = 0; attempt < 150; attempt += 1) {
      // Around an end that there is, so that some fit, and some would but for one rule.
      const previous = random.pick(ends);
      const from = addDays(previous ?? '2026-01-01', random.below(12) - 5);
      const to = random.below(40) === 0 ? null : addDays(from, random.below(12));
      try {
        await app.sql(insert, [id, from, to, previous]);
        written += 1;
        if (to !== null) ends.push(to);
      } catch (error) {
        expect((error as { constraint?: string }).constraint).toMatch(/^residence_/);
      }
    }
    expect(written).toBeGreaterThan(5);
    const overlapping = await app.sql(
      `select from residence one join residence other
           on one.foreigner_id = other.foreigner_id and one.id < other.id
          and daterange(one.from_on, one.to_on) && daterange(other.from_on, other.to_on)
        where one.foreigner_id = $1`,
      [id],
    );
    expect(overlapping).toEqual([]);
  });

  it('keep step with the regency by which the policies decide', async () => {
    const id = await settle();
    const wrong = app.sql(`update foreigner set regency_code = '51.03' where id = $1`, [id]);
    await expect(wrong).rejects.toThrow('foreigner_residence_fkey');
    const ended = app.sql(`update residence set to_on = '2026-11-01' where foreigner_id = $1`, [id]);
    await expect(ended).rejects.toThrow('foreigner_residence_fkey');
  });
});
