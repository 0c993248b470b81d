import type { EntityManager } from 'typeorm';
import type { ApplicationEntity } from './application.entity';

/**
 * Whether another application for the NIK with these hashes is under way, whoever's it is: the rows of others are out of
 * the viewer's sight. Waits for other submissions of the same NIK.
 */
export async function isTaken(
  tx: EntityManager,
  hashes: readonly string[],
  { number }: Pick<ApplicationEntity, 'number'>,
): Promise<boolean> {
  const [row] = await tx.query<{ taken: boolean }[]>('select nik_has_open_application($1, $2) as taken', [
    hashes,
    number,
  ]);
  return row?.taken ?? false;
}
