/** A wider noun takes up a narrower office of somebody: the wider head, and the heads that it stands for. All folded. */
export const WIDER: Readonly<Record<string, RegExp>> = {
  journaliste: /^(?:presentateur|presentatrice|animateur|animatrice|reporter|redacteur|redactrice|editorialiste|chroniqueur|correspondant|correspondante)$/,
  militaire: /^(?:general|colonel|capitaine|commandant|lieutenant|lieutenant-colonel|colonel-major|amiral|adjudant-chef)$/,
  officier: /^(?:general|colonel|capitaine|commandant|lieutenant|lieutenant-colonel|colonel-major)$/,
  magistrat: /^(?:procureur|juge|avocat-general)$/,
  diplomate: /^(?:ambassadeur|ambassadrice|consul|envoye|envoyee|haut-representant)$/,
  universitaire: /^(?:professeur|chercheur|chercheuse|enseignant|enseignante|enseignant-chercheur|historien|historienne|sociologue|politologue)$/,
  doctoresse: /^(?:medecin|dr|docteur)$/,
  ecrivain: /^(?:romancier|auteur|poete)$/,
  romancier: /^(?:ecrivain|auteur)$/,
  auteur: /^(?:ecrivain|romancier|philosophe|essayiste|sociologue|historien)$/,
};
