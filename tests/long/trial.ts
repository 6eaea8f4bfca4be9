/**
 * One article under the reader's hands: ten operations, edits of the text by the outlet and ends of the worker between them. What the reader
 * was told is kept must stay, on its own words and its own speaker, or be told lost.
 */
import { anchor, describe } from '../../src/anchoring/index.ts';
import type { Article } from '../../src/model/article.ts';
import { fingerprint } from '../../src/model/hash.ts';
import { plain } from '../../src/storage/same-place.ts';
import { editFrom, pickFrom, type Random } from '../../src/storage/testing-edits.ts';
import { Worker } from './killed-worker.ts';

const NAMES = ['Awa Tindaré', 'Boukary Sankolé', 'Fanta Berdogo', 'Modibo Lompolo', 'Ibrahim Lompolo'];
const WORDS = [
  'Jamais de la vie',
  'La route est sûre de jour, et la nuit nous demandons encore de la patience',
  'Nous avons perdu une saison entière',
  'Personne ne nous a rendu nos vaches',
  'Vive le Mali',
];
const VERBS = ['a répondu', 'a lancé', 'a assuré'];
const FILL = [
  'Le marché de Gao a rouvert mardi.',
  'Les élus sont rentrés chez eux.',
  'La pluie est attendue en juin.',
  'Rien n’a filtré de la réunion de Bamako.',
];

interface Line {
  readonly words: string;
  readonly name: string;
  readonly verb: string;
  readonly fill: string;
}
const lineFrom = (random: Random): Line => {
  const pick = pickFrom(random);
  return { words: pick(WORDS), name: pick(NAMES), verb: pick(VERBS), fill: pick(FILL) };
};

/** Words as they are compared: without what the outlet put in between, which an annotation may follow. */
const unedited = (words: string): string => plain(words).replaceAll(' même', '');

function articleOf(lines: readonly Line[], url: string): Article {
  const paragraphs = ['La journée au Mali en bref', ...lines.map(({ words, name, verb, fill }) => `${fill} « ${words} », ${verb} ${name}.`)];
  let at = 0;
  const blocks = paragraphs.map((text, index) => {
    const block = { start: at, end: at + text.length, kind: index ? ('paragraph' as const) : ('title' as const) };
    at += text.length + 2;
    return block;
  });
  return { text: paragraphs.join('\n\n'), blocks, language: 'fr', title: paragraphs[0]!, url, date: '2024-03-05', outlet: 'Le Journal' };
}

/** What the reader was told: a quote kept, with its note. */
interface Kept {
  readonly words: string;
  readonly speaker: string;
  note: string;
}
interface Marked {
  readonly words: string;
  note: string;
  colour: string;
}

