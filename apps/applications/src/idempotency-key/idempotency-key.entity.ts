import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an account's request with a key of its own making has led to. */
@Entity('idempotency_key')
export class IdempotencyKeyEntity {
  @PrimaryColumn('text') subject!: string;
  @PrimaryColumn('text') key!: string;
  /** Of the mutation and its input, so that no copy of the input is kept; keyed, so that no NIK is found in it by trying. */
  @Column('text') digest!: string;
  @Column('text', { name: 'application_number' }) applicationNumber!: string;
  @Column('timestamptz', { name: 'used_at' }) usedAt!: Date;
}
