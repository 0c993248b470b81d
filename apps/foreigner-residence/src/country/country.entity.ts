import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('country')
export class CountryEntity {
  @PrimaryColumn('text') alpha3!: string;
  @Column('text', { name: 'name_id' }) nameId!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('bool', { name: 'is_asean_member' }) isAseanMember!: boolean;
  @Column('text') source!: string;
}
