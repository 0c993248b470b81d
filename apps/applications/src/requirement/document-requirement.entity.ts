import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Verification } from '../generated/graphql';

/** One document of a set that belongs to a service. */
@Entity('document_requirement')
export class DocumentRequirementEntity {
  @PrimaryColumn('text', { name: 'requirement_set' }) requirementSet!: string;
  @PrimaryColumn('text', { name: 'document_code' }) documentCode!: string;
  /** Where it stands in its set. */
  @Column('integer') place!: number;
  @Column('text', { name: 'name_id' }) nameId!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  /** One document of a group is enough. */
  @Column('text', { name: 'alternative_group', nullable: true }) alternativeGroup!: string | null;
  /** Names a condition of condition.rules.ts; null when it is always needed. */
  @Column('text', { nullable: true }) condition!: string | null;
  @Column('boolean', { name: 'original_to_be_shown' }) originalToBeShown!: boolean;
  @Column('text') source!: string;
  @Column('text') verification!: Verification;
}
