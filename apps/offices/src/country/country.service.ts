import type DataLoader from 'dataloader';
import { type DataSource, Any } from 'typeorm';
import { type Connection, type ConnectionArguments, keysetPage, loaderByKey, pageRequest } from '@imigraph/database';
import { InvalidInputError } from '@imigraph/errors';
import { CountryEntity } from './country.entity';
import { isAlpha3 } from './country.rules';

export type CountryPage = Connection<CountryEntity>;

export interface CountryFilter {
  readonly isAseanMember?: boolean | null;
  readonly alpha3?: readonly string[] | null;
}

const mostCodes = 100;

/** Countries as one request sees them. */
export class CountryService {
  private readonly byAlpha3: DataLoader<string, CountryEntity | null>;

  constructor(private readonly source: DataSource) {
    this.byAlpha3 = loaderByKey(() => Promise.resolve(source.manager), CountryEntity, 'alpha3');
  }

  async find(alpha3: string): Promise<CountryEntity | null> {
    return isAlpha3(alpha3) ? this.byAlpha3.load(alpha3) : null;
  }

  /** Throws BAD_USER_INPUT for more codes than may be asked for at once. */
  async list({ isAseanMember, alpha3 }: CountryFilter, page: ConnectionArguments): Promise<CountryPage> {
    if (alpha3 && alpha3.length > mostCodes) {
      throw new InvalidInputError({
        id: `"alpha3" berisi ${alpha3.length} kode; yang boleh ${mostCodes}.`,
        en: `"alpha3" has ${alpha3.length} codes; it may have ${mostCodes}.`,
      });
    }
    const query = this.source.getRepository(CountryEntity).createQueryBuilder('country');
    query.setFindOptions({
      where: {
        ...(typeof isAseanMember === 'boolean' ? { isAseanMember } : {}),
        ...(alpha3 ? { alpha3: Any(alpha3.filter(isAlpha3)) } : {}),
      },
    });
    return keysetPage(query, { order: ['alpha3'], request: pageRequest(page) });
  }
}
