import 'reflect-metadata';
import { getNamedType, getNullableType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { officesSubgraph } from './schema';

const { schema } = officesSubgraph({ dataDir: 'data' });

/** Types of which nothing is loaded from data/, or nothing by itself, and why. Whatever is not here carries provenance. */
const carryNone: Readonly<Record<string, string>> = {
  GeoPoint: 'a part of a fact, beside which locationProvenance stands',
  HolidayYear: 'holidays, which carry it',
  ImpreciseDate: 'a part of a fact',
  LocalizedText: 'a part of a fact',
  NearServicePoint: 'a service point, which carries it, and a distance that was worked out',
  OfficeClassification: 'worked out from observations, which carry it',
  OfficeNotKnown: 'that nothing is known',
  OfficeStatistics: 'counted when it is asked for, and tells how fresh it is',
  OfficeStatisticsGroup: 'counted when it is asked for',
  OfficeStatisticsKey: 'values of service points, which carry it',
  PeopleCount: 'counted, by the day that PlanningFigures tells',
  PlanningFigures: 'counted, and tells how fresh it is',
  Provenance: 'it is provenance',
  ResponsibleOffice: 'a jurisdiction, which carries it',
  SuggestedOffice: 'a jurisdiction, which carries it',
  WorkingDay: 'worked out from holidays, which carry it',
};

/** Days that the files give to the day, or of which the description says on what they rest. */
const exactDays = ['Holiday.on', 'Jurisdiction.knownSinceOn'];

const inGraph = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !/^(_|Query$|Mutation$|PageInfo$)|(Connection|Edge)$/.test(name));

type AnyField = GraphQLField<unknown, unknown>;

const fieldsOf = (type: GraphQLObjectType): AnyField[] => Object.values(type.getFields());
const saysWhere = (type: GraphQLObjectType): boolean => String(type.getFields().provenance?.type) === 'Provenance!';
const loaded = inGraph.filter(({ name }) => !(name in carryNone));

describe('what is loaded from data/', () => {
  it.each(loaded.map((type) => [type.name, type] as const))('%s says where it comes from', (_name, type) => {
    expect(saysWhere(type)).toBe(true);
  });

  it('is all but the types of which a reason is given, and those are there and need it', () => {
    expect(loaded.map(({ name }) => name)).toEqual(expect.arrayContaining(['Country', 'Office', 'Region', 'Service']));
    const excused = inGraph.filter(({ name }) => name in carryNone);
    expect(excused.map(({ name }) => name).sort()).toEqual(Object.keys(carryNone).sort());
    expect(excused.filter(saysWhere)).toEqual([]);
  });

  it('gives a day with its precision, unless it is known to be exact', () => {
    const days = loaded.flatMap((type) =>
      fieldsOf(type)
        .filter((field) => getNamedType(field.type).name === 'LocalDate')
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(days.sort()).toEqual(exactDays);
  });

  it('says of a place on the map where that comes from, which is hardly ever whence the rest is', () => {
    for (const type of loaded) {
      for (const field of fieldsOf(type).filter(({ type: of }) => getNamedType(of).name === 'GeoPoint')) {
        expect(fieldsOf(type).map(({ name }) => name)).toContain(`${field.name}Provenance`);
      }
    }
  });

  it('has no provenance without its fact, nor one that is there more surely or less', () => {
    const pairs = loaded.flatMap((type) =>
      fieldsOf(type)
        .filter(({ name }) => name.endsWith('Provenance'))
        .map((field) => [type, field] as const),
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const [type, field] of pairs) {
      expect(getNullableType(field.type).toString()).toBe('Provenance');
      const fact = type.getFields()[field.name.slice(0, -'Provenance'.length)];
      expect(fact && isNonNullType(fact.type)).toBe(isNonNullType(field.type));
    }
  });
});
