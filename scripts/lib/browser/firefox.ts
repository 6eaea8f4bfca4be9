import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findFirefox } from '../find-browser.mjs';
import { zipFolder } from '../zip.mjs';
import { asExpression, type Browser, type BrowserPage, type Code, type LaunchOptions, sleep, until } from './driver.ts';
import { Marionette } from './marionette.ts';

/** Fixed, so that the extension's address is known before it is installed. */
const UUID = '6b9f5a3e-2d41-4c8a-9e57-0f3b8d2c1a64';
const ORIGIN = `moz-extension://${UUID}/`;

/** Preferences that keep Firefox to itself: no first-run pages, no updates, no telemetry, plain http left plain. */
const QUIET = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'startup.homepage_welcome_url': 'about:blank',
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.translations.enable': false,
  'browser.warnOnQuit': false,
  'browser.sessionstore.resume_from_crash': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.disabledForTesting': true,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://localhost/',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'dom.security.https_first': false,
  'dom.security.https_first_schemeless': false,
  // An add-on of our own making, installed for good so that a restart keeps it.
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  // console.* of pages and extensions goes to standard output, where consoleLines() hears it.
  'devtools.console.stdout.content': true,
  'browser.dom.window.dump.enabled': true,
};

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

const KEYS: Record<string, string> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Space: ' ',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};
const keyValue = (name: string): string => KEYS[name] ?? name.replace(/^Key([A-Z])$/, (_, letter: string) => letter.toLowerCase()).replace(/^Digit/, '');

class FirefoxPage implements BrowserPage {
  constructor(
    readonly firefox: Firefox,
    readonly handle: string,
    /** Stays behind the tab that is looked at. */
    readonly behind = false,
  ) {}

