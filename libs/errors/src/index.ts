export { AppError, ForbiddenError, InvalidInputError, NotFoundError, UnauthenticatedError } from './app-error';
export { type ErrorCode, errorCodes, isErrorCode } from './error-code';
export { type ErrorGuide, errorGuide } from './error-guide';
export type { Language, LocalizedText } from './localized-text';
