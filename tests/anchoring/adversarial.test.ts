/** Edits that invite a wrong jump, by hand: what looks like the words and is not them. */
import { expect, describe as group, it } from 'vitest';
import { type AnchorKind, anchor, describe } from '../../src/anchoring/index.ts';
import { fingerprint } from '../../src/model/hash.ts';

interface Trap {
  readonly name: string;
  readonly text: string;
  readonly words: string;
  readonly nth?: number;
  /** What the outlet made of it. */
  readonly now: string;
  /** Known to be a name when it was kept; else the words themselves must show it. */
  readonly isName?: boolean;
  /** What stands there now and where (nth); null: nothing may be taken. 'or nothing': an orphan would do as well. */
  readonly found: string | null;
  readonly foundNth?: number;
  readonly orNothing?: boolean;
}

const FILL = 'La journée a été calme dans la ville de Bandia, où les étals du marché sont restés ouverts jusqu’au soir malgré la pluie. ';
const TAIL = ' Les habitants attendent maintenant la fin des travaux sur la route du fleuve, promise pour le mois de mars par la région.';

const TRAPS: readonly Trap[] = [
  {
    name: 'the same quote by two speakers, the first with its quote deleted',
    text: `${FILL}« Nous resterons », a dit Ali Torodo à la radio. Plus tard, devant la foule : « Nous resterons », a dit Moussa Zanfara.${TAIL}`,
    words: 'Nous resterons',
    now: `${FILL}Plus tard, devant la foule : « Nous resterons », a dit Moussa Zanfara.${TAIL}`,
    found: null,
  },
  {
    name: 'the same quote by two speakers, the second with its quote deleted',
    text: `${FILL}« Nous resterons », a dit Ali Torodo à la radio. Plus tard, devant la foule : « Nous resterons », a dit Moussa Zanfara.${TAIL}`,
    words: 'Nous resterons',
    nth: 1,
    now: `${FILL}« Nous resterons », a dit Ali Torodo à la radio.${TAIL}`,
    found: null,
  },
  {
    name: 'the same quote by two speakers, who change places',
    text: `${FILL}« Nous resterons », a dit Ali Torodo à la radio. Plus tard, devant la foule : « Nous resterons », a dit Moussa Zanfara.${TAIL}`,
    words: 'Nous resterons',
    now: `${FILL}Plus tard, devant la foule : « Nous resterons », a dit Moussa Zanfara. « Nous resterons », a dit Ali Torodo à la radio.${TAIL}`,
    found: 'Nous resterons',
    foundNth: 1,
    orNothing: true,
  },
  {
    name: 'the same quote by two speakers, of whom one is renamed',
    text: `${FILL}« Nous resterons ici », a dit Ali Torodo. ${FILL}« Nous resterons ici », a dit Moussa Zanfara.${TAIL}`,
    words: 'Nous resterons ici',
    nth: 1,
    now: `${FILL}« Nous resterons ici », a dit Ali Torodo. ${FILL}« Nous resterons ici », a dit Moussa Zanfarawa.${TAIL}`,
    found: 'Nous resterons ici',
    foundNth: 1,
    orNothing: true,
  },
  {
    name: 'its paragraph deleted, the same words in the headline',
    text: `Marché : les commerçants sont prêts\n\n${FILL}\n\nSelon le maire, les commerçants sont prêts à rouvrir dès jeudi.\n\n${TAIL}`,
    words: 'les commerçants sont prêts',
    nth: 1,
    now: `Marché : les commerçants sont prêts\n\n${FILL}\n\n${TAIL}`,
    found: null,
  },
  {
    name: 'its paragraph deleted, the same words in a box at the end',
    text: `${FILL}\n\nSelon le maire, les commerçants sont prêts à rouvrir dès jeudi.\n\n${TAIL}`,
    words: 'les commerçants sont prêts à rouvrir dès jeudi',
    now: `${FILL}\n\n${TAIL}\n\nÀ lire aussi : les commerçants sont prêts à rouvrir dès jeudi, dit un autre`,
    found: null,
  },
  {
    name: 'a name that becomes a longer one: Mali → Malawi',
    text: `${FILL}Le gouvernement du Mali a signé l’accord.${TAIL}`,
    words: 'Mali',
    now: `${FILL}Le gouvernement du Malawi a signé l’accord.${TAIL}`,
    found: null,
  },
  {
    name: 'a name that becomes part of another word: Mali → Malien',
    text: `${FILL}Un citoyen Mali a signé l’accord.${TAIL}`,
    words: 'Mali',
    now: `${FILL}Un citoyen Malien a signé l’accord.${TAIL}`,
    found: null,
  },
  {
    name: 'a name whose person becomes another of the family',
    text: `${FILL}Le discours du colonel Sadou Koné Diarraba a duré une heure.${TAIL}`,
    words: 'Sadou Koné Diarraba',
    now: `${FILL}Le discours du colonel Sadio Koné Diarraba a duré une heure.${TAIL}`,
    found: null,
  },
  {
    name: 'an organisation whose number changes',
    text: `${FILL}Le mouvement du 5 juin des forces unies de Bandia a protesté.${TAIL}`,
    words: 'mouvement du 5 juin des forces unies de Bandia',
    isName: true,
    now: `${FILL}Le mouvement du 8 juin des forces unies de Bandia a protesté.${TAIL}`,
    found: null,
  },
  {
    name: 'an Arabic name that changes by a letter',
    text: 'قال المتحدث في باندية إن عبد الرحمن ولد المختار الطويل سيعود غدا إلى العاصمة للقاء الوزراء. وأضاف أن السوق مفتوح.',
    words: 'عبد الرحمن ولد المختار الطويل',
    isName: true,
    now: 'قال المتحدث في باندية إن عبد الرحيم ولد المختار الطويل سيعود غدا إلى العاصمة للقاء الوزراء. وأضاف أن السوق مفتوح.',
    found: null,
  },
  {
    name: 'an Arabic name that gets a particle',
    text: 'التقى الوزير إبراهيم في باماكو صباح اليوم ثم غادر إلى المطار مع الوفد المرافق له بعد الظهر.',
    words: 'باماكو',
    isName: true,
    now: 'التقى الوزير إبراهيم في وباماكوية صباح اليوم ثم غادر إلى المطار مع الوفد المرافق له بعد الظهر.',
    found: null,
  },
  {
    name: 'a short denial: Oui → Non',
    text: `${FILL}« Oui », a répondu le maire.${TAIL}`,
    words: 'Oui',
    now: `${FILL}« Non », a répondu le maire.${TAIL}`,
    found: null,
  },
  {
    name: 'a negation in a short quote',
    text: `${FILL}« Nous partirons », a dit le maire.${TAIL}`,
    words: 'Nous partirons',
    now: `${FILL}« Nous ne partirons pas », a dit le maire.${TAIL}`,
    found: null,
  },
  {
    name: 'a negation in a long quote: the place, said to be edited',
    text: `${FILL}« Nous accepterons la proposition que la région nous a faite lundi matin », a dit le maire.${TAIL}`,
    words: 'Nous accepterons la proposition que la région nous a faite lundi matin',
    now: `${FILL}« Nous n’accepterons pas la proposition que la région nous a faite lundi matin », a dit le maire.${TAIL}`,
    found: 'Nous n’accepterons pas la proposition que la région nous a faite lundi matin',
  },
  {
    name: 'a negation right before what was kept',
    text: `${FILL}Le maire a dit que les travaux seraient finis en mars.${TAIL}`,
    words: 'les travaux seraient finis en mars',
    now: `${FILL}Le maire n’a jamais dit que les travaux seraient finis en mars.${TAIL}`,
    found: 'les travaux seraient finis en mars',
  },
  {
    name: 'two statements that differ by their number, the kept one deleted',
    text: `${FILL}Le Mali a envoyé 1 200 hommes avant la fin de l’année. Le Niger a envoyé 900 hommes avant la fin de l’année.${TAIL}`,
    words: 'Le Mali a envoyé 1 200 hommes avant la fin de l’année.',
    now: `${FILL}Le Niger a envoyé 900 hommes avant la fin de l’année.${TAIL}`,
    found: null,
  },
  {
    name: 'every sentence of a list of the same shape, the kept one deleted',
    text: `Résultats. Bandia : 12 élus pour la liste verte. Gorom : 14 élus pour la liste verte. Tessit : 18 élus pour la liste verte. Léré : 11 élus pour la liste verte.`,
    words: 'Tessit : 18 élus pour la liste verte.',
    now: `Résultats. Bandia : 12 élus pour la liste verte. Gorom : 14 élus pour la liste verte. Léré : 11 élus pour la liste verte.`,
    found: null,
  },
  {
    name: 'a part of every sentence of such a list',
    text: `Résultats. Bandia : 12 élus pour la liste verte. Gorom : 14 élus pour la liste verte. Tessit : 18 élus pour la liste verte. Léré : 11 élus pour la liste verte.`,
    words: 'élus pour la liste verte',
    nth: 2,
    now: `Résultats. Bandia : 12 élus pour la liste verte. Gorom : 14 élus pour la liste verte. Léré : 11 élus pour la liste verte.`,
    found: null,
  },
  {
    name: 'the words cut in two by a new paragraph of the outlet',
    text: `${FILL}Le marché rouvrira jeudi et les commerçants sont prêts à recevoir leurs premiers clients dès l’aube.${TAIL}`,
    words: 'jeudi et les commerçants sont prêts à recevoir leurs premiers clients',
    now: `${FILL}Le marché rouvrira jeudi.\n\nPublicité\n\nLes commerçants sont prêts à recevoir leurs premiers clients dès l’aube.${TAIL}`,
    found: 'jeudi.\n\nPublicité\n\nLes commerçants sont prêts à recevoir leurs premiers clients',
  },
  {
    name: 'another article by the same template',
    text: 'Par la rédaction, le 3 mars. Le ministre de la Santé a visité jeudi le nouvel hôpital de Bandia. Suivez-nous sur les réseaux.',
    words: 'Le ministre de la Santé a visité jeudi le nouvel hôpital de Bandia.',
    now: 'Par la rédaction, le 3 mars. Le ministre des Mines a inauguré lundi la grande carrière de Tessit. Suivez-nous sur les réseaux.',
    found: null,
  },
  {
    name: 'the next part of an endless page begins with the same words',
    text: `${FILL}Cet article sera mis à jour. Le fleuve monte à Bandia.${TAIL}`,
    words: 'Cet article sera mis à jour.',
    now: `${TAIL.trim()} Tout autre chose ici, sans un mot en commun avec ce qui fut. Cet article sera mis à jour. Une autre histoire.`,
    found: null,
    orNothing: true,
  },
  {
    name: 'letters and digits that look alike',
    text: `${FILL}Le groupe M23 a pris la route O5.${TAIL}`,
    words: 'M23',
    now: `${FILL}Le groupe M32 a pris la route O5.${TAIL}`,
    found: null,
  },
  {
    name: 'an emoji that the outlet adds inside the words',
    text: `${FILL}Merci à tous ceux qui ont aidé les familles du quartier après la crue du fleuve, dit-elle.${TAIL}`,
    words: 'Merci à tous ceux qui ont aidé les familles du quartier après la crue du fleuve',
    now: `${FILL}Merci à tous ceux qui ont aidé les familles du quartier 🙏🏿 après la crue du fleuve, dit-elle.${TAIL}`,
    found: 'Merci à tous ceux qui ont aidé les familles du quartier 🙏🏿 après la crue du fleuve',
  },
];

