/** What a resolver is handed and what it answers: DateTime is parsed to a Date, the other scalars stay what JSON has. */
export const resolverScalars: Readonly<Record<string, string>> = {
  ID: 'string',
  DateTime: 'Date',
  LocalDate: 'string',
  Rupiah: 'number',
  // What a @key selects, which codegen's federation mode brings along.
  _FieldSet: 'string',
};

/** What a client sends and receives as JSON. */
export const wireScalars: Readonly<Record<string, string>> = {
  ID: 'string',
  DateTime: 'string',
  LocalDate: 'string',
  Rupiah: 'number',
};
