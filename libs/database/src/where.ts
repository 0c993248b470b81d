import { Any, Equal, type FindOperator } from 'typeorm';
import { mayBeStored } from './loader';

/** A column with this value; text that PostgreSQL cannot hold is the value of no row, and no fault. */
export function isText(value: string): FindOperator<string> {
  return mayBeStored(value) ? Equal(value) : Any<string>([]);
}
