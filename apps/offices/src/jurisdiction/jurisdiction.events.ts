import type { EntityManager } from 'typeorm';
import { writeToOutbox } from '@imigraph/events';
import { JurisdictionEntity } from './jurisdiction.entity';

interface Responsibility {
  readonly regency_code: string;
  readonly office_id: string;
}

/**
 * Tells of each regency for which another office is to be responsible than the table says; to be called in the
 * transaction that writes the rows, before it does. The first load tells nothing: every subgraph begins with the same
 * files.
 */
export async function announceJurisdictions(manager: EntityManager, rows: readonly Responsibility[]): Promise<void> {
  const held = await manager.find(JurisdictionEntity, { select: { regencyCode: true, officeId: true } });
  if (held.length === 0) return;
  const responsible = new Map(held.map(({ regencyCode, officeId }) => [regencyCode, officeId]));
  const changed = rows.filter((row) => responsible.get(row.regency_code) !== row.office_id);
  await writeToOutbox(
    manager,
    'jurisdiction.changed',
    changed.map((row) => ({
      regencyCode: row.regency_code,
      officeId: row.office_id,
      previousOfficeId: responsible.get(row.regency_code) ?? null,
    })),
  );
}
