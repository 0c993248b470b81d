import { Command } from 'commander';
import { startInstance } from '../postgres/instance.ts';
import { repositoryRoot } from '../process/repository-root.ts';
import { runPlainly } from '../terminal/plain-failure.ts';
import { listDeadLetters, onQueues, replayDeadLetters } from './dead-letters.ts';

const program = new Command('node tools/events/cli.ts')
  .description('Events that a consumer could not apply in more than a day: mend the cause, then replay them.')
  .addHelpText('after', '\nThe database is DATABASE_URL, else the one that npm start uses.');

async function databaseUrl(): Promise<string> {
  const { DATABASE_URL: given } = process.env;
  return given === undefined || given === '' ? (await startInstance(repositoryRoot(), 'development')).url : given;
}

program
  .command('dead')
  .description('print the dead letters, oldest first, one JSON object a line')
  .argument('[queue]', 'of one consumer and event only, such as foreigner_residence/jurisdiction.changed')
  .action(async (queue?: string) => {
    const letters = await onQueues(await databaseUrl(), (boss) => listDeadLetters(boss, queue));
    for (const letter of letters) console.log(JSON.stringify(letter));
  });

program
  .command('replay')
  .description('put dead letters back into their queue')
  .argument('[queue]', 'of one consumer and event only')
  .option('--id <id...>', 'these letters only')
  .action(async (queue: string | undefined, { id: ids = [] }: { id?: string[] }) => {
    const replayed = await onQueues(await databaseUrl(), (boss) => replayDeadLetters(boss, { queue, ids }));
    console.log(`${replayed} replayed`);
  });

await runPlainly(async () => {
  await program.parseAsync();
});
