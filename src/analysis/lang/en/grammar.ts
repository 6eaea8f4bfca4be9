import type { ActorType } from '../../../model/knowledge.ts';
import type { Grammar } from '../grammar.ts';
import { words } from '../roles.ts';
import { COMMON_FINITE } from './generated/finite-forms.ts';
import { SYNTAX } from './syntax.ts';

const PEOPLE = words(`
witness witnesses resident residents official officials spokesman spokeswoman spokesperson spokesperson source sources leader leaders analyst analysts expert experts researcher researchers observer observers journalist
journalists reporter reporters lawyer lawyers doctor doctors nurse teacher teachers student students farmer farmers herder herders trader traders driver passenger passengers mayor governor minister ministers president
secretary director chief chiefs head heads commander commanders officer officers general colonel captain major lieutenant soldier soldiers police prosecutor judge judges magistrate ambassador diplomat diplomats envoy
envoys mediator representative representatives delegate member members authority authorities government military army junta opposition coalition organisation organization organisations organizations group groups
association union unions party parties movement police ministry presidency court tribunal commission committee council assembly agency company firm bank fund mission force forces community communities people man men
woman women girl boy mother father brother sister son daughter wife husband uncle aunt neighbour neighbor neighbours relative relatives survivor survivors victim victims refugee refugees parent parents activist activists
protester protesters demonstrator demonstrators rebel rebels jihadist jihadists militant militants insurgent insurgents fighter fighters extremist extremists attacker attackers hostage politician lawmaker lawmakers senator
economist historian sociologist professor academic scholar scientist critics critic supporter supporters insider insiders aide aides adviser advisor counterpart personnel staff team worker workers employee employees nation nations state states
author authors investigator investigators inspector inspectors donor donors senators directors ambassadors mediators prosecutors investors legislators auditors monitors director-general secretary-general executive executives ceo cfo chairperson vice-president candidate candidates welder nurse trader importer transporter miner fisherman herder pupil teenager grandmother grandfather cousin relative entourage charity ngo watchdog monitor coach player businessman entrepreneur imam priest bishop pastor sultan emir king queen prince chairman chairwoman chair speaker analyst commentator blogger user users
`);

/** More who speak: trades, kin, strangers; then bodies that are not told apart by type. */
const MORE_PEOPLE = words(`
prefect rector guard guards engineer clerk pilot guide monk nun widow orphan scout elder elders youth youths migrant migrants herdsman tailor mechanic technician technicians architect cook chef treasurer deputy deputies sergeant corporal
marshal admiral commissioner chancellor premier monarch sheikh mufti cleric clerics preacher rabbi pope cardinal archbishop physician surgeon midwife attorney attorneys solicitor solicitors barrister jury juror suspect suspects detainee
detainees trainee refugee pupil pupils graduate scholar scholars fellow friend friends colleague colleagues boss owner owners landlord tenant client clients citizen citizens bystander assailant mercenary mercenaries recruit veteran
veterans crew cabinet lawmaker magistrates mp mps councillor councillors alderman trustee trustees spokesmen spokeswomen spokespeople spokespersons undersecretary vice-chancellor backbencher backbenchers adversary adversaries ally allies captor
hostages inmate inmates captive captives pathologist coroner detective detectives negotiator negotiators campaigner campaigners organiser organisers organizer organizers opponent opponents rival rivals caller callers peacekeeper peacekeepers
secretariat senate parliament legislature congress regulator embassy hospital clinic university institute institution school church diocese newspaper broadcaster outlet outlets network daily weekly airline operator bureau office department
directorate navy brigade battalion militia watchdog federation confederation league foundation network delegation panel board trust alliance bloc cooperative club academy exchange inquiry prosecution defence defense plaintiff defendant court courts
gendarmerie customs consulate chancellery family families household locals baker butcher carpenter singer dancer musician footballer striker coach banker broker firefighter hairdresser blogger columnist philosopher explorer hunter sailor builder potter weaver breeder grower shopkeeper beekeeper others editor editors correspondent publisher presenter producer vendor voter pensioner contractor organiser superintendent sheriff trooper warlord smuggler dealer cleaner gardener planner developer counsel designer photographer filmmaker lecturer treasurer employer buyer seller user reader viewer listener speaker
labourer laborer killer killers assassin assassins murderer murderers kidnapper kidnappers abductor abductors predecessor successor lady ladies gentleman prince princess king queen feds courier skipper fishmonger janitor steward registrar ombudsman spokesmen matron master harbourmaster goalkeeper midfielder defender winger trainer painter climber diver ranger jeweller stallholder householder taxpayer shopper commuter traveller roofer plumber poet playwright astronaut apprentice tycoon seamstress actress waitress headteacher headmaster headmistress whistleblower jockey referee umpire drummer rapper sculptor composer surveyor curator archivist librarian inspector constable administrator coordinator moderator narrator creator inventor investor visitor tutor mentor instructor actor conductor operator
`);

