import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows above and below what is seen: the next turns of the wheel find them there. */
const MARGIN = 6;
/** Browsers lose precision above (Firefox at 17.8 million pixels): longer lists scroll in proportion. */
const TALLEST = 12_000_000;

interface Props {
  readonly label: string;
  readonly total: number;
  /** Pixels. */
  readonly rowHeight: number;
  /** Place of the row that keys act on; it is scrolled into view. */
  readonly cursor: number;
  readonly row: (place: number) => ComponentChildren;
  readonly onSee: (from: number, to: number) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onPage?: (rows: number) => void;
  /** Changes where another list is shown: back to the top. */
  readonly of: string;
  /** True while another list is being worked out. */
  readonly busy: boolean;
}

/** A grid of any length of which only what is seen is in the page. The grid keeps the focus; the active row is told by id. */
export function VirtualList({ label, total, rowHeight, cursor, row, onSee, onKeyDown, onPage, of, busy }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(800);
  const whole = total * rowHeight;
  const tall = Math.min(whole, TALLEST);
  const scale = tall > height ? (whole - height) / (tall - height) : 1;
  const seen = Math.ceil(height / rowHeight);
  const offset = top * scale;
  const from = Math.max(0, Math.floor(offset / rowHeight) - MARGIN);
  const to = Math.min(total, Math.floor(offset / rowHeight) + seen + MARGIN);

  useLayoutEffect(() => {
    const element = box.current!;
    const measure = () => setHeight(element.clientHeight || 800);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    box.current!.scrollTop = 0;
    setTop(0);
  }, [of]);
  useEffect(() => onSee(from, to), [from, to, of, total]);
  useEffect(() => onPage?.(Math.max(1, seen - 1)), [seen]);
  useLayoutEffect(() => {
    if (cursor < 0) return;
    const element = box.current!;
    const at = cursor * rowHeight;
    const now = element.scrollTop * scale;
    if (at < now) element.scrollTop = at / scale;
    else if (at + rowHeight > now + element.clientHeight) element.scrollTop = (at + rowHeight - element.clientHeight) / scale;
  }, [cursor]);

  return (
    <div
      ref={box}
      class="list"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={total}
      aria-busy={busy}
      aria-multiselectable="true"
      aria-activedescendant={cursor >= from && cursor < to ? `row-${cursor}` : undefined}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" class="list-whole" style={{ height: `${tall}px` }}>
        <div role="presentation" class="list-seen" style={{ transform: `translateY(${from * rowHeight - offset + top}px)` }}>
          {Array.from({ length: Math.max(0, to - from) }, (_, i) => row(from + i))}
        </div>
      </div>
    </div>
  );
}
