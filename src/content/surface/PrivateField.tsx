import { createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import { guardKeyboard } from './keyboard-guard.ts';
import { send } from './own-events.ts';

// What the reader writes is nobody else's. Keys are heard by a page's window before any shadow root, and the document's selection
// reaches into a root's focused field. A field in an empty frame of its own inside the closed root has a window that no page can
// reach, whenever its listeners were made. docs/decisions/0040-fields-in-a-frame-of-their-own.md

interface FieldProps {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly write: (value: string) => void;
  /** Several lines. */
  readonly long?: boolean;
  readonly type?: 'text' | 'date';
  readonly max?: string;
  readonly focus?: boolean;
  readonly known?: readonly string[];
  /** Enter; in a long field with Ctrl or ⌘. */
  readonly enter?: () => void;
  readonly left?: () => void;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const fields = new WeakMap<Element, () => Field | undefined>();

/** For what a panel begins with: whoever opens the panel goes on there. */
export const takeKeyboard = (element: HTMLElement | null): void =>
  (element && fields.get(element)?.() ? fields.get(element)!()! : element)?.focus({ preventScroll: true });

/** Taller than this a note scrolls. CSS pixels. */
const TALL = 240;

/** The same look as its surroundings: a page's policy forbids sheets in the frame, not single properties. */
function dress(field: Field, frame: HTMLIFrameElement, long: boolean): void {
  const around = getComputedStyle(frame);
  const page = field.ownerDocument;
  const put = (element: HTMLElement, style: Record<string, string>) => {
    for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
  };
  put(page.documentElement, { height: '100%', 'color-scheme': around.colorScheme || 'normal', background: around.backgroundColor });
  put(page.body, { height: '100%', margin: '0', background: around.backgroundColor });
  put(field, {
    'box-sizing': 'border-box',
    width: '100%',
    height: '100%',
    padding: '5px 8px',
    border: '0',
    outline: '0',
    resize: 'none',
    display: 'block',
    color: around.color,
    background: 'transparent',
    font: around.font,
    ...(long ? { 'line-height': around.lineHeight } : {}),
  });
}

/** Opens the library at what the fields around are about: where nobody takes the keyboard. */
export const Elsewhere = createContext(() => {});

/** Until then some browsers may still put a document into the frame, in milliseconds. */
const SEALED_AFTER = 300;

/** A field to write in, out of the page's hearing and sight. In a page that is sealed off from its own frames there is none, and that is said. */
export function PrivateField(props: FieldProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [sealed, setSealed] = useState(false);
  const [taken, setTaken] = useState(false);
  const elsewhere = useContext(Elsewhere);
  const now = useRef(props);
  now.current = props;
  const field = useRef<Field>(undefined);
  const { long = false, type = 'text' } = props;

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let unguard = () => {};
    const build = () => {
      const page = element.contentDocument;
      if (!page?.body || field.current?.ownerDocument === page) return;
      const made: Field = page.createElement(long ? 'textarea' : 'input');
      if (!long) (made as HTMLInputElement).type = type;
      const had = field.current;
      field.current = made;
      const { label, value, max } = now.current;
      made.setAttribute('aria-label', label);
      made.dir = 'auto';
      made.autocomplete = 'off';
      if (max) (made as HTMLInputElement).max = max;
      made.value = value;
      page.documentElement.lang = (element.closest('[lang]') as HTMLElement | null)?.lang ?? '';
      page.body.append(made);
      if (!long && type === 'text') {
        const list = page.createElement('datalist');
        list.id = 'known';
        page.body.append(list);
        made.setAttribute('list', 'known');
      }
      dress(made, element, long);
      made.addEventListener('input', (event) => event.isTrusted && now.current.write(made.value));
      made.addEventListener('focus', () => {
        dress(made, element, long);
        element.dataset.focus = '';
        // The card learns that the keyboard is in it.
        send(element, new FocusEvent('focusin', { bubbles: true }));
      });
      unguard();
      unguard = guardKeyboard({
        field: made,
        frame: element,
        left() {
          delete element.dataset.focus;
          now.current.left?.();
        },
        taken: () => setTaken(true),
      });
      made.addEventListener('keydown', (given) => {
        const event = given as KeyboardEvent;
        if (!event.isTrusted || event.isComposing) return;
        if (event.key === 'Enter' && (!long || event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          now.current.enter?.();
        } else if (event.key === 'Escape' || event.key === 'Tab') {
          // The card's own keys: the way out, and round at its ends.
          const { key, shiftKey } = event;
          if (!send(element, new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }))) event.preventDefault();
        }
      });
      if (had ? element.dataset.focus === '' : now.current.focus) made.focus({ preventScroll: true });
      suggest();
      grow();
    };
    fields.set(element, () => field.current);
    build();
    // Some browsers put another empty document in place a moment later.
    element.addEventListener('load', build);
    // A page that goes away, by the reader's will or its own, takes what was written only this far.
    const going = (event: Event) => event.isTrusted && now.current.left?.();
    addEventListener('pagehide', going);
    const given = setTimeout(() => setSealed(element.contentDocument === null), SEALED_AFTER);
    return () => {
      clearTimeout(given);
      unguard();
      element.removeEventListener('load', build);
      removeEventListener('pagehide', going);
      // A frame that is taken away says nothing of the keyboard that was in it.
      if (element.dataset.focus === '') now.current.left?.();
    };
  }, []);

  const suggest = () => {
    const made = field.current;
    const list = made?.ownerDocument.getElementById('known');
    list?.replaceChildren(
      ...(now.current.known ?? []).map((name) => {
        const option = made!.ownerDocument.createElement('option');
        option.value = name;
        return option;
      }),
    );
  };
  const grow = () => {
    const made = field.current;
    if (!made || !long || !frame.current) return;
    frame.current.style.height = '';
    const wanted = Math.min(TALL, made.scrollHeight + 2);
    if (wanted > frame.current.clientHeight) frame.current.style.height = `${wanted}px`;
  };
  // At once: a letter typed before a later moment would be taken back.
  useLayoutEffect(() => {
    const made = field.current;
    if (made && made.value !== props.value) made.value = props.value;
    grow();
  }, [props.value]);
  useEffect(suggest, [props.known]);

  if (sealed)
    return (
      <p class="warn small" role="alert">
        {t('card_field_sealed')}
      </p>
    );
  return (
    <>
      <iframe id={props.id} ref={frame} title={props.label} class={long ? 'field long' : 'field'} />
      {taken && (
        <div role="alert">
          <p class="warn small">{t('card_field_taken')}</p>
          <button type="button" onClick={elsewhere}>
            {t('card_field_elsewhere')}
          </button>
        </div>
      )}
    </>
  );
}
