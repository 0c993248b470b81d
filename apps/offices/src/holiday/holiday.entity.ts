import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '@imigraph/calendar';
import type { Verification } from '../generated/graphql';

@Entity('holiday')
export class HolidayEntity {
  @PrimaryColumn('date') day!: Day;
  @PrimaryColumn('text', { name: 'name_id' }) nameId!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  /** Made by the database out of the day. */
  @Column('int') year!: number;
  @Column('text', { nullable: true }) caveat!: string | null;
  @Column('text') source!: string;
  @Column('text') verification!: Verification;
}
