import {
  type Connection,
  type ConnectionArguments,
  type ManagerSource,
  type PagesByParent,
  pageRequest,
  pagesByParent,
} from '@imigraph/database';
import type { Viewer } from '@imigraph/identity';
import { PersonReadEntity } from './person-read.entity';

export type PersonReadPage = Connection<PersonReadEntity>;

/** The access log as the viewer of one request may see it. */
export class PersonReadService {
  private readonly ofPerson: PagesByParent<PersonReadEntity>;

  constructor(
    manager: ManagerSource,
    private readonly viewer: Viewer,
  ) {
    this.ofPerson = pagesByParent(manager, PersonReadEntity, 'person');
  }

  /** The latest first. For the person themself and for auditors; throws FORBIDDEN for everyone else. */
  async listOf(
    person: { readonly key: string; readonly account: string | null },
    page: ConnectionArguments,
  ): Promise<PersonReadPage> {
    const isOwn = person.account !== null && person.account === this.viewer.subject;
    if (!isOwn) this.viewer.mustHave('AUDITOR');
    return this.ofPerson.load(person.key, { order: ['at', 'id'], descending: true, request: pageRequest(page) });
  }

  /** Who it was: for auditors. The person is told in which roles, where and why. */
  readerOf({ readerSubject }: PersonReadEntity): string | null {
    return this.viewer.has('AUDITOR') ? readerSubject : null;
  }
}
