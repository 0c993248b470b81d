import process from 'node:process';
import { handOver } from './hand-over.mjs';

await handOver('tools/test/main.ts', process.argv.slice(2));
