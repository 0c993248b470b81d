import { type Shares, sharesOf } from '@imigraph/demo-people';
import { type ReferenceData, officeJurisdictions, regencies, stayPermitTypes } from '@imigraph/reference-data';
import { assumedNationwide, publishedResidents } from './published-residents';

export const homeTables = [regencies, officeJurisdictions, stayPermitTypes] as const;
export type HomeFiles = ReferenceData<typeof homeTables>;

/** Where an invented foreigner lives, and which office is responsible there. */
export interface Home {
  readonly regencyCode: string;
  readonly officeId: string;
  /** Of the province, as its code has it. */
  readonly provinceCode: string;
}

/**
 * Where foreigners live: as many in an area as is published of it, and those whom no figure tells in all other regencies
 * by how many people live there. Inside an area they live by its population too. Both are assumed.
 */
export function homeShares(files: HomeFiles): Shares<Home> {
  const officeOf = new Map(files.rows(officeJurisdictions).map((row) => [row.regency_code, row.office_id]));
  const homes = files.rows(regencies).map(({ code, province_code, population_2025 }) => {
    const officeId = officeOf.get(code);
    if (officeId === undefined) throw new Error(`no office is responsible for ${code}`);
    return { home: { regencyCode: code, officeId, provinceCode: province_code }, people: population_2025 };
  });
  const published = new Map(publishedResidents.flatMap((area) => area.officeIds.map((officeId) => [officeId, area])));
  const elsewhere = {
    foreigners: assumedNationwide - publishedResidents.reduce((sum, { foreigners }) => sum + foreigners, 0),
  };
  const areaOf = ({ home }: (typeof homes)[number]) => published.get(home.officeId) ?? elsewhere;
  const byArea = Map.groupBy(homes, areaOf);
  return sharesOf(
    [...byArea].flatMap(([{ foreigners }, inArea]) => {
      const people = inArea.reduce((sum, home) => sum + home.people, 0);
      return inArea.map((one) => [one.home, (foreigners * one.people) / people] as const);
    }),
  );
}
