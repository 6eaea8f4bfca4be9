export { type AnchorKind, anchor } from './anchor.ts';
export { describe } from './describe.ts';
export { createTextMap, type TextMap } from './text-map.ts';
