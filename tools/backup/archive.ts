import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { PlainFailure } from '../terminal/plain-failure.ts';

/** A path that leads nowhere but into the folder: an archive may come from anywhere. */
const inside = z.string().refine((name) => path.posix.normalize(name) === name && !/^[/.]/.test(name));

/** What lies in an archive, compressed, under its name and `.gz`. Size and digest are of what it was before. */
const entrySchema = z.object({ name: inside, size: z.number(), sha256: z.string().length(64) });

const manifestSchema = z.object({
  format: z.literal(1),
  /** `files` are those of a stopped server's data folder; `rows` are tables as COPY writes them. */
  kind: z.enum(['files', 'rows']),
  postgres: z.object({ version: z.string(), major: z.number() }),
  madeAt: z.string(),
  folders: z.array(inside).default([]),
  entries: z.array(entrySchema),
  /** Of `rows` only: the migrations of each schema, and where its sequences stand. */
  migrations: z.record(z.string(), z.array(z.string())).default({}),
  sequences: z.record(z.string(), z.string()).default({}),
});

export type Entry = z.infer<typeof entrySchema>;
export type Manifest = z.infer<typeof manifestSchema>;

const MANIFEST = 'manifest.json';
/** Most of a data folder is air; more effort gains little and takes several times as long. */
const COMPRESSION = { level: 1 };

/** An empty folder to write into. Its manifest comes last: a folder without one is no archive. */
export function makeArchive(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new PlainFailure(`${folder} is not empty. Name a folder that is, or one that is not there yet.`);
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

export async function addEntry(folder: string, name: string, content: Readable): Promise<Entry> {
  const file = entryFile(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  const measure = new Measure();
  await pipeline(content, measure, createGzip(COMPRESSION), createWriteStream(file, { mode: 0o600, flags: 'wx' }));
  return { name, ...measure.result() };
}

export function writeManifest(folder: string, manifest: z.input<typeof manifestSchema>): void {
  writeFileSync(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600 });
}

/** The archive's manifest, once every entry has been read and found whole. */
export async function readArchive(folder: string, kind: Manifest['kind']): Promise<Manifest> {
  const manifest = readManifest(folder);
  if (manifest.kind !== kind) {
    const [made, wanted] = kind === 'files' ? ['export', 'import'] : ['backup', 'restore'];
    throw new PlainFailure(`${folder} was made by npm run ${made}: bring it back with npm run ${wanted}.`);
  }
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  for (const entry of manifest.entries) await copyEntry(folder, entry, nowhere());
  return manifest;
}

/** Throws when what is read is not what was written. */
export async function copyEntry(folder: string, entry: Entry, into: Writable): Promise<void> {
  const measure = new Measure();
  try {
    await pipeline(createReadStream(entryFile(folder, entry.name)), createGunzip(), measure, into);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code?.startsWith('Z_')) throw damaged(folder, entry.name);
    throw error;
  }
  const { size, sha256 } = measure.result();
  if (size !== entry.size || sha256 !== entry.sha256) throw damaged(folder, entry.name);
}

function readManifest(folder: string): Manifest {
  const file = path.join(folder, MANIFEST);
  if (!existsSync(file)) {
    throw new PlainFailure(`${folder} holds no ${MANIFEST}: it is no archive of ours, or one that was not finished.`);
  }
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw damaged(folder, MANIFEST);
  }
}

const entryFile = (folder: string, name: string) => path.join(folder, 'content', `${name}.gz`);

const damaged = (folder: string, what: string) =>
  new PlainFailure(
    `${folder} is damaged: ${what} is not as it was written. Nothing was changed. Take another copy of it.`,
  );

/** Passes on what comes and measures it. */
class Measure extends Transform {
  private readonly hash = createHash('sha256');
  private size = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: null, chunk: Buffer) => void): void {
    this.hash.update(chunk);
    this.size += chunk.length;
    done(null, chunk);
  }

  result(): { size: number; sha256: string } {
    return { size: this.size, sha256: this.hash.digest('hex') };
  }
}
