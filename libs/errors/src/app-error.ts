import type { ErrorCode } from './error-code';
import type { LocalizedText } from './localized-text';

/**
 * The caller should not have asked: the text goes to the client in its language, so it names no person, table, host or
 * statement. What a good request meets as a "no" is a refusal in the schema, not an error.
 */
export class AppError extends Error {
  /** `message`, for logs, is the English text. */
  constructor(
    readonly code: ErrorCode,
    readonly text: LocalizedText,
  ) {
    super(text.en);
    this.name = new.target.name;
  }
}

export class NotFoundError extends AppError {
  constructor(noun: LocalizedText, key: string) {
    const name = JSON.stringify(key);
    super('NOT_FOUND', {
      id: `Tidak ada ${noun.id} ${name} yang boleh Anda lihat.`,
      en: `There is no ${noun.en} ${name} that you may see.`,
    });
  }
}

export class ForbiddenError extends AppError {
  constructor(text: LocalizedText) {
    super('FORBIDDEN', text);
  }
}

export class UnauthenticatedError extends AppError {
  constructor(text: LocalizedText) {
    super('UNAUTHENTICATED', text);
  }
}

export class InvalidInputError extends AppError {
  constructor(text: LocalizedText) {
    super('BAD_USER_INPUT', text);
  }
}
