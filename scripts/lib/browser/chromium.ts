import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../find-browser.mjs';
import { asExpression, type Browser, type BrowserPage, type Code, type LaunchOptions, sleep, until } from './driver.ts';

/** Chromium's own remarks on pages, which say nothing about Griot. */
const NOISE = /net::ERR_|Failed to load resource|Permissions policy violation|preloaded using link preload/;

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/** The id that Chromium gives an unpacked extension: its folder's hash in the letters a to p. */
export function idOfUnpacked(folder: string): string {
  const hash = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

export class ChromiumPage implements BrowserPage {
  #worlds = new Map<number, string>();
  constructor(
    readonly page: Page,
    readonly cdp: CDPSession,
    readonly origin: string,
  ) {}

  static async of(page: Page, origin: string, heard: string[]): Promise<ChromiumPage> {
    const cdp = await page.context().newCDPSession(page);
    const self = new ChromiumPage(page, cdp, origin);
    // Frames have worlds of their own, which come later and see another document.
    const { frameTree } = await cdp.send('Page.getFrameTree');
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = (context.auxData ?? {}) as { frameId?: string };
      if (frameId === undefined || frameId === frameTree.frame.id) self.#worlds.set(context.id, context.origin);
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => void self.#worlds.delete(executionContextId));
    cdp.on('Runtime.executionContextsCleared', () => self.#worlds.clear());
    cdp.on('Runtime.consoleAPICalled', ({ type, args }) => void heard.push(`console.${type}: ${args.map((a) => a.description ?? a.value).join(' ')}`));
    cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: e }) => void heard.push(`exception: ${e.exception?.description ?? e.text} (${e.url ?? ''})`));
    cdp.on('Log.entryAdded', ({ entry }) => void heard.push(`${entry.source} ${entry.level}: ${entry.text} (${entry.url ?? ''})`));
    await cdp.send('Runtime.enable');
    await cdp.send('Log.enable');
    return self;
  }

  async goto(address: string) {
    await this.page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  }

  async #evaluate<T>(expression: string, contextId?: number): Promise<T> {
    const evaluated = (await this.cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      ...(contextId === undefined ? {} : { contextId }),
    })) as Evaluated;
    if (evaluated.exceptionDetails) throw new Error(evaluated.exceptionDetails.exception?.description ?? evaluated.exceptionDetails.text);
    return evaluated.result.value as T;
  }

  run<T>(code: Code<T>, ...args: unknown[]): Promise<T> {
    return this.#evaluate<T>(asExpression(code, args));
  }

  async peek<T>(code: Code<T>, ...args: unknown[]): Promise<T> {
    return this.#evaluate<T>(asExpression(code, args), await this.#contentWorld());
  }

  /** Runs a script's source where peek runs, e.g. a checker that peek then calls. */
  async inject(source: string): Promise<void> {
    await this.#evaluate(`${source}\n;undefined`, await this.#contentWorld());
  }

  /** The extension's own world in this page; none in its own pages. */
  async #contentWorld(): Promise<number | undefined> {
    if (this.page.url().startsWith(this.origin)) return undefined;
    const worlds = () => [...this.#worlds].filter(([, origin]) => origin.startsWith(this.origin.slice(0, -1)));
    return (await until('the content script', async () => worlds().at(-1)))[0];
  }

  screenshot() {
    return this.page.screenshot({ animations: 'allow', caret: 'initial' });
  }
  async resize(width: number, height: number) {
    await this.page.setViewportSize({ width, height });
  }
  async move(x: number, y: number) {
    await this.page.mouse.move(x, y, { steps: 2 });
  }
  async click(x: number, y: number) {
    await this.page.mouse.click(x, y);
  }
  async drag(from: { x: number; y: number }, to: { x: number; y: number }) {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 6 });
    await this.page.mouse.up();
  }
  async press(keys: string) {
    await this.page.keyboard.press(keys);
  }
  async type(text: string) {
    await this.page.keyboard.type(text);
  }
  async choose(css: string, file: string) {
    await this.page.setInputFiles(css, file);
  }
  async reload() {
    await this.page.reload({ waitUntil: 'load' });
  }
  async back() {
    await this.page.goBack({ waitUntil: 'load' });
  }
  async close() {
    await this.page.close();
  }
}

export class Chromium implements Browser {
  readonly name = 'chromium';
  readonly origin: string;
  #context: BrowserContext;
  readonly #options: LaunchOptions & { readonly profile: string };
  readonly #temporary: boolean;
  readonly #heard: string[] = [];
  #workersHeard = new WeakSet<object>();

