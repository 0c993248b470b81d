import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Image, ImageBuild } from './image-build.ts';
import { keptPackages } from './packages.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'imigraph-build-'));
const context = path.join(folder, 'context');
let builds = 0;

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(context, file)), { recursive: true });
  writeFileSync(path.join(context, file), text);
}

/** Builds the stage `last` of a Dockerfile of these lines. */
function build(lines: readonly string[], args: Record<string, string> = {}): Image {
  builds += 1;
  write('Dockerfile', lines.join('\n'));
  const to = path.join(folder, `build-${builds}`);
  return new ImageBuild({
    dockerfile: path.join(context, 'Dockerfile'),
    context,
    folder: to,
    args,
    installs: false,
  }).build('last');
}

const contentOf = ({ root }: Image, file: string) => readFileSync(path.join(root, file), 'utf8');

beforeAll(() => {
  write('src/a.txt', 'a');
  write('src/a.spec.ts', 'a spec');
  write('src/deep/b.txt', 'b');
  write('secret.txt', 'never');
  write('Dockerfile.dockerignore', '# a comment\n*\n!src\n**/*.spec.ts\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('what a Dockerfile says is done', () => {
  it('in its folder, with its variables, from stage to stage', () => {
    const image = build(
      [
        'FROM alpine:3.20 AS first',
        'WORKDIR /made',
        'ARG NAME=nobody',
        'COPY src ./in/',
        'RUN cat in/deep/b.txt > "$NAME.txt"',
        'FROM alpine:3.20 AS last',
        'WORKDIR /app',
        'ENV A=1 B=two',
        'ENV C=${A}-$B',
        'COPY --from=first /made/officer.txt ./',
        'USER 1000:1000',
        'HEALTHCHECK --interval=5s CMD ["true"]',
        'CMD ["cat", "officer.txt"]',
      ],
      { NAME: 'officer' },
    );
    expect(contentOf(image, 'app/officer.txt')).toBe('b');
    expect(image).toMatchObject({
      workdir: '/app',
      user: '1000:1000',
      command: ['cat', 'officer.txt'],
      healthCheck: ['true'],
    });
    expect([...image.env]).toEqual([
      ['A', '1'],
      ['B', 'two'],
      ['C', '1-two'],
    ]);
  });

  it('over what another stage has left, which it does not change', () => {
    const lines = [
      'FROM alpine:3.20 AS first',
      'WORKDIR /app',
      'ENV A=1',
      'COPY src/a.txt ./',
      'FROM first AS last',
      'RUN mv a.txt b.txt',
      'COPY src/deep/b.txt a.txt',
    ];
    const image = build(lines);
    expect([contentOf(image, 'app/a.txt'), contentOf(image, 'app/b.txt')]).toEqual(['b', 'a']);
    expect(image.env.get('A')).toBe('1');
    expect(contentOf({ ...image, root: path.join(image.root, '../first') }, 'app/a.txt')).toBe('a');
    expect(readFileSync(path.join(context, 'src/a.txt'), 'utf8')).toBe('a');
  });

  it('without the files that are ignored', () => {
    const image = build(['FROM alpine:3.20 AS last', 'COPY src /src']);
    expect(existsSync(path.join(image.root, 'src/a.txt'))).toBe(true);
    expect(existsSync(path.join(image.root, 'src/a.spec.ts'))).toBe(false);
    expect(() => build(['FROM alpine:3.20 AS last', 'COPY secret.txt /'])).toThrow('Line 2: secret.txt is not there');
  });

  it.each([
    ['RUN rm -rf /', /Line 2: rm -rf \/ names a path from the root/],
    ['RUN echo x >"/etc/passwd"', /names a path from the root/],
    ['RUN false', /Line 2: false ended with 1/],
    ['COPY nothing ./', /Line 2: nothing is not there/],
    ['CMD node main.js', /Line 2: write CMD as a JSON array/],
    ['ADD src ./', /Line 2: ADD is not performed here/],
  ])('or refused: %s', (line, fault) => {
    expect(() => build(['FROM alpine:3.20 AS last', line])).toThrow(fault);
  });
});

it('of the packages those are kept that npm would keep', () => {
  const packages = {
    '': {},
    'node_modules/a': {},
    'node_modules/b': { dev: true },
    'node_modules/c': { optional: true },
    'node_modules/d': { devOptional: true },
    'node_modules/a/node_modules/e': {},
  };
  write('package-lock.json', JSON.stringify({ packages }));
  const lock = path.join(context, 'package-lock.json');
  expect(keptPackages(lock, ['dev', 'optional'])).toEqual(['node_modules/a', 'node_modules/a/node_modules/e']);
  expect(keptPackages(lock, ['dev'])).toContain('node_modules/d');
  expect(keptPackages(lock, [])).toHaveLength(5);
});
