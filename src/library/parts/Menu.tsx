import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: ComponentChildren;
  /** Accessible name of the button where its label alone does not tell; it holds the label's words. */
  readonly name?: string;
  /** Accessible name of the panel where it is not the button's. */
  readonly title?: string;
  readonly active?: boolean;
  readonly disabled?: boolean;
  readonly class?: string;
  /** What the menu holds; made when it opens, given a way to close it. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** Pixels between the panel and what is around it. */
const GAP = 4;
/** A panel opens upwards where less than this is left below. */
const ENOUGH = 320;

/** A button that opens a small panel under it; Escape or a click elsewhere closes it and gives the focus back. */
export function Menu({ label, name, title, active = false, disabled = false, class: classes = '', children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => panel.current?.hidePopover();
  /** Under the button, kept inside the window; a high panel scrolls. */
  const place = () => {
    const [anchor, floating] = [button.current!.getBoundingClientRect(), panel.current!];
    const { innerWidth, innerHeight } = window;
    const rtl = document.documentElement.dir === 'rtl';
    const width = floating.offsetWidth;
    const left = rtl ? anchor.right - width : anchor.left;
    const below = innerHeight - anchor.bottom - 2 * GAP;
    const above = anchor.top - 2 * GAP;
    const up = below < Math.min(floating.scrollHeight, ENOUGH) && above > below;
    floating.style.maxBlockSize = `${Math.max(up ? above : below, 120)}px`;
    floating.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
    floating.style.top = up ? `${Math.max(GAP, anchor.top - GAP - floating.offsetHeight)}px` : `${anchor.bottom + GAP}px`;
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={`button menu-button ${active ? 'on ' : ''}${classes}`}
        aria-expanded={open}
        aria-haspopup="dialog"
        aria-label={name}
        disabled={disabled}
        popovertarget={id}
      >
        {label}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        class="panel"
        role="dialog"
        aria-label={title ?? name ?? (typeof label === 'string' ? label : undefined)}
        onToggle={(event) => {
          const opened = event.newState === 'open';
          setOpen(opened);
          if (!opened) return;
          // Once what it holds is there.
          requestAnimationFrame(() => {
            place();
            panel.current?.querySelector<HTMLElement>('input, button, select, a[href]')?.focus();
          });
        }}
      >
        {open && children(close)}
      </div>
    </>
  );
}
