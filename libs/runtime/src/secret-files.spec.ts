import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { type ConfigError, readConfig } from './config';

const folder = mkdtempSync(path.join(os.tmpdir(), 'imigraph-secrets-'));
const file = path.join(folder, 'role-key');
const schema = z.object({ DATABASE_ROLE_KEY: z.string(), HOST: z.string().default('127.0.0.1') });

beforeAll(() => {
  writeFileSync(file, 'a secret of a file\n');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(schema, environment);
    return [];
  } catch (error) {
    return (error as ConfigError).faults;
  }
}

describe('a secret', () => {
  it('may lie in a file, whose last line end is no part of it', () => {
    expect(readConfig(schema, { DATABASE_ROLE_KEY_FILE: file })).toEqual({
      DATABASE_ROLE_KEY: 'a secret of a file',
      HOST: '127.0.0.1',
    });
  });

  it('is not taken from two places', () => {
    const faults = faultsOf({ DATABASE_ROLE_KEY: 'another', DATABASE_ROLE_KEY_FILE: file });
    expect(faults).toEqual(['DATABASE_ROLE_KEY: is set, and DATABASE_ROLE_KEY_FILE too: leave one of them out']);
    expect(faultsOf({ DATABASE_ROLE_KEY: '', DATABASE_ROLE_KEY_FILE: file })).toEqual([]);
  });

  it('is missed together with all else that is wrong, and its file is named by the variable alone', () => {
    const faults = faultsOf({ DATABASE_ROLE_KEY_FILE: path.join(folder, 'none'), SIGNING_KEYS_FILE: folder });
    expect(faults).toEqual([
      'DATABASE_ROLE_KEY_FILE: cannot be read (ENOENT)',
      'SIGNING_KEYS_FILE: cannot be read (EISDIR)',
      expect.stringMatching(/^DATABASE_ROLE_KEY: /),
    ]);
  });

  it('is what only secrets are: nothing else is read from files', () => {
    expect(readConfig(schema, { DATABASE_ROLE_KEY: 'x', HOST_FILE: file })).toMatchObject({ HOST: '127.0.0.1' });
  });
});
