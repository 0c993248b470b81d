import type DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Day } from '@imigraph/calendar';
import {
  type Connection,
  type ConnectionArguments,
  type ManagerSource,
  type PagesByParent,
  batchLoader,
  loaderByKey,
  pageRequest,
  pagesByParent,
} from '@imigraph/database';
import type { Viewer } from '@imigraph/identity';
import type { ForeignerEntity } from '../foreigner/foreigner.entity';
import { officeRoles } from '../foreigner/foreigner.rules';
import type { ForeignerService } from '../foreigner/foreigner.service';
import { ForeignPassportEntity } from './foreign-passport.entity';
import { isForeignPassportId, maskedNumber, seesWholeNumber } from './foreign-passport.rules';
import { machineReadableZone } from './machine-readable-zone.rules';

export type ForeignPassportPage = Connection<ForeignPassportEntity>;

/** Foreigners' passports as the viewer of one request may see them. */
export class ForeignPassportService {
  private readonly byId: DataLoader<string, ForeignPassportEntity | null>;
  private readonly ofForeigner: PagesByParent<ForeignPassportEntity>;
  /** By "foreigner day". */
  private readonly heldOn: DataLoader<string, ForeignPassportEntity | null>;
  private area: Promise<readonly string[]> | null = null;

  constructor(
    private readonly manager: ManagerSource,
    private readonly foreigners: ForeignerService,
    private readonly viewer: Viewer,
  ) {
    this.byId = loaderByKey(manager, ForeignPassportEntity, 'id');
    this.ofForeigner = pagesByParent(manager, ForeignPassportEntity, 'foreignerId');
    this.heldOn = batchLoader((keys) => this.readHeld(keys));
  }

  async find(id: string): Promise<ForeignPassportEntity | null> {
    return isForeignPassportId(id) ? this.byId.load(id) : null;
  }

  listOf(foreignerId: string, page: ConnectionArguments): Promise<ForeignPassportPage> {
    return this.ofForeigner.load(foreignerId, {
      order: ['issuedOn', 'id'],
      descending: true,
      request: pageRequest(page),
    });
  }

  /** That of the nationality before any other, and of those the latest. Without a day: today where the holder lives. */
  async findHeld(foreigner: ForeignerEntity, asOf: Day | null): Promise<ForeignPassportEntity | null> {
    const day = asOf ?? (await this.foreigners.today(foreigner));
    return this.heldOn.load(`${foreigner.id} ${day}`);
  }

  /** Today where the holder lives. */
  async today({ foreignerId }: Pick<ForeignPassportEntity, 'foreignerId'>): Promise<Day> {
    return this.foreigners.today(await this.foreigners.get(foreignerId));
  }

  /** Whole for those who may read it, masked for everyone else. */
  async numberOf(passport: ForeignPassportEntity): Promise<string> {
    return (await this.isNumberWhole(passport)) ? passport.numberClear : maskedNumber(passport.numberClear);
  }

  /** Null for those who read the number masked, and where a name is in letters that the zone does not know. */
  async zoneOf(passport: ForeignPassportEntity): Promise<readonly [string, string] | null> {
    if (!(await this.isNumberWhole(passport))) return null;
    const { nationality, birthOn, sex } = await this.foreigners.get(passport.foreignerId);
    return machineReadableZone({ ...passport, number: passport.numberClear, nationality, birthOn, sex });
  }

  private async isNumberWhole({ foreignerId }: ForeignPassportEntity): Promise<boolean> {
    const holder = await this.foreigners.get(foreignerId);
    return seesWholeNumber(this.viewer, holder, await this.officeArea());
  }

  /** The regencies of the viewer's office, as the policies know them. */
  private officeArea(): Promise<readonly string[]> {
    this.area ??= this.viewer.has(...officeRoles) ? this.readOfficeArea() : Promise.resolve([]);
    return this.area;
  }

  private async readOfficeArea(): Promise<readonly string[]> {
    const rows: { area: string[] }[] = await (await this.manager()).query('select viewer_office_regencies() as area');
    return rows.flatMap(({ area }) => area);
  }

  private async readHeld(keys: readonly string[]): Promise<ReadonlyMap<string, ForeignPassportEntity>> {
    const asked = keys.map((key) => key.split(' '));
    const manager = await this.manager();
    const found: { key: string; id: string }[] = await manager.query(
      `select asked.foreigner_id || ' ' || asked.day as key, held.id
         from unnest($1::text[], $2::text[]) as asked (foreigner_id, day)
         join foreigner on foreigner.id = asked.foreigner_id
        cross join lateral (
          select passport.id
            from foreign_passport passport
           where passport.foreigner_id = asked.foreigner_id
             and passport.issued_on <= asked.day::date
             and asked.day::date < least(passport.ended_on, passport.expires_on + 1)
           order by passport.issuing_country_code = foreigner.nationality desc, passport.issued_on desc, passport.id
           limit 1
        ) as held`,
      [asked.map(([foreignerId]) => foreignerId), asked.map(([, day]) => day)],
    );
    const rows = await manager.findBy(ForeignPassportEntity, { id: In(found.map(({ id }) => id)) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return new Map(
      found.flatMap(({ key, id }) => {
        const row = byId.get(id);
        return row ? [[key, row] as const] : [];
      }),
    );
  }
}
