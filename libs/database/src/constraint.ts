import { QueryFailedError } from 'typeorm';

/** Whether an error is the violation of this constraint: how a service tells a refusal from a fault. */
export function isConstraint(error: unknown, name: string): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { driverError } = error as QueryFailedError<Error & { constraint?: string }>;
  return driverError.constraint === name;
}
