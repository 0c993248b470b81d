import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadKeys } from './keys.ts';

describe('loadKeys', () => {
  let root: string;
  let file: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'imigraph-keys-'));
    file = path.join(root, '.imigraph', 'keys.json');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('makes them once, for their owner alone', () => {
    const keys = loadKeys(root);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(loadKeys(root)).toEqual(keys);
    const [secret, fieldSecret] = [keys.signingKeys, keys.fieldKeys.applications].map((key) => key.split(':')[1] ?? '');
    for (const one of [secret, fieldSecret]) expect(Buffer.from(one ?? '', 'base64url')).toHaveLength(32);
    expect(new Set([secret, fieldSecret, keys.databaseRoleKey, keys.databasePassword]).size).toBe(4);
  });

  it('adds what keys of an earlier version lack, the same in each process, and leaves the rest', () => {
    const earlier = { signingKeys: 'a:b', databaseRoleKey: 'c', databasePassword: 'p' };
    mkdirSync(path.dirname(file));
    const load = () => {
      writeFileSync(file, JSON.stringify(earlier));
      return loadKeys(root);
    };
    const [one, other] = [load(), load()];
    expect(one).toMatchObject(earlier);
    expect(one.fieldKeys.applications).toMatch(/^development-1:[\w-]{43}$/);
    expect(other).toEqual(one);
    expect(loadKeys(root)).toEqual(one);
    expect(readdirSync(path.dirname(file))).toEqual(['keys.json']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['no JSON', '{"signingKeys":'],
    ['a key that is missing', '{"signingKeys":"a:b","databaseRoleKey":"c"}'],
    [
      'field keys of nobody',
      '{"signingKeys":"a:b","databaseRoleKey":"c","databasePassword":"p","fieldKeys":{"applications":""}}',
    ],
    ['a password that would end its URL', '{"signingKeys":"a:b","databaseRoleKey":"c","databasePassword":"p@ss"}'],
  ])('says what to do about %s, and overwrites nothing', (_what, text) => {
    mkdirSync(path.dirname(file));
    writeFileSync(file, text);
    expect(() => loadKeys(root)).toThrow(/keys\.json is damaged.*--reset/);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});
