/**
 * Setup of the browser tests: one static server for `dist/` and one Chromium per run (the default export is
 * Vitest's global setup), and `openPage` to open a page in a test.
 */
import { chromium, type Browser, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import type { TestProject } from 'vitest/node';
import { startServer } from '../../src/cli/static-server.ts';
import { address } from '../../src/plan-folder/address.ts';
import { chromiumLaunchOptions } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the home page, with final slash. */
    siteUrl: string;
    browserEndpoint: string;
  }
}

/** Runs once, before the first test file and in another process; the returned function runs after the last one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await startServer({ dir: 'dist', port: 0, base: address.pathname });
  const browser = await chromium.launchServer(chromiumLaunchOptions());
  project.provide('siteUrl', site.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}

export interface View {
  /** In CSS pixels. */
  width?: number;
  colorScheme?: 'light' | 'dark';
  javaScriptEnabled?: boolean;
}

/** A page with all errors since it was opened; the lists grow during the test. */
export interface OpenedPage {
  page: Page;
  consoleErrors: string[];
  /** Requests that failed, or returned a status of 400 or more. */
  failedRequests: string[];
  foreignRequests: string[];
}

let connection: Promise<Browser> | undefined;
let kept: Promise<Page> | undefined;

/**
 * Opens a path of the site ('/muc-tieu/') or a full address in a context of its own, which is closed after the
 * test.
 */
export async function openPage(path: string, view: View = {}): Promise<OpenedPage> {
  const page = await newPage(view);
  onTestFinished(() => page.context().close());
  const opened = watch(page, siteAddress(path));
  await page.goto(siteAddress(path));
  return opened;
}

/**
 * Opens an address in the test file's shared page, for tests that leave nothing behind. Five times as fast as
 * `openPage`.
 */
export async function visit(address: string, width = 1280): Promise<OpenedPage> {
  kept ??= newPage({});
  const page = await kept;
  // Pending requests of the previous page are not counted for the next one.
  await page.goto('about:blank');
  page.removeAllListeners();
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  const opened = watch(page, address);
  await page.goto(address);
  return opened;
}

async function newPage(view: View): Promise<Page> {
  const { width = 1280, colorScheme = 'light', javaScriptEnabled = true } = view;
  connection ??= chromium.connect(inject('browserEndpoint'));
  const browser = await connection;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    javaScriptEnabled,
    locale: 'vi-VN',
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

/** Full address of a path of the site, with its base; addresses of other sites are unchanged. */
export function siteAddress(path: string): string {
  return new URL(path.replace(/^\//u, ''), inject('siteUrl')).href;
}

function watch(page: Page, address: string): OpenedPage {
  const opened: OpenedPage = { page, consoleErrors: [], failedRequests: [], foreignRequests: [] };
  const { host } = new URL(address);
  page.on('console', (message) => {
    if (message.type() === 'error') opened.consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => opened.consoleErrors.push(error.message));
  page.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && asked !== host) opened.foreignRequests.push(request.url());
  });
  page.on('requestfailed', (request) => {
    opened.failedRequests.push(`${request.url()}: ${request.failure()?.errorText ?? 'no answer'}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) opened.failedRequests.push(`${response.url()}: ${response.status()}`);
  });
  return opened;
}
