import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '@imigraph/calendar';
import type {
  DatePrecision,
  OfficeClass,
  ServicePointKind,
  ServicePointStatus,
  TpiStatus,
  Verification,
} from '../generated/graphql';

@Entity('service_point')
export class ServicePointEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text') kind!: ServicePointKind;
  @Column('text') name!: string;
  @Column('text', { name: 'short_name' }) shortName!: string;
  @Column('text') city!: string;
  @Column('text', { name: 'region_code' }) regionCode!: string;
  @Column('text', { name: 'province_code' }) provinceCode!: string;
  @Column('text', { name: 'regional_office' }) regionalOffice!: string;
  @Column('float8') latitude!: number;
  @Column('float8') longitude!: number;
  @Column('bool', { name: 'location_approximate' }) locationApproximate!: boolean;
  /** Where the regency's seat comes from, of a place that is taken to stand there; null when no source is named. */
  @Column('text', { name: 'location_source', nullable: true }) locationSource!: string | null;
  @Column('text') status!: ServicePointStatus;
  @Column('date', { name: 'opened_on', nullable: true }) openedOn!: Day | null;
  @Column('text', { name: 'opened_precision' }) openedPrecision!: DatePrecision;
  @Column('text', { array: true }) services!: string[];
  /** Of an office only. */
  @Column('text', { nullable: true }) class!: OfficeClass | null;
  /** Of an office only. */
  @Column('text', { name: 'tpi_status', nullable: true }) tpiStatus!: TpiStatus | null;
  /** The office of a unit. */
  @Column('text', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @Column('text', { name: 'host_id', nullable: true }) hostId!: string | null;
  @Column('int', { name: 'daily_quota', nullable: true }) dailyQuota!: number | null;
  @Column('text', { nullable: true }) notes!: string | null;
  @Column('text') source!: string;
  @Column('text') verification!: Verification;
}
