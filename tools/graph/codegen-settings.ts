import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GraphFaults } from './graph-faults.ts';

/** apps/<subgraph>/codegen.json, in which an app says what its resolvers really hand on for a GraphQL type. */
export interface CodegenSettings {
  /** GraphQL type → "../office/office.entity#OfficeEntity", the path as seen from src/generated. */
  readonly mappers: Readonly<Record<string, string>>;
}

/** Without the file there are no mappers. */
export function readCodegenSettings(root: string, subgraph: string): CodegenSettings {
  const file = `apps/${subgraph}/codegen.json`;
  if (!existsSync(path.join(root, file))) return { mappers: {} };
  const read = parseJson(file, readFileSync(path.join(root, file), 'utf8'));
  const mappers = isRecord(read) ? (read['mappers'] ?? {}) : null;
  if (!isRecord(mappers)) {
    throw new GraphFaults([
      `${file} must look like { "mappers": { "Office": "../office/office.entity#OfficeEntity" } }.`,
    ]);
  }
  return { mappers: textsOnly(file, mappers) };
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new GraphFaults([`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

function textsOnly(file: string, mappers: Record<string, unknown>): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [type, mapper] of Object.entries(mappers)) {
    if (typeof mapper !== 'string') throw new GraphFaults([`${file}: the mapper of ${type} must be a text.`]);
    texts[type] = mapper;
  }
  return texts;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
