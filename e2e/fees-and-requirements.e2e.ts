import { GraphSystem } from '@imigraph/graph-system';
import {
  type FeeChoiceInput,
  PrepareVisitDocument,
  type PrepareVisitQuery,
  type PrepareVisitQueryVariables,
} from './generated/fees-and-requirements';

let graph: GraphSystem;

beforeAll(async () => {
  graph = await GraphSystem.start();
});

afterAll(() => graph.stop());

async function prepare(variables: PrepareVisitQueryVariables): Promise<PrepareVisitQuery> {
  const { data, errors } = await graph.ask(PrepareVisitDocument, { variables });
  expect(errors).toBeUndefined();
  return data;
}

describe('somebody without an account who lost a passport', () => {
  const service = 'PASSPORT_REPLACEMENT_LOST';
  const on = '2026-11-22';

  it('asks what it costs, is asked back, and chooses', async () => {
    const { fees: asked } = await prepare({ service, on, choice: { validityYears: 10 } });
    if (asked?.__typename !== 'FeesRefused') throw new Error('it was not asked back');
    expect(asked.reason).toBe('CHOICE_NEEDED');
    expect(asked.possible.map(({ passportKind }) => passportKind)).toEqual(['REGULAR', 'ELECTRONIC']);

    const [choice] = asked.possible;
    const { fees } = await prepare({ service, on, choice: { ...choice } });
    expect(fees).toMatchObject({
      on,
      service: { name: { id: 'Penggantian paspor hilang', en: 'Replacement of a lost passport' } },
      // 650,000 for ten years and 1,000,000 for the loss.
      total: 1_650_000,
      isComplete: true,
      items: [
        { tariffCode: 'PASSPORT_REGULAR_10Y', amount: 650_000, regulation: 'PP 45/2024' },
        { tariffCode: 'PASSPORT_LOST_CHARGE', amount: 1_000_000, regulation: 'PP 45/2024' },
      ],
    });
  });

  it('learns which papers to bring, and which only after a flood', async () => {
    const papers = async (forceMajeure?: boolean) => {
      const applicant = forceMajeure === undefined ? {} : { forceMajeure };
      const { requirements } = await prepare({ service, on, applicant });
      expect(requirements?.service).toEqual({ code: service, audience: 'WNI' });
      const [set, ...others] = requirements?.sets ?? [];
      expect(others).toEqual([]);
      expect(set?.alternatives).toMatchObject([{ group: 'BIRTH_PROOF', documents: { length: 4 } }]);
      return set?.documents.map(({ code, decision }) => `${code} ${decision}`);
    };
    const always = ['KTP NEEDED', 'KK NEEDED', 'BAP MADE_BY_OFFICER', 'POLICE_LOSS_REPORT NEEDED'];
    expect(await papers()).toEqual([...always.slice(0, 2), 'FORCE_MAJEURE_LETTER DEPENDS', ...always.slice(2)]);
    expect(await papers(false)).toEqual(always);
    expect(await papers(true)).toEqual([...always.slice(0, 2), 'FORCE_MAJEURE_LETTER NEEDED', ...always.slice(2)]);
  });
});

describe('what is not known', () => {
  it('is said to be so, and is neither free nor without papers', async () => {
    const { fees, requirements } = await prepare({ service: 'SUPERVISION' });
    expect(fees).toMatchObject({ __typename: 'FeesRefused', reason: 'NO_TARIFF', possible: [] });
    expect(requirements).toMatchObject({ sets: null, gap: { reason: 'NO_REQUIREMENT_SET' } });
  });

  it('is what a passport cost before the first tariff', async () => {
    const choice: FeeChoiceInput = { passportKind: 'REGULAR', validityYears: 5 };
    const { fees } = await prepare({ service: 'PASSPORT_NEW', on: '2010-01-01', choice });
    expect(fees).toMatchObject({ reason: 'NOT_KNOWN_ON_DAY', knownFromOn: '2016-12-01' });
  });

  it('is a service that does not exist', async () => {
    expect(await prepare({ service: 'PASSPORT_FOR_CATS' })).toEqual({ fees: null, requirements: null });
  });
});
