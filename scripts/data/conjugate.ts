/**
 * Makes every form of every speech verb, with conjugation libraries, into src/analysis/lang/<code>/generated/speech-forms.ts:
 * one line a form, "form lemma tags". Tags: P present, I imperfect, S simple past, F future, C conditional, J subjunctive
 * (each with 1-6 for the person), W infinitive, G present participle, K past participle (k feminine, + plural).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SPEECH_VERBS as EN } from '../../src/analysis/lang/en/speech-verbs.ts';
import { packVerbForms, packWords } from '../../src/analysis/lang/forms.ts';
import { SPEECH_VERBS as FR } from '../../src/analysis/lang/fr/speech-verbs.ts';

const require = createRequire(import.meta.url);
const ROOT = join(import.meta.dirname, '../../src/analysis/lang');

type Conjugation = Record<string, string[]>;
const lefff = require('french-verbs-lefff/dist/conjugations.json') as Record<string, Conjugation>;
// A verb newer than the dictionary is conjugated like another of its class.
const FRENCH_MODELS: Record<string, [string, string, string]> = { tweeter: ['poster', 'post', 'tweet'] };
/** Verbs that carry tense for the speech verb: "a déclaré", "fait savoir", "tient à préciser". */
const FRENCH_AUXILIARIES = [
  'avoir',
  'être',
  'faire',
  'laisser',
  'donner',
  'tenir',
  'mettre',
  'venir',
  'aller',
  'vouloir',
  'exprimer',
  'lancer',
  'accorder',
  'borner',
  'contenter',
  'limiter',
  'hésiter',
  'empresser',
  'finir',
  'devoir',
  'pouvoir',
];

const lemmasOf = (list: string): string[] => [
  ...new Set(
    list
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]!),
  ),
];

export function conjugateFrench(verb: string): [form: string, tag: string][] {
  const model = FRENCH_MODELS[verb];
  const table = lefff[model ? model[0] : verb];
  if (!table) throw new Error(`${verb}: not in the French conjugation dictionary; name a model verb for it in scripts/data/conjugate.ts`);
  const out: [string, string][] = [];
  for (const [tense, tag] of [
    ['P', 'P'],
    ['I', 'I'],
    ['J', 'S'],
    ['F', 'F'],
    ['C', 'C'],
    ['S', 'J'],
  ] as const) {
    for (const [person, form] of (table[tense] ?? []).entries()) {
      // nobody who is quoted is I, you or we: the third persons are enough
      if (form !== 'NA' && (person === 2 || person === 5)) out.push([form, `${tag}${person + 1}`]);
    }
  }
  for (const form of table.W ?? []) out.push([form, 'W']);
  for (const form of table.G ?? []) out.push([form, 'G']);
  for (const [i, form] of (table.K ?? []).entries()) if (form !== 'NA') out.push([form, ['K', 'K+', 'k', 'k+'][i]!]);
  // the spelling of 1990: reconnait, reconnaitra
  for (const [form, tag] of [...out]) if (/[ao]ît/.test(form)) out.push([form.replace(/([ao])ît/, '$1it'), tag]);
  return model ? out.map(([form, tag]) => [form.replace(model[1], model[2]), tag]) : out;
}

