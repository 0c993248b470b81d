import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { type Manifest, manifestFaults } from './manifest-types.ts';

// The compiler reads the types of every kind.
jest.setTimeout(120_000);

const root = path.resolve(__dirname, '..', '..');
const folder = path.join(root, 'docker/kubernetes');
const apps = ['offices', 'applications', 'foreigner-residence', 'gateway'];

interface Deployment extends Manifest {
  spec: {
    selector: { matchLabels: Record<string, string> };
    template: { metadata: { labels: Record<string, string> }; spec: Pod };
  };
}

interface Pod {
  serviceAccountName: string;
  terminationGracePeriodSeconds: number;
  securityContext: object;
  containers: Container[];
}

interface Container {
  securityContext: object;
  resources: { requests: object; limits: object };
  env: { name: string; valueFrom: { secretKeyRef: { name: string; key: string } } }[];
  envFrom: { configMapRef: { name: string } }[];
  [probe: `${string}Probe`]: { httpGet: { path: string }; periodSeconds: number; failureThreshold: number };
  lifecycle: { preStop: { sleep: { seconds: number } } };
}

const readYaml = <T>(file: string) => parse(readFileSync(path.join(folder, file), 'utf8')) as T;

function readManifests(): Manifest[] {
  const { resources } = readYaml<{ resources: string[] }>('base/kustomization.yaml');
  return resources.flatMap((file) => {
    const text = readFileSync(path.join(folder, 'base', file), 'utf8');
    return parseAllDocuments(text).map((document) => {
      expect(document.errors).toEqual([]);
      return document.toJS() as Manifest;
    });
  });
}

const manifests = readManifests();

function named<T extends Manifest>(kind: string, name: string): T {
  const found = manifests.filter(({ kind: its, metadata }) => its === kind && metadata.name === name);
  expect(found).toHaveLength(1);
  return found[0] as T;
}

const containerOf = (app: string) => named<Deployment>('Deployment', app).spec.template.spec.containers[0] as Container;

