export { type Anchored, type AnchorKind, anchor, type Orphan } from './anchor.ts';
export { describe } from './describe.ts';
export { createTextMap, type TextMap } from './text-map.ts';
