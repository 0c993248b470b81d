import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which office is responsible for the foreigners of a regency or city today. */
@Entity('jurisdiction')
export class JurisdictionEntity {
  @PrimaryColumn('text', { name: 'regency_code' }) regencyCode!: string;
  @Column('text', { name: 'office_id' }) officeId!: string;
}
