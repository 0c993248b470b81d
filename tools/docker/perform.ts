import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { repositoryRoot } from '../process/repository-root.ts';
import { PlainFailure, runPlainly } from '../terminal/plain-failure.ts';
import { type Image, ImageBuild } from './image-build.ts';

const program = new Command('node tools/docker/perform.ts')
  .description('Performs the steps of docker/app.Dockerfile in an empty folder and says how to start what comes of it.')
  .argument('<app>', 'offices, applications, foreigner-residence or gateway')
  .argument('<folder>', 'an empty folder, or one that is not there yet')
  .option('--install', 'run `npm ci` as it is written, instead of taking the packages of this checkout')
  .option('--target <stage>', 'the stage to build', 'app')
  .option('--json', 'say it as JSON: folder, environment, user, command and health check')
  .action((app: string, to: string, options: Options) => {
    const { folder, image } = perform(app, path.resolve(to), options);
    if (options.json) console.log(JSON.stringify({ ...image, env: Object.fromEntries(image.env), folder }));
    else console.log(`cd ${folder} && env ${describeEnv(image)} ${image.command.join(' ')}`);
  });

interface Options {
  install?: boolean;
  json?: boolean;
  target: string;
}

function perform(app: string, folder: string, { install = false, target }: Options) {
  const context = repositoryRoot();
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new PlainFailure(`${folder} is not empty.`);
  mkdirSync(folder, { recursive: true });
  const dockerfile = path.join(context, 'docker/app.Dockerfile');
  const image = new ImageBuild({ dockerfile, context, folder, args: { APP: app }, installs: install }).build(target);
  return { folder: path.join(image.root, image.workdir), image };
}

const describeEnv = ({ env }: Image) => [...env].map(([name, value]) => `${name}=${value}`).join(' ');

await runPlainly(async () => {
  await program.parseAsync();
});
