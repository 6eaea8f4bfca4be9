import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Actor } from '../../model/analysis.ts';
import { withoutRule } from '../../model/note-rule.ts';
import { HIGHLIGHT_COLOURS, type HighlightColour, type TagChange } from '../../model/stored.ts';
import { t } from '../../shared/i18n.ts';
import { actorName } from '../../ui/actor-name.ts';
import type { ChosenSpeaker } from './actions.ts';
import { PrivateField } from './PrivateField.tsx';

/** Title line of a card with its way out. */
export const Head = ({ children, close }: { children: ComponentChildren; close: () => void }) => (
  <div class="head">
    <span>{children}</span>
    <button type="button" class="quiet" onClick={close}>
      {t('card_close')}
    </button>
  </div>
);

/** For a panel that opens: the card scrolls to all of it, or to its beginning where it is too long. */
export const intoView = (panel: HTMLElement | null): void => {
  const card = panel?.closest<HTMLElement>('.card');
  if (!panel || !card) return;
  const { offsetTop: top, offsetHeight: height } = panel;
  card.scrollTop = Math.max(card.scrollTop, Math.min(top, top + height - card.clientHeight));
};

/** A button that opens a panel below. */
export const Toggle = ({ open, toggle, keys, children }: { open: boolean; toggle: () => void; keys?: string; children: ComponentChildren }) => (
  <button type="button" aria-expanded={open} aria-keyshortcuts={keys} onClick={toggle}>
    {children}
    {keys && <Key>{keys}</Key>}
  </button>
);

/** The key that does the same; what it is called is in the button's aria-keyshortcuts. */
export const Key = ({ children }: { children: ComponentChildren }) => (
  <span class="key" aria-hidden="true">
    {children}
  </span>
);

export const Marks = ({ chosen, choose, keys = false }: { chosen?: HighlightColour; choose: (colour: HighlightColour) => void; keys?: boolean }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame of its own
  <div class="marks" role="group" aria-label={t('card_colour')}>
    {HIGHLIGHT_COLOURS.map((colour, i) => (
      <button
        key={colour}
        type="button"
        class={`mark ${colour}`}
        aria-pressed={colour === chosen}
        aria-keyshortcuts={keys ? (i ? String(i + 1) : 'H 1') : undefined}
        onClick={() => choose(colour)}
      >
        {t(`card_colour_${colour}`)}
        {keys && <Key>{i ? i + 1 : 'H'}</Key>}
      </button>
    ))}
  </div>
);

/** Who has written nothing for so long, ms, has their note saved. */
const REST = 1500;