function french(): string[] {
  const lemmas = new Set<string>(FRENCH_AUXILIARIES);
  for (const lemma of lemmasOf(FR)) {
    const verb = lemma.replace(/^(?:se_|s')/, '').split('_')[0]!;
    lemmas.add(verb);
  }
  return [...lemmas].flatMap((lemma) => conjugateFrench(lemma).map(([form, tag]) => `${form} ${lemma} ${tag}`));
}

const helper = require('english-verbs-helper') as {
  getConjugation(verbs: unknown, verb: string, tense: string, person: number): string[] | string;
  mergeVerbsData(irregular: unknown, gerunds: unknown): unknown;
};
const irregular = helper.mergeVerbsData(require('english-verbs-irregular/dist/verbs.json'), require('english-verbs-gerunds/dist/gerunds.json'));
const ENGLISH_AUXILIARIES = ['point', 'put', 'give', 'make', 'express', 'raise', 'have', 'be', 'do', 'go', 'want', 'seek', 'try', 'wish', 'hasten'];

function english(): string[] {
  const lemmas = new Set([...ENGLISH_AUXILIARIES, ...lemmasOf(EN).map((lemma) => lemma.split('_')[0]!)]);
  const one = (verb: string, tense: string, person: number): string => [helper.getConjugation(irregular, verb, tense, person)].flat().join(' ').trim();
  return [...lemmas].flatMap((verb) => {
    const rows: [string, string][] = [
      [verb, 'W'],
      [one(verb, 'SIMPLE_PRESENT', 2), 'P3'],
      [one(verb, 'SIMPLE_PRESENT', 5), 'P6'],
      [one(verb, 'SIMPLE_PAST', 2), 'S3'],
      [one(verb, 'SIMPLE_PAST', 5), 'S6'],
      [one(verb, 'PERFECT_PRESENT', 2).replace(/^(?:has|have) /, ''), 'K'],
      // the library gives "argueing"
      [
        one(verb, 'PROGRESSIVE_PRESENT', 2)
          .replace(/^(?:is|are) /, '')
          .replace(/ueing$/, 'uing'),
        'G',
      ],
    ];
    return rows.filter(([form]) => form && !form.includes(' ')).map(([form, tag]) => `${form} ${verb} ${tag}`);
  });
}

function write(code: string, rows: string[]): void {
  const folder = join(ROOT, code, 'generated');
  mkdirSync(folder, { recursive: true });
  const unique = [...new Set(rows)].sort();
  writeFileSync(
    join(folder, 'speech-forms.ts'),
    `// Made by scripts/data/conjugate.ts; edit speech-verbs.ts instead.\n\nexport const SPEECH_FORMS = \`\n${packVerbForms(unique)}\n\`;\n`,
  );
  console.log(`${code}: ${unique.length} forms of speech verbs`);
}

write('fr', french());
write('en', english());

/** Verbs so common that their finite forms tell a clause from a phrase; forms that are nouns as well are left out. */
const COMMON_FRENCH = `être avoir faire aller pouvoir devoir vouloir savoir venir falloir prendre mettre tenir voir donner trouver passer rester devenir permettre recevoir connaître vivre mourir partir sortir perdre rendre
suivre sembler paraître laisser porter poursuivre obtenir atteindre appartenir revenir servir produire conduire construire détruire réduire naître disparaître apparaître subir agir réussir choisir finir fournir soutenir
rejoindre craindre contraindre combattre battre lutter continuer tenter refuser accepter décider chercher appeler arriver entrer tomber quitter compter penser croire espérer aimer souhaiter viser concerner intervenir parvenir
dépendre attendre entendre répondre vendre défendre étendre représenter constituer organiser participer bénéficier disposer contrôler occuper attaquer tuer frapper retirer lancer créer ouvrir offrir souffrir couvrir dater
signer adopter conclure exiger exister consister dénoncer cesser manquer risquer apporter effectuer réaliser exercer mener opérer dépêcher rencontrer visiter échanger accorder octroyer suspendre rompre sanctionner condamner protéger empêcher encourager
inquiéter multiplier augmenter diminuer baisser grimper atteindre provoquer entraîner engendrer causer coûter valoir équivaloir peser importer
prévoir disposer situer installer déployer remettre soumettre transmettre promettre compromettre commettre omettre mourir fuir suffire falloir plaire nuire luire conquérir acquérir requérir accueillir recueillir défaire refaire satisfaire élire relire abattre débattre
accuser adresser affecter afficher agresser ajourner alimenter annuler apprécier arrêter assassiner assister assumer attribuer autoriser avancer bloquer bombarder brûler céder célébrer circuler clôturer collaborer combler commander commettre composer concentrer conserver consolider contribuer convoquer coopérer coordonner débuter déclencher décourager dédier demeurer démissionner déplacer déployer déposer détenir diriger disposer dissoudre dominer durer échapper échouer éclater éliminer embaucher emprisonner enlever enregistrer envisager envoyer équiper espérer établir évacuer évoluer examiner exploiter exploser exprimer expulser faciliter financer fixer former frôler fuir gagner garder générer gérer honorer ignorer imposer incarner incendier inclure informer installer instaurer interdire intégrer investir libérer limiter livrer manifester massacrer menacer mobiliser modifier monter montrer négocier nommer observer ordonner oublier payer perpétrer perturber piller placer plonger posséder présider préparer présenter privilégier procéder profiter progresser projeter prolonger prôner ralentir rappeler ratifier ravager rassembler récupérer redouter regagner régner rejeter relancer remplacer remporter renforcer renoncer renverser réclamer répandre reprendre résider résister respecter ressentir restaurer retarder retourner révoquer saisir sauver sembler siéger solliciter subsister succéder surveiller tarder tendre terminer toucher traiter transformer traverser tuer utiliser vaincre valider verser voter`;
const COMMON_ENGLISH = `be have do go can may will shall must say get make know think take see come want use find give tell work call try need feel become leave put mean keep let begin seem help show hear play run move live believe bring happen
write provide sit stand lose pay meet include continue set learn change lead understand watch follow stop create speak read allow add spend grow open walk win offer remember love consider appear buy wait serve die send expect build stay fall cut reach kill
apply prefer collect contain cover create define deliver demand depend describe design destroy develop discuss drive drop earn eat emerge employ enable encourage enjoy enter escape establish examine exist expand explain explore express extend fail fear feed fill finance fire flee fly force form gain gather generate govern grant handle harm hate hide hire host hunt identify ignore impose improve increase indicate influence injure insist install intend intercept interpret introduce invade invest investigate invite involve issue kidnap lack last lend limit link list locate maintain manage march mark matter measure mention mobilise monitor negotiate obtain occupy occur operate oppose organise outnumber own participate patrol perform persist persuade plan plant point possess postpone prepare preserve pressure prevent proceed produce promote propose protect prove publish purchase push quit range reach react realise rebuild recall recognise recommend recover recruit reduce refer reflect regard regret reject relate release relocate rely replace represent rescue resign resist resolve respect respond restore restrict result resume retain retreat reveal ride ring rise rob rule rush save scream seek select separate settle shake share shelter shift shoot shut sing sink skip sleep slow smuggle solve sort sound spark speed split spread stage start state steal store storm strengthen strike struggle study submit succeed suffer supply support suppose surround survive suspect suspend sustain swear sweep switch target tax teach tend threaten throw topple touch track trade train transfer transform transport trap treat trigger trust turn unite urge value vanish vary view violate vote vow warn waste weaken wear weigh welcome wish wonder worry wound yield
break draw choose bear tear hang bind dig drink swim catch swing spin lay kneel forbid forgive arise blow creep deal freeze mistake overcome override oversee undergo undertake withhold retake resell mislead foresee
remain suggest raise pass sell require report decide pull hold face seize overthrow attack launch sign join withdraw fight control arrive deploy travel depart return receive visit announce accuse refuse agree`;
const NOUNS_TOO = new Set(
  'sommes mis pris suis été porte portes force fait rencontre visite visites attaque attaques contrôle contrôles signe signes compte comptes reste restes couvre offre offres suite vois souffre lance cause causes entre crée date manque risque exerce mène opère chef cesse vive vit sort sortes part parts bat passe passes marche use uses works work call calls need needs feel help show shows play plays run runs move moves change changes lead leads watch stop stops read walk win offer offers love wait die build fall falls cut cuts reach kill pass report reports face faces attack attacks launch fight control controls travel visit visits return returns sign signs must can may will set sets means mean let put spend saw found left felt cost dealt dig draw valent poids finances fires forces forms gains hosts hunts issues lacks lasts lends limits links lists marks matters measures mentions monitors owns patrols plans plants points pressures ranges reaches recalls regards regrets releases respects results rides rings rises rules saves shares shelters shifts shoots sleeps sorts sounds sparks speeds splits spreads stages starts states stores storms strikes struggles studies supplies supports suspects sweeps switches targets taxes tends tracks trades trains transfers transports traps treats triggers trusts turns urges values views votes vows wastes wears wishes wonders worries wounds yields fears drives drops designs demands depends feeds fails fills slows skips spoke wound wore read cast hides harms hates grants handles influences invites increases touches struck grant'.split(
    ' ',
  ),
);
function finiteForms(): void {
  const fr = COMMON_FRENCH.split(/\s+/).flatMap((verb) =>
    conjugateFrench(verb)
      .filter(([, tag]) => /^[PISFC][36]$/.test(tag))
      .map(([form]) => form),
  );
  const one = (verb: string, tense: string, person: number): string => [helper.getConjugation(irregular, verb, tense, person)].flat().join(' ').trim();
  const en = COMMON_ENGLISH.split(/\s+/).flatMap((verb) => [one(verb, 'SIMPLE_PRESENT', 2), one(verb, 'SIMPLE_PAST', 2)]);
  en.push(
    'is',
    'are',
    'was',
    'were',
    'has',
    'have',
    'had',
    'will',
    'would',
    'can',
    'could',
    'should',
    'must',
    'may',
    'might',
    "didn't",
    ..."doesn't wouldn't couldn't shouldn't haven't hasn't hadn't aren't weren't don't can't".split(' '),
    "isn't",
    "wasn't",
    "won't",
    'do',
    'does',
    'did',
    // doubled consonants that the library does not know
    // not so common, but never anything else
    ...'stuck clung flung sprang shrank strode wept leapt withstood undermines undermined contradicts contradicted echoes echoed clashes clashed coincides coincided'.split(
      ' ',
    ),
    ...'occurred preferred referred transferred robbed patrolled travelled cancelled labelled'.split(' '),
  );
  for (const [code, forms] of [
    ['fr', fr],
    ['en', en],
  ] as const) {
    const keep = new Set(['will', 'can', 'may', 'must']);
    const unique = [...new Set(forms)].filter((form) => form && !form.includes(' ') && (!NOUNS_TOO.has(form) || (code === 'en' && keep.has(form)))).sort();
    writeFileSync(
      join(ROOT, code, 'generated/finite-forms.ts'),
      `// Made by scripts/data/conjugate.ts.\nimport { unpackWords } from '../../forms.ts';\n\nexport const COMMON_FINITE: readonly string[] = unpackWords(${JSON.stringify(packWords(unique))});\n`,
    );
    console.log(`${code}: ${unique.length} finite forms of common verbs`);
  }
}
finiteForms();
