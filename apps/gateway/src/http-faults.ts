import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError, type ErrorCode, type LocalizedText } from '@imigraph/errors';
import { type Logger, maskedText, runInRequest } from '@imigraph/runtime';
import type { Metrics } from '@imigraph/telemetry';
import { faultTexts } from './http-faults.messages';
import { preferredLanguage } from './language';
import { mediaTypeFor } from './media-types';
import { requestScope } from './request-scope';
import { headersOf, statusOf } from './status';

interface Fault {
  readonly status: number;
  readonly code: ErrorCode;
  readonly text: LocalizedText;
}

const unreadable: Fault = { status: 400, code: 'BAD_REQUEST', text: faultTexts.unreadable };
const notJson: Fault = { status: 400, code: 'BAD_REQUEST', text: faultTexts.notJson };

const known: Readonly<Record<string, Fault>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { status: 415, code: 'BAD_REQUEST', text: faultTexts.mediaType },
  FST_ERR_CTP_EMPTY_JSON_BODY: notJson,
  FST_ERR_CTP_INVALID_JSON_BODY: notJson,
  // The Host header is part of the address that is read here.
  ERR_INVALID_URL: unreadable,
};

function faultOf(error: FastifyError | AppError, request: FastifyRequest): Fault {
  if (error instanceof AppError) return { status: statusOf(error.code), code: error.code, text: error.text };
  const { code, statusCode = 500 } = error;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return { status: 413, code: 'BAD_REQUEST', text: faultTexts.tooLarge(request.routeOptions.bodyLimit) };
  }
  const fault = known[code];
  if (fault) return fault;
  if (statusCode < 500) return { ...unreadable, status: statusCode };
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', text: maskedText };
}

function send(reply: FastifyReply, request: FastifyRequest, { status, code, text }: Fault): FastifyReply {
  const { id: requestId } = request;
  const message = text[preferredLanguage(request.headers['accept-language'])];
  // An address that cannot be read is answered before any hook.
  void reply.headers({ 'x-request-id': requestId, ...headersOf(code) });
  const mediaType = mediaTypeFor(request.headers.accept) ?? 'application/json';
  return reply
    .code(status)
    .type(`${mediaType}; charset=utf-8`)
    .send({ errors: [{ message, extensions: { code, requestId } }] });
}

/** Answers what never reaches GraphQL in GraphQL's own form, so that a client reads one kind of error. */
export function answerFault(log: Logger, { errors }: Metrics) {
  return (error: FastifyError | AppError, request: FastifyRequest, reply: FastifyReply): void => {
    const fault = faultOf(error, request);
    errors.inc({ code: fault.code, subgraph: 'none' });
    if (fault.code === 'INTERNAL_SERVER_ERROR') {
      runInRequest(requestScope(request), () => {
        log.error({ err: error }, 'request failed');
      });
    }
    void send(reply, request, fault);
  };
}

export function answerUnknownRoutes(app: FastifyInstance, methods: Readonly<Record<string, string>>): void {
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?', 1);
    const allowed = methods[path];
    if (allowed === undefined)
      return send(reply, request, { status: 404, code: 'NOT_FOUND', text: faultTexts.nothing });
    const text = faultTexts.method(path, allowed.split(', '));
    return send(reply.header('allow', allowed), request, { status: 405, code: 'BAD_REQUEST', text });
  });
}
