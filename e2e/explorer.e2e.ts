import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'csv-parse/sync';
import { parse as parseSdl } from 'graphql';
import type { Browser } from 'playwright-core';
import { GraphSystem } from '@imigraph/graph-system';
import { openExplorer, startBrowser } from './explorer-browser';
import { askAs, button, expectAccessible, pasteQuery, runReady, status, tabTo, waitForAnswer } from './explorer-page';

let graph: GraphSystem;
let browser: Browser;

beforeAll(async () => {
  [graph, browser] = await Promise.all([GraphSystem.start(), startBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await graph.stop();
});

describe('the explorer', () => {
  it('runs what is pasted, with a closed network and without breaking its own policy', async () => {
    const { page, faults } = await openExplorer(browser, graph.gateway.url);
    await pasteQuery(page, '{ servicePoint(id: "KANIM-MALANG") { name } }');
    await page.keyboard.press('Control+Enter');
    await status(page)
      .filter({ hasText: /^HTTP 200/ })
      .waitFor();
    const [{ name = '' } = {}] = await graph.sql<{ name: string }>(
      `select name from offices.service_point where id = 'KANIM-MALANG'`,
    );
    await waitForAnswer(page, `"name": "${name}"`);
    expect(faults).toEqual([]);
  });

  it('has ready queries that all answer, each in the name that it is best asked in', async () => {
    const { page, faults } = await openExplorer(browser, graph.gateway.url);
    await page.getByRole('heading', { name: 'For analysts' }).waitFor();
    const entries = await page.locator('.choices button').allInnerTexts();
    expect(entries.length).toBeGreaterThanOrEqual(14);
    const empty: string[] = [];
    for (const entry of entries) {
      const [title = '', bestAs] = entry.split('\n').filter(Boolean);
      await askAs(page, bestAs?.replace('Ask as ', '') ?? 'public');
      await runReady(page, title);
      expect(`${title}: ${await status(page).innerText()}`).toMatch(/: HTTP 200 · \d+ ms · request [\w-]+$/);
      if ((await page.locator('tbody tr').count()) === 0) empty.push(title);
    }
    // Whose permits run out is a matter of the day on which this runs.
    expect(['Stay permits that run out soon', 'Foreigners who have overstayed']).toEqual(expect.arrayContaining(empty));
    expect(faults).toEqual([]);
  });

  it('asks in the name that is chosen, keeps no token, and asks so again after a reload', async () => {
    const { page, faults } = await openExplorer(browser, graph.gateway.url);
    await runReady(page, 'One office, three subgraphs');
    await waitForAnswer(page, 'ROUNDED');
    const token = await askAs(page, 'DG_ADMIN');
    await runReady(page, 'One office, three subgraphs');
    await waitForAnswer(page, 'EXACT');
    expect(await page.getByText('purpose: administration').count()).toBe(1);

    const again = page.waitForResponse((response) => response.url().endsWith('/explorer/token'));
    await page.reload();
    await again;
    await runReady(page, 'One office, three subgraphs');
    await waitForAnswer(page, 'EXACT');
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    expect(kept).toContain('DG_ADMIN');
    expect(kept).not.toContain(token.slice(0, 30));
    expect(faults).toEqual([]);
  });

  it('asks in the last name that was chosen, whichever token comes last', async () => {
    const { page } = await openExplorer(browser, graph.gateway.url);
    const { promise: isReleased, resolve: release } = Promise.withResolvers<void>();
    await page.route('**/explorer/token', async (route) => {
      if (route.request().postData()?.includes('DG_ADMIN')) await isReleased;
      await route.fallback();
    });
    const choice = page.getByRole('combobox', { name: 'Ask as' });
    await choice.locator('option[value="DG_ADMIN"]').waitFor({ state: 'attached' });
    await choice.selectOption('DG_ADMIN');
    await choice.selectOption('public');
    const late = page.waitForResponse((response) => response.url().endsWith('/explorer/token'));
    release();
    await (await late).finished();
    await runReady(page, 'One office, three subgraphs');
    await waitForAnswer(page, 'ROUNDED');
  });

  it('takes a token that is pasted', async () => {
    const { page } = await openExplorer(browser, graph.gateway.url);
    await askAs(page, 'token');
    await page.getByLabel('Token', { exact: true }).fill(`Bearer ${await graph.token('DG_ADMIN')}`);
    await runReady(page, 'One office, three subgraphs');
    await waitForAnswer(page, 'EXACT');
  });

  it('is used by keyboard alone, from a ready query to the file of its table', async () => {
    const { page, faults } = await openExplorer(browser, graph.gateway.url);
    await tabTo(page, 'button', 'Provinces compared Ask as ANALYST');
    await page.keyboard.press('Enter');
    await tabTo(page, 'button', 'Run');
    await page.keyboard.press('Enter');
    await status(page)
      .filter({ hasText: /^HTTP 200/ })
      .waitFor();
    await tabTo(page, 'group', 'GraphQL query');
    await page.keyboard.press('Enter');
    await page.keyboard.type('# typed\n');
    await page.locator('.graphiql-editor .view-lines').filter({ hasText: 'typed' }).waitFor();
    // Out of the editor again, in which Tab is no letter.
    await tabTo(page, 'tab', 'JSON');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, 'button', 'Download CSV');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('regions.csv');
    const rows = parse<Record<string, string>>(readFileSync(await download.path()), { columns: true });
    const provinces = await graph.sql<{ code: string; name: string; places: string }>(
      `select code, name, (select count(*) from offices.service_point where province_code = region.code) as places
         from offices.region where level = 'PROVINCE' order by code`,
    );
    expect(rows.map(({ code, name, 'servicePoints.totalCount': places }) => ({ code, name, places }))).toEqual(
      provinces,
    );
    expect(faults).toEqual([]);
  });

  it('says that a list is one page, and draws its numbers', async () => {
    const { page, faults } = await openExplorer(browser, graph.gateway.url);
    await runReady(page, 'Planning figures of each office');
    await page.getByRole('tab', { name: 'Table' }).click();
    expect(await page.getByText('This is one page only').count()).toBeGreaterThan(0);
    await runReady(page, 'The nearest offices');
    await page.getByRole('tab', { name: 'Chart' }).click();
    const chart = page.getByRole('img', { name: /^distanceKm by servicePoint.name/ });
    await chart.and(page.locator('[style*="display: block"]')).waitFor();
    // As many pixels in the colour of the bars as bars have.
    const drawn = await chart.evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return Array.from(data).filter((red, at) => at % 4 === 0 && red === 11 && data[at + 1] === 110).length;
    });
    expect(drawn).toBeGreaterThan(2_000);
    expect(faults).toEqual([]);
  });

  it('speaks Indonesian to who prefers it, and asks the graph in the language that it speaks', async () => {
    const { page } = await openExplorer(browser, graph.gateway.url, { locale: 'id-ID' });
    await page.getByRole('heading', { name: 'Untuk analis' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
    const asked = async () => {
      const [request] = await Promise.all([
        page.waitForRequest((one) => one.url().endsWith('/graphql')),
        page.locator('.main-tool').click(),
      ]);
      await status(page).filter({ hasText: /^HTTP/ }).waitFor();
      return (await request.allHeaders())['accept-language'];
    };
    expect(await asked()).toBe('id');
    await page.getByRole('combobox', { name: 'Bahasa' }).selectOption('en');
    await page.getByRole('heading', { name: 'For analysts' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await asked()).toBe('en');
  });

  it('remembers in this tab what was run', async () => {
    const { page } = await openExplorer(browser, graph.gateway.url);
    await runReady(page, 'National holidays');
    await runReady(page, 'The nearest offices');
    await page.getByRole('tab', { name: 'History' }).click();
    expect(await page.locator('.choices button:visible').allInnerTexts()).toEqual(['NearestOffices', 'Holidays']);
    await button(page, 'Holidays').click();
    await page.locator('.graphiql-editor .view-lines').filter({ hasText: 'holidays' }).waitFor();
    await button(page, 'Clear the history').click();
    expect(await page.getByText('Nothing was run in this tab yet.').count()).toBe(1);
  });
});

it('the explorer of an open gateway over some other graph offers what that graph can answer, and no role', async () => {
  const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3") type Query { book: String }`;
  const { supergraphSdl = '' } = composeServices([{ name: 'books', url: graph.issuerUrl, typeDefs: parseSdl(sdl) }]);
  const folder = mkdtempSync(path.join(tmpdir(), 'imigraph-open-'));
  const file = path.join(folder, 'supergraph.graphql');
  writeFileSync(file, supergraphSdl);
  const gateway = await graph.startAnotherGateway({ ACCESS: 'open', SUPERGRAPH_FILE: file });
  try {
    const { page, faults } = await openExplorer(browser, gateway.url);
    await page.getByText('No ready query fits this schema.').waitFor();
    expect(await page.getByRole('combobox', { name: 'Ask as' }).locator('option').allInnerTexts()).toEqual([
      'The public (no token)',
      'A token of your own …',
    ]);
    expect(faults).toEqual([]);
  } finally {
    await gateway.stop();
    rmSync(folder, { recursive: true });
  }
});

describe.each(['id', 'en'])('in %s', (language) => {
  it.each(['light', 'dark'] as const)(
    'and %s the explorer has nothing that axe takes seriously',
    async (colorScheme) => {
      const locale = language === 'id' ? 'id-ID' : 'en-GB';
      const { page } = await openExplorer(browser, graph.gateway.url, { locale, colorScheme });
      await page.locator('.choices button').nth(4).click();
      await page.locator('.main-tool').click();
      await status(page)
        .filter({ hasText: /^HTTP 200/ })
        .waitFor();
      await expectAccessible(page);
      // The table, the chart, the history; and the reference, which is the same in both languages.
      for (const tab of language === 'en' ? [6, 7, 2, 1] : [6, 7, 2]) {
        await page.getByRole('tab').nth(tab).click();
        await expectAccessible(page);
      }
    },
  );
});
