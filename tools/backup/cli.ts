import path from 'node:path';
import { Command, Option } from 'commander';
import { INSTANCE_NAMES, type InstanceName, startInstance } from '../postgres/instance.ts';
import { repositoryRoot } from '../process/repository-root.ts';
import { runPlainly } from '../terminal/plain-failure.ts';
import { backUp, restore } from './server-files.ts';
import { exportRows, importRows } from './rows.ts';

const KEYS_APART =
  '.imigraph/keys.json is not in it: what is sealed under its keys opens with them only, and the database with its ' +
  'password. Keep a copy of that file, and in another place than this.';

interface Options {
  instance: InstanceName;
  replace?: true;
}

const program = new Command('npm run').description('What is stored, kept elsewhere and brought back.');

const root = () => repositoryRoot();
const megabytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1e6))} MB`;

function command(name: string, does: string, action: (folder: string, options: Options) => Promise<void>): Command {
  return program
    .command(name)
    .description(does)
    .argument('<folder>', 'where the archive is, or is to be')
    .addOption(new Option('--instance <name>').choices(INSTANCE_NAMES).default('development').hideHelp())
    .action((folder: string, options: Options) => action(path.resolve(folder), options));
}

/** The database in DATABASE_URL, else the clone's own. */
async function databaseUrl({ instance }: Options): Promise<string> {
  const { DATABASE_URL: given } = process.env;
  return given === undefined || given === '' ? (await startInstance(root(), instance)).url : given;
}

command('backup', "copy the files of the clone's own PostgreSQL, running or not", async (folder, { instance }) => {
  const size = await backUp(root(), instance, folder, new Date());
  console.log(`Backed up ${megabytes(size)} in ${folder}.\n${KEYS_APART}`);
});

command('restore', 'put such a copy back; npm start must be stopped', async (folder, { instance, replace = false }) => {
  const replaced = await restore(root(), instance, folder, { replace });
  console.log(
    `Restored from ${folder}. ${replaced === null ? '' : `What was there before is in ${replaced}. `}Go on with npm start.`,
  );
}).option('--replace', 'put what is there now aside');

command('export', 'write down all rows, for a PostgreSQL of another major version', async (folder, options) => {
  const { tables, rows } = await exportRows(await databaseUrl(options), folder, new Date());
  console.log(`Exported ${rows} rows of ${tables} tables to ${folder}.\n${KEYS_APART}`);
});

command('import', 'fill a database with such rows; what is in it is replaced', async (folder, options) => {
  const { tables, rows } = await importRows(await databaseUrl(options), folder);
  console.log(`Imported ${rows} rows into ${tables} tables. Go on with npm start.`);
});

await runPlainly(async () => {
  await program.parseAsync();
});
