import type { Resolvers } from '../generated/graphql';
import { provenanceOf } from '../provenance';
import { gapMessages, notes, questions } from './requirement.messages';
import type { Fact } from './requirement.rules';

function questionOf(fact: Fact | null) {
  return fact === null ? null : { field: fact, text: questions[fact] };
}

export const requirementResolvers: Resolvers = {
  Query: {
    requirements: (_root, { service, applicant }, { requirements }) => requirements.find(service, applicant ?? {}),
  },
  Requirements: {
    service: ({ serviceCode: code }) => ({ code }),
    gap: ({ sets, isGroup }) => {
      const reason = isGroup ? 'GROUP_OF_SERVICES' : 'NO_REQUIREMENT_SET';
      return sets === null ? { reason, message: gapMessages[reason] } : null;
    },
  },
  RequirementSet: {
    question: ({ hingesOn }) => questionOf(hingesOn),
    documents: ({ documents }) => [...documents],
    alternatives: ({ alternatives }) =>
      alternatives.map(({ group, documents }) => ({ group, documents: [...documents] })),
  },
  RequiredDocument: {
    code: ({ document }) => document.documentCode,
    name: ({ document }) => ({ id: document.nameId, en: document.nameEn }),
    question: ({ hingesOn }) => questionOf(hingesOn),
    note: ({ note }) => (note === null ? null : notes[note]),
    originalToBeShown: ({ document }) => document.originalToBeShown,
    provenance: ({ document }) => provenanceOf(document),
  },
};
