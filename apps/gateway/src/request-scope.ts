import type { FastifyRequest } from 'fastify';
import type { RequestScope } from '@imigraph/runtime';
import { preferredLanguage } from './language';

/** In whose name code runs for one request: its log lines carry the id, and its errors are in its language. */
export function requestScope(request: FastifyRequest): RequestScope {
  const language = preferredLanguage(request.headers['accept-language']);
  return { requestId: request.id, language, sqlStatements: 0 };
}
