import { words } from '../roles.ts';

/** The words by which a country or capital is told to be its government, an agent, rather than a territory. All folded. */

/** Forms of regular verbs. */
const forms = (stems: string): string[] =>
  stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => {
      const bare = stem.endsWith('e') ? stem.slice(0, -1) : stem;
      const third = /(?:s|sh|ch)$/.test(stem) ? `${stem}es` : stem.endsWith('y') ? `${stem.slice(0, -1)}ies` : `${stem}s`;
      const past = stem.endsWith('y') ? `${stem.slice(0, -1)}ied` : `${bare}ed`;
      return [stem, third, past, `${bare}ing`, `${stem}${stem.at(-1)}ed`];
    });

export const LOCATIVE = words(
  'in at near across through throughout into outside inside around within off beyond via onto along southern northern eastern western northwestern northeastern southwestern southeastern central south north east west northeast northwest southeast southwest leaving entering visiting reaching',
);
export const TO = words('to');
export const FROM = words('of from');
export const WITH = words('with');
export const BETWEEN = words('between');
export const BY = words('by');
export const AGAINST = words('against');
export const FOR = words('for');
export const ON = words('on over upon');
export const TOWARDS_AGENT = words('toward towards despite without except unlike alongside');
export const TOWARDS = words('thanks due owing opposed');
export const CONJUNCTIONS = words(
  'that and but while as if because when although though whether since where after before until what why how which then now so yet or nor than however meanwhile including like said says say warns warn believes believe think thinks',
);
export const ARTICLES = words('the');
export const LISTED = words('and or nor');

export const STANCES = words(`
decision decisions choice demand demands request requests accusation accusations allegation allegations statement announcement position positions stance policy policies support backing aid assistance help intervention
interference invasion aggression attack attacks occupation threat threats sanctions response reaction refusal rejection withdrawal departure exit ambition ambitions goal goals aim aims objective objectives interest interests influence
role commitment commitments initiative mediation proposal proposals offer offers promise promises pressure anger concern concerns opposition ally allies partner partners rival rivals adversary enemy foe friend argument arguments case
submission obligation obligations conduct actions action omissions behest urging invitation assault ban claim claims denial failure right part behalf side hands sphere mission blockade calls call warning warnings efforts strategy
motives motive zone fears willingness diplomacy diplomats mediators troops soldiers mercenaries forces ambassador-designate contribution readiness role weapons leverage hostility rivalry ultimatum veto vote treatment use official unlawful total
operations operation ambassador ambassadors presence war assessment plan plans envoy envoys involvement deployment crackdown offensive tactics priorities rhetoric
`);
/** Behind them "from" names who sends, not where one comes from. */
export const SENT = words(
  'help aid support backing pressure accusations accusation criticism response permission assistance threats threat orders order request requests demand demands invitation guarantees weapons funding message messages reaction reactions',
);
export const VERBS_OF = words('representatives representative delegates delegation delegations wary critical accused ask asked asks demand demanded tired');
export const TARGETED: ReadonlySet<string> = new Set([
  ...forms(
    'accuse suspect urge warn blame criticise criticize support back aid help arm fund condemn denounce threaten sanction isolate pressure press push persuade convince reassure thank invite oblige allow enable punish sabotage combat fight confront recognise recognize ' +
      'deprive scapegoat bother address provide weaken antagonise antagonize undermine join appease court offend humiliate investigate sponsor replace defeat scold defend represent trust exclude expel admit suspend consult inform anger irritate alarm embarrass force compel order ask tell challenge provoke reward placate target portray describe call lobby slam blast praise applaud hail oppose counter rebuke deter',
  ),
  ...'fought told hold held let giving gave gives give'.split(' '),
]);
export const PUT_IN = words('notice');
export const GIVEN: ReadonlySet<string> = new Set([
  ...forms('offer provide supply deliver grant pledge promise propose donate lend appeal belong answer respond reply object'),
  ...'gave give given giving gives look looks looked looking links link handover offence offense concession concessions cause caused sent send sends sell sells sold owed owe loyal hostile appreciation message letter response answer threat aid help support loan loans lie lied says said speak spoke appeals gratitude deliveries'.split(
    ' ',
  ),
]);
export const ASKED = words('');
export const BORDERS = words(
  'border borders frontier road roads route route flight flights distance km miles kilometres kilometers match highway located corridor area region triangle trafficking smuggling passage crossing crossings line train trains bus buses trip travel railway',
);
export const PASSING = words('pass passes passed passing transit transited enter entering travel travelled');
export const STRIKES = words(
  'blockade attack attacks shells shell raid raids offensive rockets rocket missile missiles drones drone bombardment assault strike strikes siege ambush',
);
export const COMPLAINTS = words(
  'sanctions accusations accusation complaint complaints campaign anger charges embargo measures case lawsuit action war rhetoric proceedings claims',
);
export const SAKE = words(
  'fight fighting fought fights work works working worked spy spying mercenaries vote victory threat danger challenge setback humiliation snub success failure boon opportunity important essential crucial problem deniability representatives representative lawyers lawyer impossible difficult hard easy necessary unacceptable spokesman',
);
export const PRESSED = words('pressure sanctions influence embargo leverage grip');
export const MOVES = words(
  'border borders return returned returning returns travel travelled traveled flew fly flying go goes went going gone trip arrival came come coming arrive arrived back visit visits deported extradited moved move close next way road flight flights access home sent exports linked neighbour walk walked walking head heading headed march marched marching drove driving fled fleeing',
);
export const CIRCLES = words(
  'members member powers power allies partners signatories states governments capitals parties nations actors donors countries organisations organizations',
);

export const TERRITORIAL = words(`
borders bordered hosts hosted experienced suffered saw counts ranks ranked lies lay stretches produces exports imports recorded reported faced faces struggles suffers boasts lost celebrates sits recording
`);
export const BEING = words(`
suspended excluded accused condemned sanctioned invited forced obliged represented suspected isolated ready willing opposed committed trying seeking considering pushing planning negotiating asking demanding refusing preparing
working backing supporting threatening calling urging hoping set due determined banking relying opening exploring playing unprepared prepared unlikely likely able unable responsible guilty complicit reluctant keen eager concerned worried
angry against absent unwilling wary going taking making sending supplying building expected convinced active obligated required using doing providing offering pursuing reported alleged waging losing winning interested serious happy
`);
export const ROLES_OF_STATES = words(
  'threat ally foe partner party target enemy leader member signatory player adversary rival mediator guarantor aggressor victim main biggest largest first only key close major most',
);
export const IN_DEALINGS = words('talks negotiations discussions favour favor touch contact breach dispute violation agreement');
export const BETWEEN_WORDS = words(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today also publicly repeatedly directly sharply strongly always already officially never not only quietly on now still reportedly allegedly itself currently recently quickly openly clearly both',
);
export const CLITICS = words('who which that');
export const SAID_BEFORE = words('');
/** Dealings between states. */
export const DEALINGS = words(
  'agreement deal talks cooperation cooperate partnership negotiations ties relations relationship dispute tension tensions difference differences rift split row feud standoff spat clash friction disagreement disagreements influence leverage war treaty pact negotiate alliance accord contract crisis conflict rivalry ground',
);
