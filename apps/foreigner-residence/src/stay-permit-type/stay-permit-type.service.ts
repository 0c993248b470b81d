import type DataLoader from 'dataloader';
import {
  type Connection,
  type ConnectionArguments,
  type ManagerSource,
  keysetPage,
  loaderByKey,
  pageRequest,
} from '@imigraph/database';
import type { PermitClass } from '../generated/graphql';
import { StayPermitTypeEntity } from './stay-permit-type.entity';

export type StayPermitTypePage = Connection<StayPermitTypeEntity>;

export interface StayPermitTypeFilter {
  readonly permitClass?: PermitClass | null;
}

const form = /^[A-Z0-9]{1,10}$/;

/** The kinds of stay permit as one request sees them. */
export class StayPermitTypeService {
  private readonly byCode: DataLoader<string, StayPermitTypeEntity | null>;

  constructor(private readonly manager: ManagerSource) {
    this.byCode = loaderByKey(manager, StayPermitTypeEntity, 'code');
  }

  async find(code: string): Promise<StayPermitTypeEntity | null> {
    return form.test(code) ? this.byCode.load(code) : null;
  }

  async list({ permitClass }: StayPermitTypeFilter, page: ConnectionArguments): Promise<StayPermitTypePage> {
    const query = (await this.manager()).getRepository(StayPermitTypeEntity).createQueryBuilder('type');
    query.setFindOptions({ where: permitClass ? { permitClass } : {} });
    return keysetPage(query, { order: ['code'], request: pageRequest(page) });
  }
}
