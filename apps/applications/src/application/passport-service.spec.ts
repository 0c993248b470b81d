import path from 'node:path';
import { isEnumType } from 'graphql';
import { readReferenceData, services } from '@imigraph/reference-data';
import { subgraphSchema } from '@imigraph/subgraph';
import { sdl } from '../generated/sdl';

describe('the services of a passport application', () => {
  it('are those that the vocabulary has below PASSPORT, but for the collection of a finished one', async () => {
    const data = await readReferenceData(path.resolve(__dirname, '../../../../data'), [services]);
    const vocabulary = data.rows(services).filter(({ parent }) => parent === 'PASSPORT');
    const codes = vocabulary.map(({ service_code: code }) => code).filter((code) => code !== 'PASSPORT_COLLECTION');
    const type = subgraphSchema(sdl, []).getType('PassportService');
    expect(isEnumType(type) && type.getValues().map(({ name }) => name)).toEqual(codes);
  });
});
