import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const repository = path.resolve(__dirname, '..', '..');
const root = mkdtempSync(path.join(os.tmpdir(), 'imigraph-build-'));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

function build(app: string) {
  return spawnSync(process.execPath, [path.join(__dirname, 'build.ts'), app], { cwd: root, encoding: 'utf8' });
}

beforeAll(() => {
  symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'));
  write('nx.json', '{}');
  write('tsconfig.base.json', readFileSync(path.join(repository, 'tsconfig.base.json'), 'utf8'));
  write('libs/calendar/src/index.ts', "export const today = (): string => '2026-11-21';");
  write(
    'apps/offices/src/main.ts',
    `import 'reflect-metadata';
     import { today } from '@imigraph/calendar';
     import { z } from 'zod';
     const noted = (): PropertyDecorator => () => undefined;
     class Office {
       @Noted() name!: string;
     }
     function Noted() { return noted(); }
     console.log(today(), z.string().parse('x'), Reflect.getMetadata('design:type', Office.prototype, 'name') === String);
     if (process.argv[2] === 'fail') throw new Error('on purpose');`,
  );
  write('apps/offices/src/verify.worker.ts', "console.log('worker');");
  expect(build('offices')).toMatchObject({ status: 0, stderr: '' });
});

afterAll(() => rmSync(root, { recursive: true }));

describe('the build of an app', () => {
  it('brings in the libs, leaves packages out, and records the types that decorators ask for', () => {
    const main = path.join(root, 'dist/offices/main.js');
    expect(execFileSync(process.execPath, [main], { encoding: 'utf8' })).toBe('2026-11-21 x true\n');
    const bundle = readFileSync(main, 'utf8');
    expect(bundle).toContain('require("zod")');
    expect(bundle).not.toContain('@imigraph/calendar"');
  });

  it('makes a file of its own of each worker', () => {
    expect(
      execFileSync(process.execPath, [path.join(root, 'dist/offices/verify.worker.js')], { encoding: 'utf8' }),
    ).toBe('worker\n');
  });

  it('leads from a fault at run time back to the source, also through decorators', () => {
    const main = path.join(root, 'dist/offices/main.js');
    const { stderr } = spawnSync(process.execPath, ['--enable-source-maps', main, 'fail'], { encoding: 'utf8' });
    expect(stderr).toContain(path.join(root, 'apps/offices/src/main.ts:10:'));
  });

  it('fails with the place of the fault, and for an app that does not exist', () => {
    write('apps/gateway/src/main.ts', "import { nothing } from './missing';\nconsole.log(nothing);");
    const broken = build('gateway');
    expect(broken).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/main\.ts:1.*missing.*gateway does not build\.\n$/s),
    });
    expect(build('payroll')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/payroll has no apps\/<app>\/src\/main\.ts/),
    });
  });
});
