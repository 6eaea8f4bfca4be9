import { words } from '../roles.ts';

// Words of the sentences around speech. Folded unless said; verbs by their lemmas, with accents.

/** The cue holds its own source: "de même source", "de source sûre", "à les entendre". */
export const CUE_OF_SAME_SOURCE = /meme source/;
export const CUE_OF_SOURCE = /source/;
export const CUE_OF_SEVERAL = /leur|les/;
/** "l’association, selon laquelle A": the source stands before. */
export const RELATIVE_SOURCE = words('lequel laquelle lesquels lesquelles qui');
export const FOLLOWING = 'suivant';
/** Behind these only somebody who speaks is a source. */
export const CUE_OF_SPEAKER = new Set(["d' apres", "d'apres"]);
/** Cues whose source has a clause behind it: "Il ressort de l’audit que", "a appris d’un ministre que"; of these, those whose source takes in all that tells more of it. */
export const CUE_BEFORE_CLAUSE = /^(?:appris|de source|il ressort .*)$/;
export const CUE_BEFORE_TOLD = /^(?:appris|il ressort .*)$/;
/** Cues that tell what somebody thinks. */
export const CUE_OF_OPINION = /avis|^aux yeux/;
/** What somebody has to pay, to win or to lose: "Pour la fédération, la facture atteint". */
export const COSTS = words('facture addition ardoise note cout couts enjeu enjeux manque perte pertes gain gains');
/** "on apprend que A", behind a source. */
export const PASSED_ON = words('apprend indique sait rapporte');
/** Between the head of a sentence and a source: "En effet, selon X". */
export const BEFORE_FIRST_SOURCE = words('en effet car par ailleurs outre');
/** A clause opens right before its source: "mais selon X". */
export const OPENS_BEFORE_SOURCE = words("car et mais que qu'");
/** By what things vary is no source; accents kept and lost. */
export const VARIES_BY = /^(?:vari|diff[eé]r|diffèr|évolu|evolu|fluctu|oscill|dépend|répartis|classé|adapté|modul)/;
export const RELATIVE_OF_SOURCE = words('qui dont');
/** ", un guide de Zouérat,": tells more of a source; or is a thing of its own. */
export const ONE_OF_THEM = words('un une');
export const NOT_MORE_OF_SOURCE = words('du au aux des ce cette ces');

/** "un slogan : « … »". */
export const WRITTEN_UP = words('slogan devise banderole pancarte inscription');
/** "appelle à « résister »": before a fragment amid the writer's own words. */
export const GOVERNS_FRAGMENT = words("a de d'");
/** "en tant que « président »". */
export const AS_SUCH = 'tant';
/** "« … » : une étudiante raconte", "« … » : le récit de X". */
export const OPENS_TELLER = words('un une');
export const LABEL_OF_TELLER = words('recit temoignage temoignages cri appel confidences confession recits parole mots');
export const CHOOSES = 'retenir';

/** Opens what tells more of the one who speaks, behind his comma. */
export const TELLS_OF_SPEAKER = words(
  "qui dont de du des d' a au aux dans lors sur en depuis pour apres avant devant citant invoquant tout un une le la l' les son sa chef mais",
);
/** Opens words before a comma that are no clause of their own. */
export const OPENS_ADJUNCT = words(
  "a au aux dans en pour sur sous par avec sans des depuis apres avant pendant lors face grace outre selon chez vers contre entre malgre de d' du",
);
/** An age in words, and its noun. */
export const AGE = /^(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?)(?:-.*)?$|^(?:dix|onze|douze|treize|quatorze|quinze|seize)(?:-.*)?$/;
/** Verbs of one who speaks himself, where marks were lost; with accents. */
export const VERB_OF_ONESELF = /^(?:ai|suis|vais|peux|veux|dois|sais|crois)$|..(?:ons|ez)$/;
/** ", qui vit à Gao,", ", joint par téléphone,": what somebody is or was; the participle with accents. */
export const RELATIVE_OF_SPEAKER = words('qui dont');
export const PARTICIPLE_OF_SPEAKER = /.[^aeiou]é(?:e|s|es)?$|^(?:né|née|venu|venue|assise?)$/;
/** "il les déchire": somebody else as the subject of marked words, and what stands before his verb. */
export const SOMEBODY_ELSE = words('il elle ils elles');
export const BEFORE_HIS_VERB = words("ne n' se s' y en nous vous lui leur le la les l'");
/** "auprès de la même source". */
export const LEADS_TO_SAME_SOURCE = words('aupres selon de la les des');
export const SAME = words('meme memes');
/** "…, indiquent des images": of what shows something, behind its clause. */
export const SHOWS_BEHIND = words('indiquer révéler suggérer attester confirmer');
/** Verbs of speech that never close a clause: "…, appelle le maire". */
export const NEVER_CLOSES = words('refuser renoncer appeler traiter qualifier nier démentir citer');
/** "a menacé de traîner les élus": before an object; an infinitive by its ending, with accents. */
export const OPENS_OBJECT = words("de d' que qu'");
export const ENDS_INFINITIVE = /...(?:er|ir|oir|re)$/;
/** "la course": behind an article no verb stands, but behind "il les"; "a" alone has an accent or is a verb. */
export const ARTICLE_OR_CLITIC = words("le la les l' en leur");
export const BEFORE_A_CLITIC = words("il elle ils elles on je j' tu nous vous ne n' qui se s' me te");
export const BEFORE_A_NOUN = words("un une des du de d' au aux a ce cet cette ces son sa ses leurs par pour sur dans avec sans");
export const HAS = 'a';

