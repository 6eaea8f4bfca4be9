import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge/index.ts';
import type { Analysis, Quote } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { analyse } from './index.ts';
import { findMarked } from './text/4-marks.ts';
import { readText } from './text/index.ts';

const knowledge = loadKnowledge();
const articleOf = (text: string, language = 'fr'): Article => ({ text, blocks: [], language, date: '2023-03-01' });
const read = (text: string, language = 'fr'): Analysis => analyse(articleOf(text, language), knowledge);

const MARKS = [
  '« ',
  ' »',
  '«',
  '»',
  '«\u00A0',
  '\u202F»',
  '“',
  '”',
  '"',
  ' "',
  '" ',
  '‘',
  '’',
  "'",
  " '",
  '‹',
  '›',
  '„',
  '‟',
  "''",
  '``',
  '<<',
  '>>',
  ',,',
  '—',
  '– ',
];
const WORDS =
  'le la les un maire ministre porte-parole gouvernement communiqué Issa Barkoum Awa Dembelou Mali Niger Bamako CNSP a déclaré dit dit-il a-t-il ajouté que qu’ selon d’après pour lui il elle ils ne pas nie accuse de avoir affirmé tout en ajoutant est coupée route aurait confirmé said that according to he told she denied the minister M. Mme gén. U.N. N’Djamena'.split(
    ' ',
  );
const ODD = [
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '.',
  ',',
  ' : ',
  ';',
  '!',
  '?',
  '…',
  '(',
  ')',
  '👍🏽',
  '👩‍👩‍👧',
  'قال الوزير',
  'e\u0301',
  '\u0301',
  '\uD83D',
  '\uDC4D',
  '\u0000',
  '\u200B',
  '\uFEFF',
  '１２',
  '3 000',
  '½',
];
const anyMix = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 2, arbitrary: fc.constantFrom(...ODD) },
    ),
    {
      maxLength: 90,
      size: 'max',
    },
  )
  .chain((parts) => fc.constantFrom(' ', '').map((gap) => parts.join(gap)));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300, size: 'max' }), fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }), anyMix);
const language = fc.constantFrom('fr', 'en', 'ar');

// Sentences that a newsroom could write, and that hold quotes of every kind.
const SPEAKERS = [
  'Issa Barkoum',
  'le maire Issa Barkoum',
  'Awa Dembelou',
  'la directrice Awa Dembelou',
  'le ministre malien de la Défense',
  'un habitant de Gao',
  'les éleveurs',
  'il',
];
const SAID = ['la route est coupée depuis trois jours', 'les secours sont arrivés trop tard', 'le pont sera ouvert lundi', 'rien n’a été signé avec eux'];
const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);
const FORMS: readonly ((who: string, what: string) => string)[] = [
  (who, what) => `« ${capital(what)} », a déclaré ${who === 'il' ? 'le maire' : who}.`,
  (who, what) => `${capital(who)} a affirmé que ${what}.`,
  (who, what) => `Selon ${who === 'il' ? 'lui' : who}, ${what}.`,
  (who, what) => `${capital(who)} a expliqué : “${capital(what)}”.`,
  (who, what) => `${capital(who)} a dit que ${what}, avant d’ajouter que « ${what} ».`,
  (_, what) => `"${capital(what)}", a-t-il ajouté.`,
  (_, what) => `« ${capital(what)}. »`,
  (_, what) => `Depuis la nuit, ${what}.`,
];
const sentence = fc.tuple(fc.constantFrom(...FORMS), fc.constantFrom(...SPEAKERS), fc.constantFrom(...SAID)).map(([form, who, what]) => form(who, what));
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4, size: 'max' }).map((sentences) => sentences.join(' '));
const report = fc.array(paragraph, { minLength: 1, maxLength: 5, size: 'max' }).map((paragraphs) => paragraphs.join('\n\n'));

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const contains = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end;

