/** Stands for the extension's API in the measured page: everything is answered at once, nothing leaves the page. */
import { DEFAULT_SETTINGS } from '../../src/model/stored.ts';

const answers: Record<string, (request: { article?: { text: string } }) => unknown> = {
  settings: () => structuredClone(DEFAULT_SETTINGS),
  analyse: ({ article }) => (globalThis as unknown as { answer: (text: string) => unknown }).answer(article?.text ?? ''),
  actorInLibrary: () => ({ quotes: 3, articles: 2 }),
  tags: () => [],
};

const browser = {
  runtime: {
    id: 'bench',
    getURL: (path: string) => path,
    onMessage: { addListener: () => undefined },
    sendMessage: async ({ call, request }: { call: string; request: { article?: { text: string } } }) => ({ ok: true, value: answers[call]?.(request) }),
  },
  i18n: { getMessage: (key: string) => key, getUILanguage: () => 'fr' },
};
Object.assign(globalThis, { browser });
