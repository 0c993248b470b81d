import path from 'node:path';
import { documentRequirements, readReferenceData, services } from '@imigraph/reference-data';
import { questions } from './requirement.messages';
import {
  type RequirableDocument,
  type RequirementFacts,
  conditionsWithoutPredicate,
  listSets,
  setsWithoutPredicate,
} from './requirement.rules';

interface Row extends RequirableDocument {
  readonly set: string;
}

let rows: readonly Row[];
let setsOf: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  const data = await readReferenceData(path.resolve(__dirname, '../../../../data'), [documentRequirements, services]);
  rows = data.rows(documentRequirements).map((row) => ({
    set: row.service,
    documentCode: row.document_code,
    alternativeGroup: row.alternative_group,
    condition: row.condition,
  }));
  setsOf = new Map(data.rows(services).map((row) => [row.service_code, row.requirement_set]));
});

/** Each document as one word: what is asked is in brackets, what an officer makes has a star. */
function listed(service: string, facts: RequirementFacts) {
  const documentsOf = (set: string) => rows.filter((row) => row.set === set);
  return listSets(setsOf.get(service) ?? [], documentsOf, facts).map((set) => {
    const words = (documents: (typeof set)['documents']) =>
      documents.map(({ document: { documentCode: code }, decision, hingesOn }) =>
        decision === 'DEPENDS' ? `${code}(${hingesOn ?? ''})` : `${code}${decision === 'NEEDED' ? '' : '*'}`,
      );
    const alternatives = set.alternatives.map(({ group, documents }) => `${group}: ${words(documents).join(' or ')}`);
    return [`${set.code}${set.hingesOn === null ? '' : `(${set.hingesOn})`}`, ...words(set.documents), ...alternatives];
  });
}

const birthProof = 'BIRTH_PROOF: BIRTH_CERTIFICATE or MARRIAGE_CERTIFICATE or DIPLOMA or BAPTISM_CERTIFICATE';
const lossBirthProof = 'BIRTH_PROOF: BIRTH_CERTIFICATE or DIPLOMA or MARRIAGE_CERTIFICATE or BAPTISM_CERTIFICATE';

