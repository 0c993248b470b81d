import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@imigraph/identity';

/** That somebody else has read of a person: one row for each person and request. */
@Entity('person_read')
export class PersonReadEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') person!: string;
  @Column('timestamptz') at!: Date;
  /** What was read, by its types in the graph. */
  @Column('text', { array: true }) types!: string[];
  @Column('text', { name: 'reader_subject' }) readerSubject!: string;
  @Column('text', { name: 'reader_roles', array: true }) readerRoles!: Role[];
  @Column('text', { name: 'reader_office', nullable: true }) readerOffice!: string | null;
  @Column('text', { name: 'reader_regional_office', nullable: true }) readerRegionalOffice!: string | null;
  @Column('text') purpose!: string;
  @Column('text', { name: 'request_id' }) requestId!: string;
}
