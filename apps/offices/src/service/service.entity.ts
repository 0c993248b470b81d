import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Audience, Verification } from '../generated/graphql';

@Entity('service')
export class ServiceEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text', { name: 'name_id' }) nameId!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('text', { name: 'parent_code', nullable: true }) parentCode!: string | null;
  @Column('text') audience!: Audience;
  @Column('text') source!: string;
  @Column('text') verification!: Verification;
}
