import path from 'node:path';
import ts from 'typescript';

/** A document of a Kubernetes manifest. */
export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; labels?: Record<string, string> };
}

/** Where the packages of kubernetes-models describe each kind that is used here. */
const KINDS: Readonly<Record<string, string>> = {
  'v1/ConfigMap': 'kubernetes-models/v1',
  'v1/Namespace': 'kubernetes-models/v1',
  'v1/Service': 'kubernetes-models/v1',
  'v1/ServiceAccount': 'kubernetes-models/v1',
  'apps/v1/Deployment': 'kubernetes-models/apps/v1',
  'autoscaling/v2/HorizontalPodAutoscaler': 'kubernetes-models/autoscaling/v2',
  'networking.k8s.io/v1/NetworkPolicy': 'kubernetes-models/networking.k8s.io/v1',
  'policy/v1/PodDisruptionBudget': 'kubernetes-models/policy/v1',
  'postgresql.cnpg.io/v1/Cluster': '@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1',
  'postgresql.cnpg.io/v1/ScheduledBackup': '@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1',
};

/** The plugin's kind is in no package. Its configuration has the operator's own type, as its documentation says. */
const OBJECT_STORE = 'barmancloud.cnpg.io/v1/ObjectStore';
const OBJECT_STORE_TYPE = `{ apiVersion: string; kind: string; metadata: { name: string }; spec: { retentionPolicy?: string;
  configuration: NonNullable<NonNullable<import('@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1').ICluster['spec']['backup']>['barmanObjectStore']> } }`;

/**
 * What is wrong with manifests by the types of their kinds: a field that is misspelt, missing or of another type. The
 * API server's own schema would refuse the same; the packages' validators let a misspelt field pass.
 */
export function manifestFaults(root: string, manifests: readonly Manifest[]): string[] {
  const file = path.join(root, 'tools/docker/manifests.virtual.ts');
  const lines = manifests.map((manifest) => `(${JSON.stringify(manifest)}) satisfies ${typeOf(manifest)};`);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([file], options, {
    ...host,
    fileExists: (name) => name === file || host.fileExists(name),
    getSourceFile: (name, ...rest) =>
      name === file
        ? ts.createSourceFile(name, lines.join('\n'), ts.ScriptTarget.ESNext)
        : host.getSourceFile(name, ...rest),
  });
  return ts.getPreEmitDiagnostics(program).map(({ file: source, start = 0, messageText }) => {
    const line = source?.fileName === file ? source.getLineAndCharacterOfPosition(start).line : -1;
    const manifest = manifests[line];
    return `${manifest?.kind} ${manifest?.metadata.name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

function typeOf({ apiVersion, kind }: Manifest): string {
  const name = `${apiVersion}/${kind}`;
  if (name === OBJECT_STORE) return OBJECT_STORE_TYPE.replaceAll('\n', ' ');
  const module = KINDS[name];
  if (module === undefined) throw new Error(`${name} has no type here: add it to manifest-types.ts.`);
  return `import('${module}').I${kind}`;
}
