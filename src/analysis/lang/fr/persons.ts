/** Words beside the names of persons. All folded. */

export const PEOPLE_SAY =
  /^(?:says|raconte|temoigne|explique|confie|dit|lance|soupire|ajoute|insiste|resume|assure|deplore|regrette|repond|retorque|souffle|glisse|affirme|temoignait|racontait|murmure)$/;

/** Behind a comma these tell that somebody stands before it. */
export const OF_A_PERSON =
  /^(?:qui|dont|un|une|a|an|mere|pere|veuve|eleveur|eleveuse|commercant|commercante|agriculteur|agricultrice|habitant|habitante|refugie|refugiee|deplace|deplacee|vendeuse|vendeur|menagere|etudiant|etudiante|enseignant|enseignante)$/;

/** Before a name alone: "la voisine Awa". */
export const EVERYDAY_PERSON =
  /^(?:voisin|voisine|habitant|habitante|resident|temoin|eleveur|agriculteur|commercant|commercante|pecheur|deplacee?|refugiee?|mere|pere|veuve|chauffeur|etudiante?|notable|berger|rescapee?|survivant|paysan|paysanne)$/;

/** Parts of a name that are no family name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set('ag ould oul mint ben bin el al abou abu de du van von ibn'.split(' '));

export const PARTICLES_OF_NAMES: ReadonlySet<string> = new Set('ag ould oul wuld mint ben bin bint ibn abou abu aboul el al ad an ed es ez ul ur'.split(' '));

export const EUROPEAN_PARTICLES: ReadonlySet<string> = new Set('de du van von da dos di del della le la der ter'.split(' '));

export const SURE_PARTICLES = /^(?:van|von|der|ter|della)$/;

export const WORD_PARTICLES = /^(?:an|ad|ed|es|ul|ur)$/;

/** Behind these "à X" is somebody. */
export const TOWARDS_SOMEBODY =
  /^(?:face|grace|quant|rapport|hommage|merci|succede|succedant|oppose|due|dues|du|dit|declare|declarait|confie|rappelle|demande|demander|repond|donne|remet|remis|accorde|accordee|associe|rend|adresse|adressee|appartient|reproche|attribue|attribuee|imputee|impute|affirme|explique|selon|parle|parler|revient|propose|suite|lettre|soutien|opposition|opposants|fidele|fideles|loyal|loyaux|proche|allie)$/;

export const ARABIC_ARTICLE = /^(?:el|al)$/;

export const PILGRIM = /^(?:adja|hadja)$/;

/** Titles that are given names as well. */
export const TITLE_OR_NAME: ReadonlySet<string> = new Set('cheikh cheick pape'.split(' '));

export const SPIRITUAL = /^spirituel$/;

export const NICKNAMED = /^(?:surnommee?s?|baptisee?s?|intitulee?s?|pseudonyme|pseudo)$/;

export const ALIAS_BEHIND = /^(?:dit|dite|alias|surnomme|surnommee)$/;

export const ALIAS = /^(?:dit|dite|alias)$/;

export const CHIEF_OF_MOSSI = /^(?:naaba|naba)$/;

/** Nouns and words that tell that a person's name follows. */
export const HUMAN: ReadonlySet<string> = new Set(
  'parent resident son mere pere ami amie frere soeur fils fille epouse mari veuve habitant habitante voisin voisine eleveur chauffeur victime temoin par feu nomme nommee certain sieur correspondant correspondante rappeur chanteur artiste'.split(
    ' ',
  ),
);

/** Verbs that only people do. */
export const PERSONAL: ReadonlySet<string> = new Set('vit travaille pense espere craint veut dirige preside perd habite attend'.split(' '));

/** Verbs of speech before or behind a name. */
export const SAYS_BEFORE: ReadonlySet<string> = new Set(
  'says according dit declare explique affirme raconte temoigne estime selon ajoute indique precise confie souligne assure analyse resume deplore regrette insiste lance rappelle'.split(
    ' ',
  ),
);

export const NO_PERSON_BEFORE: ReadonlySet<string> = new Set('les des aux ces un une a an en dans au vers'.split(' '));

export const SPEECH_BEHIND: ReadonlySet<string> = new Set(
  'says declare affirme explique estime precise ajoute indique note souligne rappelle raconte confie deplore resume insiste temoigne salue denonce regrette promet juge analyse'.split(
    ' ',
  ),
);

/** What is done to or by people, behind an auxiliary. */
export const PEOPLE_ARE: ReadonlySet<string> = new Set(
  'dit declare affirme explique estime precise ajoute indique note souligne rappele raconte confie deplore assure annonce promis appele salue denonce signe perdu ecrit nomme nommee elu elue arrete arretee tue tuee blesse blessee mort morte ne nee decede decedee reconnu juge jugee condamne condamnee libere liberee interpelle interpellee born'.split(
    ' ',
  ),
);

export const CIVIL_IN_FULL = /^(?:monsieur|madame|mademoiselle|docteur|professeur|maitre|feu)$/;

export const ADJA = /^(?:adja)$/;

export const CUP = /^(?:coupe)$/;
