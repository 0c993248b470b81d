interface FaultDescription {
  readonly type: string;
  readonly message?: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly stack: readonly string[];
  readonly cause?: FaultDescription;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/**
 * An error as the log may keep it. A database error's message and detail repeat values of the statement (a name, a NIK),
 * so of those only the code, the table and the constraint are kept.
 */
export function describeFault(error: unknown): FaultDescription {
  if (!(error instanceof Error)) return { type: typeof error, stack: [] };
  const fields = error as Error & Record<string, unknown>;
  const driverError =
    fields.driverError instanceof Error ? (fields.driverError as Error & Record<string, unknown>) : fields;
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
    // The stack's head repeats the message, which may run over several lines.
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: describeFault(error.cause) }),
  };
}
