import 'reflect-metadata';
import { runProcess } from '@imigraph/runtime';
import { startSubgraph } from '@imigraph/subgraph';
import { config } from './config';
import { applicationsSubgraph } from './schema';

void runProcess(async () => {
  const settings = config();
  return startSubgraph(applicationsSubgraph(settings), settings);
});
