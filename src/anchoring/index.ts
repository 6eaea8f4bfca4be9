export { type Anchored, type AnchorKind, anchor, type Orphan } from './anchor.ts';
export { describe } from './describe.ts';
export { type Boundaries, createTextMap, type DomPosition, type TextMap, type TextMapOptions } from './text-map.ts';
