import type { EntityManager } from 'typeorm';
import { type Fault, ReferenceDataError } from '@imigraph/reference-data';
import { overlappingTariffs, subjectsWithoutOffer } from '../fee/fee.rules';
import { TariffEntity } from '../fee/tariff.entity';
import { DocumentRequirementEntity } from '../requirement/document-requirement.entity';
import { conditionsWithoutPredicate, setsWithoutPredicate } from '../requirement/requirement.rules';
import { ServiceEntity } from './service.entity';

/**
 * Throws ReferenceDataError when the tables say something that the rules do not understand. At every start, since the
 * rules may have changed while the files have not.
 */
export async function checkServices(manager: EntityManager): Promise<void> {
  const services = await manager.find(ServiceEntity);
  const faults = [
    ...services.flatMap(subjectsWithoutOffer).map((value) => ({
      ...fault('services.csv', 'tariff_subjects', value),
      reason: 'is a tariff subject of which the program does not know what is chosen by it',
      remedy: 'Add an offer for it to apps/applications/src/fee/fee-offers.ts.',
    })),
    ...services.flatMap(setsWithoutPredicate).map((value) => ({
      ...fault('services.csv', 'requirement_set', value),
      reason: 'is one of several sets of a service, and the program does not know for whom it is',
      remedy: 'Add a predicate for it to setsByPerson in apps/applications/src/requirement/requirement.rules.ts.',
    })),
    ...conditionsWithoutPredicate(await manager.find(DocumentRequirementEntity)).map((value) => ({
      ...fault('document_requirements.csv', 'condition', value),
      reason: 'is a condition that the program cannot decide',
      remedy: 'Add a predicate for it to conditions in apps/applications/src/requirement/requirement.rules.ts.',
    })),
    ...overlappingTariffs(await manager.find(TariffEntity)).map(([earlier, later]) => ({
      ...fault('tariffs.csv', 'effective_to', earlier),
      reason: `still holds when ${later} begins, which is for the same thing`,
      remedy: `Let effective_to of ${earlier} be the day before effective_from of ${later}.`,
    })),
  ];
  if (faults.length > 0) throw new ReferenceDataError(faults);
}

function fault(file: string, column: string, value: string): Pick<Fault, 'file' | 'line' | 'column' | 'value'> {
  return { file, line: null, column, value };
}
