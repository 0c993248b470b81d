import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Verification } from '../generated/graphql';

@Entity('country')
export class CountryEntity {
  @PrimaryColumn('text') alpha3!: string;
  @Column('text') alpha2!: string;
  @Column('text', { name: 'numeric_code' }) numericCode!: string;
  @Column('text', { name: 'name_id' }) nameId!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('bool', { name: 'is_asean_member' }) isAseanMember!: boolean;
  @Column('text') source!: string;
  @Column('text') verification!: Verification;
}
