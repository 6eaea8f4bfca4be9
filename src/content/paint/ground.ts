import { type Colour, luminance, over, parseColour } from '../../ui/colour.ts';
import type { Ground } from './palette.ts';

const WHITE: Colour = { r: 255, g: 255, b: 255, a: 1 };
/** Chromium's and Firefox's canvas of a dark colour scheme are near this. */
const NIGHT: Colour = { r: 28, g: 27, b: 34, a: 1 };
const BLACK: Colour = { r: 0, g: 0, b: 0, a: 1 };
const CLEAR: Colour = { r: 0, g: 0, b: 0, a: 0 };

/** Around a node as the reader sees it: out of shadow roots. */
const around = (element: Element): Element | null =>
  element.parentElement ?? ((element.getRootNode() as Partial<ShadowRoot>).host as Element | undefined) ?? null;

/** The browser's own canvas, which follows the page's colour scheme: that of its styles, or else of its meta, which styles do not tell. */
function canvas(view: Window): Colour {
  const { documentElement: root } = view.document;
  const styled = view.getComputedStyle(root).colorScheme;
  const scheme = (styled === 'normal' && root.querySelector<HTMLMetaElement>('meta[name=color-scheme i]')?.content) || styled;
  const dark = /\bdark\b/i.test(scheme) && (!/\blight\b/i.test(scheme) || view.matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? NIGHT : WHITE;
}

/** The colours behind and of the text in `element`: backgrounds laid over each other up to the canvas. */
function groundOf(element: Element, view: Window): Ground {
  const ink = parseColour(view.getComputedStyle(element).color) ?? BLACK;
  const layers: Colour[] = [];
  let picture = false;
  for (let up: Element | null = element; up; up = around(up)) {
    const style = view.getComputedStyle(up);
    const colour = parseColour(style.backgroundColor) ?? CLEAR;
    if (colour.a > 0) layers.push(colour);
    if (colour.a === 1) break;
    if (style.backgroundImage !== 'none') {
      picture = true;
      break;
    }
  }
  let back = layers.at(-1)?.a === 1 ? (layers.pop() as Colour) : canvas(view);
  // Behind a picture only the text's own colour says whether it is dark.
  if (picture) back = luminance(ink) > 0.4 ? NIGHT : WHITE;
  for (const layer of layers.reverse()) back = over(layer, back);
  return { back, ink: over(ink, back) };
}

/** Enough to see past one coloured box in an article. */
const SAMPLES = 5;

/** The commonest ground of an article, from text nodes spread over it. */
export function measureGround(nodes: readonly Text[], view: Window = window): Ground {
  const found = new Map<string, { ground: Ground; times: number }>();
  for (let i = 0; i < Math.min(SAMPLES, nodes.length); i++) {
    const element = nodes[Math.floor(((i + 0.5) * nodes.length) / Math.min(SAMPLES, nodes.length))]?.parentElement;
    if (!element) continue;
    const ground = groundOf(element, view);
    const key = JSON.stringify(ground.back);
    const known = found.get(key);
    if (known) known.times++;
    else found.set(key, { ground, times: 1 });
  }
  const best = [...found.values()].sort((a, b) => b.times - a.times)[0];
  return best?.ground ?? { back: canvas(view), ink: BLACK };
}
