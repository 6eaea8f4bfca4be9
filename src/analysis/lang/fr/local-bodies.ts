/** Houses of parliament, and the offices and forces of towns and counties. All folded. */
export const LOCAL_BODIES = {
  /** Houses that are named with their article: "au Sénat", "à l’Assemblée". */
  HOUSE_WITH_ARTICLE: /^(?:senat|congres|parlement|assemblee)$/,
  /** Bodies that any place has one of: a word with a capital behind "de" is its seat, known or not. */
  SURE_SEAT: /^(?:parquet|prefecture|sous-prefecture|mairie|diocese|eveche|archeveche|barreau|prudhommes)$/,
  /** … where it is told which: "tribunal judiciaire", "conseil municipal". */
  SEAT_IF_TOLD: /^(?:tribunal|cour|conseil)$/,
  /** Behind them letters are a party's: "le maire UDI". */
  PARTISAN:
    /^(?:maire|depute|deputee|senateur|senatrice|elu|elue|elus|deputes|senateurs|candidat|candidate|conseiller|conseillere|ministre|president|presidente|groupe|eurodepute|eurodeputee|militant|militante|militants|leader|parlementaire|parlementaires|majorite|opposition|bourgmestre|syndicat)$/,
  /** Tells of which town or level a court or police is. */
  ADJECTIVE_OF_A_SEAT: /^(?:federale?|parisienne?|[a-z]{4,}(?:aise|oise|aine|ienne))$/,
  /** An assembly so called meets, and is no body. */
  MEETING: /^(?:generale?|ordinaire|extraordinaire|constitutive|pleniere|statutaire|elective)$/,
  ONLY_IF_TOLD: /^(?:conseil)$/,
  /** Words between that tell nothing. */
  NOTHING_OF_A_SEAT: /^(?:de|du|d|des|la|le|l|les)$/,
};
