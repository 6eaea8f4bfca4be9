import { BESIDE_COUNT } from '../learned/beside.ts';
import { FeatureSpace } from '../learned/features.ts';
import { HEAD_COUNT } from './anchors.ts';
import { CUE_FORMS, FRAMES } from './facts.ts';
import { SORTS } from './profiles.ts';
import { VOICE_COUNT } from './voice.ts';

/** The way from an anchor to a referent. */
export const HOW = {
  name: 0,
  role: 1,
  self: 2,
  phraseEntity: 3,
  phraseWords: 4,
  pronounEntity: 5,
  pronounWords: 6,
  floatEntity: 7,
  floatWords: 8,
  nobody: 9,
} as const;
const HOWS = 10;
/** Where an anchor stands: 14 with a cue in the sentence, 3 without, 3 in other sentences, 1 for none. */
const RELATIONS = 21;
export const NO_ANCHOR = 20;
/** What the anchor is, for what a referent must be: name, office, four kinds of noun, five of pronoun, none. */
const ANCHOR_CLASSES = 12;

const space = new FeatureSpace();
export const F = {
  cueRelation: space.template('language × cue × relation', 2, CUE_FORMS, RELATIONS),
  relationHead: space.template('relation × head', RELATIONS, HEAD_COUNT),
  relationBefore: space.template('relation × before', RELATIONS, BESIDE_COUNT),
  relationAfter: space.template('relation × after', RELATIONS, BESIDE_COUNT),
  relationBetween: space.template('relation × between', RELATIONS, 32),
  relationDistance: space.template('relation × distance', RELATIONS, 6),
  beforeHead: space.template('before × head', BESIDE_COUNT, HEAD_COUNT),
  frameRelation: space.template('frame × relation', FRAMES.length, RELATIONS),
  frameHead: space.template('frame × head', FRAMES.length, HEAD_COUNT),
  howHead: space.template('how × head', HOWS, HEAD_COUNT),
  howKind: space.template('how × kind × language', HOWS, 3, 2),
  howCue: space.template('how × cue', HOWS, CUE_FORMS),
  number: space.template('cue number × anchor number × relation side', 3, 3, 4),
  owner: space.template('owner × head × language', 2, HEAD_COUNT, 2),
  hearer: space.template('hearer verb × relation', 2, RELATIONS),
  definite: space.template('definite × how × head', 2, HOWS, HEAD_COUNT),
  firstOfSentence: space.template('first anchor of its sentence × relation', 3, RELATIONS),
  order: space.template('rank from the cue × relation', 6, RELATIONS),
  longer: space.template('shorter of two borders × after', 3, BESIDE_COUNT),
  inside: space.template('named in the quote × how', 2, HOWS),
  recency: space.template('rank by nearness × how', 11, HOWS),
  distance: space.template('sentences since × how', 7, HOWS),
  gender: space.template('gender agrees × how × human', 3, HOWS, 2),
  agree: space.template('number agrees × how', 3, HOWS),
  nouns: space.template('noun shared × how', 4, HOWS),
  previous: space.template('spoke in the quote before × how', 7, HOWS),
  previousCue: space.template('spoke in the quote before × cue × frame', 3, CUE_FORMS, FRAMES.length),
  spoke: space.template('times spoken × how', 4, HOWS),
  next: space.template('speaks in the next quote × how', 4, HOWS),
  subject: space.template('subject here or before × how', 6, HOWS),
  times: space.template('times met × how', 4, HOWS),
  human: space.template('human × how × known', 3, HOWS, 2),
  nobodyFrame: space.template('nobody × frame × kind', FRAMES.length, 3),
  nobodyCue: space.template('nobody × cue × language', CUE_FORMS, 2),
  nobodyLength: space.template('nobody × words × has cue', 5, 2),
  nobodyBlock: space.template('nobody × block × first', 4, 2),
  floatFrame: space.template('floating × frame × previous', FRAMES.length, 7),
  floatBlock: space.template('floating × same block as the quote before × recency', 3, 11),
  sort: space.template('anchor class × sort of referent', ANCHOR_CLASSES, SORTS),
  sortFrame: space.template('sort of referent × frame', SORTS, FRAMES.length),
  fitting: space.template('rank among those that agree × anchor class', 5, ANCHOR_CLASSES),
  fittingSubject: space.template('rank among those that agree × subject × pronoun', 5, 6, 2),
  goesOn: space.template('cue goes on × spoke before × how', 3, 7, HOWS),
  share: space.template('share of the other quotes × how', 4, HOWS),
  cues: space.template('cues of the sentence × relation', 4, RELATIONS),
  otherCue: space.template('another cue between × relation × form', 2, RELATIONS, CUE_FORMS),
  nested: space.template('nested × relation', 2, RELATIONS),
  block: space.template('met in the same block × how', 3, HOWS),
  voice: space.template('voice × how × subject here or before', VOICE_COUNT, HOWS, 6),
  voiceSort: space.template('voice × sort of referent', VOICE_COUNT, SORTS),
  voiceSpoke: space.template('voice × spoke in the quote before × anchored', VOICE_COUNT, 7, 2),
};
/** The table of the first model. */
export const PATH_SPACE = space;
