/** What is known of the applicant and the application. What is left out is not known. */
export type RequirementFacts = {
  readonly [Fact in YesOrNo]?: boolean | null | undefined;
} & {
  readonly age?: number | null | undefined;
  readonly extensionNumber?: number | null | undefined;
  readonly purpose?: string | null | undefined;
  readonly stayPurpose?: string | null | undefined;
};

export type YesOrNo =
  | 'married'
  | 'birthProofComplete'
  | 'naturalised'
  | 'nameChanged'
  | 'forceMajeure'
  | 'parentHasPassport'
  | 'parentsMarried'
  | 'hasOldPassport'
  | 'hasGuarantor'
  | 'guarantorExempt'
  | 'guarantorChanges'
  | 'bornInIndonesia'
  | 'filedByAgent'
  | 'joinsItapHolder'
  | 'commitmentMade'
  | 'specialCategory';

export type Fact = keyof RequirementFacts;

/** Yes, no, or the fact that it hinges on and that is not known. */
export type Verdict = boolean | Fact;

export type Note =
  | 'SHOWS_BIRTH_DATA'
  | 'ISSUED_AFTER_2009'
  | 'FULL_PASSPORT'
  | 'MADE_BY_OFFICER'
  | 'CUSTODY_HOLDER_ALONE'
  | 'KIND_OF_EVENT';

type Predicate = (facts: RequirementFacts) => Verdict;

interface Condition {
  /** Whether the document is needed. */
  readonly holds: Predicate;
  /** What to mind when it is. */
  readonly note?: Note;
}

const always: Predicate = () => true;

function is(fact: YesOrNo): Predicate {
  return (facts) => facts[fact] ?? fact;
}

function isOneOf(fact: 'purpose' | 'stayPurpose', ...values: readonly string[]): Predicate {
  return (facts) => {
    const value = facts[fact];
    return typeof value === 'string' ? values.includes(value) : fact;
  };
}

function isAged(fits: (years: number) => boolean): Predicate {
  return ({ age }) => (typeof age === 'number' ? fits(age) : 'age');
}

function not(predicate: Predicate): Predicate {
  return (facts) => {
    const verdict = predicate(facts);
    return typeof verdict === 'boolean' ? !verdict : verdict;
  };
}

/** Yes as soon as one is, whatever of the others is not known. */
function any(...predicates: readonly Predicate[]): Predicate {
  return (facts) => {
    const verdicts = predicates.map((holds) => holds(facts));
    return verdicts.includes(true) || (verdicts.find((verdict) => verdict !== false) ?? false);
  };
}

function all(...predicates: readonly Predicate[]): Predicate {
  return not(any(...predicates.map(not)));
}

/** Of age for a passport: 17, or married (docs/domain.md §5). */
const isAdult = any(
  isAged((years) => years >= 17),
  is('married'),
);

/** Each text that data/document_requirements.csv has in `condition`, and what the program makes of it. */
const conditions: Readonly<Record<string, Condition>> = {
  'must show name, birth date and place, parents': { holds: always, note: 'SHOWS_BIRTH_DATA' },
  'when the birth proof lacks a required field': { holds: not(is('birthProofComplete')) },
  'naturalised or declared citizen': { holds: is('naturalised') },
  'name changed': { holds: is('nameChanged') },
  // Pilgrimage operators and the manpower office are the examples of the source; the list is assumed.
  'purpose needs one': { holds: isOneOf('purpose', 'UMRAH', 'HAJJ', 'WORK_PMI') },
  'issued after 2009: ASSUMED': { holds: always, note: 'ISSUED_AFTER_2009' },
  'pages full': { holds: always, note: 'FULL_PASSPORT' },
  'to be freed from the lost/damaged charge': { holds: is('forceMajeure') },
  'produced in the process': { holds: always, note: 'MADE_BY_OFFICER' },
  'if the parent has one': { holds: is('parentHasPassport') },
  'custody holder alone if divorced with a court order': { holds: always, note: 'CUSTODY_HOLDER_ALONE' },
  'if held': { holds: is('hasOldPassport') },
  // The file has no condition but that one is assumed: parents who are not married have no such certificate.
  ASSUMED: { holds: is('parentsMarried') },
  'if a guarantor was used; not for a child born here': { holds: all(is('hasGuarantor'), not(is('bornInIndonesia'))) },
  'if an agent files': { holds: is('filedByAgent') },
  'unless exempt under art. 63': { holds: not(is('guarantorExempt')) },
  '4th and 5th extension': {
    holds: ({ extensionNumber: number }) =>
      typeof number === 'number' ? number === 4 || number === 5 : 'extensionNumber',
  },
  'foreign worker': { holds: isOneOf('stayPurpose', 'WORKER') },
  'investor or worker': { holds: isOneOf('stayPurpose', 'INVESTOR', 'WORKER') },
  investor: { holds: isOneOf('stayPurpose', 'INVESTOR') },
  student: { holds: isOneOf('stayPurpose', 'STUDENT') },
  researcher: { holds: isOneOf('stayPurpose', 'RESEARCHER') },
  'religious worker': { holds: isOneOf('stayPurpose', 'RELIGIOUS_WORKER') },
  family: { holds: isOneOf('stayPurpose', 'FAMILY') },
  child: { holds: isOneOf('stayPurpose', 'CHILD') },
  senior: { holds: isOneOf('stayPurpose', 'SENIOR') },
  'senior, remote worker': { holds: isOneOf('stayPurpose', 'SENIOR', 'REMOTE_WORKER') },
  'not for an unmarried child under 18': {
    holds: any(
      isAged((years) => years >= 18),
      is('married'),
    ),
  },
  'if there is a guarantor': { holds: is('hasGuarantor') },
  'if any': { holds: is('hasGuarantor') },
  'joining an ITAP holder': { holds: is('joinsItapHolder') },
  'where the visa required a commitment statement': { holds: is('commitmentMade') },
  'special category (art. 164 k)': { holds: is('specialCategory') },
  'when the guarantor changes': { holds: is('guarantorChanges') },
  'by kind of event': { holds: always, note: 'KIND_OF_EVENT' },
};

