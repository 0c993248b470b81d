import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '@imigraph/calendar';
import type { TariffUnit, Verification } from '../generated/graphql';

/** One price of a regulation over the days on which it holds. */
@Entity('tariff')
export class TariffEntity {
  @PrimaryColumn('text') code!: string;
  /** What is paid for. Tariffs of one subject follow one another. */
  @Column('text') subject!: string;
  @Column('text', { name: 'name_id' }) nameId!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  /** Rupiah; null when only dollars are known. */
  @Column('bigint', { nullable: true }) amount!: number | null;
  /** Due beside the rupiah. */
  @Column('integer', { name: 'us_dollars', nullable: true }) usDollars!: number | null;
  @Column('text') unit!: TariffUnit;
  @Column('text') regulation!: string;
  @Column('date', { name: 'effective_from' }) effectiveFrom!: Day;
  /** The last day; null while no other is known. */
  @Column('date', { name: 'effective_to', nullable: true }) effectiveTo!: Day | null;
  /** The subjects that this price already contains. */
  @Column('text', { array: true, name: 'bundle_of' }) bundleOf!: string[];
  @Column('text') source!: string;
  @Column('text') verification!: Verification;
}
