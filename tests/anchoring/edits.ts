import type { Span } from '../../src/model/span.ts';
import { Draft } from './draft.ts';
import { pick } from './random.ts';

/** An article of ours and what the edits need to know of it. */
export interface Page {
  readonly id: string;
  readonly language: 'fr' | 'en' | 'ar';
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
}

export interface Edit {
  readonly name: string;
  /** Null where the edit makes no sense for the passage. */
  apply(page: Page, passage: Span, others: readonly Page[], next: () => number): Draft | null;
}

const inside = (spans: readonly Span[], offset: number): Span => spans.find((s) => s.start <= offset && offset < s.end) ?? spans[spans.length - 1]!;
const touching = (spans: readonly Span[], passage: Span): Span => ({ start: inside(spans, passage.start).start, end: inside(spans, passage.end - 1).end });
const elsewhere = (spans: readonly Span[], passage: Span): Span[] => spans.filter((s) => s.end <= passage.start || s.start >= passage.end);
const wordsIn = (text: string, span: Span): Span[] =>
  [...text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}]{3,}/gu)].map((m) => ({ start: span.start + m.index, end: span.start + m.index + m[0].length }));

/** A mended typo: two letters swapped, one doubled, one dropped. */
function typo(word: string, next: () => number): string {
  const at = Math.floor(next() * (word.length - 1));
  const [a, b] = [word[at]!, word[at + 1]!];
  const kind = Math.floor(next() * 3);
  if (kind === 0 && a !== b) return word.slice(0, at) + b + a + word.slice(at + 2);
  if (kind === 1) return word.slice(0, at) + a + word.slice(at);
  return word.slice(0, at) + word.slice(at + 1);
}

const STAMPS = {
  fr: ['il y a 5 minutes', 'il y a 2 heures', 'Mis à jour à 14 h 32'],
  en: ['5 minutes ago', '2 hours ago', 'Updated at 2.32 pm'],
  ar: ['قبل 5 دقائق', 'قبل ساعتين', 'آخر تحديث 14:32'],
};
const FILLERS = {
  fr: ['Plus de détails suivront.', 'Le gouvernement malien n’a pas réagi dans l’immédiat.', 'L’armée n’a pas donné suite à nos appels.'],
  en: ['More details will follow.', 'The Malian government did not react at once.', 'The army did not return our calls.'],
  ar: ['التفاصيل لاحقا.', 'ولم ترد الحكومة المالية على الفور.', 'ولم يجب الجيش على اتصالاتنا.'],
};
const WORDS = { fr: ['souvent', 'nouveau', 'encore', 'hier'], en: ['often', 'again', 'newly', 'here'], ar: ['أيضا', 'غالبا', 'هناك', 'أمس'] };

const otherText = (page: Page, others: readonly Page[], next: () => number): Page =>
  pick(
    others.filter((p) => p.language === page.language && !p.id.startsWith(page.id.replace('-pull-quote', ''))),
    next,
  );
const draft = (page: Page): Draft => new Draft(page.text);

/** The passage's own words, with names and numbers changed: another statement that looks the same. */
const lookalike = (sentence: string): string =>
  sentence
    .replace(/Mali(?!\p{L})/gu, 'Niger')
    .replace(/Bamako/g, 'Niamey')
    .replace(/\d/g, (d) => String((Number(d) + 3) % 10))
    .replace(/(Le|La|The) /g, '$1 ');

const each = (page: Page, of: RegExp, to: string | ((s: string) => string), d: Draft): Draft => {
  for (const m of page.text.matchAll(of)) {
    d.replace({ start: m.index, end: m.index + m[0].length }, typeof to === 'string' ? to : to(m[0]), 'typography');
  }
  return d;
};

