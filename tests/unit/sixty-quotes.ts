import { makeAnnotation, makeArticle, makeQuote, NOW, spanOf } from '../../src/exchange/testing.ts';
import { type Bundle, emptyBundle } from '../../src/model/bundle.ts';
import { campOfStored } from '../../src/model/camp.ts';
import { fingerprint } from '../../src/model/hash.ts';
import type { StoredQuote } from '../../src/model/stored.ts';

const WORDS = [
  'La paix d’abord, le reste suivra 🕊️',
  'On m’a répété\u202f: “Ne partez pas”',
  '100\u00A0% des puits sont à sec',
  '=SOMME(A1:A9) n’est pas une politique',
  '+226 ne répond plus',
  '@tous, revenez',
  'Un {bilan} de {20 & 30} % sur C:\\temp\\',
  'السلام أولا، ثم الباقي',
  'Nous \u2067قلنا لا\u2069 et nous le redirons 👩🏽‍🌾',
  'Première ligne\r\nseconde ligne',
  'Oui',
  'Oui',
];
const VERBS = ['a déclaré', 'affirme', 'a nié', ''];
const STANCES = ['says', 'affirms', 'denies', 'none'] as const;
const TAGS = ['paix', 'à vérifier; ou pas', '#mil', 'R&D_2024', 'il a dit "non"', 'eau, terre'];

/** Twelve articles and sixty invented quotes with all that breaks files. */
export function library(): Bundle {
  const bundle: Bundle = { ...emptyBundle(), collections: [] };
  for (const [n, name] of ['Mémoire', 'Thèse; partie 2'].entries()) bundle.collections.push({ id: `c${n}`, name, note: 'une note', created: NOW });
  for (const [n, name] of [...TAGS, 'dépêche'].entries()) bundle.tags.push({ id: `t${n}`, name, created: NOW });
  for (let a = 0; a < 12; a++) {
    const said = [0, 1, 2, 3, 4].map((q) => WORDS[(a * 5 + q) % WORDS.length]!);
    const text = `Titre ${a} 🌍\r\n\r\nIntroduction\u202f: rien.\n\n${said.map((words, q) => `Voix ${q}\u00A0: «\u00A0${words}\u00A0», ${VERBS[q % 4]} Awa Ag ${q}.`).join('\r\n\r\n')}\n\nUne fin ${a} à noter.`;
    const url = `https://outil${a}.example/é/à-gao?id=${a}&rub=actu#haut`;
    const date = ['2024-03-01', '2023-11', '', '2021'][a % 4]!;
    const { date: _, ...facts } = makeArticle(text, {
      id: `art${a}`,
      url,
      urls: [url],
      title: `À Gao, «\u00A0la paix ${a}\u00A0»\u202f; {suite}`,
      author: a % 3 === 0 ? 'Nana Tinkaré, Moussa Ag Sanankoro' : '',
      tags: a % 2 === 0 ? ['dépêche', 'eau, terre'] : [],
      collections: a % 3 === 0 ? ['c0'] : [],
      language: a % 2 === 0 ? 'fr' : 'ar',
    });
    const article = { ...facts, ...(date && { date }) };
    bundle.articles.push(article);
    bundle.versions.push({ id: `${article.id}:${article.version}`, article: article.id, version: article.version, text, seen: NOW, signature: [] });
    let from = 0;
    const counts = new Map<string, number>();
    for (const [q, words] of said.entries()) {
      const start = text.indexOf(`«\u00A0${words}\u00A0»`, from) + 2;
      from = start + words.length;
      const span = { start, end: from };
      const count = (counts.get(words) ?? 0) + 1;
      counts.set(words, count);
      const id = fingerprint(`${words}#${count}`);
      const n = a * 5 + q;
      const { office, speakerCountry, ...rest } = makeQuote(article, text, [span], {
        id: `${article.id}:${id}`,
        quote: id,
        kind: (['direct', 'mixed', 'indirect'] as const)[n % 3]!,
        stance: STANCES[q % 4]!,
        cue:
          VERBS[q % 4] === ''
            ? null
            : { ...spanOf(text, VERBS[q % 4]!), text: VERBS[q % 4]!, lemma: 'dire', stance: 'says', tense: 'past', negated: false, conditional: false },
        speaker: n % 7 === 0 ? null : `local:awa-${q}`,
        speakerName: n % 7 === 0 ? '' : `Awa Ag ${q}`,
        speakerKind: n % 7 === 0 ? 'unknown' : (['person', 'state', 'armed'] as const)[n % 3]!,
        certain: n % 7 !== 0 && n % 5 !== 0,
        tags: TAGS.slice(n % 4, (n % 4) + (n % 3)),
        collections: n % 6 === 0 ? ['c1'] : [],
        note: n % 4 === 0 ? '=A1 ; « guillemets »\nseconde ligne <b>gras</b>' : '',
        status: n % 2 === 0 ? 'kept' : 'collected',
      });
      const made = { ...rest, ...(n % 7 !== 0 && { office, speakerCountry }) } as StoredQuote;
      bundle.quotes.push({ ...made, camp: campOfStored(made) });
    }
    if (a % 3 === 0)
      bundle.annotations.push(
        makeAnnotation(article, text, spanOf(text, `Une fin ${a}`), {
          id: `n${a}`,
          tags: ['R&D_2024'],
          note: a === 0 ? '' : 'À voir; "vite"',
          collections: ['c0'],
        }),
      );
  }
  return bundle;
}
