import { readConfig } from '@imigraph/runtime';
import { type SubgraphConfig, subgraphEnvironment } from '@imigraph/subgraph';

export function config(): SubgraphConfig {
  return readConfig(subgraphEnvironment('FOREIGNER_RESIDENCE_PORT', 4003), process.env);
}
