import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an idempotency key has been used for. */
@Entity('address_report')
export class AddressReportEntity {
  @PrimaryColumn('text') subject!: string;
  @PrimaryColumn('text', { name: 'idempotency_key' }) idempotencyKey!: string;
  /** SHA-256 of what was reported. */
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
  @Column('uuid', { name: 'residence_id' }) residenceId!: string;
  @Column('timestamptz', { name: 'reported_at' }) reportedAt!: Date;
}