/** Nouns for a wording: "pour reprendre la formule de X". */
export const WORDING = words('formule formules expression expressions mot mots terme termes propos parole paroles phrase slogan metaphore image titre boutade');
export const BY_A_WORDING = 'selon';
export const TO = 'pour';
export const USES_A_WORDING = words('reprendre paraphraser citer emprunter');
/** "pour citer le poète": whose words are used. */
export const USES_SOMEBODY = words('paraphraser citer');
/** Verbs that give a thing a name; with accents. */
export const NAMES =
  /^(?:appell(?:e|ent)|appel(?:ait|aient|é|a|le)|nomm(?:e|ent|ait|aient|é)|qualifi(?:e|ent|ait|aient|é|a)|désign(?:e|ent|ait|aient|é)|décri(?:t|vent|vait|vaient)|dénomm(?:e|ent|é)|baptis(?:e|ent|é)|surnomm(?:e|ent|é)|considèr(?:e|ent)|considér(?:ait|aient|é)|présent(?:e|ent|ait|é))$/;
/** Participles of judging; with accents. */
export const JUDGED_SO = /^(?:jugé|qualifié|salué|dénoncé|décrit|considéré|présenté|critiqué|perçu|vécu|condamné|vilipendé|taxé|estimé)(?:e|s|es)?$/;
/** Nouns of saying that have their speaker behind "par". */
export const SAYING = words('annonce confirmation revelation proclamation');
export const OF_ONE = words("de d' du");
/** "peut-on lire dans le communiqué", "lit-on". */
export const READS = words('lire lit lisait relire lu');
export const LEADS_FROM_READING = words('dans sur de');
export const IN_A_DOCUMENT = words('dans sur');
/** "ce qu’il appelle « A » et « B »". */
export const WHAT = 'ce';
export const AND = 'et';
export const ADVERB = /..ment$/;
export const BEING = words('est sont etait etaient ete sera seront fut furent');
/** Nouns for what somebody tells, before a colon, and the verbs before them: "a maintenu sa version : A", "insiste sur les raisons". */
export const TELLING = words(
  'version recit these constat diagnostic reponse explication explications argument arguments argumentaire message position positions conviction convictions conclusion conclusions prediction consigne consignes credo raisons griefs conditions mots propos temoignage situation alibi defense verdict',
);
export const TELLS = words(
  'livre livrent donne donnent repete repetent maintient maintiennent campe campent resume resument enumere enumerent rappelle rappellent expose exposent martele defend defendent assene',
);
export const ON = 'sur';
/** Participle and auxiliary of such a verb; with accents. */
export const ENDS_PARTICIPLE = /(?:é|i|u|it)$/;
/** How somebody stands to what he says, before a colon: "Le préfet est formel : A"; what stands before it, and its verb. */
export const MOOD = words(
  'clair claire clairs formel formelle formels formelles categorique categoriques affirmatif affirmative explicite explicites unanime unanimes direct directe ferme net nette evasif evasive prudent prudente rassurant rassurante optimiste optimistes pessimiste pessimistes lapidaire cinglant cinglante sceptique amer amere precis precise intransigeant intransigeante inflexible laconique reaffirme bref breve elogieux elogieuse',
);
export const BEFORE_A_MOOD = words('ete tres plus assez tout pas');
export const VERB_OF_MOOD = words('est sont etait etaient fut a ont avait avaient reste restent resta montre montrent veut veulent voulait');

