/** Words that tell whether somebody of a known person's name is that person. All folded. */
export const NAMESAKES = {
  /** Nobody known for an office does these, or is shown by them; those of women are told by their ending. */
  EVERYDAY_TRADE:
    /^(?:cultivateur|agriculteur|eleveur|berger|paysan|fermier|maraicher|pecheur|boucher|boulanger|epicier|boutiquier|commercant|vendeur|coiffeur|couturier|tailleur|menuisier|mecanicien|macon|forgeron|soudeur|chauffeur|taximan|moto-taxi|livreur|gardien|vigile|manoeuvre|ouvrier|apprenti|orpailleur|infirmier|menagere|cuisinier|eleve|ecolier|collegien|lyceen|etudiant|deplace|villageois|bergere|paysanne|maraichere|bouchere|lyceenne|deplacee|villageoise)$/,
  DEED_OF_A_TRADE: /^(?:vend|cultive|eleve|laboure|peche)$/,
  LOW_RANK: /^(?:(?:adjudant|sergent|caporal|brigadier)(?:-chef)?|soldat|gendarme|sapeur|policier)$/,
  /** Nobody is known by these. */
  PLAIN: /^(?:jeune|petit|petite|vieux|vieille|certain|certaine|nomme|agent|dr|docteur|me|maitre|pr|professeur)$/,
  YEARS: /^ans?$/,
  /** What those who are known are called, whatever else they are. */
  PROMINENT:
    /^(?:president|presidente|ex-president|vice-president|ministre|premier|chef|cheffe|leader|dirigeant|patron|opposant|opposante|candidat|candidate|depute|senateur|ambassadeur|general|amiral|marechal|colonel|lieutenant-colonel|colonel-major|capitaine|commandant|militaire|officier|putschiste|numero|homme|femme|figure|fondateur|guide|roi|emir|prince|heritier|successeur|predecesseur|rival|adversaire|allie|homologue|compatriote|milliardaire|magnat|politicien|politique|detenu|prisonnier|otage|exile|membre|haut|envoye|mediateur|imam|pere|mere|fils|fille|epoux|epouse|mari)$/,
  /** An office of a place or a small body. */
  LOCAL:
    /^(?:syndicat|regional|communal|municipal|departemental|village|quartier|canton|commune|mairie|lycee|ecole|college|association|cooperative|club|federation|groupement|camp|hopital|marche)$/,
  /** Whose these are does not speak: "la famille X". */
  GROUP_OF: /^(?:famille|clan|couple|regime|freres|soeurs|epoux|junte|duo|tandem|ere|systeme|affaire|gouvernement|administration|equipe|executif|dynastie)$/,
  /** What is named after somebody. */
  NAMED_AFTER:
    /^(?:mausolee|memorial|institut|fondation|chu|centre|lycee|ecole|college|universite|bibliotheque|clinique|hopital|prytanee|musee|camp|caserne|stade|aeroport)$/,
};
