/** An element with what stands in it. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Deeper than any project; more is somebody trying something. */
const DEEPEST = 200;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });

/** The root of an XML file, or null where it is not well-formed. Knows no entities of its own and no document type, so that nothing grows. */
export function parseXml(xml: string): XmlElement | null {
  type Open = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  const token =
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/gy;
  let end = 0;
  for (let match = token.exec(xml); match; match = token.exec(xml)) {
    end = token.lastIndex;
    const [whole, data, closed, name, list, empty] = match;
    const top = open.at(-1)!;
    if (closed !== undefined) {
      if (open.length === 1 || top.name !== closed.replace(/^.*:/, '')) return null;
      open.pop();
    } else if (name !== undefined) {
      if (open.length > DEEPEST) return null;
      const element: Open = { name: name.replace(/^.*:/, ''), attributes: Object.create(null) as Record<string, string>, children: [], text: '' };
      for (const [, key, double, single] of (list ?? '').matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
        element.attributes[key!] = unescaped(double ?? single ?? '');
      top.children.push(element);
      if (!empty) open.push(element);
    } else if (data !== undefined) top.text += data;
    else if (!whole.startsWith('<')) top.text += unescaped(whole.replace(/\r\n?/g, '\n'));
  }
  return end === xml.length && open.length === 1 && root.children.length === 1 ? root.children[0]! : null;
}
