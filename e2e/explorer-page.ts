import { type AxeResults, type RunOptions, source as axe } from 'axe-core';
import type { Page } from 'playwright-core';

export const status = (page: Page) => page.getByRole('status');
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const answer = (page: Page) => page.locator('.result-window .view-lines');

/** Chooses a ready query, runs it and waits for what the gateway says. */
export async function runReady(page: Page, title: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: title }).click();
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await button(page, 'Run').click();
  await answered;
  await status(page).filter({ hasText: /^HTTP/ }).waitFor();
}

/** Waits until the editor, which draws a little later than the status says so, shows this in the answer. */
export async function waitForAnswer(page: Page, text: string): Promise<void> {
  await answer(page).filter({ hasText: text }).waitFor();
}

/**
 * Puts a query in the place of what the editor holds. Typed key by key, it would be the editor's suggestions and brackets
 * that decide what stands there in the end.
 */
export async function pasteQuery(page: Page, query: string): Promise<void> {
  const editor = page.locator('.graphiql-editor');
  await editor.locator('.view-lines').first().click();
  await page.keyboard.press('Control+A');
  await editor
    .locator('textarea')
    .first()
    .evaluate((input, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, query);
  await editor.locator('.view-lines').filter({ hasText: query }).waitFor();
}

/** Chooses in whose name is asked, and answers the token that the page is given for it. */
export async function askAs(page: Page, whom: string): Promise<string> {
  const choice = page.getByRole('combobox', { name: 'Ask as' });
  if (whom === 'public' || whom === 'token') {
    await choice.selectOption(whom);
    return '';
  }
  await choice.locator(`option[value="${whom}"]`).waitFor({ state: 'attached' });
  const [given] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/explorer/token')),
    choice.selectOption(whom),
  ]);
  return ((await given.json()) as { access_token: string }).access_token;
}

/** Presses Tab until the focus is where it is wanted, as somebody without a mouse does. */
export async function tabTo(page: Page, role: 'button' | 'group' | 'tab', name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true });
  await wanted.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the keyboard does not come to ${String(name)}`);
}

/** Nothing that axe calls serious or critical. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(async () => {
    const { axe: runner } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    return runner.run({ resultTypes: ['violations'] });
  });
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    grave.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => [html, failureSummary])]),
  ).toEqual([]);
}
