import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type CryptoKey, type JWK, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import { PlainFailure } from '../terminal/plain-failure.ts';

export const ALGORITHM = 'ES256';

export interface SigningKey {
  id: string;
  privateKey: CryptoKey;
  publicJwk: JWK;
}

/** The key stays from one run to the next, so that tokens and the gateway's copy of the public key stay good. */
export async function loadSigningKey(file: string): Promise<SigningKey> {
  const jwk = readKey(file) ?? (await makeKey(file));
  const { d: _private, ...publicPart } = jwk;
  const id = await calculateJwkThumbprint(publicPart);
  const privateKey = await importJWK(jwk, ALGORITHM);
  if (privateKey instanceof Uint8Array) throw damaged(file);
  return { id, privateKey, publicJwk: { ...publicPart, kid: id, alg: ALGORITHM, use: 'sig' } };
}

function readKey(file: string): JWK | null {
  try {
    const jwk = JSON.parse(readFileSync(file, 'utf8')) as JWK;
    if (jwk.kty !== 'EC' || typeof jwk.d !== 'string') throw damaged(file);
    return jwk;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error instanceof SyntaxError ? damaged(file) : error;
  }
}

async function makeKey(file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const draft = `${file}.${process.pid}`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(draft, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as JWK;
}

const damaged = (file: string) =>
  new PlainFailure(`${file} is damaged. Remove it: a new key is made, and tokens signed by the old one end.`);
