import { z } from 'zod';
import { readConfig } from '@imigraph/runtime';
import { fieldKeysEnvironment, subgraphEnvironment } from '@imigraph/subgraph';

const environment = z.intersection(subgraphEnvironment('APPLICATIONS_PORT', 4002), fieldKeysEnvironment);

export type ApplicationsConfig = Readonly<z.output<typeof environment>>;

export function config(): ApplicationsConfig {
  return readConfig(environment, process.env);
}
