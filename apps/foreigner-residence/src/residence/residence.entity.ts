import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson } from '@imigraph/access-log';
import type { Day } from '@imigraph/calendar';

/** Where a foreigner lived from one day until before another. The residences of one never overlap. */
@Entity('residence')
@AboutPerson<ResidenceEntity>({ type: 'Residence', personOf: ({ foreignerId }) => foreignerId })
export class ResidenceEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'foreigner_id' }) foreignerId!: string;
  @Column('text', { name: 'regency_code' }) regencyCode!: string;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('date', { name: 'from_on' }) fromOn!: Day;
  /** The first day after it; null while it lasts. */
  @Column('date', { name: 'to_on', nullable: true }) toOn!: Day | null;
  /** Where the residence before it ended, to which the database chains it; null for the first. */
  @Column('date', { name: 'previous_to_on', nullable: true }) previousToOn!: Day | null;
  @Column('timestamptz', { name: 'reported_at' }) reportedAt!: Date;
}
