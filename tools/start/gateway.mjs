import process from 'node:process';
import { handOver } from './hand-over.mjs';

await handOver('tools/start/gateway.ts', process.argv.slice(2));
