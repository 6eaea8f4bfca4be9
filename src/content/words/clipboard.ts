import { type CitationParts, citation } from '../../model/citation.ts';

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The citation as rich text: the same line, its address a link. */
export function richCitation(parts: CitationParts, style: 'fr' | 'en'): string {
  const plain = citation(parts, style);
  const at = parts.link ? plain.lastIndexOf(parts.link) : -1;
  if (at < 0 || !/^https?:/i.test(parts.link)) return `<p>${escapeHtml(plain)}</p>`;
  const link = `<a href="${escapeHtml(parts.link)}">${escapeHtml(parts.link)}</a>`;
  return `<p>${escapeHtml(plain.slice(0, at))}${link}${escapeHtml(plain.slice(at + parts.link.length))}</p>`;
}

/** Puts plain and rich text on the clipboard; false where the browser refuses both ways. */
export async function copy(plain: string, rich: string, page: Document = document): Promise<boolean> {
  try {
    const item = new ClipboardItem({ 'text/plain': new Blob([plain], { type: 'text/plain' }), 'text/html': new Blob([rich], { type: 'text/html' }) });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // No secure context (plain http) or no permission: the older way.
  }
  let done = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', plain);
    event.clipboardData?.setData('text/html', rich);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  addEventListener('copy', fill, { capture: true, once: true });
  try {
    page.execCommand('copy');
  } finally {
    removeEventListener('copy', fill, { capture: true });
  }
  return done;
}
