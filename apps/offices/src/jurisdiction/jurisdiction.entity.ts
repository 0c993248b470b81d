import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '@imigraph/calendar';
import type { JurisdictionBasis, Verification } from '../generated/graphql';

@Entity('jurisdiction')
export class JurisdictionEntity {
  @PrimaryColumn('text', { name: 'regency_code' }) regencyCode!: string;
  @Column('text', { name: 'office_id' }) officeId!: string;
  @Column('text') basis!: JurisdictionBasis;
  @Column('date', { name: 'known_since_on' }) knownSinceOn!: Day;
  @Column('text') source!: string;
  @Column('text') verification!: Verification;
}
