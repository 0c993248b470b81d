import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** The system user that a server runs as when root starts it: PostgreSQL refuses to run as root. */
export interface ServerAccount {
  name: string;
  uid: number;
  gid: number;
}

const NOBODY: ServerAccount = { name: 'nobody', uid: 65534, gid: 65534 };

/** Null where whoever starts the server may run it. Data that exist are served by their owner. */
export function serverAccount(dataFolder: string, passwd = '/etc/passwd'): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  const accounts = readFileSync(passwd, 'utf8');
  return findAccount(accounts, 'postgres') ?? findAccount(accounts, 'nobody') ?? NOBODY;
}

function findAccount(passwd: string, name: string): ServerAccount | null {
  const [, , uid, gid] =
    passwd
      .split('\n')
      .find((line) => line.startsWith(`${name}:`))
      ?.split(':') ?? [];
  return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : null;
}

/** The options with which a child process becomes that user. */
export function asAccount(account: ServerAccount | null): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

/** Asked of the system as that user, since mode bits alone do not tell (ACLs, every folder above). */
export function canEnter(folder: string, account: ServerAccount): boolean {
  const test = spawnSync('/bin/sh', ['-c', 'test -x "$0" && test -r "$0"', folder], {
    ...asAccount(account),
    cwd: '/',
  });
  return test.status === 0;
}
