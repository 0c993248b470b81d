/** A failure that the person at the terminal can mend: its message says how, and is printed without a stack. */
export class PlainFailure extends Error {
  override readonly name = 'PlainFailure';
}

/** The failure in words for the terminal. What nobody foresaw keeps its stack, so that it can be reported. */
export function describeFailure(error: unknown): string {
  if (error instanceof PlainFailure) return error.message;
  if (!(error instanceof Error)) return `An unexpected failure: ${String(error)}`;
  return describeSystemError(error) ?? `An unexpected failure. ${error.stack ?? error.message}`;
}

export const DISK_FULL = 'The disk is full';

function describeSystemError(error: NodeJS.ErrnoException): string | null {
  const where = error.path === undefined ? '' : ` (${error.path})`;
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `${DISK_FULL}${where}. Free some space (\`df -h\` shows where it is short), then run the command again. What was stored is kept.`;
    case 'EACCES':
    case 'EPERM':
      return (
        `This user may not read or write what is needed${where}. If the clone was first used by another user (root, say), ` +
        'go on as that user, or take its files over: sudo chown -R "$(id -un)" .imigraph dist test-results'
      );
    case 'EROFS':
      return `The clone lies on a file system that is mounted read-only${where}. Move it to one that can be written.`;
    default:
      return null;
  }
}

/** Runs a script's main function. A failure is printed and becomes the exit code 1. */
export async function runPlainly(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(describeFailure(error));
    process.exitCode = 1;
  }
}