/** "les propos selon lesquels": somebody's words, and nobody's whom the sentence names. */
export const OPENS_UTTERANCE = words("les la l' le de d' cette ces");
/** What stands between a comma and a name that it belongs to. */
export const TITLED = words(
  'm mm mme mlle me dr pr mgr prof el al elhadj hadj hadja adja alhaji cheick cheikh imam pere abbe soeur frere general colonel commandant capitaine lieutenant maitre monsieur madame docteur professeur honorable le la .',
);
export const ARTICLE = words("le la l'");
export const NUMBER = /^(?:onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)(?:-.*)?$/;
/** "50 000 selon X, contre 7 400 selon Y". */
export const JOINS_COUNTS = words(', et contre mais');
/** "plus de cent", "au moins cent". */
export const ABOUT_A_NUMBER = words('plus moins pres environ');
export const AT = 'au';
export const LEAST = 'moins';
export const EVEN = 'meme';
export const IF = 'si';
/** Verbs of several by their endings; the second with accents, and of no noun for people. */
export const ENDS_SEVERAL = /(?:nt|s)$/;
export const ENDS_THEIR_VERB = /(?:ent|ont)$/;
export const CALLED = words('surnomme surnommee dit dite alias');
/** "des groupes qui bénéficieraient, selon lui, d’un appui". */
export const WHO = 'qui';

