import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';

const workspace = path.resolve(__dirname, '..');

interface FoundBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A page whose network ends at the gateway, and what it did that it may not do. */
export interface WatchedPage {
  readonly page: Page;
  /** Requests to anywhere else, violations of the page's policy, errors and warnings, in the order in which they came. */
  readonly faults: readonly string[];
}

export async function startBrowser(): Promise<Browser> {
  const found = execFileSync(process.execPath, ['tools/browser/cli.ts'], { cwd: workspace, encoding: 'utf8' });
  const { executablePath, env } = JSON.parse(found) as FoundBrowser;
  return chromium.launch({ executablePath, env: { ...process.env, ...env } });
}

/** Opens the explorer of a gateway in a browser of its own, so to speak: nothing is stored, and the network is closed. */
export async function openExplorer(
  browser: Browser,
  gatewayUrl: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const { origin } = new URL(gatewayUrl);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    acceptDownloads: true,
    ...options,
  });
  const faults: string[] = [];
  await context.route('**', (route) => {
    const url = route.request().url();
    if (new URL(url).origin === origin) return route.continue();
    faults.push(`asked for ${url}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.exposeFunction('reportViolation', (violation: string) => faults.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { reportViolation } = globalThis as unknown as { reportViolation: (violation: string) => void };
      reportViolation(`${violatedDirective} kept out ${blockedURI}`);
    });
  });
  await page.goto(origin);
  return { page, faults };
}
