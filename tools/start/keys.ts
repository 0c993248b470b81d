import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { PlainFailure } from '../terminal/plain-failure.ts';

const keysSchema = z.object({
  /** As in SIGNING_KEYS: "keyId:base64url", the first of them signs. */
  signingKeys: z.string().min(1),
  databaseRoleKey: z.string().min(1),
  databasePassword: z.string().regex(/^[\w-]+$/),
  /** As in FIELD_KEYS, for each subgraph that seals fields: what is sealed opens with these only. */
  fieldKeys: z.object({ applications: z.string().min(1) }),
});

/** As they were made before any field was sealed. */
const earlierKeysSchema = keysSchema.omit({ fieldKeys: true }).strict();

export type Keys = z.infer<typeof keysSchema>;

/** The secrets of this clone, made at the first start and readable by their owner alone. */
export function loadKeys(root: string): Keys {
  const file = path.join(root, '.imigraph', 'keys.json');
  const text = readText(file) ?? makeKeys(file);
  const keys = keysSchema.safeParse(parse(text));
  if (keys.success) return keys.data;
  const earlier = earlierKeysSchema.safeParse(parse(text));
  if (earlier.success) return completeKeys(file, earlier.data);
  throw new PlainFailure(
    `${file} is damaged. Put a copy back; or remove it and begin afresh with npm start -- --reset, since the database ` +
      'opens only with the password in it.',
  );
}

function makeKeys(file: string): string {
  const secret = () => randomBytes(32).toString('base64url');
  const keys: Keys = {
    signingKeys: `development-1:${secret()}`,
    databaseRoleKey: secret(),
    databasePassword: secret(),
    fieldKeys: { applications: `development-1:${secret()}` },
  };
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = writeDraft(file, keys);
  try {
    // A link is made whole or not at all, and never over another process's keys.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8');
}

/** Derived from what is there, and not made by chance: processes that do this at the same time write the same. */
function completeKeys(file: string, earlier: z.infer<typeof earlierKeysSchema>): Keys {
  const secret = createHmac('sha256', earlier.databaseRoleKey).update('field keys of applications').digest('base64url');
  const keys: Keys = { ...earlier, fieldKeys: { applications: `development-1:${secret}` } };
  renameSync(writeDraft(file, keys), file);
  return keys;
}

function writeDraft(file: string, keys: Keys): string {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  return draft;
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