  /** Marionette speaks to one tab at a time. */
  async #send<T>(name: string, params: Record<string, unknown> = {}): Promise<T> {
    await this.firefox.inTab(this.handle, !this.behind);
    return this.firefox.client.send<T>(name, params);
  }

  async #script<T>(code: Code<T>, args: unknown[], sandbox: string): Promise<T> {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => ${asExpression(code, args)}).then((value) => done({ value }), (error) => done({ error: String(error?.stack ? error + error.stack : error) }));`;
    const { value } = await this.#send<{ value: { value?: T; error?: string } }>('WebDriver:ExecuteAsyncScript', {
      script,
      args: [],
      sandbox,
      newSandbox: true,
    });
    if (value.error !== undefined) throw new Error(value.error);
    return value.value as T;
  }

  async goto(address: string) {
    await this.#send('WebDriver:Navigate', { url: address });
  }
  run<T>(code: Code<T>, ...args: unknown[]) {
    return this.#script(code, args, 'default');
  }
  async peek<T>(code: Code<T>, ...args: unknown[]) {
    const { value } = await this.#send<{ value: string }>('WebDriver:GetCurrentURL');
    // The extension's own functions take no objects from the system.
    return this.#script(code, args, value.startsWith(ORIGIN) ? 'default' : 'system');
  }
  async screenshot() {
    const { value } = await this.#send<{ value: string }>('WebDriver:TakeScreenshot', { full: false, hash: false });
    return Buffer.from(value, 'base64');
  }
  async resize(width: number, height: number) {
    const inner = await this.run<{ w: number; h: number }>(() => ({ w: window.outerWidth - window.innerWidth, h: window.outerHeight - window.innerHeight }));
    await this.#send('WebDriver:SetWindowRect', { width: width + inner.w, height: height + inner.h });
  }
  async #pointer(actions: Record<string, unknown>[]) {
    await this.#send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  }
  async move(x: number, y: number) {
    await this.#pointer([
      { type: 'pointerMove', x: Math.round(x) + 1, y: Math.round(y), duration: 20 },
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 20 },
    ]);
  }
  async click(x: number, y: number) {
    await this.#pointer([
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 20 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }
  async drag(from: { x: number; y: number }, to: { x: number; y: number }) {
    await this.#pointer([
      { type: 'pointerMove', x: Math.round(from.x), y: Math.round(from.y), duration: 20 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerMove', x: Math.round((from.x + to.x) / 2), y: Math.round((from.y + to.y) / 2), duration: 50 },
      { type: 'pointerMove', x: Math.round(to.x), y: Math.round(to.y), duration: 50 },
      { type: 'pointerUp', button: 0 },
    ]);
  }
  async press(keys: string) {
    const names = keys.split('+').map(keyValue);
    const actions = [...names.map((value) => ({ type: 'keyDown', value })), ...names.toReversed().map((value) => ({ type: 'keyUp', value }))];
    await this.#send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
  async type(text: string) {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
  async choose(css: string, file: string) {
    // What is not shown takes no keys here, and a file is given as keys.
    const show = (css: string, shown: boolean) => {
      document.querySelector<HTMLElement>(css)!.hidden = !shown;
    };
    await this.run(show, css, true);
    const { value } = await this.#send<{ value: Record<string, string> }>('WebDriver:FindElement', { using: 'css selector', value: css });
    await this.#send('WebDriver:ElementSendKeys', { id: Object.values(value)[0], text: resolve(file) });
    await this.run(show, css, false);
  }
  async reload() {
    await this.#send('WebDriver:Refresh');
  }
  async back() {
    await this.#send('WebDriver:Back');
  }
  async close() {
    await this.firefox.inTab(this.handle);
    await this.firefox.client.send('WebDriver:CloseWindow');
    this.firefox.forgetTab();
  }
}

export class Firefox implements Browser {
  readonly name = 'firefox';
  readonly origin = ORIGIN;
  client!: Marionette;
  #child!: ChildProcess;
  #tab = '';
  #stdout = '';
  #extensionId = '';
  readonly #options: LaunchOptions & { readonly profile: string };
  readonly #temporary: boolean;

  private constructor(options: LaunchOptions & { readonly profile: string }, temporary: boolean) {
    this.#options = options;
    this.#temporary = temporary;
  }

  /** Throws where no Firefox is found or it does not start. */
  static async launch(options: LaunchOptions = {}): Promise<Firefox> {
    const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'griot-firefox-'));
    const self = new Firefox({ ...options, profile }, options.profile === undefined);
    try {
      await self.#start();
      await self.#install();
    } catch (error) {
      await self.close().catch(() => undefined);
      throw error;
    }
    return self;
  }

  async #start() {
    const program = findFirefox();
    if (!program) throw new Error('no Firefox found: install one, or set FIREFOX_PATH');
    const { profile, headless = true, site, dark, language, width = 1280, height = 900, extension, downloads, preferences } = this.#options;
    const port = await freePort();
    if (extension) {
      const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { browser_specific_settings: { gecko: { id: string } } };
      this.#extensionId = manifest.browser_specific_settings.gecko.id;
    }
    const prefs: Record<string, unknown> = {
      ...QUIET,
      'marionette.port': port,
      'extensions.webextensions.uuids': JSON.stringify({ [this.#extensionId]: UUID }),
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      ...(language && language !== 'en' ? { 'intl.locale.requested': language } : {}),
      ...(downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': resolve(downloads), 'browser.download.useDownloadDir': true } : {}),
      ...preferences,
      // All of http goes to the site, all of https is refused there.
      ...(site
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': site,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': site,
            'network.proxy.allow_hijacking_localhost': true,
          }
        : {}),
    };
    mkdirSync(profile, { recursive: true });
    writeFileSync(
      join(profile, 'user.js'),
      Object.entries(prefs)
        .map(([k, v]) => `user_pref(${JSON.stringify(k)}, ${JSON.stringify(v)});\n`)
        .join(''),
    );
    const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile, '--width', String(width), '--height', String(height)];
    const child = spawn(program, headless ? ['--headless', ...args] : args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_HEADLESS_WIDTH: String(width), MOZ_HEADLESS_HEIGHT: String(height + 85) },
    });
    this.#child = child;
    running.add(child);
    child.once('exit', () => running.delete(child));
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (this.#stdout += text));
    let gone = '';
    child.once('error', (error) => (gone = error.message));
    child.once('exit', (code) => (gone ||= `it ended with ${code}: ${this.#stdout.slice(-500)}`));
    this.client = await until(
      'Firefox to answer',
      async () => {
        if (gone) return new Error(gone);
        return Marionette.open(port);
      },
      60_000,
    ).then((answer) => {
      if (answer instanceof Error) throw answer;
      return answer;
    });
    await this.client.send('WebDriver:NewSession', { strictFileInteractability: true });
    await this.client.send('WebDriver:SetTimeouts', { script: 120_000, pageLoad: 120_000, implicit: 0 });
    this.#tab = '';
    await (await this.newPage()).resize(width, height);
  }

  async #install() {
    const { extension, language, profile } = this.#options;
    if (language && language !== 'en') {
      // Debian's Firefox is English without a language pack; the extension's language follows what is said to be available.
      await this.#chrome((wanted: string) => {
        const locale = (globalThis as unknown as { Services: { locale: { availableLocales: string[]; requestedLocales: string[] } } }).Services.locale;
        locale.availableLocales = [...new Set([wanted, ...locale.availableLocales])];
        locale.requestedLocales = [wanted];
      }, language);
    }
    if (!extension) return;
    const file = join(profile, 'griot.xpi');
    writeFileSync(file, zipFolder(resolve(extension)));
    await this.client.send('Addon:Install', { path: file, temporary: false });
    await this.#started();
  }

  async #started() {
    if (!this.#options.extension) return;
    await until('the extension to start', () =>
      this.#chrome((id: string) => {
        const policy = (globalThis as unknown as { WebExtensionPolicy: { getByID(id: string): { active: boolean } | null } }).WebExtensionPolicy.getByID(id);
        return policy?.active ?? false;
      }, this.#extensionId),
    );
  }

  /** Runs code with the browser's own rights. */
  async #chrome<T>(code: Code<T>, ...args: unknown[]): Promise<T> {
    await this.client.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => ${asExpression(code, args)}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value } = await this.client.send<{ value: { value?: T; error?: string } }>('WebDriver:ExecuteAsyncScript', {
        script,
        args: [],
        newSandbox: true,
      });
      if (value.error !== undefined) throw new Error(value.error);
      return value.value as T;
    } finally {
      await this.client.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** From now on files are saved into a folder, without a question. */
  async saveInto(folder: string): Promise<void> {
    await this.#chrome((folder: string) => {
      interface Prefs {
        setStringPref(name: string, value: string): void;
        setIntPref(name: string, value: number): void;
        setBoolPref(name: string, value: boolean): void;
      }
      const { prefs } = (globalThis as unknown as { Services: { prefs: Prefs } }).Services;
      prefs.setStringPref('browser.download.dir', folder);
      prefs.setIntPref('browser.download.folderList', 2);
      prefs.setBoolPref('browser.download.useDownloadDir', true);
      prefs.setBoolPref('browser.download.always_ask_before_handling_new_types', false);
      prefs.setBoolPref('browser.download.alwaysOpenPanel', false);
    }, folder);
  }

  async inTab(handle: string, focus = true) {
    if (this.#tab === handle) return;
    await this.client.send('WebDriver:SwitchToWindow', { handle, focus });
    this.#tab = handle;
  }
  forgetTab() {
    this.#tab = '';
  }

  async newPage({ behind = false } = {}) {
    // The tab that was spoken to last may be gone: any will do to open another.
    if (this.#tab !== '') await this.client.send('WebDriver:GetWindowHandle').catch(() => this.forgetTab());
    if (this.#tab === '') {
      const handles = await this.client.send<string[]>('WebDriver:GetWindowHandles');
      await this.inTab(handles[0]!);
    }
    const { handle } = await this.client.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: !behind });
    return new FirefoxPage(this, handle, behind);
  }

  async stopBackground() {
    await this.#chrome(async (id: string) => {
      interface Policy {
        extension: { terminateBackground(options: object): Promise<void> };
      }
      const policy = (globalThis as unknown as { WebExtensionPolicy: { getByID(id: string): Policy } }).WebExtensionPolicy.getByID(id);
      await policy.extension.terminateBackground({ ignoreDevToolsAttached: true });
    }, this.#extensionId);
  }

  async restart() {
    await this.#quit();
    await this.#start();
    await this.#started();
  }

  async consoleLines() {
    const errors = await this.#chrome((own: string) => {
      interface ConsoleMessage {
        errorMessage?: string;
        sourceName?: string;
        flags?: number;
      }
      const g = globalThis as unknown as { Services: { console: { getMessageArray(): unknown[] } }; Ci: { nsIScriptError: { warningFlag: number } } };
      return g.Services.console
        .getMessageArray()
        .map((m) => {
          const error = m as ConsoleMessage & { QueryInterface?(i: unknown): ConsoleMessage };
          try {
            error.QueryInterface?.(g.Ci.nsIScriptError);
          } catch {}
          return `${error.flags === g.Ci.nsIScriptError.warningFlag ? 'warning' : 'exception'}: ${error.errorMessage ?? ''} (${error.sourceName ?? ''})`;
        })
        .filter((line) => line.includes('(http') || line.includes(`(${own}`));
    }, ORIGIN);
    const said = this.#stdout
      .split('\n')
      .filter(
        (line) => /^console\.\w+:/.test(line) && !/^console\.\w+: "?(RSLoader|services\.|Region|LoginRecipes|AsyncShutdown|Search|WebExtensions)/.test(line),
      );
    return [...said, ...errors.filter((line) => !FIREFOX_NOISE.test(line))];
  }

  async #quit() {
    const child = this.#child;
    if (!child) return;
    const ended = this.ended();
    await this.client?.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => undefined);
    const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(timer);
    this.client?.close();
    await sleep(100);
  }

  ended() {
    return new Promise<void>((done) => (this.#child.exitCode === null ? this.#child.once('exit', () => done()) : done()));
  }

  async close() {
    await this.#quit();
    if (this.#temporary) rmSync(this.#options.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/**
 * Remarks of Firefox on pages served without care, on lists that scroll, and on scripts, reads and questions whose tab was closed or went on to
 * another page before the answer: they say nothing about Griot.
 */
const FIREFOX_NOISE =
  /Script terminated by timeout|Loading failed for the module with source|IndexedDB transaction that was not yet complete has been aborted due to page navigation|Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)|Actor 'Conduits' destroyed before query|scroll-linked positioning effect|Quirks Mode|character encoding|Layout was forced|Cookie|Partitioned|sourcemap|preload/i;
