import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A regency or city by its Kemendagri code, 35.73: a copy, loaded from the checked-in data. The offices subgraph owns it. */
@Entity('regency')
export class RegencyEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text', { name: 'province_code' }) provinceCode!: string;
}
