import type DataLoader from 'dataloader';
import { Any, type DataSource } from 'typeorm';
import { batchLoader } from '@imigraph/database';
import { InvalidInputError } from '@imigraph/errors';
import type { ServiceService } from '../service/service.service';
import { DocumentRequirementEntity } from './document-requirement.entity';
import { type ListedDocument, type ListedSet, type RequirementFacts, listSets } from './requirement.rules';

export type DocumentToBring = ListedDocument<DocumentRequirementEntity>;
export type SetOfDocuments = ListedSet<DocumentRequirementEntity>;

export interface ServiceRequirements {
  readonly serviceCode: string;
  /** Null when they are not known. */
  readonly sets: SetOfDocuments[] | null;
  readonly isGroup: boolean;
}

const greatestAge = 150;

/** What services ask for, as one request sees it. */
export class RequirementService {
  private readonly bySet: DataLoader<string, DocumentRequirementEntity[] | null>;

  constructor(
    source: DataSource,
    private readonly services: ServiceService,
  ) {
    this.bySet = batchLoader(async (sets) => {
      const documents = await source.manager.find(DocumentRequirementEntity, {
        where: { requirementSet: Any(sets) },
        order: { place: 'asc' },
      });
      return Map.groupBy(documents, ({ requirementSet }) => requirementSet);
    });
  }

  /** Null when there is no such service. */
  async find(code: string, facts: RequirementFacts): Promise<ServiceRequirements | null> {
    mustBePlausible(facts);
    const service = await this.services.find(code);
    if (!service) return null;
    const { requirementSets, isGroup } = service;
    const documents = new Map(
      await Promise.all(requirementSets.map(async (set) => [set, (await this.bySet.load(set)) ?? []] as const)),
    );
    const sets = listSets(requirementSets, (set) => documents.get(set) ?? [], facts);
    return { serviceCode: service.code, sets: sets.length === 0 ? null : sets, isGroup };
  }
}

function mustBePlausible({ age, extensionNumber }: RequirementFacts): void {
  if (typeof age === 'number' && (age < 0 || age > greatestAge)) {
    throw new InvalidInputError({
      id: `"age" adalah umur dalam tahun, dari 0 sampai ${greatestAge}.`,
      en: `"age" is a number of years from 0 to ${greatestAge}.`,
    });
  }
  if (typeof extensionNumber === 'number' && extensionNumber < 1) {
    throw new InvalidInputError({
      id: '"extensionNumber" dihitung dari 1: perpanjangan pertama.',
      en: '"extensionNumber" counts from 1: the first extension.',
    });
  }
}
