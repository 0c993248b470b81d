import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '@imigraph/calendar';
import type { DatePrecision, ProgrammeKind, ProgrammeStatus, Verification } from '../generated/graphql';

@Entity('programme')
export class ProgrammeEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) expansion!: string | null;
  @Column('text') description!: string;
  @Column('text') kind!: ProgrammeKind;
  /** None for a programme of the whole country. */
  @Column('text', { name: 'office_id', nullable: true }) officeId!: string | null;
  @Column('text', { array: true }) channels!: string[];
  @Column('text', { name: 'eligible_groups', nullable: true }) eligibleGroups!: string | null;
  @Column('text', { array: true }) services!: string[];
  @Column('text', { array: true }) activities!: string[];
  @Column('int', { name: 'min_applicants', nullable: true }) minApplicants!: number | null;
  @Column('int', { name: 'max_per_day', nullable: true }) maxPerDay!: number | null;
  @Column('text', { nullable: true }) schedule!: string | null;
  @Column('date', { name: 'started_on', nullable: true }) startedOn!: Day | null;
  @Column('text', { name: 'started_precision' }) startedPrecision!: DatePrecision;
  @Column('text') status!: ProgrammeStatus;
  @Column('text', { nullable: true }) notes!: string | null;
  @Column('text') source!: string;
  @Column('text') verification!: Verification;
}
