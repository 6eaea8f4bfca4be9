import { words } from '../roles.ts';
import type { Verdicts } from '../verdicts.ts';

/** See Verdicts. */
export const VERDICTS: Verdicts = {
  nouns: words(
    'constat conclusion conclusions avis opinion verdict analyse sentiment message cri appel reponse explication explications version mot mots temoignage reaction position credo diagnostic accusation promesse declaration declarations engagement serment souhait voeu conviction certitude plaidoyer formule phrase consigne conseil recommandation question interrogation refrain leitmotiv argument theorie these hypothese propos paroles precision mise affirmation lecture pronostic regret priere invite aveu confession confidence confidences considerations interpellation avertissement annonce lecon recit',
  ),
  sayings: words('mots propos paroles phrase formule cri declaration declarations confidence confidences aveu temoignage'),
  calls: words('revendication revendications demande slogan exigence objectif priorite crainte commentaire commentaires replique remarque observation'),
  thus: words('ainsi'),
  thusAuxiliaries: words("se s' est a etait avait"),
  thusVerbs: words('parle parlait parla exprime exprimait resume resumait temoigne temoignait commente reagit conclut commence decrit'),
  these: words('ce cet cette ces'),
  articles: words("le la l' les"),
  isOf: words('est sont vient viennent emane emanent etait'),
  presents: new Set(["c' est", "c' etait", 'tel est', 'telle est', 'tels sont', 'telles sont', 'voila le', 'voila la', "voila l'", 'voila ce', 'voila les']),
  thisIs: new Set(["c' est", "c' etait"]),
  what: words('ce'),
  clitics: words("ne n' se s' nous en y"),
  auxiliaries: words('a ont avait avaient'),
  noAgents: words('interim ailleurs la exemple'),
  theirs: words('leur leurs'),
};
