import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import { spansOf } from '../findings.ts';
import { linesOf } from '../frames.ts';
import { ActorCard } from './ActorCard.tsx';
import type { Actions, Line, Taken, View } from './actions.ts';
import { HelpCard } from './HelpCard.tsx';
import { type AnchorWords, placeBy } from './host.ts';
import { LostCard, OwnCard } from './OwnCard.tsx';
import { Elsewhere, takeKeyboard } from './PrivateField.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import { Toolbar } from './Toolbar.tsx';

const TITLE = 'griot-title';

export interface AppProps {
  readonly view: View | null;
  readonly line: Line | null;
  /** What a screen reader is told now. */
  readonly said: string;
  readonly focus: number | null;
  readonly actions: Actions;
  readonly dismiss: () => void;
  /** The pointer came over the card, or left it. */
  readonly hovered: (inside: boolean) => void;
  readonly taken: Taken;
}

function wordsOf(view: View): AnchorWords {
  if (view.is === 'lost' || view.is === 'help') return { rects: () => [] };
  const { reading } = view;
  const spans = view.is === 'toolbar' ? [view.span] : spansOf(view.target, reading.state.analysis, reading.own);
  return { rects: () => spans.flatMap((span) => reading.rangesOf(span)).flatMap(linesOf) };
}

/** Stays the same while the same thing is shown, so that a card is not placed and focused anew when its data changes. */
const keyOf = (view: View | null): string =>
  view === null
    ? ''
    : view.is === 'card'
      ? JSON.stringify([view.target, view.pinned, view.note])
      : view.is === 'toolbar'
        ? `toolbar ${view.span.start} ${view.span.end}`
        : view.is;

/** Where the library shows what a card's fields are about; its beginning for what is not kept yet. */
function placeOf(view: View): string | undefined {
  if (view.is !== 'card') return undefined;
  const { target, reading } = view;
  if (target.is === 'own') return `notes?${new URLSearchParams({ open: target.annotation })}`;
  const quote = target.is === 'quote' ? reading.state.analysis?.quotes[target.quote]?.id : undefined;
  return quote && reading.state.kept.includes(quote) ? `quotes?${new URLSearchParams({ open: `${reading.state.articleId}:${quote}` })}` : undefined;
}

const FOCUSABLE = 'button:not(:disabled), a[href], iframe, select';

function Frame({ view, props }: { view: View; props: AppProps }) {
  const { actions, focus, hovered } = props;
  const box = useRef<HTMLDivElement>(null);
  const words = useRef(view);
  words.current = view;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || view.is === 'lost' || view.is === 'help') return;
    return placeBy({ rects: () => wordsOf(words.current).rects() }, element, view.is === 'toolbar' ? { side: 'top' } : { uncover: view.pinned });
  }, []);
  useEffect(() => {
    const element = box.current;
    if (!element || (view.is === 'card' && !view.pinned)) return;
    if (view.is === 'toolbar') {
      // The words stay selected and the keyboard on the page, unless it is asked for here.
      if (props.taken === 'first') takeKeyboard(element.querySelector('button'));
      return;
    }
    // The card itself takes the keyboard: its title is read first, and the next Tab is its first button.
    const start = view.is === 'card' && view.note ? element.querySelector<HTMLElement>('.field.long') : element;
    takeKeyboard(start ?? element);
  }, []);
  // A panel that goes with the keyboard in it gives it back to the card.
  const held = useRef(false);
  useEffect(() => {
    const element = box.current;
    if (element && held.current && !(element.getRootNode() as ShadowRoot).activeElement) takeKeyboard(element);
  });

  const keys = (event: KeyboardEvent) => {
    const element = box.current;
    if (event.key === '?' && view.is !== 'help') {
      event.preventDefault();
      actions.help(view.reading);
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      actions.close();
      return;
    }
    if (event.key !== 'Tab' || !element || view.is === 'toolbar') return;
    const stops = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const active = (element.getRootNode() as ShadowRoot).activeElement;
    const [first, last] = [stops[0], stops.at(-1)];
    const wrap = event.shiftKey ? active === first || active === element : active === last;
    if (!wrap) return;
    event.preventDefault();
    takeKeyboard((event.shiftKey ? last : first) ?? null);
  };

  if (view.is === 'toolbar') {
    return (
      <div ref={box} class="toolbar" role="toolbar" aria-label={t('card_toolbar')} onKeyDown={keys} tabIndex={-1}>
        <Toolbar reading={view.reading} span={view.span} actions={actions} taken={props.taken} />
      </div>
    );
  }
  const target = view.is === 'card' ? view.target : null;
  return (
    <div
      ref={box}
      class="card"
      role="dialog"
      aria-labelledby={TITLE}
      tabIndex={-1}
      onKeyDown={keys}
      onFocusIn={() => {
        held.current = true;
      }}
      onFocusOut={(event) => {
        // Without a relatedTarget the focused part was taken away, or the window lost the keyboard: the card still holds it.
        if (event.relatedTarget) held.current = box.current?.contains(event.relatedTarget as Node) ?? false;
      }}
      onPointerEnter={() => hovered(true)}
      onPointerLeave={() => hovered(false)}
      style={view.is === 'lost' || view.is === 'help' ? 'right:16px;top:16px' : undefined}
    >
      {view.is === 'lost' && <LostCard reading={view.reading} actions={actions} titleId={TITLE} />}
      {view.is === 'help' && <HelpCard close={actions.close} titleId={TITLE} />}
      {target?.is === 'quote' && <QuoteCard key={target.quote} reading={view.reading} index={target.quote} actions={actions} titleId={TITLE} />}
      {target?.is === 'actor' && (
        <ActorCard
          key={target.actor}
          reading={view.reading}
          index={target.actor}
          mention={target.mention}
          focused={focus === target.actor}
          actions={actions}
          titleId={TITLE}
        />
      )}
      {target?.is === 'own' && view.is === 'card' && (
        <OwnCard key={target.annotation} reading={view.reading} id={target.annotation} note={view.note ?? false} actions={actions} titleId={TITLE} />
      )}
      {props.line && <LineWords line={props.line} dismiss={props.dismiss} inCard />}
    </div>
  );
}

const LineWords = ({ line, dismiss, inCard = false }: { line: Line; dismiss: () => void; inCard?: boolean }) => (
  <div class={inCard ? 'panel row' : 'line'} role="status">
    <span dir="auto">{line.text}</span>
    {line.action && (
      <button type="button" aria-keyshortcuts="Alt+Shift+Enter" onClick={line.action.run}>
        {line.action.label}
      </button>
    )}
    {!inCard && (
      <button type="button" class="quiet" onClick={dismiss}>
        {line.close ?? t('card_close')}
      </button>
    )}
  </div>
);

/** Everything Griot shows on a page beside its paint. */
export function App(props: AppProps) {
  const { view, line, said, dismiss } = props;
  const carded = view !== null && view.is !== 'toolbar';
  return (
    <>
      {view && (
        <Elsewhere.Provider value={() => props.actions.openLibrary(placeOf(view))}>
          <Frame key={`${keyOf(view)} ${props.taken}`} view={view} props={props} />
        </Elsewhere.Provider>
      )}
      {line && !carded && <LineWords line={line} dismiss={dismiss} />}
      <div class="hidden" aria-live="polite">
        {said}
      </div>
    </>
  );
}
