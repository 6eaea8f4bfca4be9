import { highlightCss } from './stylesheet.ts';

/** Ranges by highlight name, in the order of painting: later names lie over earlier ones. */
export type Paint = ReadonlyMap<string, readonly Range[]>;

/**
 * Paints words through the CSS Custom Highlight API. It knows only its own names and leaves those of the page alone.
 * Firefox gives a content script the page's registry through a wrapper that cannot be iterated: hence its own maps.
 */
export interface Painter {
  /** Paints `paint` and nothing else; without one, paints again what the page has cleared meanwhile (cheap when nothing is missing). */
  redraw(paint?: Paint): void;
  destroy(): void;
}

interface Registered {
  readonly ranges: readonly Range[];
  /** One highlight a window: frames of the same origin have their own registry. */
  readonly parts: readonly { readonly registry: HighlightRegistry; readonly highlight: Highlight }[];
}

type HighlightWindow = Window & {
  readonly Highlight?: typeof Highlight;
  readonly CSS?: { readonly highlights?: HighlightRegistry };
  readonly CSSStyleSheet: typeof CSSStyleSheet;
};

function byWindow(ranges: readonly Range[], main: HighlightWindow): Map<HighlightWindow, Range[]> {
  const groups = new Map<HighlightWindow, Range[]>();
  for (const range of ranges) {
    const owner = range.startContainer.ownerDocument;
    const view = (owner === main.document ? main : owner?.defaultView) as HighlightWindow | null | undefined;
    if (!view) continue;
    const group = groups.get(view);
    if (group) group.push(range);
    else groups.set(view, [range]);
  }
  return groups;
}

/** Once a frame has loaded anew, Firefox gives only the registry of what it showed before, and throws: its words stay unpainted. */
function registryOf(owner: HighlightWindow): HighlightRegistry | undefined {
  try {
    return owner.CSS?.highlights;
  } catch {
    return undefined;
  }
}

/** A frame that shows something else by now lets nobody look: nothing is missing there. */
function isIn(registry: HighlightRegistry, name: string, highlight: Highlight): boolean {
  try {
    return registry.get(name) === highlight;
  } catch {
    return true;
  }
}

/** @param view the page's window; nothing is painted where it lacks the API. */
export function createPainter(view: Window = window): Painter {
  const main = view as HighlightWindow;
  const painted = new Map<string, Registered>();
  /** Shadow roots and frame documents that got our sheet: Firefox applies a document's highlight rules to neither. */
  const adopted = new Map<Document | ShadowRoot, CSSStyleSheet>();

  const adopt = (root: Document | ShadowRoot, owner: HighlightWindow): void => {
    if (adopted.has(root)) return;
    try {
      const sheet = new owner.CSSStyleSheet();
      sheet.replaceSync(highlightCss());
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      adopted.set(root, sheet);
    } catch {
      // A frame that went away, or a root that takes no sheets: its words stay unpainted.
    }
  };

  const remove = (name: string): void => {
    for (const { registry, highlight } of painted.get(name)?.parts ?? []) {
      try {
        if (registry.get(name) === highlight) registry.delete(name);
      } catch {
        // The frame went away.
      }
    }
    painted.delete(name);
  };

  const add = (name: string, ranges: readonly Range[], priority: number): void => {
    const parts: Registered['parts'][number][] = [];
    for (const [owner, own] of byWindow(ranges, main)) {
      const registry = registryOf(owner);
      if (!registry || !owner.Highlight) continue;
      const highlight = new owner.Highlight();
      for (const range of own) {
        highlight.add(range);
        const root = range.startContainer.getRootNode();
        if (root !== main.document && 'adoptedStyleSheets' in root) adopt(root as Document | ShadowRoot, owner);
      }
      highlight.priority = priority;
      registry.set(name, highlight);
      parts.push({ registry, highlight });
    }
    painted.set(name, { ranges, parts });
  };

  return {
    redraw(paint) {
      if (!paint) {
        for (const [name, { parts }] of painted)
          for (const { registry, highlight } of parts) if (!isIn(registry, name, highlight)) registry.set(name, highlight);
        return;
      }
      for (const name of [...painted.keys()]) if (!paint.has(name)) remove(name);
      let priority = 0;
      for (const [name, ranges] of paint) {
        priority++;
        const known = painted.get(name);
        if (known?.ranges === ranges && known.parts.every(({ registry, highlight }) => isIn(registry, name, highlight))) {
          for (const { highlight } of known.parts) highlight.priority = priority;
          continue;
        }
        remove(name);
        if (ranges.length) add(name, ranges, priority);
      }
    },
    destroy() {
      for (const name of [...painted.keys()]) remove(name);
      for (const [root, sheet] of adopted) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      adopted.clear();
    },
  };
}
