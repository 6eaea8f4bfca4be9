import { formsWith, unpackVerbForms } from '../forms.ts';
import { lateSet } from '../late-set.ts';
import { SPEECH_FORMS } from './generated/speech-forms.ts';

/** Verbs of the first group whose subject decides, acts or wants: a country before them is its government. Stems, folded. */
const STEMS =
  'accept abandonn accueill achet adopt affront agress aid align alloc amorc annex annul apport appuy arm arriv assist attaqu attribu autoris avou avanc avert bloqu bombard cess cherch chass coop command commenc concentr condition congel contest continu convoqu coupl coup critiqu cultiv debloqu decid declench defi deleg demand denonc depech deploy deplor destabilis diversifi donn dress dout elev embarqu encourag engag entam entraîn envahiss envisag envoy espionn espere esper evacu evit exerc exig expuls facilit favoris fort ferm financ forc fourniss gel gagn gard hesit ignor impos incarcer indemnis innov install instaur interrog jou jug lanc laiss leg lev livr men menac milit mobilis motiv multipli nationalis negoci nomm normalis oppos organis orient ouvr pactis paraph particip pay perturb pilot plac plaid port positionn pouss prefer prepar press prim privilegi procur prolong profit pratiqu quitt ralli rappel ratifi reaffirm reconsider recrut redout refus regrett rejou renforc renonc renou report reprim reprocha reproch reserv respect restaur retir retourn risqu saisiss salu sanctionn sembl signal sign soulev soupçonn stationn subventionn suspect tard tent tol toler tourn tracass travaill trouv us utilis vers vis viol vot';
const ENDINGS = ['e', 'ent', 'a', 'erent', 'ait', 'aient', 'era', 'eront', 'erait', 'eraient'];
/** Finite third persons of other verbs. */
const FORMS =
  'veut veulent voulait voudrait voulut doit doivent devait devra devrait peut peuvent pouvait pourra pourrait va vont allait ira croit sait savait fait font faisait fera met mettent mettait mettra prend prennent prenait prendra prit pris ' +
  'tient tiennent tenait tiendra maintient maintiennent maintenait soutient soutiennent soutenait soutiendra intervient interviennent intervenait interviendra retient obtient obtiennent obtenait vient viennent venait revient ' +
  'reconnait reconnaissent reconnaissait connaitra agit agissent agissait reagit reagissent ripostent riposte fournit fournissent fournissait saisit choisit choisissent choisissait choisira investit investissent durcit durcissent ' +
  'rompt rompent rompait rompra perd perdent perdait defend defendent defendait vend vendent vendait entend entendent attend attendent attendait tend rend rendent rendait repond repondent repondait suspend suspendent suspendait etend reprend reprennent entreprend ' +
  'craint craignent craignait contraint rejoint rejoignent plaint combat combattent combattait admet admettent promet promettent permet permettent remet transmet soumet commet compromet ' +
  'ouvre ouvrent offre offrent offrait decouvre souffle recoit recoivent recevait recevra concoit percoit convainc poursuit poursuivent suit suivent detruit construit conduit conduisent reduit reduisent produira introduit traduit ' +
  'ecrit ecrivent souscrit inscrit elit exclut conclut concluent conclura inclut interdit interdisent interdira contredit predit vit rit nuit fuit ' +
  'accueille accueillent cueille assaille';
const AUXILIARIES = 'a ont avait avaient aura auront aurait auraient ait aient eut';

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Folded finite forms (third person) of verbs that have an agent as subject: speech verbs and those above. */
export const AGENT_VERBS = lateSet(function* () {
  for (const stem of STEMS.split(' ')) for (const ending of ENDINGS) yield stem.replace('î', 'i').replace('ç', 'c') + ending;
  yield* FORMS.split(' ');
  yield* AUXILIARIES.split(' ');
  const endings = new Map<readonly string[], string[]>();
  for (const [stem, all] of formsWith(unpackVerbForms(SPEECH_FORMS), /^(?!être|faire|aller|venir|pouvoir)/, /^[PISFC][36]$/)) {
    if (!endings.has(all)) endings.set(all, all.map(plain));
    for (const ending of endings.get(all)!) yield plain(stem) + ending;
  }
});
/** After an auxiliary they make no agent: "a été", "a connu", "a besoin". */
export const NOT_ACTED =
  /^(?:ete|connu|besoin|ainsi|frole|subi|souffert|enregistre|compte|traverse|beneficie|fete|celebre|une|un|deja|la|le|des|du|pour|toujours)$/;
export const AUXILIARY = /^(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ait|aient|eut)$/;
export const BE = /^(?:est|sont|etait|etaient|sera|seront|serait|reste|restent|demeure|demeurent)$/;
/** After "est": an attitude or a dealing. */
export const ATTITUDE =
  /^(?:en|inflexible|muette?|seule?|toujours|pret|prete|prets|oppose|opposee|opposes|farouchement|membre|favorable|hostile|intervenu|intervenue|intervenus|dispose|disposee|pourparlers|accuse|accusee|accuses|intervenues|reste|decide|decidee|determine|determinee|engage|engagee|engages|convaincu|convaincue|persuade|inquiet|inquiete|soucieux|conscient|responsable|responsables|parvenu|parvenue|revenu|revenue|alle|allee|venu|venue|sorti|sortie|devenu|d|celui|celle)$/;
/** Told by its form to be said of several. */
export const PLURAL_VERB = /^(?:ont|sont|vont|font|veulent|peuvent|doivent|[a-z]{3,}(?:aient|ront|erent|issent))$/;
