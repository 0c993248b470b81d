import type { TimeZone } from '@imigraph/calendar';
import { type Shares, sharesOf } from '@imigraph/demo-people';
import {
  type ReferenceData,
  type RowOf,
  officeJurisdictions,
  offices,
  provinces,
  publicHolidays,
  regencies,
} from '@imigraph/reference-data';
import { offersPassports } from '../service-point/service-point.rules';
import { passportsNationwide, publishedVolumes } from './published-volumes';

export const placeTables = [provinces, regencies, offices, officeJurisdictions, publicHolidays] as const;
export type PlaceFiles = ReferenceData<typeof placeTables>;

export interface Place {
  readonly id: string;
  readonly zone: TimeZone;
}

/**
 * Visitors a day where offices.csv knows no quota: what data/queue_and_service_rules.csv has as a unit's default, and the
 * least that it reports of an office. That places share the people of one area by their quotas is assumed.
 */
const assumedQuota = { unit: 30, office: 100 } as const;

type Office = RowOf<typeof offices>;

const quotaOf = ({ daily_quota, unit_type }: Office): number =>
  daily_quota ?? (unit_type === 'KANIM' ? assumedQuota.office : assumedQuota.unit);

/** The places that serve people with passports, by the office in whose area they lie. */
function placesByArea(files: PlaceFiles): ReadonlyMap<string, readonly Office[]> {
  const responsible = new Map(files.rows(officeJurisdictions).map((row) => [row.regency_code, row.office_id]));
  const withArea = new Set(responsible.values());
  // Six offices have no regency of their own: they stand in the area of another one and share its people.
  const areaOf = (place: Office): string => {
    const office = place.parent_office_id ?? place.office_id;
    return withArea.has(office) ? office : (responsible.get(place.regency_code) ?? office);
  };
  return Map.groupBy(files.rows(offices).filter(offersPassports), areaOf);
}

/** How many applications go to an area, of as many as there are in the whole country in a year. */
function volumesByArea(files: PlaceFiles, areas: Iterable<string>): ReadonlyMap<string, number> {
  const population = new Map(files.rows(regencies).map((row) => [row.code, row.population_2025]));
  const people = new Map<string, number>();
  for (const { office_id, regency_code } of files.rows(officeJurisdictions)) {
    people.set(office_id, (people.get(office_id) ?? 0) + (population.get(regency_code) ?? 0));
  }
  const published = new Map(publishedVolumes.map(({ officeId, passportsAYear }) => [officeId, passportsAYear]));
  const others = [...areas].filter((area) => !published.has(area));
  const othersPeople = others.reduce((sum, area) => sum + (people.get(area) ?? 0), 0);
  const othersVolume = passportsNationwide - [...published.values()].reduce((sum, volume) => sum + volume, 0);
  return new Map([
    ...published,
    ...others.map((area) => [area, (othersVolume * (people.get(area) ?? 0)) / othersPeople] as const),
  ]);
}

/**
 * Where people apply: what is published of an office's area goes there, and the rest of the country's applications to the
 * other areas by how many people live in them. Inside an area its places share by how many they serve in a day.
 */
export function placeShares(files: PlaceFiles): Shares<Place> {
  const zones = new Map(files.rows(provinces).map((row) => [row.code, row.timezone_abbr]));
  const areas = placesByArea(files);
  const volumes = volumesByArea(files, areas.keys());
  return sharesOf(
    [...areas].flatMap(([area, places]) => {
      const quota = places.reduce((sum, place) => sum + quotaOf(place), 0);
      return places.map((place) => {
        const zone = zones.get(place.province_code);
        if (!zone) throw new Error(`${place.office_id} lies in no province`);
        return [{ id: place.office_id, zone }, ((volumes.get(area) ?? 0) * quotaOf(place)) / quota] as const;
      });
    }),
  );
}
