import type { FastifyRequest } from 'fastify';
import { type DocumentNode, parse } from 'graphql';
import { AppError } from '@imigraph/errors';
import { faultTexts } from '../http-faults.messages';
import type { OperationLimits } from '../limits';
import { tooMuchText } from './limit.messages';
import { jsonNesting, textSize } from './nesting';
import { type OperationSize, operationSizes } from './operation-size';

/** A document with more tokens than this many times the limit is not counted to its end. */
const countedTimes = 10;

const measures = ['depth', 'fields', 'rootFields', 'aliases', 'directives'] as const satisfies (keyof OperationSize)[];

/**
 * Refuses an operation that asks for more than the limits let it: before Apollo Server validates it, which can take far
 * longer than reading it. What is wrong with it otherwise is left for Apollo Server to say.
 */
export function admitOperation({ method, body, query }: FastifyRequest, limits: OperationLimits | null): void {
  if (Array.isArray(body)) throw new AppError('BAD_REQUEST', faultTexts.batch);
  if (limits === null) return;
  const asked = method === 'GET' ? fromAddress(query) : body;
  if (!isObject(asked)) return;
  const nesting = jsonNesting(asked);
  if (nesting > limits.nesting) throw tooLarge('json', nesting, limits.nesting);
  if (typeof asked.query === 'string') admitDocument(asked.query, limits);
}

function admitDocument(text: string, limits: OperationLimits): void {
  const most = limits.tokens * countedTimes;
  const size = textSize(text, most);
  if (!size) return;
  if (size.tokens >= most) throw tooLarge('tokens', { id: `${most} atau lebih`, en: `${most} or more` }, limits.tokens);
  if (size.tokens > limits.tokens) throw tooLarge('tokens', size.tokens, limits.tokens);
  if (size.nesting > limits.nesting) throw tooLarge('nesting', size.nesting, limits.nesting);
  if (size.lists > limits.lists) throw tooLarge('lists', size.lists, limits.lists);
  const document = parsed(text);
  if (!document) return;
  for (const definition of operationSizes(document)) {
    for (const measure of measures) {
      if (definition[measure] > limits[measure]) throw tooLarge(measure, definition[measure], limits[measure]);
    }
  }
}

function tooLarge(...[limited, asked, limit]: Parameters<typeof tooMuchText>): AppError {
  return new AppError('OPERATION_TOO_LARGE', tooMuchText(limited, asked, limit));
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return null;
  }
}

/** What a GET asks: variables and extensions stand in the address as JSON. */
function fromAddress(parameters: unknown): unknown {
  if (!isObject(parameters)) return null;
  const values = Object.entries(parameters).map(([name, value]) => [name, name === 'query' ? value : fromJson(value)]);
  return Object.fromEntries(values) as unknown;
}

function fromJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
