import type { DataSource } from 'typeorm';
import { asViewer } from '@imigraph/database';
import { DamagedFieldError } from '@imigraph/field-encryption';
import { systemViewer } from '@imigraph/identity';
import type { Upkeep } from '@imigraph/subgraph';
import type { SealedNiks } from './sealed-niks';

/** So many rows are in memory, and locked, at once. */
const batchSize = 500;

/** Both go by an index, however many rows there are: a walk is as long as what it seals anew. */
export const batchStatements = {
  lock: `
    select number, nik_sealed as "nikSealed", nik_hash as "nikHash" from application
     where (nik_hash, number) > ($1, $2) and nik_hash < $3
     order by nik_hash, number limit ${batchSize} for update skip locked`,
  // The second condition follows from the first and keeps PostgreSQL from reading the whole table for the join.
  write: `
    update application set nik_sealed = anew.sealed, nik_hash = anew.hash
      from unnest($1::text[], $2::text[], $3::text[]) as anew (number, sealed, hash)
     where application.number = anew.number and application.number = any ($1::text[])`,
} as const;

interface Row {
  readonly number: string;
  readonly nikSealed: string;
  readonly nikHash: string;
}

/** Where a walk through the rows of one key stands. */
interface Range {
  readonly from: string;
  readonly to: string;
  /** The number of the last row that was seen with the hash `from`; empty at the beginning. */
  readonly after: string;
}

type Surroundings = Pick<Upkeep, 'source' | 'log'> & { readonly signal: Pick<AbortSignal, 'aborted'> };

/**
 * Seals and hashes anew, under the first key, the NIKs that stand under an older one, batch by batch, each in a
 * transaction of its own: what ends in the middle goes on at the next start, and instances that start together share the
 * work. Rows that somebody is just changing are left out; the next start finds them. `version` stays: nothing about an
 * application changes.
 */
export async function resealNiks(niks: SealedNiks, { source, log, signal }: Surroundings): Promise<void> {
  for (const { from, to } of niks.keys.olderTexts()) {
    let resealed = 0;
    let damaged = 0;
    let range: Range | null = { from, to, after: '' };
    while (range && !signal.aborted) {
      const batch = await resealBatch(niks, source, range);
      resealed += batch.resealed;
      damaged += batch.damaged;
      range = batch.rest;
    }
    if (damaged > 0) log.error({ keyId: niks.keys.firstId, damaged }, 'national ids do not open');
    log.info({ keyId: niks.keys.firstId, resealed, done: !range }, 'national ids sealed anew');
  }
}

async function resealBatch(niks: SealedNiks, source: DataSource, range: Range) {
  return asViewer(source, systemViewer, async (tx) => {
    const { from, to, after } = range;
    const rows = await tx.query<Row[]>(batchStatements.lock, [from, after, to]);
    const anew = rows.flatMap((row) => reseal(niks, row));
    await tx.query(batchStatements.write, [
      anew.map(({ number }) => number),
      anew.map(({ nikSealed }) => nikSealed),
      anew.map(({ nikHash }) => nikHash),
    ]);
    const last = rows.at(-1);
    return {
      resealed: anew.length,
      damaged: rows.length - anew.length,
      rest: last ? { from: last.nikHash, to, after: last.number } : null,
    };
  });
}

/** Nothing for a row that does not open, which is for people to mend and keeps no other row waiting. */
function reseal(niks: SealedNiks, { number, nikSealed }: Row) {
  try {
    return [{ number, ...niks.seal(niks.open({ number, nikSealed }), number) }];
  } catch (error) {
    if (error instanceof DamagedFieldError) return [];
    throw error;
  }
}
