import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PermitClass, Verification } from '../generated/graphql';

@Entity('stay_permit_type')
export class StayPermitTypeEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text', { name: 'permit_class' }) permitClass!: PermitClass;
  @Column('text', { name: 'name_id' }) nameId!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('text') source!: string;
  @Column('text') verification!: Verification;
}
