import { lazy } from '../../../model/lazy.ts';
import { words } from '../roles.ts';
import type { Supports } from '../supports.ts';

/** What may stand between the words of a verb group. Folded, each word with a blank behind it; E is the é of a participle. */
const BETWEEN = "(?:(?:pas|jamais|plus|egalement|aussi|toujours|encore|ainsi|ensuite|meme|d'ailleurs|lui-meme|elle-meme|bien|tout|pourtant|donc|\\w+ment) )*";
const CLITICS = "(?:(?:ne|n'|se|s'|y|en|l'|le|la|les|lui|leur|nous) )*";
const HAS = `(?:a|ont|avait|avaient|aura|auront) ${BETWEEN}(?:ete )?${BETWEEN}`;
const IS = `(?:est|sont|etait|etaient|fut|furent) ${BETWEEN}`;
const NOT = "(?:ne|n') (?:(?:l'|le|la|les|lui|leur|y|en) )*";

/** A wish; where it is denied it says nothing. */
const WISH = /(?:^| )(?:veut|veulent|voulait|voulaient|voulu|souhait\w+|os[eE]\w*|osait|entend|entendent|croit|croient|cru|pu|preferE|choisi|acceptE) $/;

/**
 * A verb that only carries another one of speech: "vient d’annoncer", "n’a cessé de répéter", "va jusqu’à dire", "en a profité pour rappeler". Each with parts of words of
 * which it has one: none is made into a pattern, which takes long, where no text may have it.
 */
