import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { ConfigError, listenPort, millisecondsFrom, readConfig, signingKeys } from './config';

const environment = z.object({
  NAME: z.string({ error: 'say who you are' }),
  PORT: listenPort(4000),
  TIMEOUT_MS: millisecondsFrom(10_000),
  KEYS: signingKeys.optional(),
});

function faultsOf(set: Record<string, string>): readonly string[] {
  try {
    readConfig(environment, set);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

it('fills up what is not set, and takes an empty variable for one that is not', () => {
  expect(readConfig(environment, { NAME: 'offices', PORT: '' })).toEqual({
    NAME: 'offices',
    PORT: 4000,
    TIMEOUT_MS: 10_000,
  });
});

it('cannot be changed once it is read', () => {
  expect(Object.isFrozen(readConfig(environment, { NAME: 'offices' }))).toBe(true);
});

it('says everything that is wrong at once, one line each', () => {
  expect(faultsOf({ PORT: 'http', TIMEOUT_MS: '0', KEYS: 'k1' })).toEqual([
    'NAME: say who you are',
    'PORT: write a port number from 0 to 65535 (0 takes any free one)',
    'TIMEOUT_MS: write a number of milliseconds from 1 to 600000',
    'KEYS: key 1 is not written as id:base64url',
  ]);
  expect(() => readConfig(environment, { PORT: 'http' })).toThrow(
    'The environment is not right:\n  - NAME: say who you are\n  - PORT: write a port number from 0 to 65535 (0 takes any free one)',
  );
});

it.each(['-1', '65536', '80.5', 'eighty', 'NaN', '0x'])('takes no port %s', (PORT) => {
  expect(faultsOf({ NAME: 'a', PORT })).toHaveLength(1);
});

it.each(['0', '1', '65535'])('takes port %s', (PORT) => {
  expect(readConfig(environment, { NAME: 'a', PORT }).PORT).toBe(Number(PORT));
});

it('reads keys, and shows no secret when they are wrong', () => {
  const secret = randomBytes(32);
  const KEYS = `k1:${secret.toString('base64url')}`;
  expect(readConfig(environment, { NAME: 'a', KEYS }).KEYS).toEqual([{ id: 'k1', secret }]);
  const short = randomBytes(16).toString('base64url');
  expect(faultsOf({ NAME: 'a', KEYS: `k1:${short}` })).toEqual(['KEYS: key 1 has 16 bytes and needs at least 32']);
});
