import { browser } from '../shared/browser.ts';

browser.runtime.onInstalled.addListener(() => undefined);
