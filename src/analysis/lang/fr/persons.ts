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
