import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson } from '@imigraph/access-log';
import type { Day } from '@imigraph/calendar';
import type { HeldPassportState } from './foreign-passport.rules';

@Entity('foreign_passport')
@AboutPerson<ForeignPassportEntity>({ type: 'ForeignPassport', personOf: ({ foreignerId }) => foreignerId })
export class ForeignPassportEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'foreigner_id' }) foreignerId!: string;
  @Column('text', { name: 'issuing_country_code' }) issuingCountryCode!: string;
  /** As printed, in clear. Told by ForeignPassportService.numberOf only, which knows who may read it. */
  @Column('text', { name: 'number_clear' }) numberClear!: string;
  @Column('text') surname!: string;
  @Column('text', { name: 'given_names', nullable: true }) givenNames!: string | null;
  @Column('date', { name: 'issued_on' }) issuedOn!: Day;
  /** Its last day. */
  @Column('date', { name: 'expires_on' }) expiresOn!: Day;
  @Column('text') state!: HeldPassportState;
  /** Null exactly while the state is ACTIVE. */
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: Day | null;
  /** Another one of the same holder and country. */
  @Column('text', { name: 'successor_id', nullable: true }) successorId!: string | null;
  @Column('bool') invented!: boolean;
}
