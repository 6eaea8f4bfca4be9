import { words } from '../roles.ts';

/** Words beside the names of persons. All folded. */
export const PERSONS = {
  PEOPLE_SAY:
    /^(?:says|raconte|temoigne|explique|confie|dit|lance|soupire|ajoute|insiste|resume|assure|deplore|regrette|repond|retorque|souffle|glisse|affirme|temoignait|racontait|murmure)$/,
  /** Behind a comma these tell that somebody stands before it. */
  OF_A_PERSON:
    /^(?:qui|dont|un|une|a|an|mere|pere|veuve|eleveur|eleveuse|commercant|commercante|agriculteur|agricultrice|habitant|habitante|refugie|refugiee|deplace|deplacee|vendeuse|vendeur|menagere|etudiant|etudiante|enseignant|enseignante|trentenaire|quadragenaire|quinquagenaire|sexagenaire|septuagenaire|octogenaire|cuistot|maman|papa|saisonniere?)$/,
  /** Before a name alone: "la voisine Awa". */
  EVERYDAY_PERSON:
    /^(?:voisin|voisine|habitant|habitante|resident|temoin|eleveur|agriculteur|commercant|commercante|pecheur|deplacee?|refugiee?|mere|pere|veuve|chauffeur|etudiante?|notable|berger|rescapee?|survivant|paysan|paysanne)$/,
  /** Parts of a name that are no family name. */
  NAME_PARTICLES: words('ag ould oul mint ben bin binti el al abou abu de du van von ibn'),
  PARTICLES_OF_NAMES: words('ag ould oul wuld mint ben bin bint binti ibn abou abu aboul el al ad an ed es ez ul ur'),
  EUROPEAN_PARTICLES: words('de du van von da dos di del della le la der ter'),
  SURE_PARTICLES: /^(?:van|von|der|ter|della|da)$/,
  /** "d’Almeida". */
  ELIDED_OF: /^d$/,
  /** Behind a given name and "de": "Jean de Dieu". */
  PIOUS: /^(?:dieu|lourdes|croix|paix|sainte?)$/,
  WORD_PARTICLES: /^(?:an|ad|ed|es|ul|ur)$/,
  /** Behind these "à X" is somebody. */
  TOWARDS_SOMEBODY:
    /^(?:face|grace|quant|rapport|hommage|merci|succede|succedant|oppose|due|dues|du|dit|declare|declarait|confie|rappelle|demande|demander|repond|donne|remet|remis|accorde|accordee|associe|rend|adresse|adressee|appartient|reproche|attribue|attribuee|imputee|impute|affirme|explique|selon|parle|parler|revient|propose|suite|lettre|soutien|opposition|opposants|fidele|fideles|loyal|loyaux|proche|allie)$/,
  ARABIC_ARTICLE: /^(?:el|al)$/,
  PILGRIM: /^(?:adja|hadja)$/,
  /** Titles that are given names as well. */
  TITLE_OR_NAME: words('cheikh cheick pape reine'),
  SPIRITUAL: /^spirituel$/,
  NICKNAMED: /^(?:surnommee?s?|baptisee?s?|intitulee?s?|pseudonyme|pseudo)$/,
  ALIAS_BEHIND: /^(?:dit|dite|alias|surnomme|surnommee)$/,
  ALIAS: /^(?:dit|dite|alias)$/,
  CHIEF_OF_MOSSI: /^(?:naaba|naba)$/,
  /** Nouns and words that tell that a person's name follows. */
  HUMAN: words(
    'parent resident son mere pere ami amie frere soeur fils fille epouse mari veuve habitant habitante voisin voisine eleveur chauffeur victime temoin par feu nomme nommee certain sieur correspondant correspondante rappeur chanteur artiste',
  ),
  /** Verbs that only people do. */
  PERSONAL: words('vit travaille pense espere craint veut dirige preside perd habite attend'),
  /** Verbs of speech before or behind a name. */
  SAYS_BEFORE: words(
    'says according dit declare explique affirme raconte temoigne estime selon ajoute indique precise confie souligne assure analyse resume deplore regrette insiste lance rappelle',
  ),
  NO_PERSON_BEFORE: words('les des aux ces un une a an en dans au vers'),
  SPEECH_BEHIND: words(
    'says declare affirme explique estime precise ajoute indique note souligne rappelle raconte confie deplore resume insiste temoigne salue denonce regrette promet juge analyse',
  ),
  /** What is done to or by people, behind an auxiliary. */
  PEOPLE_ARE: words(
    'dit declare affirme explique estime precise ajoute indique note souligne rappele raconte confie deplore assure annonce promis appele salue denonce signe perdu ecrit nomme nommee elu elue arrete arretee tue tuee blesse blessee mort morte ne nee decede decedee reconnu juge jugee condamne condamnee libere liberee interpelle interpellee born',
  ),
  /** Before one name: "son épouse Betty". */
  OF_THE_FAMILY:
    /^(?:epouse|epoux|femme|mari|fils|fille|fillette|soeur|frere|mere|pere|compagne|compagnon|bebe|cousine?|oncle|tante|amie?|petite?|jeune|ainee?|cadet|cadette|benjamine?|jumeau|jumelle|prenommee?|nommee?|dame)$/,
  /** Behind a child: "son fils aîné". */
  WHICH_CHILD: /^(?:ainee?|cadet|cadette|unique|benjamine?|jumeau|jumelle)$/,
  /** What a whole place does with somebody: "tout le marché connaît Nanténin". */
  KNOWS_SOMEBODY: /^(?:connait|connaissent|connaissait|adore|adorent|pleure|pleurent|regrette|regrettent|attend|attendent|respecte|respectent|surnomme)$/,
  SOMEBODY_AGAIN: /^(?:elle|il)$/,
  /** "un garçon nommé Vendredi": behind such a noun any word is a name. */
  CHILD_OR_MAN: /^(?:garcon|fille|fillette|homme|femme|enfant|adolescente?|gamine?)$/,
  CALLED_SO: /^(?:nommee?|prenommee?|appelee?)$/,
  /** Before "de" and a place: "les habitants de X". */
  PEOPLE_OF_A_PLACE:
    /^(?:habitants?|habitantes?|ressortissants?|populations?|riverains|natifs?|originaires?|jeunes|femmes|villageois|localite|village|commune|hameau|ville|prefet|maire|route|axe|environs|pres)$/,
  TITLE_IN_A_NAME: /^(?:pape)$/,
  FAMILY_WORDS: words(
    'fort bas ramadan petit grand blanc noir roy roi marchand boucher berger marin prince chevalier baron garde villa champion bois montagne fontaine poisson lion leblanc lebrun rousseau',
  ),
  COURTESY: /^(?:m|mme|mlle|me|dr)$/,
  MIDDLE_INITIAL: /^m$/,
  CALLED_BY: /^(?:m|mme|mlle)$/,
  BEFORE_A_FULL_NAME: /^(?:maitre|monsieur|madame|dame|americaine?|francaise?|oba|frere|soeur)$/,
  /** "la femme de X": whose these are is somebody. */
  OF_SOMEBODY:
    /^(?:fille|fils|femme|epouse|epoux|mari|mere|pere|frere|soeur|veuve|mort|deces|arrestation|liberation|proces|famille|portrait|presidence|gouvernement|parti|election|victoire|candidature|ami|amis|proche|proches|entourage|neveu|cousin|avocats?|partisans|propos|discours|meurtre|assassinat|regime|conseiller|conseillere|bras|procuration|soutien|predecesseur|successeur|compte|surnom|nom|prenom|personne|plume|duo)$/,
  CIVIL_IN_FULL: /^(?:monsieur|madame|mademoiselle|docteur|professeur|maitre|feu)$/,
  /** Verbs of headlines that only somebody does. */
  DOES_IN_HEADLINES:
    /^(?:nie|dement|accuse|avoue|reclame|demande|charge|defend|quitte|demissionne|refuse|promet|menace|jure|tacle|repond|claque|denonce|contre-attaque|plaide|effondre|insurge|explique|excuse|emporte|rejette|persiste|craque|salue|appelle|veut|exige|contredit|reconnait)$/,
  /** "a limogé X", "remplacera X": what is done to one person. */
  DONE_TO_SOMEBODY:
    /^(?:remplacer?a?|limoger?|interpeller?|epouser?|epouse|arreter?|accuser?|accuse|elire|tuer?|poignarder?|licencier?|recruter?|inculper?|battre|battu|elu|nomme|limoge|interpelle|arrete|licencie|recrute|inculpe|remplace|soupconne|soupconner|gracie|gracier|destitue|destituer|vire|virer)$/,
  BY_SOMEBODY: /^par$/,
  /** Nouns, participles and adjectives that a headline opens with: "Caserne", "Blessé". */
  ENDS_NO_NAME: /(?:ees?|ement|ant|tion|sion|ite|erne|aires?|eux|euse)$/,
  DONE_BY_SOMEBODY:
    /^(?:remplace|tue|battu|elu|ecrite?s?|dirigee?|presidee?|nomme|fondee?|epaule|seconde|defendue?|recue?|trahie?|peinte?s?|signee?s?|dessinee?s?|tournee?|composee?s?|accuse|arbitree?|entrainee?|cree)e?s?$/,
  ADJA: /^(?:adja)$/,
  CUP: /^(?:coupe)$/,
};
