import { readFileSync } from 'node:fs';
import { examples } from './index';

const [name = '', url = 'http://127.0.0.1:4000/graphql'] = process.argv.slice(2);
const run = examples.get(name);
if (!run) {
  console.error(`Say which example: ${[...examples.keys()].join(', ')}. \`npm start\` must run.`);
  process.exitCode = 2;
} else {
  const token = readFileSync('.imigraph/tokens/APPLICANT', 'utf8').trim();
  void run({ url, token, fetch, print: (line) => console.log(line) });
}
