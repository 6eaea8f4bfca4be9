/** For whom the holder of an office speaks; folded words. See lang/serving.ts. */
export const SERVING = {
  state: /(?:^| )(?:(?:vice-)?ministre|gouverneure?|(?:sous-)?prefete?|maire|procureure?)(?: |$)/,
  service: /(?:^| )(?:gouvernement|armees?|police|gendarmerie|etat-major|presidence|ministere)(?: |$)/,
  speaks:
    /^(?:vice-)?(?:presidente?|porte-parole|secretaire|secretaire-generale?|direct(?:eur|rice)|chef(?:fe)?|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|representante?|responsable|dirigeante?|leader|patronne?|fondat(?:eur|rice)|tresoriere?|commandante?|emir|cadre|membre|deleguee?|envoyee?|administrat(?:eur|rice)|gouverneure?|procureure?|pdg|numero)(?: |$)/,
  former: /(?:^| )(?:ex|ex-\S+|anciens?|anciennes?|feue?|futur|future|defunte?|candidate?)(?: |$)/,
} as const;
