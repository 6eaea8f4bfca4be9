import { words } from '../roles.ts';
import { COMMON_NOUNS } from './common-words.ts';

/** Words within and beside verb groups that report speech; folded unless said. */
export const CUES = {
  /** Of phrases that lead to a source, "à écouter X", what one may do as well. */
  PERCEIVES: words('entendre ecouter lire suivre juger'),
  /** "A lire aussi": a link, and no source. */
  READS_ON: words('lire suivre'),
  /** Whole phrases that hold their own source. */
  HOLDS_ITS_SOURCE: new Set([
    'de leur avis',
    'de son avis',
    'a leur avis',
    'a son avis',
    'de meme source',
    'de source',
    'de sources',
    'a ses yeux',
    'a leurs yeux',
    'a les entendre',
    "a l'entendre",
    "a l'ecouter",
    'a les ecouter',
    'a ses dires',
    'a leurs dires',
    "a l'en croire",
  ]),
  /** "les rumeurs selon lesquelles". */
  ACCORDING_TO_WHICH: words('laquelle lesquels lesquelles lequel'),
  /** "a appris auprès de": at whose. */
  LEARNT_AT: words('aupres'),
  /** Before whoever told it: "des services", "du greffe". */
  THE_TELLER: words("le la l' les ce cette son sa ses"),
  OF: words('de'),
  /** Another time, and none of these words: "comme annoncé". */
  LIKE: words('comme'),
  /** Now, where the verb "maintient" has the same form as its participle; but "en maintenant que". */
  NOW: words('maintenant'),
  DOING: words('en'),
  /** Before an -ant form nothing but these leads it. */
  LEADS_A_GERUND: words("en tout ne n' se s'"),
  /** A form behind one of these is no gerund. */
  MAKES_NO_GERUND: words("le la les un une des l'"),
  /** Two words before an infinitive that opens an adjunct; of them those that belong to it. */
  OPENS_INFINITIVE_TURN: new Set(['avant de', "avant d'", ', de', ", d'", 'et de', "et d'", 'non sans']),
  BEFORE_DOING: new Set(['avant de', "avant d'"]),
  /** Three: "avant de le dire". */
  BEFORE_DOING_IT: /^avant d(?:e|') (?:l'|le|la|les|s'|se)$/,
  BEEN: words('ete'),
  /** "de plus": besides; but a negation elsewhere. */
  MORE: words('plus'),
  /** Adverbs by their endings. */
  ENDS_ADVERB: /ment$/,
  /** Small words within a verb group. */
  WITHIN_A_GROUP: words("lui tout tous toutes eu a aujourd'hui"),
  /** Verbs that say something of oneself: "se dit convaincu", by their lemmas. */
  SAYS_OF_ONESELF: words('dire déclarer avouer affirmer interroger demander accuser'),
  /** "accusé d’avoir volé": an infinitive, and no noun that looks like one. */
  BEGINS_AN_INFINITIVE: words("avoir etre ne n' se s'"),
  NO_INFINITIVE: words('guerre meurtre ordre terre affaire genre titre nombre'),
  /** Participles of an earlier verb: "a salué … et appelé". With accents. */
  ENDS_PARTICIPLE: /(?:é|és|ée|ées|i|is|it|u|us|ert|ort)$/,
  /** Behind these an article is an object of the verb: "il le dit". */
  BEFORE_AN_OBJECT: words("comme qui il elle ils elles on ne n' nous vous je me te se"),
  /** After these a form that is noun and verb is a noun: "une annonce". */
  BEFORE_A_NOUN: words(
    "un une des ce cet cette ces mon ma mes son sa ses leurs notre nos votre aucun aucune chaque au aux du de d' en par sur sous dans avec sans premier premiere nouveau nouvelle plusieurs quelques",
  ),
  /** "Autre reproche : « … »". */
  ANOTHER: words('autre'),
  /** "ainsi que le souligne X". */
  JUST_AS: words('ainsi'),
  /** Before such a form it is a verb only where its own object follows: ", note le chercheur". */
  JOINS_OR_PAUSES: words('et ou , a - – —'),
  /** « Q », déclare à la radio X. */
  TO_A_STATION: words('a au aux sur'),
  /** Behind a noun: "note de". */
  GOES_ON_A_NOUN: words("de du des d' et sur a"),
  /** "a promis une enquête": what was promised, and nobody. */
  PROMISED: words('enquete etude plan accord audit protocole resolution decret'),
  THE_ONE: words("l'"),
  /** Before whose they are: "un de ses responsables"; and where they speak. */
  ONE_OF: words('un une deux trois plusieurs certains certaines'),
  A_FEW_OF: words('quelques-uns'),
  OF_THE: words('du'),
  /** "son proche départ": near, and nobody’s friend. */
  CLOSE: words('proche proches'),
  SOURCES: words('sources'),
  THEIR: words('leur leurs'),
  /** "l’audit commandé par X": X did not write it. */
  ASKED_FOR:
    /^(?:command|commandit|demand|reclam|exig|financ|consult|analys|examin|etudi|approuv|adopt|vot|valid|ratifi|attaqu|contest|conteste|dirig|vis|saisi|obtenu|vu|lu|recu)(?:e|es|ee|ees|s)?$/,
  ASKED_BY: words('par'),
  /** "les chiffres donnés par X". */
  BY: words('par'),
  ENDS_DONE: /(?:e|es|ee|ees|i|is|ie|ies|it|its|ite|ites|us|u|enus)$/,
  /** Documents that nobody reads out. */
  NO_TELLER: words('video videos radio television'),
  /** Pronouns of whose view it is: "pour elle, …"; and one of several things: "pour le second, …". */
  VIEWS_IT: words('lui elle eux elles ce cette ces'),
  IN_A_ROW: words('premier premiere second seconde dernier derniere reste troisieme'),
  /** Verbs that claim deeds alone, and that deny accusations alone; lemmas. */
  CLAIMS_DEEDS: words('revendiquer'),
  REJECTS: words('rejeter balayer récuser contester'),
  /** What one affirms by deeds: "a affirmé son talent"; what one may bring home: "a rapporté trois thons". */
  AFFIRMS: words('affirmer'),
  SHOWN:
    /^(?:talents?|autorite|domination|superiorite|suprematie|presence|pouvoir|statut|ambitions?|style|force|puissance|caractere|identite|leadership|personnalite|maitrise)$/,
  REPORTS_BACK: words('rapporter'),
  HAPPENED:
    /(?:..(?:tion|sion|ment|ance|age|vert)|^(?:mort|deces|chute|cas|perte|pertes|panne|incendie|naufrage|accident|decouverte|arrivee|depart|reprise|echec))$/,
  /** "attribue la panne à une pompe"; with accents. */
  ATTRIBUTES: words('attribuer imputer'),
  TO_WHAT: words('à au aux'),
  /** "rejette toute faute". */
  EVERY: words('tout toute touts toutes'),
  /** Behind an auxiliary and before its participle: "avait dans un communiqué annoncé". */
  OPENS_ADJUNCT: words('dans en lors par a au aux sur depuis pour maintes plusieurs devant apres avec'),
};

/** The same, asked of French texts alone. */
export const OWN = {
  /** What leads to an infinitive. */
  LEADS_TO_INFINITIVE: words("a de d' par"),
  /** Auxiliaries; by lemma. */
  AUXILIARY: words('avoir etre'),
  TO_BE: 'etre',
  /** "le syndicat, pour qui A". */
  WHOM: words('qui lequel laquelle lesquels lesquelles'),
  /** "…, mais pour ses partisans, A". */
  JOINS_VIEWPOINT: words('et mais car or'),
  TO_HAVE: 'avoir',
  /** The auxiliary of a perfect, with accents; the verb of "on apprend du greffe que". */
  HAS: words('a ont avait avaient'),
  LEARNS: words('apprend apprenait apprit'),
  /** How such phrases are called. */
  LEARNT: 'appris',
  BY_A_SOURCE: 'de source',
  /** Behind a verb. */
  ANYBODY_BEHIND: words('-on -t-on'),
  THEY_BEHIND: words('-il -ils -elle -elles -t-il -t-ils -t-elle -t-elles'),
  /** Has a perfect with "être" that is no passive. */
  COMES: words('venir'),
  /** The auxiliary of an earlier participle goes on behind it: "a salué … et appelé"; opens "Et X de conclure". */
  AND: words('et'),
  /** Articles that may be objects as well. */
  ARTICLE: words("le la l' les"),
  /** "non content d’affirmer que". */
  NOT_CONTENT: /^non contente?s? d[e']$/,
  /** Participles behind which whoever says it is told by an agent: "l’attentat revendiqué par X"; with accents. */
  CLAIMED: words('revendiqué revendiquée revendiqués revendiquées annoncé annoncée confirmé confirmée démenti démentie'),
  ACCUSED: words('accusé accusée accusés accusées'),
  /** Verbs in no list, by their endings: « A », clarifie-t-il; with accents. */
  UNLISTED_PRESENT: /(?:[^é]e|ent|it)$/,
  UNLISTED_PARTICIPLE: /(?:é|i|it|is|u|ert)e?s?$/,
  UNLISTED_PLURAL: /(?:ent|ont|aient)$/,
  IS: words('est sont'),
  /** What stands for people without a noun: "d’autres", "les uns"; "autre" only behind a word of its own. */
  STANDS_FOR_PEOPLE: words('autre autres uns unes certains certaines beaucoup plusieurs tous toutes nombreux aucuns'),
  OTHERS: words('autre autres'),
  /** "De nombreux éleveurs". */
  OPENS_A_QUANTITY: words("de du des d'"),
  COMMON_NOUNS,
  /** "a de son côté annoncé", "a à son tour demandé"; "à" keeps its accent. */
  WITHIN_AN_ADJUNCT: words(
    "de d' son leur cote pour sa part tour outre revanche en à ce sens ailleurs emblee abord entree jeu fait coup facon maniere nouveau effet",
  ),
};
