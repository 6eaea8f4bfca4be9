// The one file that talks to the browser's extension API, so that everything else runs in a test.
import browser from 'webextension-polyfill';

export { browser };
