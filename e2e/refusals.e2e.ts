import { randomUUID } from 'node:crypto';
import type { Language, LocalizedText } from '@imigraph/errors';
import { GraphSystem } from '@imigraph/graph-system';
import { inventedNik } from '@imigraph/national-id';
import examples from './refusal-examples.json';

/**
 * What docs/errors.md shows as an example, and what is made to happen here. In a document "<key>" is a new key each time,
 * "<same key>" one for the whole example, "<nik>" the NIK of a woman born on 1996-04-12, and any other name in such
 * brackets what was last answered under it.
 */
interface RefusalExample {
  readonly refusal: string;
  readonly reason: string;
  readonly when: string;
  /** The account that asks, where not any applicant's will do. */
  readonly as?: string;
  /** Asked before, in this order. */
  readonly before?: readonly string[];
  /** Statements that bring about what no operation can. */
  readonly given?: readonly string[];
  readonly ask: string;
  readonly message: LocalizedText;
}

let graph: GraphSystem;
let today: string;
let people = 0;

beforeAll(async () => {
  graph = await GraphSystem.start();
  const [day] = await graph.sql<{ today: string }>(`select (now() at time zone 'Asia/Jakarta')::date::text as today`);
  today = day?.today ?? '';
});

afterAll(() => graph.stop());

/** All objects of an answer, the outer ones first. */
function objectsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(objectsIn)];
}

/** Fills an example's documents in, and remembers what their answers say. */
class Filling {
  private readonly values: Map<string, string>;

  constructor() {
    people += 1;
    const nik = inventedNik({ regencyCode: '35.73', sex: 'FEMALE', bornOn: '1996-04-12', serial: 5_000 + people });
    this.values = new Map([
      ['same key', randomUUID()],
      ['nik', nik],
      ['today', today],
    ]);
  }

  filled(text: string): string {
    return text.replaceAll(/<([\w ]+)>/g, (_whole, name: string) =>
      name === 'key' ? randomUUID() : (this.values.get(name) ?? name),
    );
  }

  remember(answer: unknown): void {
    for (const object of objectsIn(answer)) {
      for (const [name, value] of Object.entries(object)) {
        if (typeof value === 'string' || typeof value === 'number') this.values.set(name, String(value));
      }
    }
  }
}

/** What is refused changes nothing: it is asked in one language after the other. */
async function refusals(example: RefusalExample) {
  const filling = new Filling();
  const token = await graph.token('APPLICANT', { sub: example.as ?? `e2e-refused-${people}` });
  const ask = async (document: string, language: Language = 'en') => {
    const headers = { 'accept-language': language };
    const { data, errors } = await graph.ask(filling.filled(document), { token, headers });
    expect(errors).toBeUndefined();
    filling.remember(data);
    return data;
  };
  for (const document of example.before ?? []) await ask(document);
  for (const statement of example.given ?? []) await graph.sql(filling.filled(statement));
  const refused = async (language: Language) => {
    const { reason, message } = objectsIn(await ask(example.ask, language)).find((object) => 'reason' in object) ?? {};
    return [reason, told(message, language)];
  };
  return { id: await refused('id'), en: await refused('en') };
}

/** Some refusals are told in both languages at once. */
function told(message: unknown, language: Language): unknown {
  return objectsIn(message)[0]?.[language] ?? message;
}

const written: readonly RefusalExample[] = examples;

it.each(written.map((example) => [example.refusal, example.reason, example] as const))(
  '%s is %s in both languages',
  async (_refusal, reason, example) => {
    const { id, en } = example.message;
    expect(await refusals(example)).toEqual({ id: [reason, id], en: [reason, en] });
  },
);
