import process from 'node:process';
import { handOver } from './hand-over.mjs';

await handOver('tools/backup/cli.ts', process.argv.slice(2));
