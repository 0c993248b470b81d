import { DISK_FULL, PlainFailure } from '../terminal/plain-failure.ts';

const RESET = 'npm start -- --reset';

export function diskFull(data: string): PlainFailure {
  return new PlainFailure(
    `${DISK_FULL}: PostgreSQL cannot write to ${data}. Free some space (\`df -h\` shows where it is short), then run the ` +
      'command again. What was stored is kept.',
  );
}

export function damagedData(data: string, what: string): PlainFailure {
  return new PlainFailure(
    `The database folder ${data} is damaged: ${what}. Put a copy of the folder back, or begin afresh with ${RESET}`,
  );
}

export function otherMajor(data: string, found: string, ours: number): PlainFailure {
  return new PlainFailure(
    `The database folder ${data} was made by PostgreSQL ${found}, and this is PostgreSQL ${ours}. Bring it over ` +
      `(docs/operations/backup.md#another-major-version), or begin afresh with ${RESET}`,
  );
}

export function otherMajorArchive(found: number, ours: number): PlainFailure {
  return new PlainFailure(
    `The backup was made by PostgreSQL ${found}, and this is PostgreSQL ${ours}, which does not read its files. Restore it ` +
      'with the release that made it, and bring its rows over: docs/operations/backup.md#another-major-version',
  );
}

/** Why initdb or the server gave up, told from what it wrote. */
export function explainServerFailure(output: string, data: string, log: string): PlainFailure {
  if (output.includes('No space left on device')) return diskFull(data);
  const words = output.trim().split('\n').slice(-8).join('\n');
  if (/Permission denied|Operation not permitted/.test(output)) {
    return new PlainFailure(
      `PostgreSQL may not use its folder ${data}:\n${words}\nIf another user (root, say) has started it first, go on as ` +
        `that user, or begin afresh as that user with ${RESET}`,
    );
  }
  if (/could not (open|read|locate|find|access)|invalid|corrupt|PANIC/.test(output)) {
    return new PlainFailure(
      `PostgreSQL does not start: its folder ${data} seems damaged. Its last words:\n${words}\nPut a copy of the folder ` +
        `back, or begin afresh with ${RESET}. The whole log: ${log}`,
    );
  }
  return new PlainFailure(
    `PostgreSQL does not start. Its last words:\n${words}\nThe whole log: ${log}. To begin afresh: ${RESET}`,
  );
}
