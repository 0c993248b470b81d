import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '@imigraph/errors';
import { type Logger, largestBodyBytes, maskedMessage, runInRequest } from '@imigraph/runtime';

interface Fault {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

const unreadable: Fault = { status: 400, code: 'BAD_REQUEST', message: 'The request could not be read.' };
const notJson: Fault = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'The body is not JSON. Send {"query": "…", "variables": {…}}.',
};

const known: Readonly<Record<string, Fault>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    status: 413,
    code: 'BAD_REQUEST',
    message: `The body is larger than ${largestBodyBytes} bytes. Ask for less at once, or send values as variables.`,
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: 'BAD_REQUEST',
    message: 'Send the operation as JSON, with the header content-type: application/json.',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: notJson,
  FST_ERR_CTP_INVALID_JSON_BODY: notJson,
  // The Host header is part of the address that is read here.
  ERR_INVALID_URL: unreadable,
};

function faultOf({ code, statusCode = 500 }: Pick<FastifyError, 'code' | 'statusCode'>): Fault {
  const fault = known[code];
  if (fault) return fault;
  if (statusCode < 500) return { ...unreadable, status: statusCode };
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: maskedMessage };
}

function send(reply: FastifyReply, requestId: string, { status, code, message }: Fault): FastifyReply {
  // An address that cannot be read is answered before any hook.
  void reply.header('x-request-id', requestId);
  return reply.code(status).send({ errors: [{ message, extensions: { code, requestId } }] });
}

/** Answers what never reaches GraphQL in GraphQL's own form, so that a client reads one kind of error. */
export function answerFault(log: Logger) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    const fault = faultOf(error);
    if (fault.status >= 500) {
      runInRequest({ requestId: request.id, sqlStatements: 0 }, () => {
        log.error({ err: error }, 'request failed');
      });
    }
    void send(reply, request.id, fault);
  };
}

export function answerUnknownRoutes(app: FastifyInstance, methods: Readonly<Record<string, string>>): void {
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?', 1);
    const allowed = methods[path];
    if (allowed !== undefined) {
      const message = `Ask ${path} by ${allowed.replace(', ', ' or ')}.`;
      return send(reply.header('allow', allowed), request.id, { status: 405, code: 'BAD_REQUEST', message });
    }
    const message = 'There is nothing here. GraphQL is at /graphql.';
    return send(reply, request.id, { status: 404, code: 'NOT_FOUND', message });
  });
}
