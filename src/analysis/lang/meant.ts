import type { KnownLanguage } from '../document.ts';
import { words } from './roles.ts';

/** Words by which a sentence tells that somebody named in it cannot be the one who speaks; folded. */
export interface MeantWords {
  /** Open an adjunct before the verb in which the speaker's own name may stand: "for", "according to". */
  readonly own: ReadonlySet<string>;
  /** Prepositions that the grammar does not count, and nouns before "de" that make one of it: "aux côtés de". */
  readonly beside: ReadonlySet<string>;
  /** Participles of what kills. */
  readonly killed: ReadonlySet<string>;
  /** Other forms of such verbs, whose object is killed. */
  readonly kills: ReadonlySet<string>;
  /** Of those who have died, with the words that may come with them: "died", "shot dead". */
  readonly died: ReadonlySet<string>;
  /** "lost his life": the verb, and the noun two words behind it. */
  readonly lost: ReadonlySet<string>;
  readonly life: ReadonlySet<string>;
  /** Auxiliaries that make a participle passive. */
  readonly been: ReadonlySet<string>;
  /** Nouns that only the dead have. */
  readonly corpse: ReadonlySet<string>;
  /** Before the name of somebody dead. */
  readonly late: ReadonlySet<string>;
  /** Auxiliaries of what was said before something else happened: "had said". */
  readonly before: ReadonlySet<string>;
  /** Nouns for somebody whom another made so, beside those for people. */
  readonly others: ReadonlySet<string>;
  /** Nouns for a woman, and for a man, that their endings do not tell. */
  readonly women: ReadonlySet<string>;
  readonly men: ReadonlySet<string>;
  /** Participles of one who is told something. */
  readonly told: ReadonlySet<string>;
  /** Whom somebody's words reach: "X got for an answer". */
  readonly got: ReadonlySet<string>;
  readonly answer: ReadonlySet<string>;
  /** "s'est fait dire", "s'est vu répondre". */
  readonly made: ReadonlySet<string>;
  readonly reflexive: ReadonlySet<string>;
  /** Pronouns for whoever was spoken of last. */
  readonly latter: ReadonlySet<string>;
  /** Relatives for one who is told something, behind the preposition that they may need. */
  readonly whom: ReadonlySet<string>;
  /** Relatives that are a subject. */
  readonly who: ReadonlySet<string>;
  /** Of them, those that stand for a subject and for nothing else before it. */
  readonly which: ReadonlySet<string>;
  /** Means nobody who could be named. */
  readonly anybody: ReadonlySet<string>;
}

const MEANT: Readonly<Partial<Record<KnownLanguage, MeantWords>>> & { readonly en: MeantWords } = {
  fr: {
    own: words("selon pour comme d'apres quant suivant"),
    beside: words(
      'cotes cote sujet propos adresse encontre presence compagnie faveur attention egard intention endroit accompagne accompagnee entoure entouree flanque flanquee escorte escortee suivi suivie',
    ),
    killed: words(
      'tue tuee tues tuees abattu abattue abattus abattues assassine assassinee assassines execute executee executes egorge egorgee egorges decapite decapitee lynche lynchee poignarde poignardee inhume inhumee enterre enterree',
    ),
    kills: words('tuer tuait tuent assassiner assassinait abattre abattait executer egorger poignarder'),
    died: words('mort morte morts mortes decede decedee decedes decedees meurt mourut'),
    lost: words('perdu perdue'),
    life: words('vie'),
    been: words('ete fut est sont etre etait furent serait'),
    corpse: words('corps depouille mort meurtre assassinat obseques deces execution funerailles tombe'),
    late: words('feu defunt defunte'),
    before: words('avait avaient avait-il avait-elle'),
    others: words(
      'assassin assassins tueur meurtrier successeur predecesseur bourreau ravisseur agresseur complice heritier remplacant remplacante rival adversaire',
    ),
    women: words('femme epouse mere soeur fille veuve compagne tante niece grand-mere belle-mere cousine fiancee'),
    men: words('homme epoux mari pere frere fils veuf compagnon oncle neveu grand-pere beau-pere beau-frere fiance'),
    told: words('informe informee prevenu prevenue averti avertie somme sommee'),
    got: words('recu recue recoit obtenu obtient'),
    answer: words('reponse'),
    made: words('fait vu vue entendu entendue'),
    reflexive: words("s' se"),
    latter: words('ce cette ces celui-ci celle-ci celui-la celle-la lequel laquelle'),
    whom: words('qui auquel laquelle'),
    who: words('qui lequel laquelle'),
    which: words('lequel laquelle'),
    anybody: words('on -on -t-on'),
  },
  en: {
    own: words('according for like as per unlike'),
    beside: words('beside alongside speaking talking ahead front'),
    killed: words('killed murdered assassinated executed slain beheaded lynched hanged slaughtered stabbed buried'),
    kills: words('killing murdering kill kills murder murders assassinate assassinating executing shot shooting'),
    died: words('died dies dead'),
    lost: words('lost'),
    life: words('life'),
    been: words('was were been being is are got'),
    corpse: words('body corpse remains death murder killing assassination funeral burial execution grave'),
    late: words('late slain'),
    before: words('had'),
    others: words(
      'killer killers assassin murderer successor predecessor kidnapper captor attacker accuser rival opponent heir replacement spokesperson spokesman spokeswoman girlfriend boyfriend fiancee',
    ),
    women: words('woman wife mother sister daughter widow aunt niece girl girlfriend grandmother spokeswoman actress lady'),
    men: words('man husband father brother son widower uncle nephew boy boyfriend grandfather spokesman'),
    told: words('told informed warned advised ordered instructed'),
    got: words('got received gets receives given'),
    answer: words('reply answer response'),
    made: words(''),
    reflexive: words(''),
    latter: words('latter'),
    whom: words('whom'),
    who: words('who'),
    which: words(''),
    anybody: words(''),
  },
};

/** Those of a language; of one that brings a reader of its own, those of the second. */
export const meantIn = (language: KnownLanguage): MeantWords => MEANT[language] ?? MEANT.en;
