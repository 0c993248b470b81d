import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';

const SQLITE_BUSY = 5;
const RETRY_EVERY_MS = 50;

/**
 * Takes the lock of a file, or answers null when another process still holds it after `waitMs`.
 *
 * SQLite holds a lock of the operating system, which ends with the process however that dies: there is no stale lock
 * file to judge by its age. Node itself has no such call.
 */
export async function takeLock(file: string, waitMs = 0): Promise<(() => void) | null> {
  mkdirSync(path.dirname(file), { recursive: true });
  // SQLite does not say why it cannot open a file; the system does.
  closeSync(openSync(file, 'a'));
  for (let waited = 0; ; waited += RETRY_EVERY_MS) {
    const database = new DatabaseSync(file);
    try {
      // Without a journal nothing is written: a full disk must not keep anyone from stopping what runs.
      database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
      return () => database.close();
    } catch (error) {
      database.close();
      if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
      if (waited >= waitMs) return null;
    }
    await delay(RETRY_EVERY_MS);
  }
}
