import type DataLoader from 'dataloader';
import { type DataSource, In } from 'typeorm';
import {
  type Connection,
  type ConnectionArguments,
  type PagesByParent,
  isText,
  keysetPage,
  loaderByKey,
  pageRequest,
  pagesByParent,
} from '@imigraph/database';
import type { ProgrammeKind, ProgrammeStatus } from '../generated/graphql';
import { ProgrammeEntity } from './programme.entity';

export type ProgrammePage = Connection<ProgrammeEntity>;

export interface ProgrammeFilter {
  readonly kind?: readonly ProgrammeKind[] | null;
  readonly status?: readonly ProgrammeStatus[] | null;
  readonly officeId?: string | null;
}

/** Programmes as one request sees them. */
export class ProgrammeService {
  private readonly byCode: DataLoader<string, ProgrammeEntity | null>;
  private readonly ofOffice: PagesByParent<ProgrammeEntity>;

  constructor(private readonly source: DataSource) {
    const manager = () => Promise.resolve(source.manager);
    this.byCode = loaderByKey(manager, ProgrammeEntity, 'code');
    this.ofOffice = pagesByParent(manager, ProgrammeEntity, 'officeId');
  }

  find(code: string): Promise<ProgrammeEntity | null> {
    return this.byCode.load(code);
  }

  list({ kind, status, officeId }: ProgrammeFilter, page: ConnectionArguments): Promise<ProgrammePage> {
    const query = this.source.getRepository(ProgrammeEntity).createQueryBuilder('programme');
    query.setFindOptions({
      where: {
        ...(kind ? { kind: In([...kind]) } : {}),
        ...(status ? { status: In([...status]) } : {}),
        ...(typeof officeId === 'string' ? { officeId: isText(officeId) } : {}),
      },
    });
    return keysetPage(query, { order: ['code'], request: pageRequest(page) });
  }

  listOfOffice(officeId: string, page: ConnectionArguments): Promise<ProgrammePage> {
    return this.ofOffice.load(officeId, { order: ['code'], request: pageRequest(page) });
  }
}
