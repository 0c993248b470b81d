import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TimeZone } from '@imigraph/calendar';

/** This subgraph's copy of what it needs of a region. */
@Entity('region')
export class RegionEntity {
  @PrimaryColumn('text') code!: string;
  /** Null for a province. */
  @Column('text', { name: 'province_code', nullable: true }) provinceCode!: string | null;
  @Column('text', { name: 'time_zone' }) timeZone!: TimeZone;
}
