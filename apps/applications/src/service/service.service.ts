import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { loaderByKey } from '@imigraph/database';
import { ServiceEntity } from './service.entity';

/** The services of the vocabulary as one request sees them. */
export class ServiceService {
  private readonly byCode: DataLoader<string, ServiceEntity | null>;

  constructor(source: DataSource) {
    this.byCode = loaderByKey(() => Promise.resolve(source.manager), ServiceEntity, 'code');
  }

  find(code: string): Promise<ServiceEntity | null> {
    return this.byCode.load(code);
  }
}
