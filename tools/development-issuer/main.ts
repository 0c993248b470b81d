import { repositoryRoot } from '../process/repository-root.ts';
import { runPlainly } from '../terminal/plain-failure.ts';
import { readIssuerConfig } from './config.ts';
import { startIssuer } from './issuer.ts';
import { loadSigningKey } from './signing-key.ts';

const log = (line: object) =>
  console.log(JSON.stringify({ time: new Date().toISOString(), app: 'development-issuer', ...line }));

await runPlainly(async () => {
  const { port, keyFile } = readIssuerConfig(process.env, repositoryRoot());
  const issuer = await startIssuer(port, await loadSigningKey(keyFile), log);
  log({
    level: 'info',
    url: issuer.url,
    msg: `Tokens for development, never for production: POST ${issuer.url}/token`,
  });
  const stop = () => void issuer.stop().then(() => process.exit(0));
  // A parent that was killed closes the channel: nothing is left behind.
  process.once('SIGTERM', stop).once('SIGINT', stop).once('disconnect', stop);
  process.send?.('ready');
});