/** A note as plain text; saved by its button, when the field is left, and after a rest. */
export function NoteField({
  note,
  save,
  focus = false,
}: {
  note: string;
  /** Answers what is stored now: more than was written, where another tab wrote meanwhile. */
  save: (note: string, was: string) => Promise<string | undefined>;
  focus?: boolean;
}) {
  const [text, setText] = useState(note);
  const [saved, setSaved] = useState(note);
  const [conflict, setConflict] = useState<{ mine: string; theirs: string } | null>(null);
  useEffect(() => {
    // What is being written stays, whatever another tab stored; saving it will tell.
    if (text !== saved) return;
    setText(note);
    setSaved(note);
  }, [note]);
  const put = (next: string) => {
    setText(next);
    setSaved(next);
    setConflict(null);
    void save(next, saved).then((stored) => {
      if (stored === undefined || stored === next) return;
      setText(stored);
      setSaved(stored);
      setConflict({ mine: next, theirs: next && stored.endsWith(next) ? withoutRule(stored.slice(0, -next.length)) : stored });
    });
  };
  const keep = () => {
    if (text !== saved) put(text);
  };
  // A tab that is closed says nothing any more in some browsers: whoever rests has said it.
  useEffect(() => {
    if (text === saved) return;
    const rested = setTimeout(keep, REST);
    return () => clearTimeout(rested);
  }, [text, saved]);
  return (
    <div>
      <span class="label">{t('card_note_label')}</span>
      <PrivateField long focus={focus} label={t('card_note_label')} value={text} write={setText} left={keep} enter={keep} />
      <div class="row end">
        <span class="small muted" role="status">
          {text === saved && saved ? t('card_saved') : ''}
        </span>
        <button type="button" onClick={keep} disabled={text === saved}>
          {t('card_note_save')}
        </button>
      </div>
      {conflict && (
        <div class="panel" role="alert" ref={intoView}>
          <p class="warn">{t('card_note_conflict')}</p>
          {[conflict.theirs, conflict.mine]
            .filter((one) => one !== '')
            .map((one, i) => (
              <div key={one}>
                <p class="words" dir="auto">
                  {one}
                </p>
                <button type="button" onClick={() => put(one)}>
                  {t(i ? 'card_note_mine' : 'card_note_theirs')}
                </button>
              </div>
            ))}
          <div class="row end">
            <button type="button" onClick={() => setConflict(null)}>
              {t('card_note_both')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

/** Tags with their removal, and a field that suggests those already in use. */
export function TagField({ tags, save, suggest }: { tags: readonly string[]; save: (change: TagChange) => void; suggest: () => Promise<readonly string[]> }) {
  const [own, setOwn] = useState(tags);
  const [known, setKnown] = useState<readonly string[]>([]);
  const [text, setText] = useState('');
  useEffect(() => setOwn(tags), [tags.join('\n')]);
  useEffect(() => {
    suggest().then(setKnown, () => undefined);
  }, []);
  const add = () => {
    const name = text.trim();
    setText('');
    if (!name || own.includes(name)) return;
    setOwn([...own, name]);
    save({ add: [name] });
  };
  const drop = (tag: string) => {
    setOwn(own.filter((one) => one !== tag));
    save({ remove: [tag] });
  };
  return (
    <div>
      <div class="row">
        {own.map((tag) => (
          <button key={tag} type="button" class="tag" aria-label={t('card_tag_remove', tag)} onClick={() => drop(tag)}>
            {tag} <span aria-hidden="true">×</span>
          </button>
        ))}
      </div>
      <span class="label">{t('card_tag_label')}</span>
      <PrivateField focus label={t('card_tag_label')} value={text} write={setText} enter={add} known={known} />
      <div class="row end">
        <button type="button" onClick={add} disabled={!text.trim()}>
          {t('card_tag_add')}
        </button>
      </div>
    </div>
  );
}

/** What it is called here and in the article, in small letters. */
const callings = (actor: Actor | undefined): string[] => (actor ? [actorName(actor), actor.name].map((name) => name.toLocaleLowerCase()) : []);

/** Choose a speaker among the article's actors, likely ones first, or type a name. */
export function SpeakerField({
  actors,
  first = [],
  choose,
  label,
}: {
  actors: readonly Actor[];
  first?: readonly number[];
  choose: (speaker: ChosenSpeaker) => void;
  label: string;
}) {
  const [text, setText] = useState('');
  const order = [...first, ...actors.map((_, index) => index).filter((index) => !first.includes(index))];
  const wanted = text.trim().toLocaleLowerCase();
  const shown = order.filter((index) => callings(actors[index]).some((name) => name.includes(wanted))).slice(0, 8);
  const exact = actors.find((actor) => callings(actor).includes(wanted));
  const take = () => {
    const name = text.trim();
    if (name) choose(exact ? { actor: exact.id, name: exact.name } : { actor: null, name });
  };
  return (
    <div>
      <span class="label">{label}</span>
      <PrivateField focus label={label} value={text} write={setText} enter={take} />
      <ul class="quotes">
        {shown.map((index) => {
          const actor = actors[index]!;
          return (
            <li key={actor.id}>
              <button type="button" onClick={() => choose({ actor: actor.id, name: actor.name })}>
                <span class={`dot ${actor.kind}`} aria-hidden="true" />
                {actorName(actor)}
              </button>
            </li>
          );
        })}
      </ul>
      {wanted && !exact && (
        <div class="row end">
          <button type="button" onClick={take}>
            {t('card_speaker_typed', text.trim())}
          </button>
        </div>
      )}
    </div>
  );
}

/** The library's address of the form for what the reader knows. */
export const knowView = (ask: string): string => `knowledge?${new URLSearchParams({ open: ask })}`;
