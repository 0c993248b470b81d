import { randomBytes } from 'node:crypto';
import type DataLoader from 'dataloader';
import { Any, type EntityManager, In } from 'typeorm';
import { localDay } from '@imigraph/calendar';
import {
  type Connection,
  type ConnectionArguments,
  batchLoader,
  isConstraint,
  loaderByKey,
  pageRequest,
  rangesPage,
} from '@imigraph/database';
import { InvalidInputError, NotFoundError } from '@imigraph/errors';
import { parseNik } from '@imigraph/national-id';
import type { CallContext } from '@imigraph/subgraph';
import type {
  ApplicationOrder,
  ApplicationStatus,
  ChangePassportApplicationInput,
  StartPassportApplicationInput,
  SubmitApplicationInput,
  WithdrawApplicationInput,
  WithdrawalReason,
} from '../generated/graphql';
import { IdempotencyKeyService } from '../idempotency-key/idempotency-key.service';
import { ServicePointEntity } from '../service-point/service-point.entity';
import { isServicePointId } from '../service-point/service-point.rules';
import { applicationNumber, isApplicationNumber, serialFrom } from './application-number';
import { ApplicationStepEntity } from './application-step.entity';
import { ApplicationEntity } from './application.entity';
import { applicationRanges, countApplications } from './application.queries';
import {
  type ChangeRefusal,
  type RequiredField,
  type StartRefusal,
  type SubmissionRefusal,
  type WithdrawalRefusal,
  formToCheck,
  missingFields,
  nikReaders,
  refuseChange,
  refuseStart,
  refuseSubmission,
  refuseWithdrawal,
  tidyName,
} from './application.rules';
import { firstStatus, openStatuses } from './application.states';
import { isTaken } from './nik.queries';
import type { SealedNiks } from './sealed-niks';

const noun = { id: 'permohonan', en: 'application' };

export type ApplicationPage = Connection<ApplicationEntity>;

export interface ApplicationFilter {
  readonly status?: readonly ApplicationStatus[] | null;
  readonly servicePointId?: string | null;
  readonly applicantNik?: string | null;
}

/** Why a draft was not handed in, and what it lacks. */
export interface RefusedSubmission {
  readonly reason: SubmissionRefusal | 'KEY_REUSED';
  readonly missing: RequiredField[];
}

const orders = {
  CREATED_DESC: { order: ['createdAt', 'number'], descending: true },
  CREATED_ASC: { order: ['createdAt', 'number'] },
} as const satisfies Record<ApplicationOrder, { order: readonly (keyof ApplicationEntity)[]; descending?: boolean }>;

const nikIsTaken: RefusedSubmission = { reason: 'NIK_HAS_OPEN_APPLICATION', missing: [] };

const longestHistory = 20;
const mostStatuses = 3;

/** Applications as one request sees and changes them. */
export class ApplicationService {
  private readonly byNumber: DataLoader<string, ApplicationEntity | null>;
  private readonly stepsByNumber: DataLoader<string, ApplicationStepEntity[] | null>;
  private readonly keys: IdempotencyKeyService;

  constructor(
    private readonly call: CallContext,
    private readonly niks: SealedNiks,
  ) {
    const manager = () => call.transaction.manager();
    this.byNumber = loaderByKey(manager, ApplicationEntity, 'number');
    this.stepsByNumber = batchLoader(async (numbers) => {
      const steps = await (
        await manager()
      ).find(ApplicationStepEntity, {
        where: { applicationNumber: Any(numbers) },
        order: { applicationNumber: 'asc', version: 'asc' },
      });
      return Map.groupBy(steps, ({ applicationNumber: number }) => number);
    });
    this.keys = new IdempotencyKeyService(call.clock, niks.keys);
  }

  async find(number: string): Promise<ApplicationEntity | null> {
    return isApplicationNumber(number) ? this.byNumber.load(number) : null;
  }

