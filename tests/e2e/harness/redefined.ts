/** Overrides what pages are known to override, and what would hurt most. Runs before anything else of the page. */
export const REDEFINED = `
  for (const name of ['map','filter','forEach','push','find','some','includes','flatMap','at','indexOf','slice','join'])
    Array.prototype[name] = function () { throw new Error('page: ' + name); };
  Array.prototype.extra = 1; Object.prototype.extra = 1;
  for (const name of ['replace','split','trim','matchAll','normalize','startsWith']) String.prototype[name] = () => 'page';
  JSON.parse = () => { throw new Error('page: JSON.parse') }; JSON.stringify = () => 'page';
  window.Map = window.Set = window.WeakMap = window.Promise = window.URL = function () { throw new Error('page') };
  customElements.define = () => { throw new Error('page: define') };
  for (const name of ['querySelector','querySelectorAll','getElementsByTagName','createElement','createTreeWalker','createRange','elementFromPoint'])
    Document.prototype[name] = () => { throw new Error('page: ' + name) };
  for (const name of ['attachShadow','closest','matches','getAttribute','querySelectorAll','getClientRects']) Element.prototype[name] = () => { throw new Error('page: ' + name) };
  Object.defineProperty(Node.prototype, 'textContent', { get() { throw new Error('page: textContent') } });
  Node.prototype.cloneNode = () => { throw new Error('page: cloneNode') };
  window.Highlight = undefined; window.getComputedStyle = () => null; window.requestAnimationFrame = () => 0; window.IntersectionObserver = undefined;
`;
