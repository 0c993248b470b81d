import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { type Clock, type Day, localDay } from '@imigraph/calendar';
import {
  type Connection,
  type ConnectionArguments,
  type PagesByParent,
  loaderByKey,
  pageRequest,
  pagesByParent,
} from '@imigraph/database';
import type { Audience } from '../generated/graphql';
import type { RegionService } from '../region/region.service';
import { JurisdictionEntity } from './jurisdiction.entity';
import { type OfficeNotKnownReason, mayChooseOffice, whyNotKnown } from './jurisdiction.rules';

export type JurisdictionPage = Connection<JurisdictionEntity>;

export interface ChosenOffice {
  readonly kind: 'ResponsibleOffice' | 'SuggestedOffice';
  readonly jurisdiction: JurisdictionEntity;
}

export interface UnknownOffice {
  readonly kind: 'OfficeNotKnown';
  readonly reason: OfficeNotKnownReason;
  readonly knownSinceOn: Day | null;
}

/** Who answers for which regency or city, as one request sees it. */
export class JurisdictionService {
  private readonly byRegency: DataLoader<string, JurisdictionEntity | null>;
  private readonly ofOffice: PagesByParent<JurisdictionEntity>;

  constructor(
    source: DataSource,
    private readonly regions: RegionService,
    private readonly clock: Clock,
  ) {
    const manager = () => Promise.resolve(source.manager);
    this.byRegency = loaderByKey(manager, JurisdictionEntity, 'regencyCode');
    this.ofOffice = pagesByParent(manager, JurisdictionEntity, 'officeId');
  }

  find(regencyCode: string): Promise<JurisdictionEntity | null> {
    return this.byRegency.load(regencyCode);
  }

  listOfOffice(officeId: string, page: ConnectionArguments): Promise<JurisdictionPage> {
    return this.ofOffice.load(officeId, { order: ['regencyCode'], request: pageRequest(page) });
  }

  /** Null when there is no such regency or city. */
  async findOfficeFor(
    regencyCode: string,
    audience: Audience,
    asOf: Day | null,
  ): Promise<ChosenOffice | UnknownOffice | null> {
    const region = await this.regions.find(regencyCode);
    if (!region || region.level === 'PROVINCE') return null;
    const jurisdiction = await this.byRegency.load(regencyCode);
    const today = localDay(this.clock(), region.timeZone);
    const reason = whyNotKnown(jurisdiction, asOf ?? today, today);
    if (reason !== null || !jurisdiction) {
      return {
        kind: 'OfficeNotKnown',
        reason: reason ?? 'NO_OFFICE',
        knownSinceOn: jurisdiction?.knownSinceOn ?? null,
      };
    }
    return { kind: mayChooseOffice(audience) ? 'SuggestedOffice' : 'ResponsibleOffice', jurisdiction };
  }
}
