import 'reflect-metadata';
import { type TestSubgraph, fieldKeys, testSubgraph } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';

let app: TestSubgraph;

beforeAll(async () => {
  app = await testSubgraph(
    applicationsSubgraph({ dataDir: 'data', demoPeople: 'none', fieldKeys }),
    () => new Date('2026-11-22T03:00:00Z'),
  );
});

afterAll(() => app.stop());

const document = `
  query ($service: ID!, $applicant: RequirementFactsInput) {
    requirements(service: $service, applicant: $applicant) {
      serviceCode
      service { code }
      gap { reason message { id en } }
      sets {
        code
        question { field text { id en } }
        documents { ...Document }
        alternatives { group documents { ...Document } }
      }
    }
  }
  fragment Document on RequiredDocument {
    code name { id en } decision question { field text { id en } } note { id en } originalToBeShown
    provenance { source verification }
  }`;

function ask(service: string, applicant?: Readonly<Record<string, unknown>>) {
  return app.ask<{ requirements: Readonly<Record<string, unknown>> | null }>(document, {
    variables: { service, applicant },
  });
}

const leaflet = 'umroh-mandiri.com/la-umroh (office leaflet)';
const tribun = `${leaflet}; palembang.tribunnews.com 2023-05-29`;
const plain = { decision: 'NEEDED', question: null, note: null, originalToBeShown: true };

function verified(source: string) {
  return { provenance: { source, verification: 'VERIFIED' } };
}

describe('requirements', () => {
  it('are told to everyone in both languages, with what is still to be asked', async () => {
    const { data, errors } = await ask('PASSPORT_REPLACEMENT_LOST');
    expect(errors).toBeUndefined();
    expect(data.requirements).toEqual({
      serviceCode: 'PASSPORT_REPLACEMENT_LOST',
      service: { code: 'PASSPORT_REPLACEMENT_LOST' },
      gap: null,
      sets: [
        {
          code: 'PASSPORT_REPLACEMENT_LOST',
          question: null,
          documents: [
            {
              ...plain,
              code: 'KTP',
              name: { id: 'Kartu Tanda Penduduk', en: 'National identity card' },
              ...verified(tribun),
            },
            { ...plain, code: 'KK', name: { id: 'Kartu Keluarga', en: 'Family card' }, ...verified(tribun) },
            {
              ...plain,
              code: 'FORCE_MAJEURE_LETTER',
              name: { id: 'Surat keterangan keadaan kahar', en: 'Force-majeure letter' },
              decision: 'DEPENDS',
              question: {
                field: 'forceMajeure',
                text: {
                  id: 'Apakah paspor hilang atau rusak karena keadaan kahar, seperti banjir atau kebakaran?',
                  en: 'Was the passport lost or damaged by force majeure, such as a flood or a fire?',
                },
              },
              ...verified(tribun),
            },
            {
              code: 'BAP',
              name: { id: 'Berita Acara Pemeriksaan', en: 'Record of examination (made by the officer)' },
              decision: 'MADE_BY_OFFICER',
              question: null,
              note: {
                id: 'Dibuat oleh petugas di kantor; tidak perlu dibawa.',
                en: 'An officer makes it at the office; there is nothing to bring.',
              },
              originalToBeShown: false,
              ...verified('idntimes.com; kanimjambi.kemenkumham.go.id'),
            },
            {
              ...plain,
              code: 'POLICE_LOSS_REPORT',
              name: { id: 'Surat laporan kehilangan dari kepolisian', en: 'Police loss report' },
              ...verified(leaflet),
            },
          ],
          alternatives: [
            {
              group: 'BIRTH_PROOF',
              documents: [
                ['BIRTH_CERTIFICATE', 'Akta kelahiran', 'Birth certificate'],
                ['DIPLOMA', 'Ijazah', 'Diploma'],
                ['MARRIAGE_CERTIFICATE', 'Buku nikah', 'Marriage certificate'],
                ['BAPTISM_CERTIFICATE', 'Surat baptis', 'Baptism certificate'],
              ].map(([code, id, en]) => ({ ...plain, code, name: { id, en }, ...verified(leaflet) })),
            },
          ],
        },
      ],
    });
  });

  it('are of the set that the facts name, or of both', async () => {
    const sets = async (applicant?: Readonly<Record<string, unknown>>) =>
      (await ask('PASSPORT_NEW', applicant)).data.requirements?.['sets'];
    const age = { field: 'age', text: { id: 'Berapa usia pemohon?', en: 'How old is the applicant?' } };
    expect(await sets()).toMatchObject([
      { code: 'PASSPORT_NEW_ADULT', question: age },
      { code: 'PASSPORT_NEW_CHILD', question: age },
    ]);
    expect(await sets({ age: 41 })).toMatchObject([{ code: 'PASSPORT_NEW_ADULT', question: null }]);
    expect(await sets({ age: 4, married: false })).toMatchObject([{ code: 'PASSPORT_NEW_CHILD', question: null }]);
  });

  it.each([
    ['PASSPORT_DATA_CHANGE', 'NO_REQUIREMENT_SET'],
    ['TRAVEL_DOCUMENT', 'NO_REQUIREMENT_SET'],
    ['ITAP_RENEWAL', 'NO_REQUIREMENT_SET'],
    ['PASSPORT', 'GROUP_OF_SERVICES'],
    ['STAY_PERMIT', 'GROUP_OF_SERVICES'],
  ])('of %s are not known: %s', async (service, reason) => {
    const { data } = await ask(service);
    expect(data.requirements).toMatchObject({ serviceCode: service, sets: null, gap: { reason } });
  });

  it.each(['', 'PASSPORT_UNKNOWN', '\u0000'])('of %j are null: there is no such service', async (code) => {
    expect((await ask(code)).data.requirements).toBeNull();
  });

  it.each([{ age: -1 }, { age: 151 }, { extensionNumber: 0 }])('are not told for %j', async (facts) => {
    const { errors } = await ask('PASSPORT_NEW', facts);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('take as many statements for forty questions as for one', async () => {
    const count = async (questions: number) => {
      const services = ['PASSPORT_NEW', 'EPO', 'ITAS_NEW', 'PASSPORT_COLLECTION'];
      const lines = Array.from(
        { length: questions },
        (_, at) => `r${at}: requirements(service: "${services[at % 4] ?? ''}") { sets { code } }`,
      );
      return (await app.ask(`{ ${lines.join('\n')} }`)).sqlStatements;
    };
    // the services, the documents
    expect([await count(1), await count(40)]).toEqual([2, 2]);
  });
});