/** Nouns for what somebody made and gave a title, what stands before them, and who made it. */
export const MADE = words(
  'roman film album livre essai documentaire recueil chanson piece single titre serie ouvrage spectacle exposition podcast revue court-metrage long-metrage feuilleton nouvelle poeme tableau opera disque clip tube biographie autobiographie bande-dessinee emission',
);
export const BEFORE_MADE = words("le la l' un une son sa premier premiere dernier derniere");
export const MAKERS = words(
  'auteur auteure auteurs autrice autrices coauteur coauteure realisateur realisatrice createur creatrice producteur productrice compositeur compositrice traducteur traductrice editeur editrice',
);
/** "mis en examen pour « détournement »". */
export const OF_A_CHARGE = 'pour';
/** Marked words that a verb before them governs: "risque « d’avoir chaud »". */
export const OPENS_GOVERNED = /^(?:d['’]|de|à)$/iu;
export const TO_ONE = words('au aux');
/** What was done with a message that is read out; with accents. */
export const WROTE = /^(?:envoy|laiss|écri|adress|post|publi|rédig|transmis|diffus)(?:ée?s?|te?s?|es?)?$/;
/** "Tel est le titre de la tribune", "C’est le thème": behind what something is called. */
export const PRESENTS_THEME = words("c' tel telle ce");

/** "A, selon qui B": a cue whose source stands before. */
export const WHOM = words('qui lequel laquelle lesquels lesquelles');
/** A verb that finds something out, or has it. */
export const FIND = 'trouver';
/** Opens what only tells more of who closes a sentence. */
export const OPENS_APPOSITION = words('un une qui');
/** "fait dire à X que A". */
export const MAKES_SAY = 'faire dire';
export const TO_WHOM = words('a au aux');
/** "tout semble indiquer que A": nobody says it. */
export const EVERYTHING = 'tout';
/** "est jugée « injuste » par les commerçants". */
export const JUDGED_BY = 'par';
/** "est jugé pour « vol »", "reconnus coupables de « fraude »": by a court. */
export const TRIES = words('juger condamner');
export const OF_A_CRIME = words('pour a coupable coupables');
export const RECOGNISES = 'reconnaître';
export const GUILTY = words('coupable coupables');
/** Passives that report nothing: "poursuivi", "soupçonné". */
export const DEALT_WITH = words('poursuivre reprendre terminer entamer achever');
export const SUSPECTS = words('soupçonner suspecter');
/** "ce qu’ils disent être B": before que it opens a relative. */
export const ONE_WHICH = words('ce celui celle ceux');
/** "dispose que": a text's, and no text's without que. */
export const DISPOSES = 'disposer';
/** "cela signifie que A": nobody says it. */
export const MEANS = 'signifier';
/** "aucun responsable n’a dit": nobody did. */
export const NOBODY_AT_ALL = words('aucun aucune nul nulle personne');
/** "C’est en assurant A que": how it came. */
export const IS = 'est';
export const BY_DOING = 'en';
export const THIS_IS = "c'";
/** Verbs that tell what somebody finds something to be, and what opens an infinitive behind it: "juge urgent de fermer". */
export const FINDS = words('juger estimer trouver considérer');
/** The quality before it by its ending, and no such word. */
export const QUALITY = /..(?:le|re|[bn]le|ent|al|eux|[fv]e?|ant|ste)$/;
export const NO_QUALITY = 'utile';
/** What opens a sentence and denies its verb; behind "pas" stands "une fois" or "un mot". */
export const NEVER = words('jamais pas nulle aucun aucune rarement');
/** "se disent prêts à mourir": what people say of themselves. */
export const SAYS_OF_ITSELF = words('dire déclarer');
export const SAY = 'dire';
export const DECLARE = 'déclarer';
export const ITSELF = words("se s'");
export const ACCUSE = 'accuser';
/** "a parlé d’une panne, puis d’un sabotage". */
export const ABOUT_WHAT = words("de d' des");
export const THEN = 'puis';
export const OF_THEN = words("de d' du des");
/** "estime le coût à 170 millions"; the preposition with its accent. */
export const ESTIMATES = 'estimer';
export const AT_A_NUMBER = 'à';
export const ALLEGES = 'alléguer';
/** "n’a annoncé aucune mesure". */
export const NO_SUCH = words('aucun aucune nul nulle');
/** "qualifie de vol la hausse". */
export const QUALIFIES = 'qualifier';
/** Nouns for the matter that somebody spoke of, not for what he said of it; the verb that is only of it. */
export const MATTER = words(
  'faits elements choses enjeux enjeu raison raisons motifs motif contours details coulisses modalites lignes dessous circonstances etapes fonctionnement interet objectifs contexte',
);
export const COMMUNICATES = 'communiquer';
/** ", citant la marine". */
export const QUOTES = 'citer';
/** "a confirmé cette information": it only points back. */
export const CONFIRMS = words('confirmer infirmer');
export const SAID_BEFORE = words('propos faits constat verdict allegations information informations accusations nouvelle rumeur rumeurs');
export const THIS_ONE = words('ce cet cette ces');
/** What a state, a court or a body recognises by an act. */
export const RECOGNISED = words(
  'independance souverainete etat etats gouvernement regime junte autorite legitimite statut qualite palestine israel genocide republique nationalite diplome diplomes paternite competence validite droit droits',
);
/** "a confirmé son retour en forme en gagnant": by what he did. */
export const SHOWS_BY_DEED = words('confirmer affirmer');
/** What is felt or wished, and claims nothing. */
export const FELT = words(
  'deception deceptions colere coleres souhait souhaits inquietude inquietudes espoir espoirs tristesse ras-le-bol mecontentement mecontentements indignation joie satisfaction volonte regret regrets emotion soutien solidarite gratitude fierte admiration compassion condoleances desarroi exasperation frustration frustrations lassitude amertume enthousiasme interet preoccupation preoccupations doutes reserves felicitations remerciements reconnaissance impatience surprise etonnement stupeur effroi angoisse peur peine douleur',
);
/** Verbs whose object counts by what of it stands between marks. */
export const CITES_MARKS = words('invoquer evoquer évoquer citer décrire');
export const DEPICTS = words('décrire dépeindre');
/** "Le communiqué, signé du colonel X": with accents. */
export const SIGNED = /^(?:sign|rédig)ée?s?$/;
export const SIGNED_BY = words("de d' du par");
/** "on reproche à X de", "on lui a dit": on, and whom it was told. */
export const ONE_BLAMES = words('reprocher accuser');
export const ONE_TELLS = words('dire répondre annoncer assurer expliquer');
export const HIM = words('lui leur');
/** "observe un arrêt de travail": verbs of seeing or judging that have a thing as their object. */
export const PERCEIVES = words('observer relever juger noter constater remarquer signaler soutenir trouver tenir lancer citer poursuivre reprendre continuer');
/** "dit « prendre acte » de la rupture": an infinitive alone between marks. */
export const MARKED_INFINITIVE = /(?:er|ir|re|oir)$|^\p{Ll}+(?:er|ir|dre|tre|oir)\s/u;
/** "Et d’ajouter que A": an infinitive that opens a sentence of its own. */
export const BEFORE_OPENING_INFINITIVE = words("et de d'");
/** "A, mais les techniciens ont renoncé, expliquant que B". */
export const JOINS_CLAUSE = words('mais puis');
/** "avait porté plainte, affirmant": what she did, and no document. */
export const FILES = words('porte depose dépose porté déposé porter deposer ont a');
/** Verbs of speech whose passive tells no news. */
export const NO_NEWS = words('rejeter balayer récuser évoquer prédire souligner décrire reconnaître déplorer rappeler citer qualifier imputer attribuer');
