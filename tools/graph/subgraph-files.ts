import { readCodegenSettings } from './codegen-settings.ts';
import { resolverTypes } from './resolver-types.ts';
import type { MadeFiles } from './made-files.ts';
import { type SdlModule, readSdlModules } from './sdl-modules.ts';
import { servedSdl } from './served-sdl.ts';
import { schemaPath } from './subgraphs.ts';

/** What is made from one subgraph's .graphql files. */
export async function subgraphFiles(root: string, subgraph: string): Promise<MadeFiles> {
  const modules = readSdlModules(root, subgraph);
  const generated = `apps/${subgraph}/src/generated`;
  // The served SDL comes first: it finds faults in the SDL that codegen passes over or words badly.
  const served = servedSdl(subgraph, modules);
  return new Map([
    [`${generated}/graphql.ts`, await resolverTypes(subgraph, modules, readCodegenSettings(root, subgraph))],
    [`${generated}/sdl.ts`, sdlSource(subgraph, modules)],
    [schemaPath(subgraph), served],
  ]);
}

/** The SDL as a module, so that a built app needs no .graphql file beside it. */
function sdlSource(subgraph: string, modules: readonly SdlModule[]): string {
  const text = modules.map((module) => module.text.trim()).join('\n\n');
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `// Made from this app's .graphql files by \`npx nx codegen ${subgraph}\`. Never edited.\nexport const sdl = \`${escaped}\n\`;\n`;
}
