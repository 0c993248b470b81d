import path from 'node:path';
import { parseArgs } from 'node:util';
import { takeLock } from '../process/exclusive-lock.ts';
import { repositoryRoot } from '../process/repository-root.ts';
import { PlainFailure, describeFailure, runPlainly } from '../terminal/plain-failure.ts';
import { describeFirstSteps, fetchTokens, keepTokens } from './first-steps.ts';
import { readSettings } from './settings.ts';
import { System } from './system.ts';

// A terminal that has gone away is no reason to leave anything running.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

await runPlainly(async () => {
  const root = repositoryRoot();
  const { values: options } = parseArgs({ options: { people: { type: 'string' }, reset: { type: 'boolean' } } });
  const settings = readSettings(process.env, options.people);
  const release = await takeLock(path.join(root, '.imigraph', 'start.lock'));
  if (!release) {
    throw new PlainFailure(
      'Imigraph runs in this clone already. Stop it where it was started (Ctrl-C), or start a second one from another ' +
        'clone, on other ports (npm start -- --help names them).',
    );
  }
  const stopping = new AbortController();
  const isReset = options.reset ?? false;
  const system = new System({ root, settings, env: process.env, isReset, signal: stopping.signal });
  const asked = Promise.withResolvers<void>();
  const stop = () => {
    if (stopping.signal.aborted) system.kill();
    else console.log('\nStopping. Ctrl-C once more to stop at once.');
    stopping.abort();
    asked.resolve();
  };
  // The channel closes when the script that started this one was killed.
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop).on('disconnect', stop);
  try {
    await system.start();
    const tokens = settings.hasDevelopmentIssuer ? await fetchTokens(settings) : [];
    keepTokens(root, tokens);
    console.log(describeFirstSteps(settings, tokens));
    await Promise.race([asked.promise, system.broken]);
  } catch (error) {
    if (!stopping.signal.aborted) {
      // Said at once: taking down what is up may take seconds, and may fail too.
      console.error(describeFailure(error));
      process.exitCode = 1;
    }
  } finally {
    await system.stop();
    release();
  }
});
process.exit();
