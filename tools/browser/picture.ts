// Takes the picture of the explorer that the README shows, from the graph that runs here (npm start).
// Usage, from the root: node tools/browser/picture.ts [file], which is docs/explorer.png when it is left out
import path from 'node:path';
import { chromium } from 'playwright-core';
import { repositoryRoot } from '../process/repository-root.ts';
import { gatewayUrl, readSettings } from '../start/settings.ts';
import { PlainFailure, runPlainly } from '../terminal/plain-failure.ts';
import { findChromium } from './chromium.ts';

await runPlainly(async () => {
  const root = repositoryRoot();
  const file = path.resolve(root, process.argv[2] ?? 'docs/explorer.png');
  const { executablePath, env } = findChromium(root);
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
      colorScheme: 'light',
    });
    const url = gatewayUrl(readSettings(process.env));
    await page.goto(url).catch(() => {
      throw new PlainFailure(`Nothing answers at ${url}. Start the graph first: npm start`);
    });
    const whom = page.getByRole('combobox', { name: 'Ask as' });
    await whom.locator('option[value="DG_ADMIN"]').waitFor({ state: 'attached' });
    const token = page.waitForResponse((response) => response.url().endsWith('/explorer/token'));
    await whom.selectOption('DG_ADMIN');
    await token;
    await page.getByRole('button', { name: 'Provinces compared' }).click();
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /^HTTP 200/ })
      .waitFor();
    await page.getByRole('tab', { name: 'Chart' }).click();
    await page.getByRole('combobox', { name: 'Number' }).selectOption('population');
    await page.locator('canvas[style*="display: block"]').waitFor();
    await page.getByRole('button', { name: 'One office, three subgraphs' }).scrollIntoViewIfNeeded();
    await page.screenshot({ path: file });
    console.log(path.relative(root, file));
  } finally {
    await browser.close();
  }
});