describe('the documents of a service', () => {
  // Read off data/document_requirements.csv by hand.
  it.each<[string, RequirementFacts, string[][]]>([
    [
      'PASSPORT_NEW',
      { age: 30, purpose: 'TOURISM', birthProofComplete: true, naturalised: false, nameChanged: false },
      [['PASSPORT_NEW_ADULT', 'KTP', 'KK', birthProof]],
    ],
    [
      'PASSPORT_NEW',
      { age: 17, purpose: 'UMRAH', birthProofComplete: false, naturalised: true, nameChanged: true },
      [
        [
          'PASSPORT_NEW_ADULT',
          'KTP',
          'KK',
          'AGENCY_STATEMENT',
          'NATURALISATION_LETTER',
          'NAME_CHANGE_DECREE',
          'RECOMMENDATION_UMRAH',
          birthProof,
        ],
      ],
    ],
    [
      'PASSPORT_NEW',
      { age: 16, married: false, parentHasPassport: true, hasOldPassport: false, nameChanged: false },
      [
        [
          'PASSPORT_NEW_CHILD',
          'PARENT_KTP',
          'KK',
          'BIRTH_CERTIFICATE',
          'PARENT_PASSPORT',
          'PARENTS_STATEMENT',
          'MARRIAGE_CERTIFICATE(parentsMarried)',
        ],
      ],
    ],
    // Married at 16 is of age; whether it is so is asked back, and both sets are shown until then.
    [
      'PASSPORT_NEW',
      { age: 16, married: true, purpose: 'STUDY', birthProofComplete: true, naturalised: false },
      [['PASSPORT_NEW_ADULT', 'KTP', 'KK', 'NAME_CHANGE_DECREE(nameChanged)', birthProof]],
    ],
    [
      'PASSPORT_NEW',
      {},
      [
        [
          'PASSPORT_NEW_ADULT(age)',
          'KTP',
          'KK',
          'AGENCY_STATEMENT(birthProofComplete)',
          'NATURALISATION_LETTER(naturalised)',
          'NAME_CHANGE_DECREE(nameChanged)',
          'RECOMMENDATION_UMRAH(purpose)',
          birthProof,
        ],
        [
          'PASSPORT_NEW_CHILD(age)',
          'PARENT_KTP',
          'KK',
          'BIRTH_CERTIFICATE',
          'PARENT_PASSPORT(parentHasPassport)',
          'PARENTS_STATEMENT',
          'OLD_PASSPORT(hasOldPassport)',
          'NAME_CHANGE_DECREE(nameChanged)',
          'MARRIAGE_CERTIFICATE(parentsMarried)',
        ],
      ],
    ],
    ['PASSPORT_REPLACEMENT_EXPIRED', {}, [['PASSPORT_REPLACEMENT_EXPIRED', 'KTP', 'OLD_PASSPORT']]],
    ['PASSPORT_REPLACEMENT_FULL', {}, [['PASSPORT_REPLACEMENT_FULL', 'KTP', 'OLD_PASSPORT']]],
    [
      'PASSPORT_REPLACEMENT_LOST',
      { forceMajeure: true },
      [
        [
          'PASSPORT_REPLACEMENT_LOST',
          'KTP',
          'KK',
          'FORCE_MAJEURE_LETTER',
          'BAP*',
          'POLICE_LOSS_REPORT',
          lossBirthProof,
        ],
      ],
    ],
    [
      'PASSPORT_REPLACEMENT_DAMAGED',
      { forceMajeure: false },
      [['PASSPORT_REPLACEMENT_DAMAGED', 'KTP', 'KK', 'BAP*', 'DAMAGED_PASSPORT', lossBirthProof]],
    ],
    ['PASSPORT_COLLECTION', {}, [['PASSPORT_COLLECTION', 'KTP', 'RECEIPT']]],
    [
      'ITK_EXTENSION',
      { hasGuarantor: true, bornInIndonesia: false, filedByAgent: true },
      [['ITK_EXTENSION', 'FOREIGN_PASSPORT', 'GUARANTEE', 'POWER_OF_ATTORNEY', 'RETURN_TICKET']],
    ],
    [
      'ITK_EXTENSION',
      { hasGuarantor: true, filedByAgent: false },
      [['ITK_EXTENSION', 'FOREIGN_PASSPORT', 'GUARANTEE(bornInIndonesia)', 'RETURN_TICKET']],
    ],
    // Either fact alone settles it.
    [
      'ITK_EXTENSION',
      { bornInIndonesia: true, filedByAgent: false },
      [['ITK_EXTENSION', 'FOREIGN_PASSPORT', 'RETURN_TICKET']],
    ],
    [
      'ITK_EXTENSION',
      { hasGuarantor: false, filedByAgent: false },
      [['ITK_EXTENSION', 'FOREIGN_PASSPORT', 'RETURN_TICKET']],
    ],
    [
      'ITAS_NEW',
      { guarantorExempt: true, filedByAgent: false },
      [['ITAS_NEW', 'FOREIGN_PASSPORT', 'SPONSOR_REQUEST', 'SPONSOR_KTP']],
    ],
    ...(
      [
        ['WORKER', 'RPTKA_NOTIFICATION', 'DKPTKA_RECEIPT', 'NIB'],
        ['INVESTOR', 'NIB', 'COMPANY_DEED'],
        ['STUDENT', 'STUDY_PERMIT'],
        ['RESEARCHER', 'RESEARCH_PERMIT'],
        ['RELIGIOUS_WORKER', 'RELIGION_RECOMMENDATION'],
        ['FAMILY', 'MARRIAGE_CERTIFICATE'],
        ['CHILD', 'BIRTH_CERTIFICATE'],
        ['SENIOR', 'HEALTH_INSURANCE', 'BANK_STATEMENT'],
        ['REMOTE_WORKER', 'BANK_STATEMENT'],
        ['OTHER'],
      ] as const
    ).map(([stayPurpose, ...papers]): [string, RequirementFacts, string[][]] => [
      'ITAS_EXTENSION',
      { stayPurpose, guarantorExempt: false, filedByAgent: false, extensionNumber: 3 },
      [
        [
          'ITAS_EXTENSION',
          'FOREIGN_PASSPORT',
          'GUARANTEE',
          'SPONSOR_REQUEST',
          'SPONSOR_KTP',
          'CURRENT_ITAS',
          ...papers,
        ],
      ],
    ]),
    ...[4, 5].map((extensionNumber): [string, RequirementFacts, string[][]] => [
      'ITAS_EXTENSION',
      { stayPurpose: 'OTHER', guarantorExempt: true, filedByAgent: true, extensionNumber },
      [
        [
          'ITAS_EXTENSION',
          'FOREIGN_PASSPORT',
          'SPONSOR_REQUEST',
          'SPONSOR_KTP',
          'POWER_OF_ATTORNEY',
          'CURRENT_ITAS',
          'SKTT',
        ],
      ],
    ]),
    [
      'CONVERSION_ITAS_TO_ITAP',
      { age: 17, married: false, hasGuarantor: true, joinsItapHolder: true, commitmentMade: false },
      [['CONVERSION_ITAS_TO_ITAP', 'FOREIGN_PASSPORT', 'CURRENT_ITAS', 'GUARANTEE', 'SPONSOR_KTP', 'PRINCIPAL_ITAP']],
    ],
    [
      'CONVERSION_ITAS_TO_ITAP',
      { age: 18, hasGuarantor: false, joinsItapHolder: false, commitmentMade: true },
      [['CONVERSION_ITAS_TO_ITAP', 'FOREIGN_PASSPORT', 'INTEGRATION_STATEMENT', 'CURRENT_ITAS', 'COMMITMENT_PROOF']],
    ],
    [
      'CONVERSION_ITK_TO_ITAS',
      { hasGuarantor: false, specialCategory: true, guarantorChanges: true },
      [['CONVERSION_ITK_TO_ITAS', 'FOREIGN_PASSPORT', 'BENEFIT_PROOF', 'SPONSOR_RELEASE']],
    ],
    [
      'EPO',
      { stayPurpose: 'FAMILY', filedByAgent: false },
      [['EPO', 'FOREIGN_PASSPORT', 'CURRENT_PERMIT', 'REQUEST_LETTER', 'GUARANTEE', 'SPONSOR_KTP', 'EXIT_TICKET']],
    ],
    [
      'CIVIL_STATUS_CHANGE_REPORT',
      {},
      [
        [
          'CIVIL_STATUS_CHANGE_REPORT',
          'REQUEST',
          'GUARANTOR_DECREE',
          'FOREIGN_PASSPORT',
          'CURRENT_PERMIT',
          'CIVIL_EVENT_PROOF',
        ],
      ],
    ],
    ['PASSPORT_DATA_CHANGE', {}, []],
  ])('%s for %j: %j', (service, facts, expected) => {
    expect(listed(service, facts)).toEqual(expected);
  });
});

