import { readConfig } from '@imigraph/runtime';
import { type SubgraphConfig, subgraphEnvironment } from '@imigraph/subgraph';

export function config(): SubgraphConfig {
  return readConfig(subgraphEnvironment('APPLICATIONS_PORT', 4002), process.env);
}
