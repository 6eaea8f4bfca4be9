import { fileName } from '../../exchange/file-name.ts';
import { save } from '../../ui/save.ts';

/** Dots a CSS pixel: sharp in print. */
const SCALE = 2;

/** The picture as a file that stands alone: colours of the page in place of its variables. */
export function svgText(svg: SVGSVGElement, page: Element): string {
  const style = getComputedStyle(page);
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  // What only answers the pointer.
  for (const tip of copy.querySelectorAll('[data-mark="tip"], [aria-label="tip"]')) tip.remove();
  const text = new XMLSerializer().serializeToString(copy);
  return text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => style.getPropertyValue(name).trim());
}

export function saveSvg(svg: SVGSVGElement, page: Element, title: string): void {
  save(`${fileName(title)}.svg`, 'image/svg+xml', [`<?xml version="1.0" encoding="UTF-8"?>\n${svgText(svg, page)}`]);
}

/** Paints the picture and saves the dots. Throws where the browser cannot. */
export async function savePng(svg: SVGSVGElement, page: Element, title: string): Promise<void> {
  const width = Number(svg.getAttribute('width'));
  const height = Number(svg.getAttribute('height'));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(svg, page))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d')!;
  context.fillStyle = getComputedStyle(page).getPropertyValue('--bg').trim();
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(SCALE, SCALE);
  context.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('the canvas gave no picture');
  save(`${fileName(title)}.png`, 'image/png', [blob]);
}
