import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '@imigraph/calendar';
import type { Verification } from '../generated/graphql';

/** What a day of overstay costs, over the days on which the tariff holds. No day has two. */
@Entity('overstay_tariff')
export class OverstayTariffEntity {
  @PrimaryColumn('text') code!: string;
  /** Rupiah for a person and day. */
  @Column('bigint', { name: 'daily_rate' }) dailyRate!: number;
  @Column('text') regulation!: string;
  @Column('date', { name: 'effective_from' }) effectiveFrom!: Day;
  /** The last day; null while no other is known. */
  @Column('date', { name: 'effective_to', nullable: true }) effectiveTo!: Day | null;
  @Column('text', { nullable: true }) notes!: string | null;
  @Column('text') source!: string;
  @Column('text') verification!: Verification;
}