  private constructor(options: LaunchOptions & { readonly profile: string }, temporary: boolean, context: BrowserContext) {
    this.#options = options;
    this.#temporary = temporary;
    this.#context = context;
    this.origin = options.extension ? `chrome-extension://${idOfUnpacked(options.extension)}/` : '';
  }

  /** Throws where no Chromium is found or it does not start. */
  static async launch(options: LaunchOptions = {}): Promise<Chromium> {
    const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'griot-chromium-'));
    const withProfile = { ...options, profile };
    const self = new Chromium(withProfile, options.profile === undefined, await start(withProfile));
    await self.#ready();
    return self;
  }

  async #ready() {
    this.#context.setDefaultTimeout(60_000);
    this.#context.on('serviceworker', (worker) => this.#hear(worker));
    for (const worker of this.#context.serviceWorkers()) this.#hear(worker);
    if (this.#options.downloads) {
      // Holds as long as the session does.
      const session = await this.#context.browser()!.newBrowserCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: resolve(this.#options.downloads) });
    }
    if (!this.#options.extension) return;
    const there = () => this.#context.serviceWorkers().some((w) => w.url().startsWith('chrome-extension://'));
    const end = Date.now() + 5_000;
    while (!there() && Date.now() < end) await sleep(50);
    // Branded Chrome ignores --load-extension since version 137, but takes it over the debugging pipe.
    if (!there()) {
      const session = await this.#context.browser()?.newBrowserCDPSession();
      // biome-ignore lint/suspicious/noExplicitAny: newer than the protocol's types
      await (session as any)?.send('Extensions.loadUnpacked', { path: resolve(this.#options.extension) });
    }
    await until('the extension to start', async () => there(), 30_000);
  }

  #hear(worker: ReturnType<BrowserContext['serviceWorkers']>[number]) {
    if (this.#workersHeard.has(worker)) return;
    this.#workersHeard.add(worker);
    worker.on('console', (message) => void this.#heard.push(`background console.${message.type()}: ${message.text()}`));
  }

  /** For what only Chromium can do: the protocol, emulation, tracing. */
  get context(): BrowserContext {
    return this.#context;
  }

  // Each tab is told that it is in front.
  async newPage() {
    return ChromiumPage.of(await this.#context.newPage(), this.origin, this.#heard);
  }

  async stopBackground() {
    const session = await this.#context.browser()!.newBrowserCDPSession();
    const worker = async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.find((t) => t.type === 'service_worker' && t.url.startsWith(this.origin));
    };
    const running = await worker();
    if (running) {
      await session.send('Target.closeTarget', { targetId: running.targetId });
      // One that is wanted again at once has the same number.
      await until('the worker to end', async () => (await worker()) === undefined, 1000).catch(() => undefined);
    }
    await session.detach();
    // What is sent to one that is still going is lost; the browser starts another only then.
    await sleep(200);
  }

  async restart() {
    await this.#context.close();
    this.#context = await start(this.#options);
    await this.#ready();
  }

  async consoleLines() {
    return this.#heard.filter((line) => !NOISE.test(line));
  }

  ended() {
    return new Promise<void>((resolve) => void this.#context.once('close', () => resolve()));
  }

  async close() {
    await this.#context.close();
    if (this.#temporary) rmSync(this.#options.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function start({ extension, site, headless = true, language, dark, width = 1280, height = 900, profile }: LaunchOptions & { readonly profile: string }) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found: install one, or set CHROME_PATH');
  const root = process.getuid?.() === 0;
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    timeout: 60_000,
    // As root Chromium refuses to run with its sandbox.
    chromiumSandbox: !root,
    viewport: headless ? { width, height } : null,
    colorScheme: headless ? (dark ? 'dark' : 'light') : null,
    ...(headless ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
    // In a locale that the machine does not have, Chromium saves any file with an accent in its name as “download”.
    env: { ...process.env, ...(language ? { LANGUAGE: language, LANG: 'C.UTF-8' } : {}) } as Record<string, string>,
    args: [
      ...(extension
        ? [`--load-extension=${resolve(extension)}`, `--disable-extensions-except=${resolve(extension)}`, '--enable-unsafe-extension-debugging']
        : []),
      ...(site ? [`--host-resolver-rules=MAP * 127.0.0.1:${site}`] : []),
      ...(language ? [`--lang=${language}`] : []),
      ...(headless ? [] : [`--window-size=${width},${height}`]),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
}
