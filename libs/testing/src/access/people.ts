import type { ViewerClaims } from '@imigraph/identity';
import type { AccessTable, Scope } from './access-table';

/** A row of people with what decides who sees it, as the superuser finds it. */
export interface PersonalKey extends Record<string, unknown> {
  readonly type: string;
  readonly key: string;
  readonly owner: string | null;
  /** The places whose officers it concerns. */
  readonly offices: readonly string[];
  readonly regional_offices: readonly string[];
}

/**
 * Who is concerned by what, in SQL of its own: an application concerns the place where it is made and the office above
 * it; a foreigner concerns the office that is responsible for where they live, and its units.
 */
export const personalKeys = {
  applications: `
    select 'PassportApplication' as type, number as key, owner,
           array_remove(array[place.id, place.parent_id], null) as offices, array[place.regional_office] as regional_offices
      from applications.application join applications.service_point place on place.id = service_point_id`,
  'foreigner-residence': `
    with concern as (
      select regency_code, array_agg(point.id) as offices, array_agg(distinct office.regional_office) as regional_offices
        from foreigner_residence.jurisdiction
        join foreigner_residence.service_point office on office.id = office_id
        join foreigner_residence.service_point point on office_id in (point.id, point.parent_id)
       group by regency_code)
    select 'Foreigner' as type, id as key, account_subject as owner, coalesce(offices, '{}') as offices,
           coalesce(regional_offices, '{}') as regional_offices
      from foreigner_residence.foreigner left join concern using (regency_code)
    union all
    select 'StayPermit', number, account_subject, coalesce(offices, '{}'), coalesce(regional_offices, '{}')
      from foreigner_residence.stay_permit
      join foreigner_residence.foreigner on foreigner.id = foreigner_id left join concern using (regency_code)
    union all
    select 'ForeignPassport', passport.id, account_subject, coalesce(offices, '{}'), coalesce(regional_offices, '{}')
      from foreigner_residence.foreign_passport passport
      join foreigner_residence.foreigner on foreigner.id = foreigner_id left join concern using (regency_code)`,
} as const;

type Claims = Pick<ViewerClaims, 'subject' | 'roles' | 'office' | 'regionalOffice'>;

function isWithin(scope: Scope, { subject, office, regionalOffice }: Claims, row: PersonalKey): boolean {
  switch (scope) {
    case 'ALL':
      return true;
    case 'OWN':
      return row.owner !== null && row.owner === subject;
    case 'OFFICE':
      return office !== null && row.offices.includes(office);
    case 'REGION':
      return regionalOffice !== null && row.regional_offices.includes(regionalOffice);
  }
}

/** Whether docs/access.csv lets this viewer see the field of this row; `*` stands for the row itself. */
export function maySee(table: AccessTable, claims: Claims, row: PersonalKey, field = '*'): boolean {
  return [...table.scopesFor(claims.roles, row.type, field)].some((scope) => isWithin(scope, claims, row));
}
