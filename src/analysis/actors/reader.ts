import type { KnownActor, ReaderKnowledge } from '../../model/knowledge.ts';
import type { Knowledge } from '../../model/knowledge-base.ts';
import { allClaims, claim, type Draft } from './draft.ts';
import { formWords } from './form-words.ts';

/** The shipped knowledge with the reader's own actors on top. */
export function withReader(knowledge: Knowledge, reader: ReaderKnowledge): Knowledge {
  if (!reader.actors.length) return knowledge;
  const own = new Map<string, KnownActor>(
    reader.actors.map(({ id, name, type, country }) => [id, { id, name: { fr: name, en: name }, type, country: country ?? '', aliases: [] }]),
  );
  return { ...knowledge, actor: (id) => own.get(id) ?? knowledge.actor(id) };
}

/** Claims every form that the reader taught; before the other layers, and again after them, since the reader has the last word. */
export function claimReaders(draft: Draft): void {
  const { reader, units, knowledge, doc } = draft;
  const forms = new Map<string, { words: readonly string[]; id: string; capital: boolean }[]>();
  const add = (form: string, id: string): void => {
    const words = formWords(form, doc.language);
    if (!words.length) return;
    const list = forms.get(words[0]!) ?? [];
    list.push({ words, id, capital: /^\p{Lu}/u.test(form) });
    forms.set(words[0]!, list);
  };
  for (const { id, name } of reader.actors) add(name, id);
  for (const { actor, form } of reader.aliases) add(form, actor);
  if (!forms.size) return;
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  for (let at = 0; at < units.count; at++) {
    const found = forms
      .get(units.key[at]!)
      ?.find(
        ({ words, capital }) => (!capital || units.capital[at]) && words.every((word, i) => units.key[at + i] === word && (i === 0 || units.joined[at + i])),
      );
    if (!found) continue;
    const known = knowledge.actor(found.id);
    const last = at + found.words.length;
    claim(draft, {
      first: at,
      last,
      kind: 'actor',
      rule: 'reader',
      ids: [found.id],
      type: known?.type ?? 'organisation',
      ...(known?.country ? { country: known.country } : {}),
    });
    at = last - 1;
  }
}

/** What the reader said is no actor stays readable as a thing, so that no quote is given to it. */
export function dropNotActors(draft: Draft): void {
  const { reader, units, doc } = draft;
  const forms = new Set(
    reader.notActors.filter(({ article }) => article === undefined || article === doc.article.url).map(({ form }) => formWords(form, doc.language).join(' ')),
  );
  if (!forms.size) return;
  for (const found of allClaims(draft)) {
    if (forms.has(units.key.slice(found.first, found.last).join(' '))) claim(draft, { first: found.first, last: found.last, kind: 'other', rule: 'reader' });
  }
}

/** "These two are one": the id that an id was merged into. Chains are followed, circles end. */
export function mergedInto(reader: ReaderKnowledge): (id: string) => string {
  const into = new Map(reader.same.map(({ from, into: target }) => [from, target]));
  return (id) => {
    let at = id;
    for (let steps = 0; steps < into.size && into.has(at); steps++) at = into.get(at)!;
    return at;
  };
}
