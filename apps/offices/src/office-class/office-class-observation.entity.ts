import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '@imigraph/calendar';
import type { DatePrecision, OfficeClass, TpiStatus, Verification } from '../generated/graphql';

@Entity('office_class_observation')
export class OfficeClassObservationEntity {
  /** The office, the class and the date as one text: a date that is not known cannot be part of a key. */
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'office_id' }) officeId!: string;
  @Column('text') class!: OfficeClass;
  @Column('text', { name: 'tpi_status' }) tpiStatus!: TpiStatus;
  @Column('date', { name: 'observed_on', nullable: true }) observedOn!: Day | null;
  @Column('text', { name: 'observed_precision' }) observedPrecision!: DatePrecision;
  @Column('text') source!: string;
  @Column('text') verification!: Verification;
}
