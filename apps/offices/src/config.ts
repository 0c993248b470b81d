import { readConfig } from '@imigraph/runtime';
import { type SubgraphConfig, subgraphEnvironment } from '@imigraph/subgraph';

export function config(): SubgraphConfig {
  return readConfig(subgraphEnvironment('OFFICES_PORT', 4001), process.env);
}