/** What is wrong with an answer, whatever the text was: nothing. One list a text, since an expectation a pair costs more than the analysis. */
function faults(text: string, { quotes, actors }: Analysis): string[] {
  const out: string[] = [];
  const claim = (holds: boolean, what: string): void => void (holds || out.push(what));
  const inside = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= text.length;
  const says = (span: (Span & { text: string }) | null | undefined): boolean => !span || text.slice(span.start, span.end) === span.text;
  for (const actor of actors) for (const mention of actor.mentions) claim(inside(mention) && says(mention), 'mention of an actor');
  claim(new Set(quotes.map(({ id }) => id)).size === quotes.length, 'ids differ');
  let last = 0;
  for (const quote of quotes) {
    claim(quote.spans.length > 0 && quote.spans.every(inside), 'spans lie in the text');
    claim(
      quote.spans.every((span, i) => i === 0 || span.start >= quote.spans[i - 1]!.end),
      'spans of a quote are sorted',
    );
    claim(quote.spans[0]!.start >= last, 'quotes are sorted');
    last = quote.spans[0]!.start;
    claim(quote.confidence >= 0 && quote.confidence <= 1, 'confidence');
    claim(says(quote.cue) && says(quote.speaker?.mention), 'cue and mention are the words at their place');
    for (const index of [quote.speaker?.actor, ...(quote.speaker?.others ?? []), ...quote.candidates])
      if (index !== null && index !== undefined) claim(actors[index] !== undefined, 'actors exist');
    for (const { span } of quote.why.chain) if (span) claim(inside(span), 'chain lies in the text');
  }
  const spans = quotes.flatMap(({ kind, spans: own }, index) => own.map((span) => ({ ...span, kind, index })));
  for (const [i, a] of spans.entries())
    for (let j = i + 1; j < spans.length; j++) {
      const b = spans[j]!;
      if (a.index === b.index || !overlap(a, b)) continue;
      claim(!(a.kind === 'direct' && b.kind === 'direct'), 'direct quotes stand apart');
      // one reported clause lies in another or beside it, never across its edge
      claim(contains(a, b) || contains(b, a), 'quotes never cross');
    }
  return [...new Set(out)];
}

describe('who is called by their house', () => {
  test('is shown by it, and by their own name where the text uses that too', () => {
    const houses = read('The White House said the talks were over. The Kremlin denied it.', 'en');
    expect(houses.actors.map(({ id, name }) => [id, name])).toEqual([
      ['us-presidency', 'White House'],
      ['ru-presidency', 'Kremlin'],
    ]);
    const own = read('La présidence russe a réagi. Le Kremlin a démenti.');
    expect(own.actors.find(({ id }) => id === 'ru-presidency')?.name).toBe('Présidence russe');
  });
});

describe('dashes at the very beginning', () => {
  test.each([
    ['– Awa Dembelou,', 0],
    ['– Oui,', 0],
    ['— Nous avons perdu la saison, dit Awa Dembelou.', 0],
    ['— Nous avons perdu la saison, dit Awa Dembelou.\n— Une seule, répond Karim Barkoum.', 2],
  ])('%s', (text, count) => {
    expect(read(text).quotes.length).toBeGreaterThanOrEqual(count);
  });
});

describe('texts that end or begin where a rule looks further', () => {
  test.each([
    ['en', 'to  :    aurait ?   denied tout'],
    ['en', 'Then he denied tout'],
    ['fr', 'regrettait néanmoins Stella, employée de bureau.'],
    ['fr', 'Hier a dit tout'],
  ])('%s: %s', (language, text) => expect(faults(text, read(text, language))).toEqual([]));
});

test('an Arabic text may end or begin behind any of its words', () => {
  const texts = [
    'محمد السابق رئيس البلدية، قال يوم 25 أغسطس في دور الثقافة إن عيسى بن سالم الحارثي السابق، مدير لجنة مكافحة الجفاف (أسكاي)، أبلغه بأن «السوق مغلقة».',
    'وأعلن الوزير الأول أبوبكر ولد الشيخ المختار فان در لو، على لسان الناطق باسم الحكومة عبد الله حسب الله، عدم وجود أزمة بين النيجر ومالي وجمهورية تشاد.',
    'نقلت وكالة أنباء البحيرة عن الدكتور تركي العمري قوله لـ«الضفة» إنه، وفقا لما جاء في بيان حزب «الفجر»، لن تتدخل فرنسا. وأضاف: نحن بخير',
  ];
  for (const text of texts)
    for (const { index } of text.matchAll(/\S+\s*/g))
      for (const part of [text.slice(0, index), text.slice(0, index + 1), text.slice(index)]) expect(faults(part, read(part, 'ar'))).toEqual([]);
});

