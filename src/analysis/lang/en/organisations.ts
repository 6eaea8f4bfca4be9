import type { ActorType } from '../../../model/knowledge.ts';

/** Head nouns of bodies whose name may be written in lower case; folded. */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  'government army military forces police ministry junta presidency parliament senate court guard council authorities state administration navy air security opposition presidential transitional ruling'.split(
    ' ',
  ),
);

export const STATE_BODIES: ReadonlyMap<string, 'government' | 'armed_forces' | 'ministry' | 'court' | 'organisation'> = new Map(
  Object.entries({
    government: 'government presidency parliament senate junta authorities administration cabinet',
    armed_forces: 'army military forces police navy gendarmerie guard',
    ministry: 'ministry',
    court: 'court judiciary',
    organisation: 'embassy consulate',
  }).flatMap(([type, words]) => words.split(' ').map((word) => [word, type as 'government'] as const)),
);
export const GOVERNMENT_HEADS: ReadonlySet<string> = new Set('government junta administration'.split(' '));
export const ARMY_HEADS: ReadonlySet<string> = new Set('army military forces'.split(' '));
export const NATIONAL_BODIES: readonly string[] = [
  'national assembly',
  'supreme court',
  'constitutional court',
  'electoral commission',
  'presidential guard',
  'national guard',
  'national police',
];

/** A capitalised sequence with one of these is an organisation; folded. */
export const NAMED_HEADS: ReadonlySet<string> = new Set(
  (
    'agency alliance army assembly association authority bank battalion board brigade bureau center centre chamber church coalition command commission committee community company confederation congress cooperation corporation corps council court ' +
    'department directorate federation force forces foundation front fund group guard guards initiative institute institution league military ministry mission movement network office organisation organization parliament party platform police press program programme rally ' +
    'regiment secretariat senate service services society squad syndicate tribunal union university province news times post chronicle courier inquirer trumpet vanguard dispatch bulletin international inc ltd plc airlines airways broadcasting reporters watch bloc consortium task observatory media tv radio gazette herald tribune telegraph daily collective brotherhood cooperative coop ' +
    'administration caucus laboratory laboratories labs survey trust academy archives caliphate campaign exchange holdings partners technologies industries motors petroleum pharmaceuticals insurance securities studios fellowship inspectorate ' +
    'college guild hospital museum zoo diocese inquiry investigations congregation synod contractors equities theatre orchestra library gallery clinic school rovers club unit'
  ).split(' '),
);
export const THING_HEADS: ReadonlySet<string> = new Set(
  (
    'hospital falls volcano league championship trophy airport stadium school college hotel palace street avenue road bridge park lake mount mountain river island region province district city town village camp base agreement accord treaty charter constitution act law decree declaration forum ' +
    'summit conference festival prize cup day week war battle route market museum mosque cathedral state delta gulf valley desert coast sea ocean forest highway square university clinic cemetery prison basin area county plan strategy project cape port peninsula islands mountains hills spring'
  ).split(' '),
);
export const BODY_APPOSITIONS: ReadonlySet<string> = new Set(
  'channel network affiliate pollster group company firm ngo organisation organization charity militia newspaper magazine website site broadcaster agency operation party movement startup'.split(
    ' ',
  ),
);

/** Houses: a body where it speaks or decides, else where something happens; folded. */
export const HOUSES: ReadonlySet<string> = new Set('embassy consulate'.split(' '));