const BODIES: readonly (readonly [nouns: string, types: readonly ActorType[]])[] = [
  ['army military forces troops', ['armed_forces']],
  ['government authorities junta regime administration', ['government']],
  ['ministry department', ['ministry']],
  ['embassy presidency', ['ministry', 'government', 'state']],
  ['organisation organization bloc union commission mission body', ['igo', 'ngo', 'union']],
  ['charity ngo watchdog association', ['ngo', 'group', 'organisation']],
  ['party', ['party']],
  ['group movement', ['armed_group', 'group', 'pmc', 'organisation', 'ngo']],
  ['company firm', ['company']],
  ['court tribunal', ['court']],
  ['agency newspaper broadcaster outlet network daily weekly', ['media']],
  [
    'secretariat senate parliament legislature congress regulator hospital clinic university institute institution school church diocese airline operator bureau office directorate navy brigade battalion militia federation confederation league foundation delegation panel board trust alliance cooperative club academy exchange inquiry prosecution defence defense gendarmerie customs consulate chancellery cabinet crew jury police council assembly committee team staff firm bank fund force',
    [],
  ],
];
const bodies = new Map<string, readonly ActorType[]>(BODIES.flatMap(([nouns, types]) => nouns.split(' ').map((noun) => [noun, types] as const)));

/** Nouns of documents with their plurals. */
const withPlurals = (nouns: readonly (readonly [string, 'm' | 'f'])[]): ReadonlyMap<string, 'm' | 'f'> =>
  new Map(
    nouns.flatMap(
      ([noun, gender]) =>
        (noun.endsWith('s')
          ? [[noun, gender]]
          : [
              [noun, gender],
              [`${noun}s`, gender],
            ]) as [string, 'm' | 'f'][],
    ),
  );

