import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PermitClass, StayPermitEntries, Verification } from '../generated/graphql';

@Entity('stay_permit_type')
export class StayPermitTypeEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text', { name: 'permit_class' }) permitClass!: PermitClass;
  @Column('text', { name: 'name_id' }) nameId!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  /** Null for what stands in every list of indices. */
  @Column('int', { name: 'index_year', nullable: true }) indexYear!: number | null;
  @Column('text') series!: string;
  @Column('text') purpose!: string;
  @Column('text') entries!: StayPermitEntries;
  @Column('int', { name: 'initial_stay_days' }) initialStayDays!: number;
  @Column('int', { name: 'max_extensions', nullable: true }) maxExtensions!: number | null;
  @Column('int', { name: 'extension_days', nullable: true }) extensionDays!: number | null;
  @Column('int', { name: 'max_total_stay_days', nullable: true }) maxTotalStayDays!: number | null;
  @Column('bool', { name: 'is_extendable' }) isExtendable!: boolean;
  @Column('bool', { name: 'needs_sponsor' }) needsSponsor!: boolean;
  @Column('bool', { name: 'allows_work' }) allowsWork!: boolean;
  @Column('text', { name: 'converts_to', nullable: true }) convertsTo!: PermitClass | null;
  /** May name an index that is older than all that are known here. */
  @Column('text', { name: 'counterpart_code', nullable: true }) counterpartCode!: string | null;
  @Column('text', { nullable: true }) notes!: string | null;
  @Column('text') source!: string;
  @Column('text') verification!: Verification;
}