const GROUPS = [
  // just said, said on, began, ended
  ['vien ven', `(?:vient|viennent|venait|venaient) ${BETWEEN}(?:de|d') `],
  [
    'continu persist obstin',
    `(?:continue|continuent|continuait|continuaient|persiste|persistent|persistait|s'? ?obstine|s'? ?obstinent) ${BETWEEN}(?:a|de|d') `,
  ],
  [
    'continuE persistE commencE choisi preferE acceptE consenti fini debutE',
    `${HAS}(?:continuE|persistE|commencE|choisi|preferE|acceptE|consenti|fini|debutE) ${BETWEEN}(?:a|de|d'|par) `,
  ],
  ['commenc fini', `(?:commence|commencent|commenca|finit|finissent) ${BETWEEN}par `],
  // not to omit, not to stop
  [
    'cess manqu tard oubli hesit craint rate',
    `${NOT}(?:cesse|cessent|cessait|cessaient|manque|manquent|manquait|tarde|tardent|oublie|oublient|hesite|hesitent|craint|craignent|rate) ${BETWEEN}(?:a|de|d'|jamais de) `,
  ],
  ['cessE manquE tardE oubliE hesitE craint ratE', `${NOT}${HAS}(?:cessE|manquE|tardE|oubliE|hesitE|craint|ratE) ${BETWEEN}(?:a|de|d') `],
  ['cesse', `${NOT}(?:a|ont|avait|avaient) ${BETWEEN}de cesse (?:de|d') `],
  ['empecher', `${NOT}(?:peut|peuvent|a pu|ont pu|pouvait) ${BETWEEN}s' empecher (?:de|d') `],
  ['manquera', `${NOT}manquera (?:pas )?(?:de|d') `],
  // to go as far as, to like to, to want to
  ["jusqu'", `(?:va|vont|allait|allaient|ira) ${BETWEEN}jusqu' a `],
  ['allE', `${IS}allE(?:e|s|es)? ${BETWEEN}jusqu' a `],
  [
    'tien ten aim plai evertu emploie attache accord',
    `(?:tient|tiennent|tenait|tenaient|aime|aiment|aimait|plait|plaisent|plaisait|evertue|evertuent|emploie|attache|accorde|accordent|accordaient) ${BETWEEN}a `,
  ],
  ['tenu cherchE aimE reussi', `${HAS}(?:tenu|cherchE|aimE|reussi) ${BETWEEN}a `],
  [
    'veu voul souhait os entend croi',
    `(?:veut|veulent|voulait|voulaient|souhaite|souhaitent|souhaitait|souhaitaient|ose|osent|osait|entend|entendent|croit|croient) ${BETWEEN}`,
  ],
  ['voulu souhaitE osE preferE cru', `${HAS}(?:voulu|souhaitE|osE|preferE|cru) ${BETWEEN}`],
  ['sembl', `(?:semble|semblent|semblait|semblaient) ${BETWEEN}`],
  // in vain
  ['beau', `(?:a|ont|avait|avaient|aura|auront|ai) beau ${BETWEEN}`],
  // to have to admit
  ['du pu', `${HAS}(?:du|pu) ${BETWEEN}`],
  ['doi dev', `(?:doit|doivent|devait|devaient) ${BETWEEN}(?=(?:bien )?$)`],
  // to think it fit, to take the floor, to take care
  [
    'bon utile necessaire important opportun',
    `(?:${HAS})?(?:cru|juge|jugE|jugent|estime|estimE|estiment|trouve|trouvE|tenu) (?:bon|utile|necessaire|important|opportun) (?:de|d') `,
  ],
  [
    'soin peine temps initiative precaution',
    `(?:${HAS})?(?:prend|prennent|pris|prenait|prenaient) (?:(?:bien )?(?:le )?soin|la peine|le temps|l' initiative|la precaution) (?:de|d') `,
  ],
  ['parole plume micro relais', `(?:${HAS})?(?:prend|prennent|pris|prenait|prenaient) (?:la parole|la plume|le micro|le relais) pour `],
  ['profit saisi', `(?:${HAS})?(?:profite|profitE|profitent|profitait|saisi|saisit|saisissent) (?:(?:de )?(?:l'|cette|son|sa|ce|la) \\w+ )?pour `],
  ['interv ecri appel', `(?:${HAS})?(?:intervenu|intervient|intervenait|ecrit|ecrivent|appelE|appelle|appellent) pour `],
  [
    'empressE contentE bornE limitE plu hatE permis efforcE evertuE employE attachE accordE intervenu venu montE sorti',
    `${IS}(?:empressE|contentE|bornE|limitE|plu|hatE|permis|efforcE|evertuE|employE|attachE|accordE|intervenu|venu|revenu|montE au creneau|sorti de (?:sa|son|leur) (?:silence|reserve))(?:e|s|es)? ${BETWEEN}(?:a|de|d'|pour) `,
  ],
  [
    'empress content born limit permet hat',
    `(?:se|s') (?:empresse|empressent|contente|contentent|borne|bornent|limite|limitent|permet|permettent|hate) ${BETWEEN}(?:a|de|d') `,
  ],
  ['premier seul', `${IS}(?:le|la|les) (?:premier|premiere|premiers|seul|seule|seuls) a `],
  ['unanime accord', `${IS}(?:unanime|unanimes|d' accord) (?:a|pour) `],
].map(([parts = '', group]) => ({ parts: parts.split(' '), pattern: lazy(() => new RegExp(`(?:^| )(${CLITICS}${group})$`)) }));

/** See Supports. */
export const SUPPORTS: Supports = {
  groups: GROUPS,
  written: (lower, fold) => (/é(?:e|s|es)?$/.test(lower) ? fold.replace(/e(e?s?)$/, 'E$1') : fold),
  only: [
    // what seems is shown
    [/^sembl/, words('montrer indiquer suggerer confirmer demontrer')],
    // an obligation tells only of what is admitted
    [/(?:doit|doivent|devait|devaient|du) /, words('admettre reconnaitre conceder avouer convenir constater')],
    // what one wants or dares to say is said
    [
      WISH,
      words(
        'rappeler preciser dire redire souligner rassurer reaffirmer affirmer insister alerter denoncer saluer remercier exprimer temoigner marteler noter clarifier dementir reagir ajouter signaler faire savoir croire prevenir avertir confirmer constater',
      ),
    ],
  ],
  denied: (group) => WISH.test(group) && /^(?:\S+ )*?(?:ne|n') /.test(group),
  // the first word that ends as a verb of several does tells the number
  plural: (group) => {
    const head = group.split(' ').find((word) => /(?:nt|ont|ent)$/.test(word) && !/ment$/.test(word));
    return head !== undefined && !/^(?:vient|tient|entend|evident)$/.test(head);
  },
};