/** Plain forms of verbs that are no nouns: "residents prepare to vote". */
const BASES = words(`
accept allow appear arrive avoid become begin believe belong bring build buy carry choose collect come consider contain continue create decide defend deny depend describe destroy die discuss earn eat emerge enjoy enter exist expect explain fail feel
flee follow gather get give go grow happen hear hide ignore include insist join keep kill know learn lose make mean meet obtain occur oppose operate participate pay perform prefer prepare prevent produce promote protect prove provide pursue reach receive refuse
reject rely remain remember remove represent require respond resume see seek seem sell send serve speak spend struggle succeed suffer take teach tend think threaten try understand wait walk wear win write agree argue ask demand face hold need move live lack
abandon abolish absorb accelerate accompany accomplish accumulate achieve acquire adapt adhere adjust admire adopt affect afford alter amend amount analyse analyze apply appoint appreciate approve arrange assemble assess assign assist associate assume assure attach attain attend attract avenge await ban
befall behave besiege betray bind bless boost borrow bother breathe buckle calm cease celebrate chase circulate cite cling coincide collapse collide combine comply comprise conceal conceive concern conduct confront confuse connect conquer consist consolidate constitute construct consult consume contravene contribute convene convert convey convince
cook cooperate cope correspond create criticise criticize cross culminate cultivate cure deal declare decline decrease dedicate defeat define defy degrade delay deliver demolish deplete deploy deprive derive descend deserve desire deter deteriorate determine devastate develop devote differ diminish disagree disappear disappoint disregard
disrupt distinguish distort distribute disturb divide dominate donate drag dwindle educate elect eliminate embrace enable encounter encourage endanger endorse endure enforce engage enhance enlist ensure entail entitle equip erode escalate escape establish evacuate evade evaluate evolve exacerbate exaggerate exceed exclude execute exercise exploit explore expose
extend face facilitate fear finance fit fix float flourish forbid forge forget forgive form formulate foster fulfil fulfill fund generate govern guarantee hamper harm hate help hesitate highlight hinder hurt identify illustrate imagine impede implement impose impress improve incite incur indicate inform infringe inherit inhabit injure inspire install instruct intend intensify
interfere intervene introduce invade invest investigate invite involve isolate jeopardise jeopardize justify lag launch lead lend liberate lie like linger listen love maintain manage marry match matter merit monitor negotiate neglect oblige occupy offer omit open oppress organise organize originate overcome overlook overrule oversee owe own panic perceive perish permit persist
persuade plan plead please plunder possess postpone praise preach precede prepare preserve prevail proceed proclaim prohibit prolong prompt propose prosecute prosper provoke punish purchase qualify reap rebel rebuild recall recognise recognize recommend reconcile recover recruit reduce reflect refrain regain regard regret reinforce reject rejoice release relieve relocate render renounce
repair repay replace repress resemble resent reside resign resist resolve respect restore restrict result retain rethink retire retreat reveal reverse revive revoke reward rise risk rob ruin sacrifice safeguard satisfy save scare secure seize settle sever shake shape share shoot shrink sit smuggle solve sound spare speed spread stand start stay steal stem stimulate
stop strengthen strive submit subside succumb suffice suggest suit support supply suppress surpass surround survive suspect sustain swear sweep swell swim symbolise symbolize sympathise sympathize tackle target terrify testify thank thrive throw tolerate transfer transform translate travel treat trigger trust turn undergo undermine undertake unite uphold urge use utilise utilize vary violate visit vote want warrant
warn waste watch weaken weigh welcome withdraw withhold withstand witness worry worsen worship yield favour favor back cut end cost need rank score
`);

