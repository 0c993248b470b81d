import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PlainFailure } from '../terminal/plain-failure.ts';
import { readIgnored } from './build-context.ts';
import { type Stage, type Step, expand, readExecForm, readPairs, readStages } from './dockerfile.ts';
import { linkTree } from './link-tree.ts';
import { reusePackages } from './packages.ts';

export interface BuildOptions {
  dockerfile: string;
  /** What COPY takes files from. */
  context: string;
  /** Each stage's files go into a folder of its own in here. */
  folder: string;
  args: Readonly<Record<string, string>>;
  /** Whether `npm ci` runs as it is written, which downloads; otherwise the packages of the context are taken. */
  installs: boolean;
}

/** What a stage has become: its files and how a container of it would be started. */
export interface Image {
  /** Stands for / of a container. */
  root: string;
  /** As the Dockerfile says it, such as /app. */
  workdir: string;
  env: ReadonlyMap<string, string>;
  user: string | null;
  command: string[];
  healthCheck: string[];
}

/**
 * Performs a Dockerfile's steps in a folder, without a container engine. What it does not show: the base image (the
 * programs are this machine's), users and layers. A step that could reach outside of the folder is refused.
 */
export class ImageBuild {
  private readonly options: BuildOptions;
  private readonly stages: ReadonlyMap<string, Stage>;
  private readonly ignored: (relative: string) => boolean;
  private readonly built = new Map<string, Image>();

  constructor(options: BuildOptions) {
    this.options = options;
    this.stages = new Map(readStages(readFileSync(options.dockerfile, 'utf8')).map((stage) => [stage.name, stage]));
    this.ignored = readIgnored(options.dockerfile);
  }

  /** Builds a stage and those that it needs, each once. */
  build(name: string): Image {
    const found = this.built.get(name);
    if (found) return found;
    const stage = this.stages.get(name);
    if (!stage) throw new PlainFailure(`The Dockerfile has no stage ${name}: ${[...this.stages.keys()].join(', ')}.`);
    const image = this.perform(stage);
    this.built.set(name, image);
    return image;
  }

  private perform({ name, from, steps }: Stage): Image {
    const base = this.stages.has(from) ? this.build(from) : null;
    const root = path.join(this.options.folder, name);
    mkdirSync(root, { recursive: true });
    if (base) linkTree(base.root, root);
    let image: Image = { ...(base ?? emptyImage), root, env: new Map(base?.env) };
    const args = new Map<string, string>();
    for (const step of steps) image = this.step(image, step, args);
    return image;
  }

  private step(image: Image, step: Step, args: Map<string, string>): Image {
    const variables = new Map([...args, ...image.env]);
    switch (step.keyword) {
      case 'WORKDIR': {
        const workdir = path.posix.resolve(image.workdir, expand(step.words[0] ?? '', variables));
        mkdirSync(path.join(image.root, workdir), { recursive: true });
        return { ...image, workdir };
      }
      case 'ARG':
        for (const [name, usual] of readPairs(step)) args.set(name, this.options.args[name] ?? usual ?? '');
        return image;
      case 'ENV':
        return {
          ...image,
          env: new Map([
            ...image.env,
            ...readPairs(step).map(([name, value]) => [name, expand(value ?? '', variables)] as const),
          ]),
        };
      case 'COPY':
        this.copy(image, step, variables);
        return image;
      case 'RUN':
        this.run(image, step, variables);
        return image;
      case 'USER':
        return { ...image, user: expand(step.words[0] ?? '', variables) };
      case 'CMD':
        return { ...image, command: readExecForm(step) };
      case 'HEALTHCHECK':
        return { ...image, healthCheck: readExecForm(step) };
      case 'EXPOSE':
        return image;
      default:
        throw new PlainFailure(`Line ${step.line}: ${step.keyword} is not performed here. Teach image-build.ts to.`);
    }
  }

  private copy(image: Image, { line, words, flags }: Step, variables: ReadonlyMap<string, string>): void {
    const paths = words.map((word) => expand(word, variables));
    const to = paths.pop() ?? '';
    const stage = flags.get('from');
    const root = stage === undefined ? this.options.context : this.build(stage).root;
    for (const source of paths) {
      const from = path.join(root, source);
      if (!existsSync(from) || (stage === undefined && this.ignored(source))) {
        throw new PlainFailure(`Line ${line}: ${source} is not there to be copied.`);
      }
      const folder = path.join(image.root, path.posix.resolve(image.workdir, to));
      const target = to.endsWith('/') && !isFolder(from) ? path.join(folder, path.basename(source)) : folder;
      const takes = (relative: string) => stage !== undefined || !this.ignored(path.join(source, relative));
      linkTree(from, target, takes);
    }
  }

  private run(image: Image, { line, text }: Step, variables: ReadonlyMap<string, string>): void {
    const cwd = path.join(image.root, image.workdir);
    if (/(^|[\s"'=])\//.test(text)) {
      throw new PlainFailure(`Line ${line}: ${text} names a path from the root, which is not the image's here.`);
    }
    if (text.startsWith('npm ci') && !this.options.installs) {
      reusePackages(this.options.context, cwd, text);
      return;
    }
    const env = { ...machineEnvironment(), ...Object.fromEntries(variables) };
    const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', text], { cwd, env, encoding: 'utf8' });
    if (status !== 0) throw new PlainFailure(`Line ${line}: ${text} ended with ${status}.\n${stdout}${stderr}`);
  }
}

/** Where this machine's programs are and how they reach a registry; nothing else of its environment is in an image. */
function machineEnvironment(): NodeJS.ProcessEnv {
  const passed = /^(PATH|HOME|NODE_EXTRA_CA_CERTS|(https?|no)_proxy|npm_config_(registry|cafile))$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => passed.test(name)));
}

const emptyImage: Omit<Image, 'root'> = {
  workdir: '/',
  env: new Map(),
  user: null,
  command: [],
  healthCheck: [],
};

const isFolder = (file: string) => statSync(file).isDirectory();