export const EDITS: readonly Edit[] = [
  {
    name: 'typo mended in the passage',
    apply: (page, passage, _, next) => {
      const words = wordsIn(page.text, passage);
      if (passage.end - passage.start < 40 || !words.length) return null;
      const word = pick(words, next);
      return draft(page).replace(word, typo(page.text.slice(word.start, word.end), next));
    },
  },
  {
    name: 'two typos mended in the passage',
    apply: (page, passage, _, next) => {
      const words = wordsIn(page.text, passage);
      if (passage.end - passage.start < 80 || words.length < 4) return null;
      const first = Math.floor(next() * (words.length - 2));
      const d = draft(page);
      for (const word of [words[first]!, words[words.length - 1]!]) d.replace(word, typo(page.text.slice(word.start, word.end), next));
      return d;
    },
  },
  {
    name: 'typo mended in a short passage or name',
    apply: (page, passage, _, next) => {
      const words = wordsIn(page.text, passage);
      if (passage.end - passage.start >= 40 || !words.length) return null;
      const word = pick(words, next);
      return draft(page).replace(word, typo(page.text.slice(word.start, word.end), next));
    },
  },
  {
    name: 'word replaced in the passage',
    apply: (page, passage, _, next) => {
      const words = wordsIn(page.text, passage).filter((w) => w.end - w.start <= (passage.end - passage.start) / 10);
      if (passage.end - passage.start < 40 || !words.length) return null;
      const fits = WORDS[page.language].filter((w) => w.length <= (passage.end - passage.start) / 10);
      return fits.length ? draft(page).replace(pick(words, next), pick(fits, next)) : null;
    },
  },
  {
    name: 'first word of the passage replaced',
    apply: (page, passage, _, next) => {
      const first = wordsIn(page.text, passage)[0];
      if (!first || passage.end - passage.start < 60 || first.end - first.start > (passage.end - passage.start) / 10) return null;
      const word = pick(WORDS[page.language], next);
      return word.includes(page.text.slice(first.start, first.end)) ? null : draft(page).replace(first, word);
    },
  },
  {
    name: 'numbers corrected',
    apply: (page, passage) => {
      const d = draft(page);
      let any = false;
      for (const m of page.text.matchAll(/\d+/g)) {
        any ||= m.index >= passage.start - 60 && m.index <= passage.end + 60;
        d.replace({ start: m.index, end: m.index + m[0].length }, String(Number(m[0]) + 3));
      }
      return any ? d : null;
    },
  },
  {
    name: 'typo mended before the passage',
    apply: (page, passage, _, next) => {
      const word = wordsIn(page.text, { start: Math.max(0, passage.start - 40), end: passage.start }).pop();
      return word ? draft(page).replace(word, typo(page.text.slice(word.start, word.end), next)) : null;
    },
  },
  {
    name: 'typos mended before and after',
    apply: (page, passage, _, next) => {
      const before = wordsIn(page.text, { start: Math.max(0, passage.start - 30), end: passage.start })[0];
      const after = wordsIn(page.text, { start: passage.end, end: Math.min(page.text.length, passage.end + 30) }).pop();
      if (!before || !after) return null;
      return draft(page)
        .replace(before, typo(page.text.slice(before.start, before.end), next))
        .replace(after, typo(page.text.slice(after.start, after.end), next));
    },
  },
  {
    name: 'its paragraph moved',
    apply: (page, passage, _, next) => {
      const own = touching(page.paragraphs, passage);
      const targets = page.paragraphs.filter((p) => p.start > own.end + 2 || p.end < own.start - 2);
      return draft(page).move({ start: own.start, end: Math.min(page.text.length, own.end + 2) }, pick(targets, next).start);
    },
  },
  {
    name: 'another paragraph moved',
    apply: (page, passage, _, next) => {
      const free = elsewhere(page.paragraphs, passage).filter((p) => p.end < page.text.length);
      const moved = pick(free, next);
      const target = pick(
        free.filter((p) => p !== moved),
        next,
      );
      return draft(page).move({ start: moved.start, end: moved.end + 2 }, target.start);
    },
  },
  {
    name: 'its paragraph deleted',
    apply: (page, passage) => {
      const own = touching(page.paragraphs, passage);
      return draft(page).remove({ start: own.start, end: Math.min(page.text.length, own.end + 2) });
    },
  },
  { name: 'its sentence deleted', apply: (page, passage) => draft(page).remove(touching(page.sentences, passage)) },
  { name: 'only the passage deleted', apply: (page, passage) => draft(page).remove(passage) },
  {
    name: 'another paragraph deleted',
    apply: (page, passage, _, next) => {
      const gone = pick(elsewhere(page.paragraphs, passage), next);
      return draft(page).remove({ start: gone.start, end: Math.min(page.text.length, gone.end + 2) });
    },
  },
  {
    name: 'the sentences around it deleted',
    apply: (page, passage) => {
      const own = touching(page.sentences, passage);
      const before = page.sentences.filter((s) => s.end <= own.start).pop();
      const after = page.sentences.find((s) => s.start >= own.end);
      const d = draft(page);
      if (before) d.remove(before);
      return after ? d.remove(after) : d;
    },
  },
  {
    name: 'paragraph inserted before',
    apply: (page, passage, others, next) => {
      const other = otherText(page, others, next);
      const p = pick(other.paragraphs, next);
      return draft(page).insert(touching(page.paragraphs, passage).start, `${other.text.slice(p.start, p.end)}\n\n`);
    },
  },
  {
    name: 'sentence inserted before and after its own',
    apply: (page, passage, _, next) => {
      const own = touching(page.sentences, passage);
      const d = draft(page).insert(own.start, `${pick(FILLERS[page.language], next)} `);
      return own.end < page.text.length ? d.insert(own.end, ` ${pick(FILLERS[page.language], next)}`) : d;
    },
  },
  {
    name: 'its sentence rewritten',
    apply: (page, passage, others, next) => {
      const other = otherText(page, others, next);
      const s = pick(other.sentences, next);
      const text = other.text.slice(s.start, s.end);
      return text.includes(page.text.slice(passage.start, passage.end)) ? null : draft(page).replace(touching(page.sentences, passage), text);
    },
  },
  {
    name: 'only the passage rewritten',
    apply: (page, passage, others, next) => {
      const other = otherText(page, others, next);
      const s = pick(other.sentences, next);
      const text = other.text.slice(s.start, Math.min(s.end, s.start + passage.end - passage.start)).trim();
      return text === page.text.slice(passage.start, passage.end) ? null : draft(page).replace(passage, text);
    },
  },
  {
    name: 'whole text replaced',
    apply: (page, _, others, next) => draft(page).replace({ start: 0, end: page.text.length }, otherText(page, others, next).text),
  },
  {
    name: 'whole text replaced, the same words in another sentence',
    apply: (page, passage, others, next) => {
      const words = page.text.slice(passage.start, passage.end);
      if (/[.!?؟…\n]|^[«"]/.test(words)) return null;
      const other = otherText(page, others, next);
      // Not at the beginning: a text that begins with the same headline has the same headline.
      const at = pick(wordsIn(other.text, { start: other.paragraphs[1]!.start, end: other.text.length }), next).start;
      return draft(page).replace({ start: 0, end: page.text.length }, `${other.text.slice(0, at)}${words} ${other.text.slice(at)}`);
    },
  },
  {
    name: 'its sentence deleted, the same words in another sentence',
    apply: (page, passage, _, next) => {
      const words = page.text.slice(passage.start, passage.end);
      if (/[.!?؟…\n]|^[«"]/.test(words)) return null;
      const own = touching(page.sentences, passage);
      const at = pick(wordsIn(page.text, pick(elsewhere(page.sentences, own), next)), next);
      // Put back where they were deleted, they would stand.
      const away = at && (at.start > own.end + 3 || at.end < own.start - 3);
      return away ? draft(page).remove(own).insert(at.start, `${words} `) : null;
    },
  },
  {
    name: 'translated',
    apply: (page, _, others) => {
      const other = others.find((p) => p.language !== page.language && TRANSLATIONS.some((set) => set.includes(p.id) && set.includes(page.id)));
      return other ? draft(page).replace({ start: 0, end: page.text.length }, other.text) : null;
    },
  },
  {
    name: '"5 minutes ago" before its paragraph and at the top',
    apply: (page, passage, _, next) => {
      const stamp = STAMPS[page.language];
      return draft(page)
        .insert(0, `${pick(stamp, next)}\n\n`)
        .insert(touching(page.paragraphs, passage).start, `${pick(stamp, next)}\n\n`);
    },
  },
  {
    name: '"5 minutes ago" right before and after the passage',
    apply: (page, passage, _, next) => draft(page).insert(passage.start, `(${pick(STAMPS[page.language], next)}) `),
  },
  { name: 'emoji inserted before', apply: (page, passage) => draft(page).insert(0, '🔴🇲🇱 ').insert(touching(page.sentences, passage).start, '👉🏿 ') },
  {
    name: 'emoji inserted in the passage',
    apply: (page, passage) => (passage.end - passage.start < 40 ? null : draft(page).insert(Math.floor((passage.start + passage.end) / 2), '😢')),
  },
  { name: 'straight apostrophes and quotation marks', apply: (page) => each(page, /[’‘]|[«“]\s?|\s?[»”]/gu, (s) => (/[’‘]/.test(s) ? "'" : '"'), draft(page)) },
  { name: 'typographic apostrophes', apply: (page) => each(page, /'/g, '’', draft(page)) },
  { name: 'no-break spaces', apply: (page) => each(page, / (?=[;:!?»])|(?<=«)\s|(?<=\d) (?=\d)/gu, '\u202f', draft(page)) },
  { name: 'no spaces inside quotation marks', apply: (page) => each(page, /«\s|\s»/gu, (s) => s.trim(), draft(page)) },
  { name: 'line breaks for paragraphs', apply: (page) => each(page, /\n\n/g, '\n', draft(page)) },
  { name: 'accents in two code points', apply: (page) => each(page, /[éèêàçùûôîïë]/g, (s) => s.normalize('NFD'), draft(page)) },
  {
    name: 'direction marks',
    apply: (page, passage) => (page.language === 'ar' ? draft(page).insert(passage.start, '\u200f').insert(passage.end, '\u200e') : null),
  },
  {
    name: 'its paragraph repeated at the end',
    apply: (page, passage) => {
      const own = touching(page.paragraphs, passage);
      return own.end >= page.text.length - 2 ? null : draft(page).insert(page.text.length, `\n\n${page.text.slice(own.start, own.end)}`);
    },
  },
  {
    name: 'its sentence repeated as a pull quote at the top',
    apply: (page, passage) => {
      const own = touching(page.sentences, passage);
      // A copy right before its original leaves the same text as one right after it.
      if (own.end + 2 >= page.paragraphs[1]!.start && own.start <= page.paragraphs[1]!.start) return null;
      return draft(page).insert(page.paragraphs[1]!.start, `${page.text.slice(own.start, own.end)}\n\n`);
    },
  },
  {
    name: 'sentence deleted, a lookalike put elsewhere',
    apply: (page, passage) => {
      const own = touching(page.sentences, passage);
      const sentence = page.text.slice(own.start, own.end);
      const like = lookalike(sentence);
      // With nothing around them changed they were moved and edited, not deleted.
      const around = [page.text.slice(own.start, passage.start), page.text.slice(passage.end, own.end)];
      if (around.every((part) => lookalike(part) === part)) return null;
      // Words that stand in the lookalike too, to the letter, were moved, not deleted.
      if (like.includes(page.text.slice(passage.start, passage.end)) || own.start === 0 || inside(page.sentences, passage.start).end < passage.end) return null;
      return draft(page).remove(own).insert(page.paragraphs[1]!.start, `${like}\n\n`);
    },
  },
  {
    name: 'many edits elsewhere',
    apply: (page, passage, others, next) => {
      const d = draft(page);
      const own = touching(page.sentences, passage);
      for (const sentence of elsewhere(page.sentences, own)) {
        const dice = next();
        const word = wordsIn(page.text, sentence)[2];
        if (dice < 0.2 && word) d.replace(word, pick(WORDS[page.language], next));
        else if (dice < 0.3) d.remove(sentence);
      }
      const other = otherText(page, others, next);
      const p = pick(other.paragraphs, next);
      return d.insert(pick(elsewhere(page.paragraphs, own), next).start, `${other.text.slice(p.start, p.end)}\n\n`);
    },
  },
];

/** The same story in several languages. */
export const TRANSLATIONS: readonly (readonly string[])[] = [['fr-puits', 'en-wells', 'ar-abar']];
