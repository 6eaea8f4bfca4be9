import { words } from '../roles.ts';

/** Words of the sentences around speech that are asked of French text alone. Folded; verbs by their lemmas, with accents. */
export const OWN_FRAMES = {
  /** Opens what tells more of the one who speaks, behind his comma. */
  TELLS_OF_SPEAKER: words(
    "qui dont de du des d' a au aux dans lors sur en depuis pour apres avant devant citant invoquant tout un une le la l' les son sa chef mais",
  ),
  /** Opens words before a comma that are no clause of their own. */
  OPENS_ADJUNCT: words(
    "a au aux dans en pour sur sous par avec sans des depuis apres avant pendant lors face grace outre selon chez vers contre entre malgre de d' du",
  ),
  /** An age in words, and its noun. */
  AGE: /^(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?)(?:-.*)?$|^(?:dix|onze|douze|treize|quatorze|quinze|seize)(?:-.*)?$/,
  YEARS: words('an ans'),
  /** Verbs of one who speaks himself, where marks were lost; with accents. */
  VERB_OF_ONESELF: /^(?:ai|suis|vais|peux|veux|dois|sais|crois)$|..(?:ons|ez)$/,
  /** ", qui vit à Gao,", ", joint par téléphone,": what somebody is or was; the participle with accents. */
  RELATIVE_OF_SPEAKER: words('qui dont'),
  PARTICIPLE_OF_SPEAKER: /.[^aeiou]é(?:e|s|es)?$|^(?:né|née|venu|venue|assise?)$/,
  /** "il les déchire": somebody else as the subject of marked words, and what stands before his verb. */
  SOMEBODY_ELSE: words('il elle ils elles'),
  BEFORE_HIS_VERB: words("ne n' se s' y en nous vous lui leur le la les l'"),
  /** "auprès de la même source". */
  LEADS_TO_SAME_SOURCE: words('aupres selon de la les des'),
  SAME: words('meme memes'),
  SOURCE: words('source sources'),
  /** "…, indiquent des images": of what shows something, behind its clause. */
  SHOWS_BEHIND: words('indiquer révéler suggérer attester confirmer'),
  /** Verbs of speech that never close a clause: "…, appelle le maire". */
  NEVER_CLOSES: words('refuser renoncer appeler traiter qualifier nier démentir citer'),
  /** "a menacé de traîner les élus": before an object; an infinitive by its ending, with accents. */
  OPENS_OBJECT: words("de d' que qu'"),
  ENDS_INFINITIVE: /...(?:er|ir|oir|re)$/,
  /** "la course": behind an article no verb stands, but behind "il les"; "a" alone has an accent or is a verb. */
  ARTICLE_OR_CLITIC: words("le la les l' en leur"),
  BEFORE_A_CLITIC: words("il elle ils elles on je j' tu nous vous ne n' qui se s' me te"),
  BEFORE_A_NOUN: words("un une des du de d' au aux a ce cet cette ces son sa ses leurs par pour sur dans avec sans"),
  HAS: words('a'),

  /** Nouns for a wording: "pour reprendre la formule de X". */
  WORDING: words('formule formules expression expressions mot mots terme termes propos parole paroles phrase slogan metaphore image titre boutade'),
  BY_A_WORDING: words('selon'),
  TO: words('pour'),
  USES_A_WORDING: words('reprendre paraphraser citer emprunter'),
  /** "pour citer le poète": whose words are used. */
  USES_SOMEBODY: words('paraphraser citer'),
  THEIRS: words('leur leurs'),
  /** Verbs that give a thing a name; with accents. */
  NAMES:
    /^(?:appell(?:e|ent)|appel(?:ait|aient|é|a|le)|nomm(?:e|ent|ait|aient|é)|qualifi(?:e|ent|ait|aient|é|a)|désign(?:e|ent|ait|aient|é)|décri(?:t|vent|vait|vaient)|dénomm(?:e|ent|é)|baptis(?:e|ent|é)|surnomm(?:e|ent|é)|considèr(?:e|ent)|considér(?:ait|aient|é)|présent(?:e|ent|ait|é))$/,
  /** Participles of judging; with accents. */
  JUDGED_SO: /^(?:jugé|qualifié|salué|dénoncé|décrit|considéré|présenté|critiqué|perçu|vécu|condamné|vilipendé|taxé|estimé)(?:e|s|es)?$/,
  /** Nouns of saying that have their speaker behind "par". */
  SAYING: words('annonce confirmation revelation proclamation'),
  OF_ONE: words("de d' du"),
  /** "peut-on lire dans le communiqué", "lit-on". */
  READS: words('lire lit lisait relire lu'),
  ANYBODY_INVERTED: words('-on -t-on'),
  LEADS_FROM_READING: words('dans sur de'),
  IN_A_DOCUMENT: words('dans sur'),
  /** "ce qu’il appelle « A » et « B »". */
  WHAT: words('ce'),
  AND: words('et'),
  ADVERB: /..ment$/,
  BEING: words('est sont etait etaient ete sera seront fut furent'),
  /** Nouns for what somebody tells, before a colon, and the verbs before them: "a maintenu sa version : A", "insiste sur les raisons". */
  TELLING: words(
    'version recit these constat diagnostic reponse explication explications argument arguments argumentaire message position positions conviction convictions conclusion conclusions prediction consigne consignes credo raisons griefs conditions mots propos temoignage situation alibi defense verdict',
  ),
  TELLS: words(
    'livre livrent donne donnent repete repetent maintient maintiennent campe campent resume resument enumere enumerent rappelle rappellent expose exposent martele defend defendent assene',
  ),
  ON: words('sur'),
  /** Participle and auxiliary of such a verb; with accents. */
  ENDS_PARTICIPLE: /(?:é|i|u|it)$/,
  AUXILIARY: words('a ont avait avaient'),
  /** How somebody stands to what he says, before a colon: "Le préfet est formel : A"; what stands before it, and its verb. */
  MOOD: words(
    'clair claire clairs formel formelle formels formelles categorique categoriques affirmatif affirmative explicite explicites unanime unanimes direct directe ferme net nette evasif evasive prudent prudente rassurant rassurante optimiste optimistes pessimiste pessimistes lapidaire cinglant cinglante sceptique amer amere precis precise intransigeant intransigeante inflexible laconique reaffirme bref breve elogieux elogieuse',
  ),
  BEFORE_A_MOOD: words('ete tres plus assez tout pas'),
  VERB_OF_MOOD: words('est sont etait etaient fut a ont avait avaient reste restent resta montre montrent veut veulent voulait'),
};
