import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TimeZone } from '@imigraph/calendar';
import type { RegionLevel, Verification } from '../generated/graphql';

@Entity('region')
export class RegionEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') level!: RegionLevel;
  @Column('text', { name: 'province_code', nullable: true }) provinceCode!: string | null;
  @Column('text', { name: 'time_zone' }) timeZone!: TimeZone;
  @Column('int', { nullable: true }) population!: number | null;
  @Column('text', { nullable: true }) seat!: string | null;
  @Column('float8', { nullable: true }) latitude!: number | null;
  @Column('float8', { nullable: true }) longitude!: number | null;
  @Column('bool', { name: 'location_approximate', nullable: true }) locationApproximate!: boolean | null;
  @Column('text', { name: 'location_source', nullable: true }) locationSource!: string | null;
  @Column('text') source!: string;
  @Column('text') verification!: Verification;
}
