import type DataLoader from 'dataloader';
import { Any, type DataSource } from 'typeorm';
import { type Clock, type Day, localDay } from '@imigraph/calendar';
import { batchLoader } from '@imigraph/database';
import type { ClassKnowledge, OfficeClass, TpiStatus } from '../generated/graphql';
import type { RegionService } from '../region/region.service';
import type { ServicePointEntity } from '../service-point/service-point.entity';
import { OfficeClassObservationEntity } from './office-class-observation.entity';
import { spanOf, valueOn } from './office-class.rules';

type Office = Pick<ServicePointEntity, 'id' | 'regionCode' | 'class' | 'tpiStatus'>;

export interface Classification {
  readonly asOfOn: Day;
  readonly class: OfficeClass | null;
  readonly classKnowledge: ClassKnowledge;
  readonly tpiStatus: TpiStatus;
  readonly tpiKnowledge: ClassKnowledge;
}

/** The class and the checkpoint of offices over the years, as one request sees them. */
export class OfficeClassService {
  private readonly byOffice: DataLoader<string, OfficeClassObservationEntity[] | null>;

  constructor(
    source: DataSource,
    private readonly regions: RegionService,
    private readonly clock: Clock,
  ) {
    this.byOffice = batchLoader(async (officeIds: readonly string[]) => {
      const found = await source.getRepository(OfficeClassObservationEntity).find({
        where: { officeId: Any(officeIds) },
        order: { observedOn: { direction: 'ASC', nulls: 'LAST' }, id: 'ASC' },
      });
      return Map.groupBy(found, ({ officeId }) => officeId);
    });
  }

  async listObservations(officeId: string): Promise<OfficeClassObservationEntity[]> {
    return (await this.byOffice.load(officeId)) ?? [];
  }

  async classify(office: Office, asOf: Day | null): Promise<Classification> {
    const { timeZone } = await this.regions.get(office.regionCode);
    const today = localDay(this.clock(), timeZone);
    const asOfOn = asOf ?? today;
    const seen = (await this.listObservations(office.id)).flatMap((observation) => {
      const span = spanOf(observation.observedOn, observation.observedPrecision);
      return span ? [{ observation, span }] : [];
    });
    const byClass = valueOn(
      seen.map(({ observation, span }) => ({ ...span, value: observation.class })),
      office.class,
      asOfOn,
      today,
    );
    const byTpi = valueOn(
      // A source that leaves the checkpoint out says nothing of it, neither that it is there nor that it is not.
      seen
        .filter(({ observation }) => observation.tpiStatus !== 'UNKNOWN')
        .map(({ observation, span }) => ({ ...span, value: observation.tpiStatus })),
      office.tpiStatus,
      asOfOn,
      today,
    );
    return {
      asOfOn,
      class: byClass.value,
      classKnowledge: byClass.knowledge,
      tpiStatus: byTpi.value ?? 'UNKNOWN',
      tpiKnowledge: byTpi.knowledge,
    };
  }
}