  async list(
    { applicantNik: nik, ...filter }: ApplicationFilter,
    orderBy: ApplicationOrder,
    page: ConnectionArguments,
  ): Promise<ApplicationPage> {
    const request = pageRequest(page);
    if (filter.status && filter.status.length > mostStatuses) {
      throw new InvalidInputError({
        id: `"status" menerima paling banyak ${mostStatuses} nilai; masing-masing cukup sekali.`,
        en: `"status" takes at most ${mostStatuses} values; each is needed once only.`,
      });
    }
    if (typeof nik === 'string') this.call.viewer.mustHave(...nikReaders);
    const manager = await this.call.transaction.manager();
    const query = manager.getRepository(ApplicationEntity).createQueryBuilder('application');
    const nikHash = typeof nik === 'string' ? { nikHash: parseNik(nik) ? this.niks.hashes(nik) : [] } : {};
    const within = await applicationRanges(manager, this.call.viewer, { ...filter, ...nikHash });
    const options = { ...orders[orderBy], request, within };
    // No number is kept of each person's applications, and they are few.
    if (typeof nik === 'string') return rangesPage(query, options);
    return rangesPage(query, { ...options, firstTotal: () => countApplications(manager, within[0]) });
  }

  async listSteps(number: string): Promise<ApplicationStepEntity[]> {
    const steps = await this.stepsByNumber.load(number);
    return (steps ?? []).slice(-longestHistory);
  }

  async start(input: StartPassportApplicationInput): Promise<ApplicationEntity | StartRefusal | 'KEY_REUSED'> {
    const owner = this.mustBeApplicant();
    return this.call.transaction.change(async (tx) => {
      const request = { subject: owner, key: input.idempotencyKey, mutation: 'startPassportApplication', input };
      const earlier = await this.keys.findApplication(tx, request);
      if (earlier === 'KEY_REUSED') return earlier;
      if (earlier) return tx.findOneByOrFail(ApplicationEntity, earlier);

      const { servicePointId: id } = input;
      const place = isServicePointId(id) ? await tx.findOneBy(ServicePointEntity, { id }) : null;
      if (!place) throw new NotFoundError({ id: 'tempat layanan', en: 'service point' }, id);
      const now = this.call.clock();
      const today = localDay(now, place.timeZone);
      // The key has made this account's other starts wait, so that none of them is missed in the count.
      const open = await tx.countBy(ApplicationEntity, { owner, status: In(openStatuses) });
      const refusal = refuseStart(place, open, input, today);
      if (refusal) return refusal;

      const number = applicationNumber(Number(today.slice(0, 4)), serialFrom(randomBytes(10)));
      const application: ApplicationEntity = {
        number,
        owner,
        servicePointId: place.id,
        serviceCode: input.serviceCode,
        applicantName: tidyNameOrNull(input.applicantName),
        applicantBornOn: input.applicantBornOn ?? null,
        ...this.niks.seal(input.applicantNik ?? null, number),
        purpose: input.purpose ?? null,
        status: firstStatus,
        createdAt: now,
        submittedAt: null,
        version: 1,
        invented: false,
      };
      await tx.insert(ApplicationEntity, application);
      await this.addStep(tx, application, null);
      await this.keys.remember(tx, request, application.number);
      return application;
    });
  }

  /** Throws NOT_FOUND for an application that is not the viewer's own, here and below. */
  async change(input: ChangePassportApplicationInput): Promise<ApplicationEntity | ChangeRefusal> {
    this.mustBeApplicant();
    return this.changeOwn(input.number, async (tx, application) => {
      const place = await getPlace(tx, application);
      const today = localDay(this.call.clock(), place.timeZone);
      const form = formToCheck(input, application.applicantBornOn, () => this.niks.open(application));
      const refusal = refuseChange(application, input.expectedVersion, form, today);
      if (refusal) return refusal;
      const { applicantName: name, applicantBornOn: bornOn, applicantNik: nik, purpose } = input;
      return write(tx, application, {
        ...(name === undefined ? {} : { applicantName: tidyNameOrNull(name) }),
        ...(bornOn === undefined ? {} : { applicantBornOn: bornOn }),
        ...(nik === undefined ? {} : this.niks.seal(nik, application.number)),
        ...(purpose === undefined ? {} : { purpose }),
      });
    });
  }

