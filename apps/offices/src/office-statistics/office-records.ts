import type { Records } from '@imigraph/statistics';
import type { OfficeDimension } from '../generated/graphql';

/** Who offers a whole service offers its parts too: a service is looked for under its own code and those above it. */
const withWholes = (asked: string): string => `array(
  with recursive whole as (
    select code, parent_code from service where code = any (${asked})
    union
    select above.code, above.parent_code from service above join whole on above.code = whole.parent_code)
  select code from whole)`;

/** The service points as they stand. A class and a checkpoint are those of today. */
export const officeRecords: Records<OfficeDimension> = {
  from: 'service_point point join region on region.code = point.region_code',
  id: 'point.id',
  dimensions: {
    KIND: { value: 'point.kind' },
    CLASS: { value: 'point.class' },
    TPI_STATUS: { value: 'point.tpi_status' },
    STATUS: { value: 'point.status' },
    PROVINCE: { value: 'point.province_code' },
    REGENCY: { value: 'point.region_code' },
    REGIONAL_OFFICE: { value: 'point.regional_office' },
    TIME_ZONE: { value: 'region.time_zone' },
    SERVICE: { values: 'point.services', wanted: withWholes },
    PARENT: { value: 'point.parent_id' },
  },
};
