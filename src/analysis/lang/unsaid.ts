import type { KnownLanguage } from '../document.ts';
import { words } from './roles.ts';

/** Words by which a text says that something was not said, or that it was somebody else's; folded. */
export interface UnsaidWords {
  /** Verbs of plain saying: with a negation nothing was said. "N’a pas caché que" says it. Lemmas. */
  readonly say: ReadonlySet<string>;
  /** Before a verb group: what somebody ought to say, or could have said. */
  readonly ought: ReadonlySet<string>;
  /** Opens a sentence before its subject: "Had X said", "Did X say". */
  readonly opens: ReadonlySet<string>;
  /** Nouns for what somebody said, before whose it is: "les propos de X", "the words of X". */
  readonly sayings: ReadonlySet<string>;
  /** Participles and auxiliaries by which something befell somebody: "a été enlevé", "was killed". */
  readonly befell: ReadonlySet<string>;
  /** Before the one of two who is not meant: "Awa Bâ, et non X, qui a dit". */
  readonly rather: ReadonlySet<string>;
  /** What befell a report before "by": it is not the report's author who stands there. */
  readonly handled: ReadonlySet<string>;
}

export const UNSAID: Readonly<Partial<Record<KnownLanguage, UnsaidWords>>> = {
  fr: {
    say: words('dire déclarer affirmer écrire prononcer promettre annoncer assurer prétendre'),
    ought: words(''),
    opens: words(''),
    sayings: words(
      'propos mots mot paroles parole phrase reponse menace menaces declaration declarations promesse promesses accusation accusations affirmation affirmations argument arguments lettre communique message texte discours temoignage allegation allegations excuse excuses cri cris',
    ),
    befell: words('ete'),
    rather: words('non pas'),
    handled: words(
      'cite citee cites citees vu vue vus vues consulte consultee consultes consultees obtenu obtenue obtenus obtenues relaye relayee lu lue parcouru parcourue',
    ),
  },
  en: {
    say: words('say tell write declare claim state announce promise'),
    ought: words('should must could'),
    opens: words('had did does should were'),
    sayings: words(
      'words word answer reply threat threats statement statements promise promises claim claims accusation accusations allegation allegations argument letter message speech testimony warning remark remarks comment comments',
    ),
    befell: words('was were been'),
    rather: words('not'),
    handled: words('seen obtained reviewed cited quoted read sighted viewed accessed'),
  },
};
