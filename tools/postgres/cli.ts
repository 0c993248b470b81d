import { Command, Option } from 'commander';
import { repositoryRoot } from '../process/repository-root.ts';
import { runPlainly } from '../terminal/plain-failure.ts';
import {
  INSTANCE_NAMES,
  type InstanceName,
  instanceStatus,
  limitedUrl,
  startInstance,
  stopInstance,
} from './instance.ts';

const program = new Command('node tools/postgres/cli.ts').description("The clone's own PostgreSQL servers.");

interface Options {
  instance: InstanceName;
  limited?: true;
}

function command(name: string, does: string, action: (options: Options) => Promise<void>): Command {
  return program
    .command(name)
    .description(does)
    .addOption(new Option('--instance <name>', 'which server').choices(INSTANCE_NAMES).default('development'))
    .action(action);
}

command('url', 'start the server unless it is up, and print its superuser DATABASE_URL', async (options) => {
  const root = repositoryRoot();
  const instance = await startInstance(root, options.instance);
  console.log(options.limited ? await limitedUrl(root, instance) : instance.url);
}).option('--limited', 'for a user with only the rights that DATABASE_URL needs, in a database of its own');
command('stop', 'stop the server', ({ instance }) => stopInstance(repositoryRoot(), instance));
command('status', 'say whether the server is up; the exit code is 3 when it is not', async ({ instance }) => {
  const status = instanceStatus(repositoryRoot(), instance);
  console.log(status ? `up: process ${status.pid}, port ${status.port}, data in ${status.data}` : 'not running');
  if (!status) process.exitCode = 3;
});

await runPlainly(async () => {
  await program.parseAsync();
});
