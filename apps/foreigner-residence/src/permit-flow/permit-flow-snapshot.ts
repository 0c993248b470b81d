import type { EntityManager } from 'typeorm';
import type { CountingMoment } from '@imigraph/events';

/** Takes the snapshot that flows are asked of, and answers of how many cells it is. */
export async function takePermitFlowSnapshot(manager: EntityManager, { on, at }: CountingMoment): Promise<number> {
  const [taken] = await manager.query<{ cells: number }[]>('select take_permit_flow_snapshot($1, $2) as cells', [
    on,
    at,
  ]);
  return taken?.cells ?? 0;
}
