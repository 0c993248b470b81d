import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson } from '@imigraph/access-log';
import type { Day } from '@imigraph/calendar';
import type { PermitClass, StayPermitState } from '../generated/graphql';

@Entity('stay_permit')
@AboutPerson<StayPermitEntity>({ type: 'StayPermit', personOf: ({ foreignerId }) => foreignerId })
export class StayPermitEntity {
  @PrimaryColumn('text') number!: string;
  @Column('text', { name: 'foreigner_id' }) foreignerId!: string;
  /** The regency in which its holder lives, '' when that is not known. The database keeps it so. */
  @Column({ type: 'text', insert: false, update: false }) area!: string;
  @Column('text', { name: 'permit_class' }) permitClass!: PermitClass;
  @Column('text', { name: 'type_code', nullable: true }) typeCode!: string | null;
  @Column('date', { name: 'issued_on' }) issuedOn!: Day;
  @Column('date', { name: 'valid_from_on' }) validFromOn!: Day;
  /** Its last day. */
  @Column('date', { name: 'valid_to_on' }) validToOn!: Day;
  @Column('text') state!: StayPermitState;
  /** Null exactly while the state is ACTIVE. */
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: Day | null;
  @Column('text', { name: 'issuing_service_point_id' }) issuingServicePointId!: string;
  @Column('bool') invented!: boolean;
}
