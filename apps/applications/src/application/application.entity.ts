import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson } from '@imigraph/access-log';
import type { Day } from '@imigraph/calendar';
import type { ApplicationStatus, PassportService, TravelPurpose } from '../generated/graphql';

@Entity('application')
@AboutPerson<ApplicationEntity>({ type: 'PassportApplication', personOf: ({ number }) => number })
export class ApplicationEntity {
  @PrimaryColumn('text') number!: string;
  /** The account that it belongs to; never shown. */
  @Column('text') owner!: string;
  @Column('text', { name: 'service_point_id' }) servicePointId!: string;
  @Column('text', { name: 'service_code' }) serviceCode!: PassportService;
  @Column('text', { name: 'applicant_name', nullable: true }) applicantName!: string | null;
  @Column('date', { name: 'applicant_born_on', nullable: true }) applicantBornOn!: Day | null;
  /** Read and written through SealedNiks only. */
  @Column('text', { name: 'nik_sealed', nullable: true }) nikSealed!: string | null;
  @Column('text', { name: 'nik_hash', nullable: true }) nikHash!: string | null;
  @Column('text', { nullable: true }) purpose!: TravelPurpose | null;
  @Column('text') status!: ApplicationStatus;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('int') version!: number;
  @Column('bool') invented!: boolean;
}
