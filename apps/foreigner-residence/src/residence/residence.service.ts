import { createHash, randomUUID } from 'node:crypto';
import type DataLoader from 'dataloader';
import { Any, type EntityManager, IsNull } from 'typeorm';
import { type Clock, localDay } from '@imigraph/calendar';
import {
  type Connection,
  type ConnectionArguments,
  type PagesByParent,
  type ViewerTransaction,
  batchLoader,
  pageRequest,
  pagesByParent,
} from '@imigraph/database';
import { ForeignerEntity } from '../foreigner/foreigner.entity';
import type { ForeignerService } from '../foreigner/foreigner.service';
import { RegionEntity } from '../region/region.entity';
import { isRegionCode } from '../region/region.rules';
import { AddressReportEntity } from './address-report.entity';
import { ResidenceEntity } from './residence.entity';
import { type ReportAddressRefusal, type ReportedAddress, isKeyTaken, readReport, refuseMove } from './residence.rules';

export type ResidencePage = Connection<ResidenceEntity>;

export interface AddressReport extends ReportedAddress {
  readonly idempotencyKey: string;
}

/** Residences as the viewer of one request may see them. */
export class ResidenceService {
  private readonly current: DataLoader<string, ResidenceEntity | null>;
  private ofForeigner: PagesByParent<ResidenceEntity>;

  constructor(
    private readonly transaction: ViewerTransaction,
    private readonly foreigners: ForeignerService,
    private readonly clock: Clock,
  ) {
    this.current = batchLoader(async (foreignerIds: readonly string[]) => {
      const where = { foreignerId: Any(foreignerIds), toOn: IsNull() };
      const found = await (await transaction.manager()).find(ResidenceEntity, { where });
      return new Map(found.map((residence) => [residence.foreignerId, residence]));
    });
    this.ofForeigner = this.pages();
  }

  findCurrent(foreignerId: string): Promise<ResidenceEntity | null> {
    return this.current.load(foreignerId);
  }

  listOf(foreignerId: string, page: ConnectionArguments): Promise<ResidencePage> {
    return this.ofForeigner.load(foreignerId, {
      order: ['fromOn', 'id'],
      descending: true,
      request: pageRequest(page),
    });
  }

  async report(subject: string, given: AddressReport): Promise<ResidenceEntity | ReportAddressRefusal> {
    const report = readReport(given);
    const result = await this.transaction.change((manager) => this.takeDown(manager, subject, report));
    this.foreigners.forget();
    this.current.clearAll();
    this.ofForeigner = this.pages();
    return result;
  }

  private async takeDown(
    manager: EntityManager,
    subject: string,
    { idempotencyKey, ...report }: AddressReport,
  ): Promise<ResidenceEntity | ReportAddressRefusal> {
    // Two reports at once would each close the same residence: the second waits for the first and finds its key used.
    const foreigner = await manager.findOne(ForeignerEntity, {
      where: { accountSubject: subject },
      lock: { mode: 'pessimistic_write' },
    });
    if (!foreigner) return 'NOT_REGISTERED';
    const now = this.clock();
    const key = { subject, idempotencyKey };
    const bodyHash = hashOf(report);
    const earlier = await manager.findOneBy(AddressReportEntity, key);
    if (earlier && isKeyTaken(earlier.reportedAt, now)) {
      if (earlier.bodyHash !== bodyHash) return 'KEY_REUSED';
      return manager.findOneByOrFail(ResidenceEntity, { id: earlier.residenceId });
    }

    const { regencyCode, address, movedOn } = report;
    const regency = isRegionCode(regencyCode) ? await manager.findOneBy(RegionEntity, { code: regencyCode }) : null;
    if (!regency || regency.provinceCode === null) return 'UNKNOWN_REGENCY';
    const foreignerId = foreigner.id;
    const latest = await manager.findOne(ResidenceEntity, { where: { foreignerId }, order: { fromOn: 'DESC' } });
    const refusal = refuseMove(report, latest, localDay(now, regency.timeZone));
    if (refusal) return refusal;

    if (latest && latest.toOn === null) await manager.update(ResidenceEntity, { id: latest.id }, { toOn: movedOn });
    const residence = manager.create(ResidenceEntity, {
      id: randomUUID(),
      foreignerId,
      regencyCode,
      address,
      fromOn: movedOn,
      toOn: null,
      previousToOn: latest ? (latest.toOn ?? movedOn) : null,
      reportedAt: now,
    });
    await manager.insert(ResidenceEntity, residence);
    await manager.update(ForeignerEntity, { id: foreignerId }, { regencyCode });
    await manager.upsert(AddressReportEntity, { ...key, bodyHash, residenceId: residence.id, reportedAt: now }, [
      'subject',
      'idempotencyKey',
    ]);
    return residence;
  }

  private pages(): PagesByParent<ResidenceEntity> {
    return pagesByParent(() => this.transaction.manager(), ResidenceEntity, 'foreignerId');
  }
}

function hashOf({ regencyCode, address, movedOn }: ReportedAddress): string {
  return createHash('sha256')
    .update(JSON.stringify([regencyCode, address, movedOn]))
    .digest('base64url');
}
