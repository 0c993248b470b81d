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

  /** Those of the codes that the vocabulary has, in their order. */
  async list(codes: readonly string[]): Promise<ServiceEntity[]> {
    const found = await Promise.all(codes.map((code) => this.byCode.load(code)));
    return found.filter((service) => service !== null);
  }

  /**
   * The codes under which a place may say that it offers a service: its own, and those of the services of which it is a
   * part. None for a code that the vocabulary does not have.
   */
  async listWithin(code: string): Promise<string[]> {
    const service = await this.byCode.load(code);
    if (!service) return [];
    return service.parentCode === null ? [code] : [code, ...(await this.listWithin(service.parentCode))];
  }
}
