import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
    const [, secret = ''] = keys.signingKeys.split(':');
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(new Set([secret, keys.databaseRoleKey, keys.databasePassword]).size).toBe(3);
  });

  it.each([
    ['no JSON', '{"signingKeys":'],
    ['a key that is missing', '{"signingKeys":"a:b","databaseRoleKey":"c"}'],
    ['a password that would end its URL', '{"signingKeys":"a:b","databaseRoleKey":"c","databasePassword":"p@ss"}'],
  ])('says what to do about %s, and overwrites nothing', (_what, text) => {
    mkdirSync(path.dirname(file));
    writeFileSync(file, text);
    expect(() => loadKeys(root)).toThrow(/keys\.json is damaged.*--reset/);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});
