import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** A button that opens a list of commands: arrows move, Escape and a click elsewhere close, as a menu does. */
export function Menu({
  label,
  items,
  children,
  disabled = false,
}: {
  label: string;
  items: readonly MenuItem[];
  children?: ComponentChildren;
  disabled?: boolean;
}) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  // At once, so that a key pressed right after finds the list.
  useLayoutEffect(() => {
    if (!open) return;
    list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const away = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') setOpen(false);
    else if (to !== undefined) {
      event.preventDefault();
      entries[(to + entries.length) % entries.length]?.focus();
    }
  };

  return (
    <div class="menu" ref={root}>
      <button ref={button} type="button" class="button" aria-haspopup="menu" aria-expanded={open} disabled={disabled} onClick={() => setOpen(!open)}>
        {label}
        <span class="menu-mark" aria-hidden="true" />
      </button>
      {open && (
        <div class="menu-list" role="menu" aria-label={label} ref={list} onKeyDown={keys} tabIndex={-1}>
          {items.map(({ id, label: name, run }) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class="menu-item"
              onClick={() => {
                close();
                run();
              }}
            >
              {name}
            </button>
          ))}
          {children}
        </div>
      )}
    </div>
  );
}