/** Where a service has more than one set: for whom each is. */
const setsByPerson: Readonly<Record<string, Predicate>> = {
  PASSPORT_NEW_ADULT: isAdult,
  PASSPORT_NEW_CHILD: not(isAdult),
};

/** What the rules need to know of a document. DocumentRequirementEntity satisfies it without being imported. */
export interface RequirableDocument {
  readonly documentCode: string;
  readonly alternativeGroup: string | null;
  readonly condition: string | null;
}

export interface ListedDocument<T extends RequirableDocument> {
  readonly document: T;
  readonly decision: 'NEEDED' | 'DEPENDS' | 'MADE_BY_OFFICER';
  /** The fact that decides; null unless it DEPENDS. */
  readonly hingesOn: Fact | null;
  readonly note: Note | null;
}

export interface ListedSet<T extends RequirableDocument> {
  readonly code: string;
  /** The fact that decides whether the set applies; null when it does. */
  readonly hingesOn: Fact | null;
  readonly documents: readonly ListedDocument<T>[];
  readonly alternatives: readonly { readonly group: string; readonly documents: readonly ListedDocument<T>[] }[];
}

/** The sets of documents that apply, or may apply for all that is known. `documentsOf` lists them in their order. */
export function listSets<T extends RequirableDocument>(
  codes: readonly string[],
  documentsOf: (set: string) => readonly T[],
  facts: RequirementFacts,
): ListedSet<T>[] {
  return codes.flatMap((code) => {
    const verdict = codes.length === 1 ? true : (setsByPerson[code] ?? always)(facts);
    if (verdict === false) return [];
    const listed = documentsOf(code).flatMap((document) => list(document, facts) ?? []);
    const grouped = Map.groupBy(listed, ({ document }) => document.alternativeGroup);
    return {
      code,
      hingesOn: verdict === true ? null : verdict,
      documents: grouped.get(null) ?? [],
      alternatives: [...grouped].flatMap(([group, documents]) => (group === null ? [] : { group, documents })),
    };
  });
}

/** Null when the document is not needed. */
function list<T extends RequirableDocument>(document: T, facts: RequirementFacts): ListedDocument<T> | null {
  const { holds, note = null } = conditionOf(document);
  const verdict = holds(facts);
  if (verdict === false) return null;
  if (verdict !== true) return { document, decision: 'DEPENDS', hingesOn: verdict, note };
  return { document, decision: note === 'MADE_BY_OFFICER' ? note : 'NEEDED', hingesOn: null, note };
}

function conditionOf({ condition }: RequirableDocument): Condition {
  return (condition === null ? null : conditions[condition]) ?? { holds: always };
}

/** The conditions of documents that no predicate stands for. */
export function conditionsWithoutPredicate(documents: readonly RequirableDocument[]): string[] {
  const named = new Set(documents.flatMap(({ condition }) => condition ?? []));
  return [...named].filter((condition) => !Object.hasOwn(conditions, condition));
}

/** The sets of a service with more than one of which nothing says for whom they are. */
export function setsWithoutPredicate({ requirementSets }: { readonly requirementSets: readonly string[] }): string[] {
  return requirementSets.length < 2 ? [] : requirementSets.filter((code) => !Object.hasOwn(setsByPerson, code));
}