test.each(['he\n«q', 'she', 'il\n« q', 'The mayor came. He'])('a text whose last word is a pronoun comes to an end: %j', (text) => {
  for (const language of ['fr', 'en']) expect(read(text, language).quotes.length).toBeLessThan(2);
});

describe('any text at all', () => {
  test('gives spans that lie in it, sorted, never across each other', () => {
    fc.assert(
      fc.property(anyText, language, (text, code) => {
        expect(faults(text, read(text, code))).toEqual([]);
      }),
      { numRuns: 250, endOnFailure: true },
    );
  });

  test('gives the same answer twice', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, report), language, (text, code) => {
        expect(read(text, code)).toEqual(read(text, code));
      }),
      { numRuns: 60 },
    );
  });

  test('has marked stretches within it, that nest or stand apart', () => {
    fc.assert(
      fc.property(anyText, language, (text, code) => {
        const doc = readText(articleOf(text, code));
        const marked = findMarked(doc.text, doc.blocks);
        const wrong = marked.filter(
          (a, i) =>
            !(a.start >= 0 && a.start <= a.inner.start && a.inner.start < a.inner.end && a.inner.end <= a.end && a.end <= text.length) ||
            marked.some((b, j) => j > i && (b.start < a.start || (overlap(a, b) && (!contains(a, b) || a.depth + b.depth === 0)))),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 250, endOnFailure: true },
    );
  });

  test('is covered by blocks, sentences and tokens in order', () => {
    fc.assert(
      fc.property(anyText, language, (text, code) => {
        const doc = readText(articleOf(text, code));
        const { tokens, sentences } = doc;
        expect(tokens.every(({ start, end }, i) => start < end && (i === 0 || start >= tokens[i - 1]!.end))).toBe(true);
        // no character but white space is lost, nor what only tells the direction of Arabic
        const silent = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
        expect(
          tokens
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(silent, ''),
        ).toBe(text.replace(silent, ''));
        expect(sentences.every(({ first, last, block }, i) => first < last && doc.blocks[block] && (i === 0 || first >= sentences[i - 1]!.last))).toBe(true);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });
});

describe('a well-formed report', () => {
  test('keeps its quotes when an unrelated paragraph is added', () => {
    const unrelated = fc.constantFrom(
      'La pluie est tombée toute la nuit sur la vallée.',
      'Le marché ouvre à huit heures. Les prix montent.',
      'Les écoles ferment à midi, comme chaque année en cette saison.',
      'Le concert « Nuits du fleuve » a réuni mille personnes.',
    );
    fc.assert(
      fc.property(report, unrelated, (text, more) => {
        const before = read(text);
        const after = read(`${text}\n\n${more}`);
        const named = (analysis: Analysis) =>
          analysis.quotes
            .filter((quote) => quote.spans.every(({ end }) => end <= text.length))
            .map(({ speaker, candidates, ...quote }: Quote) => ({
              ...quote,
              speaker: speaker && { ...speaker, actor: speaker.actor === null ? null : analysis.actors[speaker.actor]!.id },
              candidates: candidates.map((index) => analysis.actors[index]!.id),
            }));
        expect(named(after)).toEqual(named(before));
      }),
      { numRuns: 60 },
    );
  });

  test('has quotes without a fault', () => {
    fc.assert(
      fc.property(report, (text) => {
        const found = read(text);
        expect(faults(text, found)).toEqual([]);
        if (/a affirmé que|a déclaré/.test(text)) expect(found.quotes.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

test('a lone surrogate, mark or letter apostrophe is nobody’s speech and breaks nothing', () => {
  for (const text of ['\uD83D«\uDC4D»', '"\uD83D"', '«', '»', '"', '\uDC4D', 'ʼ', 'ʼ ’', '', ' ', '\n\n\n', '.', '« »']) expect(read(text).quotes).toEqual([]);
});