describe('every condition of the checked-in documents', () => {
  it('has a predicate, and a text that has none is told', () => {
    expect(conditionsWithoutPredicate(rows)).toEqual([]);
    const unheardOf = { documentCode: 'X', alternativeGroup: null, condition: 'on a full moon' };
    expect(conditionsWithoutPredicate([...rows, unheardOf])).toEqual(['on a full moon']);
  });

  it('is settled by answering the questions one after the other', () => {
    const answers = { age: 40, extensionNumber: 1, purpose: 'OTHER', stayPurpose: 'OTHER' };
    for (const service of setsOf.keys()) {
      let facts: RequirementFacts = {};
      for (let asked = 0; asked <= Object.keys(questions).length; asked += 1) {
        const open = listed(service, facts)
          .flat()
          .flatMap((word) => /\((\w+)\)/.exec(word)?.[1] ?? []);
        if (open.length === 0) break;
        facts = { ...facts, ...Object.fromEntries(open.map((fact) => [fact, true])), ...answers };
      }
      expect(
        listed(service, facts)
          .flat()
          .filter((word) => word.includes('(')),
      ).toEqual([]);
    }
  });
});

describe('the sets of the checked-in services', () => {
  it('have a predicate where there are several', () => {
    expect([...setsOf.values()].flatMap((requirementSets) => setsWithoutPredicate({ requirementSets }))).toEqual([]);
    expect(setsWithoutPredicate({ requirementSets: ['PASSPORT_NEW_ADULT', 'PASSPORT_NEW_GHOST'] })).toEqual([
      'PASSPORT_NEW_GHOST',
    ]);
  });
});
