import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson } from '@imigraph/access-log';
import type { Day } from '@imigraph/calendar';
import type { Sex } from '../generated/graphql';

@Entity('foreigner')
@AboutPerson<ForeignerEntity>({ type: 'Foreigner', personOf: ({ id }) => id })
export class ForeignerEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text') name!: string;
  @Column('date', { name: 'birth_on' }) birthOn!: Day;
  @Column('text') sex!: Sex;
  @Column('text') nationality!: string;
  /** That of the residence which has not ended: who is responsible, and so who sees the foreigner, follows from it. */
  @Column('text', { name: 'regency_code', nullable: true }) regencyCode!: string | null;
  @Column('text', { name: 'account_subject', nullable: true }) accountSubject!: string | null;
  @Column('bool') invented!: boolean;
}