describe('the manifests', () => {
  it('are what the API servers of Kubernetes and CloudNativePG know', () => {
    expect(manifestFaults(root, manifests)).toEqual([]);
  });

  it.each([
    ['Deployment', 'offices', 'replica: 2', /"replica"' does not exist/],
    ['Deployment', 'offices', "minReadySeconds: '5'", /'string' is not assignable to type 'number'/],
    ['HorizontalPodAutoscaler', 'gateway', 'scaleTargetRef: { kind: Deployment }', /'"name"' is missing/],
    ['HorizontalPodAutoscaler', 'gateway', 'maxReplica: 3', /"maxReplica"' does not exist/],
    ['NetworkPolicy', 'gateway', 'policyType: [Ingress]', /"policyType"' does not exist/],
    ['Cluster', 'imigraph-postgres', 'instance: 3', /"instance"' does not exist/],
    ['ScheduledBackup', 'imigraph-postgres', 'schedule: 5', /'number' is not assignable to type 'string'/],
    ['ObjectStore', 'imigraph-backups', 'configuration: {}', /'"destinationPath"' is missing/],
  ])('would be refused with what is none of their fields: %s %s with %s', (kind, name, field, fault) => {
    const broken = structuredClone(named<Manifest & { spec: object }>(kind, name));
    Object.assign(broken.spec, parse(field));
    const faults = manifestFaults(root, [broken]);
    expect(faults).toEqual([expect.stringMatching(new RegExp(`^${kind} ${name}: .*`))]);
    expect(faults[0]).toMatch(fault);
  });

  it('name no Secret with a value in it', () => {
    expect(manifests.filter(({ kind }) => kind === 'Secret')).toEqual([]);
  });

  it('are all in the base, and the example changes each image and names the identity provider', () => {
    const example = readYaml<{
      resources: string[];
      images: { name: string }[];
      configMapGenerator: { name: string; literals: string[] }[];
    }>('example/kustomization.yaml');
    expect(example.resources).toEqual(['../base']);
    expect(example.images.map(({ name }) => name)).toEqual(apps.map((app) => `imigraph/${app}`));
    const [identity] = example.configMapGenerator;
    expect(identity?.literals.map((literal) => literal.split('=')[0])).toEqual([
      'IDENTITY_JWKS_URL',
      'IDENTITY_ISSUER',
      'IDENTITY_AUDIENCE',
    ]);
    expect(containerOf('gateway').envFrom).toContainEqual({ configMapRef: { name: identity?.name } });
  });
});

describe.each(apps)('%s', (app) => {
  const pod = () => named<Deployment>('Deployment', app).spec.template.spec;

  it('keeps the restricted profile', () => {
    expect(pod().securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    expect(containerOf(app).securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(pod()).toMatchObject({ serviceAccountName: app, automountServiceAccountToken: false });
    expect(named('ServiceAccount', app)).toMatchObject({ automountServiceAccountToken: false });
  });

  it('is asked whether it lives and whether it serves, and is given time to start', () => {
    const { startupProbe, readinessProbe, livenessProbe, resources } = containerOf(app);
    expect(startupProbe?.httpGet.path).toBe('/health');
    expect(readinessProbe?.httpGet.path).toBe('/ready');
    expect(livenessProbe?.httpGet.path).toBe('/health');
    // A subgraph waits up to two minutes for the lock under which another one migrates.
    const seconds = (startupProbe?.periodSeconds ?? 0) * (startupProbe?.failureThreshold ?? 0);
    expect(seconds).toBeGreaterThanOrEqual(app === 'gateway' ? 60 : 240);
    expect(Object.keys(resources)).toEqual(['requests', 'limits']);
  });

  it('has the time that its stop may take', () => {
    const source = readFileSync(path.join(root, 'libs/runtime/src/run-process.ts'), 'utf8');
    const stopTimeoutMs = Number(/stopTimeoutMs = ([\d_]+)/.exec(source)?.[1]?.replace('_', ''));
    expect(stopTimeoutMs).toBe(15_000);
    const { seconds } = containerOf(app).lifecycle.preStop.sleep;
    expect(pod().terminationGracePeriodSeconds).toBeGreaterThan(seconds + stopTimeoutMs / 1000 + 5);
  });

  it('is selected by its own service, scale and budget', () => {
    const labels = { 'app.kubernetes.io/name': app };
    expect(named<Deployment>('Deployment', app).spec.template.metadata.labels).toMatchObject(labels);
    expect(named('Service', app)).toMatchObject({ spec: { selector: labels } });
    expect(named('PodDisruptionBudget', app)).toMatchObject({
      spec: { maxUnavailable: 1, selector: { matchLabels: labels } },
    });
    expect(named('HorizontalPodAutoscaler', app)).toMatchObject({
      spec: { minReplicas: 2, scaleTargetRef: { kind: 'Deployment', name: app } },
    });
  });

  it('knows its own secrets and no others', () => {
    const secrets = containerOf(app).env.map(({ name, valueFrom: { secretKeyRef: of } }) => `${name}=${of.name}`);
    const everybody = ['SIGNING_KEYS=imigraph-signing-keys'];
    const subgraph = ['DATABASE_URL=imigraph-postgres-app', 'DATABASE_ROLE_KEY=imigraph-database-roles'];
    const own = app === 'applications' ? ['FIELD_KEYS=imigraph-applications-field-keys'] : [];
    expect(secrets).toEqual([...everybody, ...(app === 'gateway' ? [] : [...subgraph, ...own])]);
  });
});

it('the database has a connection for every instance that may run', () => {
  const most = apps
    .filter((app) => app !== 'gateway')
    .map((app) => named<Manifest & { spec: { maxReplicas: number } }>('HorizontalPodAutoscaler', app).spec.maxReplicas);
  const source = readFileSync(path.join(root, 'libs/database/src/open-database.ts'), 'utf8');
  const poolSize = Number(/const poolSize = (\d+)/.exec(source)?.[1]);
  // One more of each while a release goes out, and some for the operator and for preparing.
  const needed = most.reduce((sum, replicas) => sum + (replicas + 1) * poolSize, 0) + 30;
  const cluster = named<Manifest & { spec: { postgresql: { parameters: Record<string, string> } } }>(
    'Cluster',
    'imigraph-postgres',
  );
  expect(Number(cluster.spec.postgresql.parameters['max_connections'])).toBeGreaterThanOrEqual(needed);
});
