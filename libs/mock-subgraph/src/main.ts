import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createLogger, runProcess } from '@imigraph/runtime';
import { config } from './config';
import { readKnownKeys } from './known-keys';
import { mockSchema } from './mock-schema';
import { startMockSubgraph } from './start-mock-subgraph';

void runProcess(async () => {
  const { mocked, dataDir, host, signingKeys } = config();
  const log = createLogger({ app: 'mock-subgraph', level: 'info' });
  const known = await readKnownKeys(dataDir);
  const running = await Promise.all(
    mocked.map(({ name, port }) => {
      const sdl = readFileSync(path.join('apps', name, 'schema.graphql'), 'utf8');
      return startMockSubgraph({ name, schema: mockSchema(sdl, known), host, port, signingKeys }, log);
    }),
  );
  return {
    log,
    url: running.map(({ url }) => url).join(' '),
    drain: () => undefined,
    stop: async () => {
      await Promise.all(running.map((one) => one.stop()));
    },
  };
});
