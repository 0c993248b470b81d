/**
 * How a policy asks who is looking. The viewer is set for one transaction (viewer-transaction.ts); where none is set
 * every function answers null or false, so nothing is seen. Call them as `(select viewer_subject())`: PostgreSQL then
 * asks once for a statement instead of once for a row.
 */
export const viewerFunctions = [
  `create or replace function viewer() returns jsonb language sql stable
     as $$ select nullif(current_setting('imigraph.viewer', true), '')::jsonb $$`,
  `create or replace function viewer_subject() returns text language sql stable
     as $$ select nullif(current_setting('imigraph.viewer', true), '')::jsonb ->> 'subject' $$`,
  `create or replace function viewer_office() returns text language sql stable
     as $$ select nullif(current_setting('imigraph.viewer', true), '')::jsonb ->> 'office' $$`,
  `create or replace function viewer_regional_office() returns text language sql stable
     as $$ select nullif(current_setting('imigraph.viewer', true), '')::jsonb ->> 'regionalOffice' $$`,
  `create or replace function viewer_has(variadic any_of text[]) returns boolean language sql stable
     as $$ select coalesce((nullif(current_setting('imigraph.viewer', true), '')::jsonb -> 'roles') ?| any_of, false) $$`,
] as const;