const at = (text: string, words: string, nth = 0): { start: number; end: number } => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};

group('traps', () => {
  it.each(TRAPS)('$name', ({ text, words, nth, now, isName, found, foundNth, orNothing }) => {
    const selectors = describe(at(text, words, nth), text, fingerprint(text), isName ? { name: true } : {});
    // What is stored is JSON.
    const result = anchor(JSON.parse(JSON.stringify(selectors)), now, fingerprint(now));
    const place = result.anchored ? result.span : null;
    if (orNothing && place === null) return;
    expect(place && now.slice(place.start, place.end)).toBe(found);
    if (found !== null) expect(place).toEqual(at(now, found, foundNth));
    // Words that are not the same are never passed off as the same.
    if (result.anchored && found !== words) expect(result).toMatchObject({ how: 'approximate', before: words, after: found });
  });

  it.each<[string, AnchorKind | undefined]>([
    ['Cour de Justice de la Cédéao', undefined],
    ['عبد الرحمن ولد المختار', 'name'],
  ])('%s is never found by likeness', (words, kind) => {
    const text = `${FILL}${words} ${TAIL}`;
    const now = text.replace(words, `${words.slice(0, -1)}x`);
    expect(anchor(describe(at(text, words), text, 'v'), now, 'w', kind ? { kind } : {})).toMatchObject({ anchored: false });
  });
});