/** Before a name that is cited: "according to", "told"; folded. */
export const CITES: ReadonlySet<string> = new Set('told said says'.split(' '));
/** Verbs behind a name that only somebody does. */
export const SPEAKS: ReadonlySet<string> = new Set(
  'said says told announced confirmed revealed reveals denied reported declined claimed argued insisted added warned acknowledged admitted agreed refused decided launched accused rejected condemned demanded offered hired fired sued posted filed won tweeted resigned testified voted vowed pledged urged wrote asked replied'.split(
    ' ',
  ),
);
/** Say what a name right behind them is: a company, a medium, a club. */
export const COMPANY_BEFORE: ReadonlySet<string> = new Set(
  'ngo tank charity broker trader shipper builder union coalition club body aggregator publication brand manufacturer maker operator affiliate giant developer supplier retailer airline carrier pollster pollsters provider insurer publisher broadcaster network platform contractor lender brewer miner producer exchange outlet agency nonprofit watchdog consultancy'.split(
    ' ',
  ),
);
/** Stand behind the name of a company or body. */
export const COMPANY_BEHIND: ReadonlySet<string> = new Set(
  'ceo chairman chairwoman executives executive founder co-founder cofounder spokesman spokeswoman spokesperson employees employee shareholders boss shares customers headquarters board'.split(
    ' ',
  ),
);
/** Whoever leads or speaks for what "of" and "for" lead to. */
export const LEADS: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson founder co-founder cofounder chairman chairwoman ceo executive vice-president employees employee shareholders owner member members'.split(
    ' ',
  ),
);
/** Before a people, a kind, a place. */
export const MANY = /^(?:these|those|many|some|all|most|a|an)$/;
/** Behind them "to" leads to whoever is told or given something. */
export const TOLD: ReadonlySet<string> = new Set('sold according said gave talked'.split(' '));
/** Many people by their name's ending. */
export const PEOPLES = /(?:ists|ians|cans|lans)$/;
/** Things and people of armed forces: "military base" is no force. */
export const OF_FORCES: ReadonlySet<string> = new Set(
  'base bases assets intervention aircraft presence personnel leaders command casualties invasion training aid equipment hardware operation operations officers member members camp camps hospital action contractors instructors advisers advisors vehicles helicopter plane planes cooperation attache service build-up buildup bases spending deployment mission academy coup government ruler rulers junta regime rule'.split(
    ' ',
  ),
);
/** Names of houses that begin with "General": no officer. */
export const GENERAL_HOUSES = /^(?:motors|electric|mills|dynamics|foods|[a-z]{3,}mics)$/;

/** Only French newsrooms write them small. */
export const SMALL_HEADS: ReadonlySet<string> = new Set();

/** Open a body's name that goes on with “for”, “of”: Lawyers for Human Rights. */
export const LINKED_HEADS: ReadonlySet<string> = new Set(
  'lawyers doctors women mothers sisters friends parents teachers workers veterans sons daughters fathers brothers youth youths elders guardians defenders students forum conference inquiry airways festival'.split(
    ' ',
  ),
);

/** Of these a country has one: “l’agence nationale de …”. */
export const NATIONAL_OFFICES: ReadonlySet<string> = new Set();

/** Bodies that are told by their seat: "the police of …". */
export const SEATED: ReadonlyMap<string, ActorType> = new Map([
  ['tribunal', 'court'],
  ['prefecture', 'government'],
  ['police', 'armed_forces'],
]);

/** The portfolio of a ministry that is meant by its letters, as the knowledge base names it in French. */
export const FOREIGN_AFFAIRS = 'affaires étrangères';

/** What kind of body a head noun tells. */
export const TYPE_OF_HEAD: Readonly<Record<string, ActorType>> = {
  party: 'party',
  company: 'company',
  bank: 'company',
  ngo: 'ngo',
  association: 'ngo',
  federation: 'ngo',
  radio: 'media',
  site: 'media',
  magazine: 'media',
  television: 'media',
  newspaper: 'media',
  broadcaster: 'media',
  website: 'media',
  broadcasting: 'media',
  tribunal: 'court',
  court: 'court',
  ministry: 'ministry',
  militia: 'armed_group',
  brigade: 'armed_forces',
  regiment: 'armed_forces',
  army: 'armed_forces',
  military: 'armed_forces',
  police: 'armed_forces',
};
