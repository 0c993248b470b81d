import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson } from '@imigraph/access-log';
import type { ActorRole, ApplicationStatus, WithdrawalReason } from '../generated/graphql';

/** A row of an application's history; written once, with the change that it tells of. */
@Entity('application_step')
@AboutPerson<ApplicationStepEntity>({ type: 'ApplicationStep', personOf: ({ applicationNumber }) => applicationNumber })
export class ApplicationStepEntity {
  @PrimaryColumn('text', { name: 'application_number' }) applicationNumber!: string;
  /** The version of the application that the step made. */
  @PrimaryColumn('int') version!: number;
  @Column('timestamptz') at!: Date;
  @Column('text', { name: 'actor_role' }) actorRole!: ActorRole;
  @Column('text', { name: 'from_status', nullable: true }) from!: ApplicationStatus | null;
  @Column('text', { name: 'to_status' }) to!: ApplicationStatus;
  @Column('text', { name: 'withdrawal_reason', nullable: true }) withdrawalReason!: WithdrawalReason | null;
}