  async submit(input: SubmitApplicationInput): Promise<ApplicationEntity | RefusedSubmission> {
    const owner = this.mustBeApplicant();
    const request = { subject: owner, key: input.idempotencyKey, mutation: 'submitApplication', input };
    try {
      return await this.changeOwn(input.number, async (tx, application) => {
        const earlier = await this.keys.findApplication(tx, request);
        if (earlier === 'KEY_REUSED') return { reason: earlier, missing: [] };
        if (earlier) return application;

        const reason = refuseSubmission(application, await getPlace(tx, application));
        if (reason) return { reason, missing: reason === 'INCOMPLETE' ? missingFields(application) : [] };
        const nik = this.niks.open(application);
        if (nik !== null && (await isTaken(tx, this.niks.hashes(nik), application))) return nikIsTaken;
        const submitted = await this.transition(tx, application, 'SUBMITTED', {
          submittedAt: this.call.clock(),
          // Anew, so that all that is under way is under the newest key.
          ...this.niks.seal(nik, application.number),
        });
        await this.keys.remember(tx, request, application.number);
        return submitted;
      });
    } catch (error) {
      if (isConstraint(error, 'application_nik_open_key')) return nikIsTaken;
      throw error;
    }
  }

  async withdraw({ number, reason }: WithdrawApplicationInput): Promise<ApplicationEntity | WithdrawalRefusal> {
    this.mustBeApplicant();
    return this.changeOwn(number, async (tx, application) => {
      const refusal = refuseWithdrawal(application);
      return refusal ?? this.transition(tx, application, 'WITHDRAWN', {}, reason);
    });
  }

  /** The account that changes something of its own. Throws FORBIDDEN for all who are no applicants. */
  private mustBeApplicant(): string {
    this.call.viewer.mustHave('APPLICANT');
    return this.call.viewer.mustHaveSubject();
  }

  /** Works on an application that nobody else changes meanwhile. */
  private async changeOwn<T>(
    number: string,
    work: (tx: EntityManager, application: ApplicationEntity) => Promise<T>,
  ): Promise<T> {
    if (!isApplicationNumber(number)) throw new NotFoundError(noun, number);
    const result = await this.call.transaction.change(async (tx) => {
      // Under row-level security a lock finds only what the viewer may change: the account's own.
      const application = await tx.findOne(ApplicationEntity, {
        where: { number },
        lock: { mode: 'pessimistic_write' },
      });
      if (!application) throw new NotFoundError(noun, number);
      return work(tx, application);
    });
    this.byNumber.clear(number);
    this.stepsByNumber.clear(number);
    return result;
  }

  private async transition(
    tx: EntityManager,
    application: ApplicationEntity,
    to: ApplicationStatus,
    fields: Partial<ApplicationEntity>,
    reason: WithdrawalReason | null = null,
  ): Promise<ApplicationEntity> {
    const changed = await write(tx, application, { ...fields, status: to });
    await this.addStep(tx, changed, application.status, reason);
    return changed;
  }

  private async addStep(
    tx: EntityManager,
    { number, version, status }: ApplicationEntity,
    from: ApplicationStatus | null,
    reason: WithdrawalReason | null = null,
  ): Promise<void> {
    await tx.insert(ApplicationStepEntity, {
      applicationNumber: number,
      version,
      at: this.call.clock(),
      actorRole: 'APPLICANT',
      from,
      to: status,
      withdrawalReason: reason,
    });
  }
}

/** The fields of an application as they become, under the next version. */
async function write(
  tx: EntityManager,
  application: ApplicationEntity,
  fields: Partial<ApplicationEntity>,
): Promise<ApplicationEntity> {
  const changes = { ...fields, version: application.version + 1 };
  await tx.update(ApplicationEntity, { number: application.number }, changes);
  return { ...application, ...changes };
}

function getPlace(tx: EntityManager, { servicePointId: id }: ApplicationEntity): Promise<ServicePointEntity> {
  return tx.findOneByOrFail(ServicePointEntity, { id });
}

function tidyNameOrNull(name: string | null | undefined): string | null {
  return typeof name === 'string' ? tidyName(name) : null;
}
