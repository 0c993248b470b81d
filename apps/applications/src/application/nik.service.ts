import type DataLoader from 'dataloader';
import { Any } from 'typeorm';
import { type ManagerSource, batchLoader, loaderByKey } from '@imigraph/database';
import { maskNik, parseNik, unknownRegion } from '@imigraph/national-id';
import type { CallContext } from '@imigraph/subgraph';
import type { NikWarning } from '../generated/graphql';
import { RegencyEntity } from '../regency/regency.entity';
import { ServicePointEntity } from '../service-point/service-point.entity';
import type { ApplicationEntity } from './application.entity';
import { nikReaders, seesWholeNik } from './application.rules';
import type { SealedNiks } from './sealed-niks';

const warnings = { PROVINCE: 'UNKNOWN_PROVINCE', REGENCY: 'UNKNOWN_REGENCY' } as const;

/** The NIKs of applicants, as one request may know them. */
export class NikService {
  private readonly placeById: DataLoader<string, ServicePointEntity | null>;
  private readonly regenciesByProvince: DataLoader<string, string[] | null>;

  constructor(
    private readonly call: Pick<CallContext, 'transaction' | 'viewer'>,
    private readonly niks: SealedNiks,
  ) {
    // The request's own connection, which it has: a second one is never taken beside it.
    const manager: ManagerSource = () => call.transaction.manager();
    this.placeById = loaderByKey(manager, ServicePointEntity, 'id');
    this.regenciesByProvince = batchLoader(async (provinces) => {
      const regencies = await (await manager()).findBy(RegencyEntity, { provinceCode: Any(provinces) });
      const byProvince = Map.groupBy(regencies, ({ provinceCode }) => provinceCode);
      return new Map([...byProvince].map(([province, rows]) => [province, rows.map(({ code }) => code)]));
    });
  }

  /** Masked for who needs not know it; null when there is none. */
  async tell(application: ApplicationEntity): Promise<string | null> {
    const nik = this.niks.open(application);
    if (nik === null) return null;
    const { viewer } = this.call;
    const place = viewer.has(...nikReaders) ? await this.placeById.load(application.servicePointId) : null;
    return seesWholeNik(viewer, application.owner, place) ? nik : maskNik(nik);
  }

  async warning(application: ApplicationEntity): Promise<NikWarning | null> {
    const nik = parseNik(this.niks.open(application) ?? '');
    if (!nik) return null;
    const codes = await this.regenciesByProvince.load(nik.regencyCode.slice(0, 2));
    const unknown = unknownRegion(nik, codes ?? []);
    return unknown && warnings[unknown];
  }
}
