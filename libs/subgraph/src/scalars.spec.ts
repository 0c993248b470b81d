import type { GraphQLScalarType } from 'graphql';
import { scalars } from './scalars';

function scalar(name: string): GraphQLScalarType {
  const found = scalars[name];
  if (!found) throw new Error(`there is no scalar ${name}`);
  return found;
}

describe('LocalDate', () => {
  it.each(['2026-01-26', '2024-02-29', '1900-12-31'])('takes the day %s', (day) => {
    expect(scalar('LocalDate').parseValue(day)).toBe(day);
    expect(scalar('LocalDate').serialize(day)).toBe(day);
  });

  it.each(['2026-02-29', '2026-13-01', '26-01-2026', '2026-1-6', '2026-01-26T00:00:00Z', '', 20260126, null])(
    'refuses %j and says how to write a day',
    (value) => {
      expect(() => scalar('LocalDate').parseValue(value)).toThrow('YYYY-MM-DD');
    },
  );
});

describe('Rupiah', () => {
  it.each([0, 350_000, -1, Number.MAX_SAFE_INTEGER])('takes %d', (amount) => {
    expect(scalar('Rupiah').parseValue(amount)).toBe(amount);
  });

  it.each([0.5, '350000', Number.NaN, Number.MAX_SAFE_INTEGER + 1, null])('refuses %j', (value) => {
    expect(() => scalar('Rupiah').parseValue(value)).toThrow('whole number');
  });
});
