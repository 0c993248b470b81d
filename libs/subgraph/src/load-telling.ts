import { type BulkLoad, loadInBulk, progressText } from '@imigraph/bulk-load';
import type { DatabaseAccess, DatabaseDefinition } from '@imigraph/database';
import { type Logger, isAbandoned, tellStarter } from '@imigraph/runtime';

/** Often enough for whoever waits, and not a line of the log for every batch. */
const tellEveryMs = 2_000;

/** Loads in bulk, and tells the log and whoever started the process how far it is. */
export async function loadTelling(
  access: DatabaseAccess,
  { schema }: DatabaseDefinition,
  load: BulkLoad,
  log: Logger,
): Promise<void> {
  let told = performance.now() - tellEveryMs;
  const outcome = await loadInBulk(access, schema, load, {
    isWanted: () => !isAbandoned(),
    onProgress: (progress) => {
      if (performance.now() - told < tellEveryMs && progress.percent < 100) return;
      told = performance.now();
      log.info({ load: load.name, ...progress }, 'loading in bulk');
      tellStarter(`${load.name}: ${progressText(progress)}`);
    },
  });
  log.info({ load: load.name, units: load.units, outcome }, 'bulk load');
}
