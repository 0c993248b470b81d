import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What fees and requirements need to know of a service: a copy, loaded from data/. The offices subgraph owns it. */
@Entity('service')
export class ServiceEntity {
  @PrimaryColumn('text') code!: string;
  /** Whether other services are parts of it. */
  @Column('boolean', { name: 'is_group' }) isGroup!: boolean;
  @Column('text', { array: true, name: 'tariff_subjects' }) tariffSubjects!: string[];
  @Column('text', { array: true, name: 'requirement_sets' }) requirementSets!: string[];
}
