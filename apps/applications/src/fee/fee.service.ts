import type { DataSource } from 'typeorm';
import { type Clock, type Day, localDay } from '@imigraph/calendar';
import type { ServiceService } from '../service/service.service';
import { type FeeLine, type FeeWishes, type Quote, type RefusedQuote, quoteFees } from './fee.rules';
import { TariffEntity } from './tariff.entity';

export type TariffLine = FeeLine<TariffEntity>;

export interface ServiceFees extends Quote<TariffEntity> {
  readonly serviceCode: string;
  readonly on: Day;
}

/** Prices as one request sees them. */
export class FeeService {
  private tariffs: Promise<TariffEntity[]> | null = null;

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly services: ServiceService,
  ) {}

  /** Without a day: today in western time. Null when there is no such service. */
  async find(code: string, on: Day | null, wishes: FeeWishes): Promise<ServiceFees | RefusedQuote | null> {
    const service = await this.services.find(code);
    if (!service) return null;
    // All of them: a few dozen rows, of which one question may need ten.
    this.tariffs ??= this.source.manager.find(TariffEntity);
    const day = on ?? localDay(this.clock(), 'WIB');
    const result = quoteFees(service, wishes, day, await this.tariffs);
    return 'reason' in result ? result : { ...result, serviceCode: service.code, on: day };
  }
}
