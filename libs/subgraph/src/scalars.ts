import { GraphQLError, GraphQLScalarType } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { isDay } from '@imigraph/calendar';

function day(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(`A LocalDate is a day of the calendar as "YYYY-MM-DD", for instance "2026-01-26".`);
}

const localDate = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  serialize: day,
  parseValue: day,
});

function rupiah(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError('Rupiah is a whole number, without decimals or separators, for instance 350000.');
}

const rupiahAmount = new GraphQLScalarType<number, number>({
  name: 'Rupiah',
  serialize: rupiah,
  parseValue: rupiah,
});

/** What the graph's own scalars accept and give. Their names and descriptions stand in each subgraph's SDL. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  DateTime: GraphQLDateTime,
  LocalDate: localDate,
  Rupiah: rupiahAmount,
};
