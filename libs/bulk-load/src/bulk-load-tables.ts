/**
 * What a subgraph that loads in bulk has in its own schema, for its migration: the batches that are there, each written
 * with its rows in one transaction. Never changed once released: a later need is a migration of its own.
 */
export const bulkLoadTables = [
  `create table bulk_load (
     name text not null,
     first_unit bigint not null,
     next_unit bigint not null,
     row_count bigint not null,
     loaded_at timestamptz not null default now(),
     constraint bulk_load_pkey primary key (name, first_unit),
     constraint bulk_load_range_check check (first_unit < next_unit)
   )`,
] as const;