/** See Grammar. */
export const GRAMMAR: Grammar = {
  ...SYNTAX,
  determiners: words(
    'the a an this that these those his her its their our my your some several many two three four five six seven eight nine ten eleven twelve dozens hundreds thousands every each all no any another other few both',
  ),
  definite: words('the this that these those his her its their'),
  prepositions: words(
    'of in on at by for with from to into about against during after before since until between among amid through over under near across despite without within alongside per via toward towards upon like as outside inside behind beyond following',
  ),
  complement: words('of'),
  adverbs: words(`
also however later earlier then still now already even recently repeatedly clearly publicly officially immediately flatly strongly often never not only just simply quickly previously subsequently reportedly allegedly
back early outside again always further furthermore himself herself themselves itself once soon finally initially briefly bluntly categorically apparently sometimes usually rarely
`),
  pronouns: new Map([
    ['he', { gender: 'm', plural: false }],
    ['she', { gender: 'f', plural: false }],
    ['they', { plural: true }],
    ['it', { plural: false, thing: true }],
    ['him', { gender: 'm', plural: false }],
    ['her', { gender: 'f', plural: false }],
    ['them', { plural: true }],
  ]),
  nobody: words('i we you one there who nobody somebody someone what which this that'),
  clitics: words(''),
  negation: words("not n't never"),
  temporal: words(`
monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow january february march april may june july august september october november december morning evening night afternoon week month year
last next earlier later late early this
`),
  complementisers: words('that'),
  relatives: words('who which that whom whose where'),
  subordinators: words('that if when while because since although though whereas as before after unless until where who which whether'),
  coordinators: words('and but or yet so'),
  degrees: words('such so'),
  joints: words('and but which who'),
  connectives: words('but and however yet meanwhile also so then still although though moreover nevertheless instead'),
  breaks: ['before adding', 'even as', 'as have', 'as has', 'as did', 'as do', 'as does'],
  finite: new Set(COMMON_FINITE),
  mayBeFinite: (lower) =>
    /[^e]ed$/.test(lower) ||
    BASES.has(lower) ||
    (lower.endsWith('s') && BASES.has(lower.replace(/(?:(?<=sh|ch|o)e)?s$/, ''))) ||
    /^(?:found|left|put|set|cut|hit|cost|spread|hurt|beat|burst|felt|met|ran|read|lay|saw|fell|agreed|freed|fled|need|want|say|use|live|hope|work|claim|spoke|wore|broke|wound)$/.test(
      lower,
    ),
  endsFinite: () => false,
  nounLike: words(`
campaign campaigns venture ventures document documents project projects text texts email emails blog blogs smile smiles shrug shrugs roar roars bark barks grin grins sob sobs gasp gasps murmur murmurs rebuke rebukes taunt taunts jeer jeers thunder rage moan moans
show shows find finds 
counsel counsels reason reasons echo echoes vent vents volunteer volunteers chime chimes fume fumes rumour rumours rumor rumors 
rule rules term terms defend 
stress stresses talk talks protest protests object objects voice voices report reports claim claims state states note notes comment comments demand demands call calls question questions promise promises pledge pledges vow vows threat order orders plea answer answers reply replies request requests cry cries post posts charge charges warning praise blame appeal appeals alert alerts signal signals estimate estimates forecast forecasts quote quotes label labels brand brands detail details outline address start begin counter dispute disputes urge urges welcome guarantee guarantees brief briefs remarks
`),
  openers: [
    ['after'],
    ['before'],
    ['while'],
    ['although'],
    ['though'],
    ['even', 'though'],
    ['if'],
    ['when'],
    ['since'],
    ['because'],
    ['as'],
    ['once'],
    ['until'],
    ['unless'],
    ['whereas'],
  ],
  isGerund: (fold) =>
    fold.length > 4 &&
    fold.endsWith('ing') &&
    !/^(?:during|morning|evening|nothing|something|everything|anything|being|king|meeting|building|beijing|fighting|killing|training|mining|funding|ruling|leading|opening|hearing|briefing)$/.test(
      fold,
    ),
  according: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'view', 'of'],
    ['in', 'the', 'opinion', 'of'],
    ['in', 'the', 'eyes', 'of'],
    ['by', 'the', 'account', 'of'],
    ['per'],
  ],
  viewpoint: ['for'],
  notSources: words(
    'plan plans law schedule tradition custom need needs rules capita cent year day week month person head size age ability taste income merit rank preference circumstances principle',
  ),
  documents: withPlurals([
    ['affidavit', 'm'],
    ['indictment', 'm'],
    ['lawsuit', 'm'],
    ['complaint', 'm'],
    ['dossier', 'm'],
    ['file', 'm'],
    ['finding', 'm'],
    ['petition', 'm'],
    ['brochure', 'm'],
    ['transcript', 'm'],
    ['suit', 'm'],
    ['weekly', 'm'],
    ['memo', 'm'],
    ['filing', 'm'],
    ['cable', 'm'],
    ['bulletin', 'm'],
    ['dispatch', 'm'],
    ['assessment', 'm'],
    ['ruling', 'm'],
    ['editorial', 'm'],
    ['statement', 'm'],
    ['report', 'm'],
    ['tweet', 'm'],
    ['post', 'm'],
    ['message', 'm'],
    ['letter', 'm'],
    ['note', 'm'],
    ['record', 'm'],
    ['summary', 'm'],
    ['email', 'm'],
    ['speech', 'm'],
    ['document', 'm'],
    ['communique', 'm'],
    ['survey', 'm'],
    ['study', 'm'],
    ['poll', 'm'],
    ['article', 'm'],
    ['video', 'm'],
    ['figures', 'm'],
    ['data', 'm'],
    ['media', 'm'],
    ['newspaper', 'm'],
    ['paper', 'm'],
    ['journal', 'm'],
    ['channel', 'm'],
    ['station', 'm'],
    ['site', 'm'],
    ['wire', 'm'],
    ['network', 'm'],
    ['broadcaster', 'm'],
    ['outlet', 'm'],
    ['daily', 'm'],
    ['magazine', 'm'],
    ['television', 'm'],
    ['radio', 'm'],
    ['website', 'm'],
    ['interview', 'm'],
  ]),
  utterances: words('account accounts testimony words statements remarks comments estimate estimates version claims figures'),
  ours: words('our my'),
  firstPersons: words('i we my our me us ours myself ourselves'),
  people: PEOPLE,
  isPerson: (fold) =>
    PEOPLE.has(fold) ||
    MORE_PEOPLE.has(fold) ||
    (/(?:ists?|icians?|ologists?|ers|eers?|ents|ants|[a-z]{2}(?:ians|eans|iens))$/.test(fold) &&
      !/^(?:others|numbers|members|elements|documents|events|incidents|governments|statements|agreements|powers|papers|rivers|borders|orders|matters|months|payments|careers|letters|centers|quarters|waters|winners?|winters?|lists?|parents)$/.test(
        fold,
      )) ||
    /(?:man|men|woman|women|person|people)$/.test(fold),
  genderOf: (fold) =>
    /(?:woman|mother|sister|daughter|wife|aunt|queen|widow|girl)$/.test(fold)
      ? 'f'
      : /(?:[^o]man|father|brother|^son|husband|uncle|king|widower|boy)$/.test(fold) && !/(?:woman|human)$/.test(fold)
        ? 'm'
        : undefined,
  inquiries: words('inquiry investigation probe commission court tribunal panel jury audit analysis research review autopsy census analyses reviews audits'),
  evidence: words('figures data results facts images evidence'),
  quantities: words('half hundreds thousands dozens scores majority number group some many most several handful'),
  generic: words(
    'researcher analyst expert economist historian professor official spokesman spokeswoman spokesperson minister president leader chief general colonel officer diplomat ambassador lawyer activist journalist mayor governor director commander politician lawmaker resident teacher doctor senator spokesperson chairman chairwoman envoy prosecutor judge reporter captain colonel lieutenant imam sultan farmer',
  ),
  bodies,
  reportNouns: words(
    'announcement announcements statement statements warning warnings argument arguments assertion assertions assurance assurances admission denial denials confirmation complaint complaints revelation revelations declaration declarations remark remarks notice testimony insistence contention prediction predictions finding findings conclusion acknowledgement acknowledgment accusation accusations allegation allegations claim claims rumour rumours rumor rumors report reports speculation suggestion suggestions stand stance view position belief message',
  ),
  issuing: words(
    'issued issues issuing made makes making released releases published publishes gave gives giving delivered posted repeated repeats reiterated',
  ),
  accusations: words(
    'accusation accusations allegation allegations claim claims charge charges rumour rumours rumor rumors speculation suggestion suggestions',
  ),
  offices: words(
    'mayor minister president senator governor imam sultan emir king prosecutor ambassador general colonel captain lieutenant lawyer doctor bishop pastor spokesman spokeswoman spokesperson',
  ),
  around: words('around behind'),
  near: words('close near loyal familiar opposed linked'),
  attached: words(
    'adviser advisers advisor advisors aide aides ambassador ambassadors envoy envoys successor heir counsel lawyer lawyers attorney attorneys solicitor spokesman spokeswoman spokesperson spokesmen secretary assistant deputy candidate candidates representative delegate correspondent consultant',
  ),
  met: words('reached contacted interviewed asked questioned pressed quizzed challenged prompted probed'),
  supports: words('want seek try wish hasten'),
  setPhrases: [],
  answers: words('no yes never false wrong nonsense'),
  qualifiers: words('former young old other'),
  possessives: words('his her its their'),
  impersonal: words(''),
  anyDocument: words('text document statement note message letter memo communique'),
  deeds: words('responsibility attack attacks bombing killing kidnapping ambush raid victory credit'),
  agents: words('by'),
  hearers: words('to'),
  plurals: words('these those some several many most two three four five six seven eight nine ten both all our'),
  themes: words('theme themes titled entitled panel workshop'),
  labels: words(
    'word words term terms phrase expression title titled entitled called named dubbed nicknamed known film book song album series programme program project slogan motto banner placard label so-called theme prize award operation code',
  ),
};
