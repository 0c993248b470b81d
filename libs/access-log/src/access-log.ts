import type { EntityManager } from 'typeorm';
import type { Clock } from '@imigraph/calendar';
import { ForbiddenError } from '@imigraph/errors';
import type { Role, ViewerClaims } from '@imigraph/identity';
import { currentRequest } from '@imigraph/runtime';

/** Whoever has no other role sees nobody but themself; the system is no reader. */
const readsOnlyOwn: readonly Role[] = ['PUBLIC', 'APPLICANT', 'SYSTEM'];

const purposeNeeded = {
  id: 'Siapa yang membaca data orang menyebutkan alasannya: pakailah token yang memuat tujuan (purpose); tujuan itu dicatat.',
  en: 'Whoever reads of people says why: ask with a token that has a purpose, which goes into the access log.',
};

/** What one request reads of people, to be written down before it is answered. */
export class AccessLog {
  private readonly typesByPerson = new Map<string, Set<string>>();
  private readonly watches: boolean;

  constructor(
    private readonly viewer: ViewerClaims,
    private readonly clock: Clock,
  ) {
    this.watches = !viewer.roles.every((role) => readsOnlyOwn.includes(role));
  }

  /** Throws FORBIDDEN for whoever reads of others and does not say why: such a read could not be accounted for. */
  note(type: string, person: string): void {
    if (!this.watches) return;
    if (this.viewer.purpose === null) {
      throw new ForbiddenError(purposeNeeded);
    }
    const types = this.typesByPerson.get(person);
    if (types) types.add(type);
    else this.typesByPerson.set(person, new Set([type]));
  }

  isPending(): boolean {
    return this.typesByPerson.size > 0;
  }

  /** One statement, however many people were read; none when nobody was. */
  async write(manager: EntityManager): Promise<void> {
    if (!this.isPending()) return;
    const read = [...this.typesByPerson].map(([person, types]) => ({ person, types: [...types].sort() }));
    const { subject, roles, office, regionalOffice, purpose } = this.viewer;
    const requestId = currentRequest()?.requestId ?? '';
    await manager.query(
      `insert into person_read (person, types, at, reader_subject, reader_roles, reader_office, reader_regional_office,
                                purpose, request_id)
       select person, types, $2, $3, $4, $5, $6, $7, $8
         from jsonb_to_recordset($1::jsonb) as given (person text, types text[])`,
      [JSON.stringify(read), this.clock(), subject, roles, office, regionalOffice, purpose, requestId],
    );
    this.typesByPerson.clear();
  }
}
