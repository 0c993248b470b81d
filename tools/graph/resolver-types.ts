import { executeCodegen } from '@graphql-codegen/cli';
import type { CodegenSettings } from './codegen-settings.ts';
import { GraphFaults } from './graph-faults.ts';
import { resolverScalars } from './scalars.ts';
import type { SdlModule } from './sdl-modules.ts';

/** The TypeScript types of a subgraph's resolvers, made from its SDL alone: the app's own code is not read. */
export async function resolverTypes(
  subgraph: string,
  modules: readonly SdlModule[],
  settings: CodegenSettings,
): Promise<string> {
  const { result, error } = await executeCodegen({
    schema: modules.map(({ text }) => text).join('\n'),
    silent: true,
    pluginLoader: (name: string) => import(name),
    generates: {
      'graphql.ts': {
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          scalars: resolverScalars,
          strictScalars: true,
          enumsAsTypes: true,
          useTypeImports: true,
          makeResolverTypeCallable: true,
          // A field that a resolver forgets to answer is a compile error; null has to be said.
          avoidOptionals: { field: true, object: false, inputValue: false, defaultValue: false },
          contextType: '../context#RequestContext',
          mappers: settings.mappers,
        },
      },
    },
  });
  if (error) throw new GraphFaults([`apps/${subgraph}/src: ${inOurWords(error.message)}`]);
  return `// Made from this app's .graphql files by \`npx nx codegen ${subgraph}\`. Never edited.\n${withoutAny(result[0]?.content ?? '')}`;
}

function inOurWords(message: string): string {
  const scalar = /Unknown scalar type (\w+)/.exec(message)?.[1];
  return scalar
    ? `no TypeScript type is known for the scalar ${scalar}; give it one in tools/graph/scalars.ts.`
    : message;
}

/** The plugins write `any` in helper types of ours and of subscriptions; each place is as well served by a safe type. */
function withoutAny(code: string): string {
  return code
    .replace(/^(export interface \w+ScalarConfig extends GraphQLScalarTypeConfig<.*), any> \{$/gm, '$1, unknown> {')
    .replaceAll('SubscriptionSubscribeFn<any, ', 'SubscriptionSubscribeFn<unknown, ')
    .replaceAll('SubscriptionResolveFn<TResult, any, ', 'SubscriptionResolveFn<TResult, unknown, ')
    .replaceAll('(...args: any[]) =>', '(...args: never[]) =>');
}
