// Unpacks the browser of @sparticuz/chromium into TMPDIR, which is where the package puts it.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

const packed = path.resolve(fileURLToPath(import.meta.resolve('@sparticuz/chromium')), '../../bin');
await chromium.executablePath(packed);
// Libraries that a system without a desktop may lack.
await inflate(path.join(packed, 'al2023.tar.br'));
