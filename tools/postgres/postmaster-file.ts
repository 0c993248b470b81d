import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { commandOf, isRunning } from '../process/process-table.ts';
import { PlainFailure } from '../terminal/plain-failure.ts';

export interface RunningServer {
  pid: number;
  port: number;
  isReady: boolean;
}

/** The server that serves this data folder now, by the file postmaster.pid which it keeps there. */
export function findServer(data: string): RunningServer | null {
  const file = path.join(data, 'postmaster.pid');
  const [pidLine, folder, , port, , , , status] = readLines(file);
  const pid = Number(pidLine);
  if (!pid || !folder || !isRunning(pid)) return null;
  const command = commandOf(pid);
  if (command.includes(`-D ${data} `)) return { pid, port: Number(port), isReady: status?.trim() === 'ready' };
  if (folder !== data && command.includes(`-D ${folder} `)) {
    throw new PlainFailure(
      `The database folder ${data} was copied or moved while its server ran (process ${pid}, for ${folder}). Stop that ` +
        `server (kill ${pid}) and run the command again, or begin afresh with npm start -- --reset`,
    );
  }
  // The number belongs to another program by now. PostgreSQL itself cannot tell, and would not start.
  rmSync(file, { force: true });
  return null;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
