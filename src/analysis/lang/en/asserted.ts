import { words } from '../roles.ts';

const NEED = words('need needs importance urgency necessity value right role link links');
const DENIED = words('rumour rumours rumor rumors reports report claim claims talk suggestion suggestions speculation fears allegations accusations idea');
const CHANGE = words(
  'growth inflation revenue revenues sales profit profits loss losses deficit surplus shortfall shortage rise rises fall drop decline increase increases recession output recovery rainfall rain rains frost frosts snow storms floods drought earnings demand prices harvest turnout contraction slowdown',
);

const SCHEMES = words('scheme plan plot pattern case series chain catalogue string network');

/** What a verb has to have as its object to report anything: "unveiled plans", not "unveiled a statue". By lemma; folded. */
export const ASSERTED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['unveil', words('plan plans proposal proposals strategy roadmap budget deal reforms cuts measures')],
  ['stress', NEED],
  ['emphasise', NEED],
  ['emphasize', NEED],
  ['underline', NEED],
  ['underscore', NEED],
  ['document', words('case cases abuse abuses violation violations killing killings incident incidents death deaths attack attacks instance instances')],
  ['shoot down', DENIED],
  ['play down', DENIED],
  ['brush aside', DENIED],
  ['brush off', DENIED],
  ['forecast', CHANGE],
  ['project', CHANGE],
  ['predict', CHANGE],
  ['lay out', SCHEMES],
  ['set out', SCHEMES],
]);

/** What is put at a number: "put the death toll at 40". */
export const COUNTED = words(
  'number numbers toll figure figures cost costs damage losses total crowd turnout value price bill size population age lead share rate odds strength',
);
/** Before the number that something is put at. */
export const ABOUT = words('about around some over under nearly almost roughly between more fewer less least up');
/** What words stand on, besides documents: "read a banner". */
export const SIGNS = words(
  'sign signs banner banners placard placards poster posters plaque inscription caption headline order notice label graffiti slogan line lines entry will diary postcard sticker screen message motion invitation',
);
/** Those before whom something is said; what they hear is nobody's whom the sentence names. */
export const COURTS = words(
  'court tribunal inquest inquiry jury hearing panel commission trial jurors magistrates lawmakers senators committee council councillors parliament senate meeting board assembly congress conference trustees',
);
/** Documents and data in the plural, whose verb has no s: "records from the tower show". */
export const SHOWN = words('show shows find finds suggest suggests reveal reveals indicate indicates detail details documents');
/** "In the bank's view", "by the army's own account": what somebody makes of a matter. */
export const VIEWS = words(
  'view views opinion words telling account accounts reckoning estimation estimate estimates count reading judgment judgement version eyes assessment',
);
/** "far below", "well short of": how a figure compares, told by the reporter. */
export const COMPARES = words('below above short more less fewer higher lower ahead beyond under over');
/** "…, her hands still shaking", "…, tears in his eyes": how somebody looked who spoke. */
export const BEARING = words('hand hands voice eyes eye face lips arms fingers head chin tears smile fists shoulders gaze');
/** "said he was sorry after a hearing that …": an occasion at which something is said. */
export const OCCASIONS = words('hearing meeting session briefing debate trial training summit tour match game');
/** "…, which was later disproved by two pilots". */
export const BELIED = words(
  'disproved denied contradicted refuted debunked disputed retracted withdrawn overturned dismissed rejected proved proven shown found exposed turned',
);
/** In or on what somebody says a thing: "in a letter to the bank". */
export const ADDRESSES = words(
  'statement communique letter filing post tweet speech address interview broadcast briefing conference email memo note message report article video televised message editorial podcast sermon circular bulletin order ceremony meeting hearing',
);
/** What only points back to something said: "the claim was denied by the firm". */
export const POINTS_BACK = words(
  'claim claims report reports news story allegation allegations accusation accusations information figure figures charge charges rumour rumours',
);
/** "Word spread that", "News came that", "Reports emerged that": nobody tells it. */
export const NEWS = words('word news reports rumours rumors');
/** "Her contention is that": what somebody holds. */
export const CONTENTIONS = words('contention argument claim view complaint theory conclusion assertion prediction warning message');
/** Who goes with somebody else, or stands against him: "the lawyer" is not the one who was just named. */
export const WITH_ANOTHER = words(
  'lawyer solicitor attorney barrister spokesman spokeswoman spokesperson prosecutor judge reporter interviewer journalist witness neighbour neighbor brother sister father mother son daughter wife husband uncle aunt cousin friend partner colleague widow widower relative manager agent adviser aide deputy assistant successor predecessor rival opponent officer policeman soldier source caller man woman victim attacker gunman driver suspect complainant owner boss employer landlord doctor caretaker guard president minister mayor governor king chief director chairman secretary',
);
/** Nouns by which the reporter takes up what was said: ", a promise he had made before". */
export const TAKEN_UP = words(
  'promise pledge claim threat boast denial remark assertion admission prediction warning figure number charge allegation view stance statement verdict',
);
/** What somebody does while he says a thing, or what his words did: ", wiping her eyes", ", contradicting the mayor". */
export const BESIDES = words(
  'bowing wiping pointing smiling gesturing waving shrugging laughing sobbing weeping clutching nodding sighing grinning frowning contradicting echoing prompting sparking triggering reversing defying fuelling dashing raising drawing',
);
/** Those who are told a thing without an article: "told reporters pensions had not been paid". */
export const HEARERS = words('reporters journalists police investigators officers detectives lawmakers parliament jurors supporters followers fans staff');
/** ", to loud applause": how hearers took it. */
export const REACTIONS = words('applause cheers laughter boos jeers whistles gasps ovation');
/** How something is: "called the inquiry biased". */
export const QUALITY = /..(?:ive|ous|[ai]ble|ful|less|ant|ent|ary|ory|ased|ised|ized|ated|[^aeiou]ic|ical|[rn]al|wrong|false|unfair|hollow|insane|absurd)$/;
/** "likened the code to a test", "calls the case a fabrication": what binds an object to what it is said to be. By lemma. */
export const LIKENED: ReadonlyMap<string, RegExp> = new Map([
  ...['liken', 'compare'].map((lemma): [string, RegExp] => [lemma, /^(?:to|with)$/]),
  ...['characterise', 'characterize'].map((lemma): [string, RegExp] => [lemma, /^as$/]),
  ...['call', 'label', 'brand'].map((lemma): [string, RegExp] => [lemma, /^(?:an?|as)$/]),
]);
