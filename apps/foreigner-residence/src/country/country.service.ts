import type DataLoader from 'dataloader';
import { type ManagerSource, loaderByKey } from '@imigraph/database';
import { NotFoundError } from '@imigraph/errors';
import { CountryEntity } from './country.entity';
import { isAlpha3 } from './country.rules';

/** Countries as one request sees them. */
export class CountryService {
  private readonly byAlpha3: DataLoader<string, CountryEntity | null>;

  constructor(manager: ManagerSource) {
    this.byAlpha3 = loaderByKey(manager, CountryEntity, 'alpha3');
  }

  async find(alpha3: string): Promise<CountryEntity | null> {
    return isAlpha3(alpha3) ? this.byAlpha3.load(alpha3) : null;
  }

  async get(alpha3: string): Promise<CountryEntity> {
    const country = await this.find(alpha3);
    if (!country) throw new NotFoundError('country', alpha3);
    return country;
  }
}
