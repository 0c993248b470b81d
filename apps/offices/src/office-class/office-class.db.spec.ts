import 'reflect-metadata';
import { type TestSubgraph, testSubgraph } from '@imigraph/testing';
import { officesSubgraph } from '../schema';

let app: TestSubgraph;

// In Jakarta it is already the 22nd.
const clock = () => new Date('2026-11-21T17:30:00Z');

beforeAll(async () => {
  app = await testSubgraph(officesSubgraph({ dataDir: 'data' }), clock);
});

afterAll(() => app.stop());

/** Rows of data/office_class_observations.csv and data/offices.csv, read by hand. */
const classes = [
  ['KANIM-PEMALANG', '2020-10-26', 'II', 'OBSERVED', 'NON_TPI', 'OBSERVED'],
  ['KANIM-PEMALANG', '2021-05-05', null, 'CHANGED_BETWEEN', 'NON_TPI', 'UNCHANGED'],
  ['KANIM-PEMALANG', '2024-05-05', 'I', 'UNCHANGED', 'NON_TPI', 'UNCHANGED'],
  ['KANIM-PEMALANG', '2026-11-22', 'I', 'CURRENT', 'NON_TPI', 'CURRENT'],
  ['KANIM-PEMALANG', '2019-01-01', null, 'BEFORE_KNOWN', 'UNKNOWN', 'BEFORE_KNOWN'],
  ['KANIM-PEMALANG', '2026-11-23', null, 'IN_THE_FUTURE', 'UNKNOWN', 'IN_THE_FUTURE'],
  // In the east it is the 22nd too, and the 23rd has not come there either.
  ['KANIM-JAYAPURA', '2026-11-22', 'I', 'CURRENT', 'TPI', 'CURRENT'],
  // Both sightings of Agam are undated, so they tell nothing of any one day.
  ['KANIM-AGAM', '2024-01-01', null, 'BEFORE_KNOWN', 'UNKNOWN', 'BEFORE_KNOWN'],
  ['KANIM-MAKASSAR', '2022-02-02', null, 'CHANGED_BETWEEN', 'TPI', 'UNCHANGED'],
  // The article of 2023 leaves the checkpoint of Muara Enim out.
  ['KANIM-MUARA-ENIM', '2024-02-02', 'II', 'UNCHANGED', 'UNKNOWN', 'BEFORE_KNOWN'],
  ['KANIM-MALANG', '2025-05-28', 'I', 'OBSERVED', 'TPI', 'OBSERVED'],
] as const;

describe('the class of an office', () => {
  it.each(classes)('%s on %s', async (id, asOf, officeClass, classKnowledge, tpiStatus, tpiKnowledge) => {
    const { data, errors } = await app.ask(
      `query ($id: ID!, $asOf: LocalDate) { servicePoint(id: $id) { ... on Office {
        class(asOf: $asOf) tpiStatus(asOf: $asOf)
        classification(asOf: $asOf) { asOfOn class classKnowledge tpiStatus tpiKnowledge }
      } } }`,
      { variables: { id, asOf } },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      servicePoint: {
        class: officeClass,
        tpiStatus,
        classification: { asOfOn: asOf, class: officeClass, classKnowledge, tpiStatus, tpiKnowledge },
      },
    });
  });

  it('is that of today when no day is named, as the parent of UKK Pekalongan shows', async () => {
    const { data } = await app.ask(`{ servicePoint(id: "UKK-PEKALONGAN") { ... on ServiceUnit { parent {
      id class tpiStatus then: class(asOf: "2020-10-26") classification { asOfOn class classKnowledge }
    } } } }`);
    expect(data).toEqual({
      servicePoint: {
        parent: {
          id: 'KANIM-PEMALANG',
          class: 'I',
          tpiStatus: 'NON_TPI',
          then: 'II',
          classification: { asOfOn: '2026-11-22', class: 'I', classKnowledge: 'CURRENT' },
        },
      },
    });
  });

  it('is told with every source', async () => {
    const { data } = await app.ask(`{
      pemalang: servicePoint(id: "KANIM-PEMALANG") { ... on Office { classObservations {
        class tpiStatus observed { on precision } provenance { source verification }
      } } }
      agam: servicePoint(id: "KANIM-AGAM") { ... on Office { classObservations { class observed { on precision } } } }
      medan: servicePoint(id: "KANIM-MEDAN") { ... on Office { classObservations { class } } }
    }`);
    expect(data).toEqual({
      pemalang: {
        classObservations: [
          {
            class: 'II',
            tpiStatus: 'NON_TPI',
            observed: { on: '2020-10-26', precision: 'DAY' },
            provenance: { source: 'Dinkominfo Kota Pekalongan 2020-10-26', verification: 'VERIFIED' },
          },
          {
            class: 'I',
            tpiStatus: 'NON_TPI',
            observed: { on: '2022-01-01', precision: 'YEAR' },
            provenance: { source: 'pemalang.imigrasi.go.id', verification: 'VERIFIED' },
          },
        ],
      },
      agam: {
        classObservations: [
          { class: 'I', observed: { on: null, precision: 'UNKNOWN' } },
          { class: 'II', observed: { on: null, precision: 'UNKNOWN' } },
        ],
      },
      medan: { classObservations: [] },
    });
  });

  it('takes as many statements for one office as for a hundred', async () => {
    const ask = (first: number) =>
      app.ask(
        `query ($first: Int) { servicePoints(where: { kind: [KANIM] }, first: $first) { edges { node { ... on Office {
          class(asOf: "2020-10-26") classObservations { class } } } } } }`,
        { variables: { first } },
      );
    const [one, hundred] = [await ask(1), await ask(100)];
    expect(one.sqlStatements).toBe(3);
    expect(hundred.sqlStatements).toBe(3);
  });
});
