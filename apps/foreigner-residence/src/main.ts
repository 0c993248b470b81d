import 'reflect-metadata';
import { runProcess } from '@imigraph/runtime';
import { startSubgraph } from '@imigraph/subgraph';
import { config } from './config';
import { foreignerResidenceSubgraph } from './schema';

void runProcess(async () => {
  const settings = config();
  return startSubgraph(foreignerResidenceSubgraph(settings), settings);
});
