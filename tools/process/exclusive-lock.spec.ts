import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { takeLock } from './exclusive-lock.ts';

describe('takeLock', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'imigraph-lock-'));
  const file = path.join(folder, 'below', 'a.lock');
  const take = `import { takeLock } from ${JSON.stringify(path.join(__dirname, 'exclusive-lock.ts'))};
    globalThis.held = await takeLock(${JSON.stringify(file)});`;
  let holder: ChildProcess | null = null;

  afterAll(() => {
    holder?.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  it('is given to one at a time', async () => {
    const release = await takeLock(file);
    expect(release).not.toBeNull();
    expect(await takeLock(file)).toBeNull();
    release?.();
    const again = await takeLock(file);
    expect(again).not.toBeNull();
    again?.();
  });

  it('is waited for', async () => {
    const release = await takeLock(file);
    const waiting = takeLock(file, 10_000);
    release?.();
    const taken = await waiting;
    expect(taken).not.toBeNull();
    taken?.();
  });

  it('ends with the process that held it, however that dies', async () => {
    const script = `${take}
      console.log('held');
      setInterval(() => undefined, 1000);`;
    holder = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(holder.stdout as NodeJS.ReadableStream, 'data');
    expect(await takeLock(file)).toBeNull();
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const release = await takeLock(file);
    expect(release).not.toBeNull();
    release?.();
  });

  it('writes nothing, so that what runs can be stopped although the disk is full', async () => {
    (await takeLock(file))?.();
    // No file may grow beyond nothing.
    const shell = 'ulimit -f 0; exec "$0" --input-type=module -e "$1"';
    const script = `${take}\nconsole.log(globalThis.held ? 'held' : 'not held');`;
    expect(execFileSync('/bin/sh', ['-c', shell, process.execPath, script], { encoding: 'utf8' })).toBe('held\n');
  });
});
