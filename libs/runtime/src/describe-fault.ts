import { types } from 'node:util';

interface FaultDescription {
  readonly type: string;
  readonly message?: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly stack: readonly string[];
  readonly cause?: FaultDescription;
}

/** Also one that was made in another realm, as Node's own are under a test runner. */
function isError(value: unknown): value is Error {
  return value instanceof Error || types.isNativeError(value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The stack without its head, which repeats the message: a value in it may run over lines and look like a frame. */
function frames({ message, stack = '' }: Error): string[] {
  const head = stack.indexOf(message);
  return stack
    .slice(head < 0 ? 0 : head + message.length)
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .map((line) => line.trim());
}

/**
 * An error as the log may keep it. A database error's message and detail repeat values of the statement (a name, a NIK),
 * so of those only the code, the table and the constraint are kept.
 */
export function describeFault(error: unknown): FaultDescription {
  if (!isError(error)) return { type: typeof error, stack: [] };
  const fields = error as Error & Record<string, unknown>;
  const driverError = isError(fields.driverError) ? (fields.driverError as Error & Record<string, unknown>) : fields;
  const fromDatabase = 'routine' in driverError || 'query' in fields;
  const code = text(driverError.code);
  const constraint = text(driverError.constraint);
  const table = text(driverError.table);
  return {
    type: error.name,
    ...(fromDatabase ? {} : { message: error.message }),
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    ...(table === undefined ? {} : { table }),
    stack: frames(error),
    ...(error.cause === undefined ? {} : { cause: describeFault(error.cause) }),
  };
}
