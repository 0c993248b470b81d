import type DataLoader from 'dataloader';
import { type ManagerSource, loaderByKey } from '@imigraph/database';
import { StayPermitTypeEntity } from './stay-permit-type.entity';

const form = /^[A-Z0-9]{1,10}$/;

/** The kinds of stay permit as one request sees them. */
export class StayPermitTypeService {
  private readonly byCode: DataLoader<string, StayPermitTypeEntity | null>;

  constructor(manager: ManagerSource) {
    this.byCode = loaderByKey(manager, StayPermitTypeEntity, 'code');
  }

  async find(code: string): Promise<StayPermitTypeEntity | null> {
    return form.test(code) ? this.byCode.load(code) : null;
  }
}
