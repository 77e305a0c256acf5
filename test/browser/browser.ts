/** A real browser for a test file, pages as a reader of either language and width has them, and sign-in as a person does it. */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

/** `language` is the browser's; `width` in CSS pixels. */
export interface Reader {
  readonly language?: 'zh' | 'en';
  readonly width?: 390 | 1440;
  readonly scheme?: 'light' | 'dark';
}

/** A page and what went wrong in it: script errors and refused loads, which no test tolerates. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: string[];
}

const PATH = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Every answer of the API that is an error is logged by the browser; tests that want one say so. */
const isNoise = (text: string): boolean => /Failed to load resource/.test(text);

/** Starts a browser before the file's tests and ends it after them. */
export function testBrowser() {
  let browser: Browser;
  const open: BrowserContext[] = [];
  beforeAll(async () => {
    if (!existsSync(PATH)) throw new Error(`There is no Chromium at ${PATH}: install it, or name it in CHROMIUM_PATH.`);
    browser = await chromium.launch({ executablePath: PATH, args: FLAGS });
  });
  afterAll(() => browser.close());

  const visit = async ({ language = 'en', width = 1440, scheme = 'light' }: Reader = {}): Promise<Visit> => {
    const context = await browser.newContext({
      baseURL: inject('webUrl'),
      locale: language === 'zh' ? 'zh-CN' : 'en-GB',
      viewport: { width, height: width === 390 ? 844 : 900 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    open.push(context);
    context.setDefaultTimeout(20_000);
    return watch(context, await context.newPage());
  };
  return { visit, closeAll: () => Promise.all(open.splice(0).map((context) => context.close())) };
}

/** Another tab of the same person, watched too. */
export function watch(context: BrowserContext, page: Page): Visit {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isNoise(message.text())) faults.push(message.text());
  });
  return { page, context, faults };
}

/** The words of a button or link in both languages. */
export const WORDS = {
  signIn: /^(?:Sign in|登录)$/,
  matches: /^(?:Matches|查看匹配)$/,
  myListings: /^(?:My listings|我的发布)$/,
} as const;

/** Goes to `path` as this demo account, through the issuer's page. */
export async function signInAs(page: Page, account: string, path = '/mine'): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: WORDS.signIn }).first().click();
  await page.locator(`button[value="${account}"]`).click();
  await page.waitForURL((url) => url.origin === new URL(inject('webUrl')).origin && url.pathname === path);
  await page.getByRole('button', { name: /^(?:Sign out|退出登录)$/ }).waitFor();
}

/** From the desk to the matches of a published listing whose row says `title`; a draft beside it may say the same. */
export async function openMatches(page: Page, title: RegExp): Promise<void> {
  const row = page.locator('main article', { hasText: title });
  await row.getByRole('link', { name: WORDS.matches }).first().click();
  await page.waitForURL(/\/matches(?:\?|$)/);
}

/** Nothing on the page sticks out sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  expect(excess).toBeLessThanOrEqual(0);
}
