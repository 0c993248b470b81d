import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TimeZone } from '@imigraph/calendar';

/** What applications need to know of a place: a copy, loaded from the checked-in data. The offices subgraph owns it. */
@Entity('service_point')
export class ServicePointEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @Column('text', { name: 'regional_office' }) regionalOffice!: string;
  @Column('text', { name: 'province_code' }) provinceCode!: string;
  @Column('text', { name: 'region_code' }) regionCode!: string;
  @Column('text', { name: 'time_zone' }) timeZone!: TimeZone;
  @Column('text') status!: string;
  @Column('text', { array: true }) services!: string[];
}
