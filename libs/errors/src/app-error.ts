import type { ErrorCode } from './error-code';

/**
 * The caller should not have asked: the message goes to the client as it is, so it names no person, table, host or
 * statement. What a good request meets as a "no" is a refusal in the schema, not an error.
 */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

export class NotFoundError extends AppError {
  constructor(noun: string, key: string) {
    super('NOT_FOUND', `There is no ${noun} ${JSON.stringify(key)} that you may see.`);
  }
}

export class ForbiddenError extends AppError {
  constructor(message: string) {
    super('FORBIDDEN', message);
  }
}

export class UnauthenticatedError extends AppError {
  constructor(message: string) {
    super('UNAUTHENTICATED', message);
  }
}

export class InvalidInputError extends AppError {
  constructor(message: string) {
    super('BAD_USER_INPUT', message);
  }
}
