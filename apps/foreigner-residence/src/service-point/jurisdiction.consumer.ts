import type { EntityManager } from 'typeorm';
import type { EventPayload } from '@imigraph/events';
import { JurisdictionEntity } from './jurisdiction.entity';

/**
 * Another office is responsible for the foreigners of a regency from now on: it sees them, and the one before no longer
 * does. An office or regency that the copies do not know yet fails, and the event comes back until they do.
 */
export async function takeOverJurisdiction(
  manager: EntityManager,
  { regencyCode, officeId }: EventPayload<'jurisdiction.changed'>,
): Promise<void> {
  await manager.upsert(JurisdictionEntity, { regencyCode, officeId }, ['regencyCode']);
}