/** One article: answers what broke a promise, in words. */
export async function trial(n: number, random: Random, counts: Record<string, number>): Promise<string[]> {
  const pick = pickFrom(random);
  const wrong: string[] = [];
  const worker = new Worker(`long-${n}`);
  const url = `https://journal.example/une-${n}`;
  const line = (): Line => lineFrom(random);
  const edit = editFrom(random, { names: NAMES, verbs: VERBS, fill: FILL, line });
  let lines = Array.from({ length: 3 + random(5) }, line);
  let article = articleOf(lines, url);
  const kept = new Map<string, Kept>();
  const marks = new Map<string, Marked>();
  /** Under way when the worker was ended: either way is right. */
  const open = new Set<string>();

  const look = async () => {
    worker.page = { ...(await worker.ask('analyse', { article, url, asked: true })), article };
    return worker.page;
  };
  /** The stored row of a quote that the page shows: found by its words and speaker in the store. */
  const rows = async (articleId: string) => (await worker.db.quotes.toArray()).filter((row) => row.article === articleId);

  const run = async (key: string, work: () => Promise<void>): Promise<void> => {
    if (random(3)) return work();
    counts.kills = (counts.kills ?? 0) + 1;
    if (!(await worker.killed(random(40), work))) open.add(key);
  };

  await look();
  for (let step = 0; step < 10; step++) {
    if (random(2)) {
      lines = edit(lines);
      article = articleOf(lines, url);
    }
    const page = await look();
    const { analysis, articleId } = page;
    if (!analysis?.quotes.length || !articleId) continue;
    const quote = pick(analysis.quotes);
    const words = quote.spans.map(({ start, end }) => article.text.slice(start, end)).join(' […] ');
    const told = { words, speaker: quote.speaker?.name ?? '' };
    counts.operations = (counts.operations ?? 0) + 1;
    switch (random(5)) {
      case 0:
      case 1: {
        const before = new Set((await rows(articleId)).map(({ id }) => id));
        await run(`keep ${words}`, async () => {
          await worker.ask('keep', { articleId, article, analysis, quotes: [quote.id], kept: true, url });
          const fresh = (await rows(articleId)).filter(({ id, status }) => status === 'kept' && !before.has(id));
          for (const { id } of fresh) kept.set(id, { ...told, note: '' });
        });
        break;
      }
      case 2: {
        const row = (await rows(articleId)).find((one) => kept.has(one.id) && page.kept.includes(one.quote));
        if (!row) break;
        const note = `Note ${n}.${step}`;
        await run(`note ${row.id}`, async () => {
          const done = await worker.ask('describeQuote', { articleId, quote: row.quote, note, was: row.note });
          kept.get(row.id)!.note = done.note;
        });
        break;
      }
      case 3: {
        const span = quote.spans[0]!;
        await run(`mark ${words}`, async () => {
          const made = await worker.ask('annotate', {
            annotation: {
              articleId,
              motivation: 'commenting',
              colour: 'yellow',
              words: article.text.slice(span.start, span.end),
              selectors: describe(span, article.text, fingerprint(article.text)),
              note: `Marque ${n}.${step}`,
            },
            article,
            url,
          });
          marks.set(made.id, { words: made.words, note: made.note, colour: made.colour });
        });
        break;
      }
      default: {
        const [id, mark] = pick([...marks, ['', null] as const]);
        if (!mark) break;
        await run(`change ${id}`, async () => {
          const made = await worker.ask('updateAnnotation', { id, note: `Autre ${n}.${step}`, was: mark.note, colour: 'blue' });
          mark.note = made.note;
          mark.colour = made.colour;
        });
      }
    }
  }

  // A worker ended once more, in mid-reading; then everything is looked at.
  await worker.killed(random(10), look);
  const page = await look();
  const { analysis } = page;
  const stored = await worker.db.quotes.toArray();
  for (const [id, one] of kept) {
    counts.kept = (counts.kept ?? 0) + 1;
    const row = stored.find((other) => other.id === id);
    if (row?.status !== 'kept') {
      wrong.push(`${n}: kept quote is gone: ${one.speaker} « ${one.words} »`);
      continue;
    }
    if (plain(row.text) !== plain(one.words) || row.speakerName !== one.speaker)
      wrong.push(`${n}: kept as ${one.speaker} « ${one.words} », stored as ${row.speakerName} « ${row.text} »`);
    if (row.note !== one.note && !open.has(`note ${id}`)) wrong.push(`${n}: note of a quote: « ${one.note} », stored « ${row.note} »`);
    const lost = page.lostQuotes?.some((other) => other.quote === row.quote);
    const shown = analysis?.quotes.find((other) => other.id === row.quote);
    const changed = page.edited?.some((other) => other.quote === row.quote);
    if (lost ? page.kept.includes(row.quote) : !shown) wrong.push(`${n}: neither on the page nor told lost, or both: « ${one.words} »`);
    else if (!lost && shown) {
      counts.placed = (counts.placed ?? 0) + 1;
      const said = shown.spans.map(({ start, end }) => article.text.slice(start, end)).join(' […] ');
      if (!changed && plain(said) !== plain(one.words)) wrong.push(`${n}: on other words, untold: « ${one.words} » → « ${said} »`);
      if ((shown.speaker?.name ?? '') !== one.speaker) wrong.push(`${n}: on another speaker: ${one.speaker} → ${shown.speaker?.name} « ${said} »`);
    }
  }
  for (const [id, mark] of marks) {
    counts.marks = (counts.marks ?? 0) + 1;
    const row = page.annotations.find((other) => other.id === id);
    if (!row) {
      wrong.push(`${n}: mark is gone: « ${mark.words} »`);
      continue;
    }
    if ((row.note !== mark.note || row.colour !== mark.colour) && !open.has(`change ${id}`))
      wrong.push(`${n}: note of a mark: « ${mark.note} », stored « ${row.note} »`);
    const place = anchor(row.selectors, article.text, fingerprint(article.text));
    const at = place.anchored ? article.text.slice(place.span.start, place.span.end) : null;
    if (at !== null && unedited(at) !== unedited(mark.words)) wrong.push(`${n}: mark on other words: « ${mark.words} » → « ${at} »`);
  }
  // Nothing half written: every record has what it hangs on.
  const articles = new Set((await worker.db.articles.toArray()).map(({ id }) => id));
  const versions = new Set((await worker.db.versions.toArray()).map(({ article: of }) => of));
  for (const { id, article: of } of [...stored, ...(await worker.db.annotations.toArray())])
    if (!articles.has(of) || !versions.has(of)) wrong.push(`${n}: record without its article: ${id}`);
  await worker.end();
  return wrong;
}
