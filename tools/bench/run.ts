import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../process/repository-root.ts';
import { PlainFailure, runPlainly } from '../terminal/plain-failure.ts';

// npm run bench -- <question>: builds the apps, then runs bench/<question>.bench.ts, which writes bench/results/.
await runPlainly(async () => {
  const root = repositoryRoot();
  const ending = '.bench.ts';
  const questions = readdirSync(path.join(root, 'bench'))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
  const [question] = process.argv.slice(2);
  if (question === undefined || !questions.includes(question)) {
    throw new PlainFailure(`Usage: npm run bench -- QUESTION, where QUESTION is one of: ${questions.join(', ')}`);
  }
  const run = async (command: string, args: readonly string[]) => {
    const [code] = (await once(spawn(command, args, { cwd: root, stdio: 'inherit' }), 'exit')) as [number | null];
    if (code !== 0) throw new PlainFailure(`${path.basename(command)} ${args.join(' ')} failed.`);
  };
  await run(path.join(root, 'node_modules/.bin/nx'), ['run-many', '-t', 'build']);
  await run(process.execPath, ['-r', '@swc-node/register', `bench/${question}${ending}`]);
});
