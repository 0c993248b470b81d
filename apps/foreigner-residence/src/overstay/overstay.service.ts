import type { Day } from '@imigraph/calendar';
import type { ManagerSource } from '@imigraph/database';
import type { StayPermitEntity } from '../stay-permit/stay-permit.entity';
import { daysOverstayedOn } from '../stay-permit/stay-permit.rules';
import type { StayPermitService } from '../stay-permit/stay-permit.service';
import { OverstayTariffEntity } from './overstay-tariff.entity';
import { type OverstayCharge, type OverstayChargeRefusal, chargeFor } from './overstay.rules';

/** An overstay as it is, or would be, on a day. */
export interface QuotedOverstay {
  readonly permit: StayPermitEntity;
  readonly on: Day;
  readonly daysOverstayed: number;
}

export type TariffCharge = OverstayCharge<OverstayTariffEntity> & { readonly daysCharged: number };

/** Overstays as the viewer of one request may see them. */
export class OverstayService {
  private tariffs: Promise<OverstayTariffEntity[]> | null = null;

  constructor(
    private readonly manager: ManagerSource,
    private readonly stayPermits: StayPermitService,
  ) {}

  /** Without a day: today where the holder lives. Null when there is no such permit that the viewer may see. */
  async quote(permitNumber: string, on: Day | null): Promise<QuotedOverstay | null> {
    const permit = await this.stayPermits.find(permitNumber);
    if (!permit) return null;
    const day = on ?? (await this.stayPermits.today(permit));
    return { permit, on: day, daysOverstayed: daysOverstayedOn(permit, day) };
  }

  async charge({ daysOverstayed, on }: QuotedOverstay): Promise<TariffCharge | OverstayChargeRefusal> {
    // All of them: one for each time that the rate was changed.
    this.tariffs ??= this.readTariffs();
    const charge = chargeFor(daysOverstayed, on, await this.tariffs);
    return typeof charge === 'string' ? charge : { ...charge, daysCharged: daysOverstayed };
  }

  private async readTariffs(): Promise<OverstayTariffEntity[]> {
    return (await this.manager()).find(OverstayTariffEntity);
  }
}
