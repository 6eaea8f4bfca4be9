import { formsWith, unpackVerbForms } from '../forms.ts';
import { lateSet } from '../late-set.ts';
import { SPEECH_FORMS } from './generated/speech-forms.ts';

/** Verbs whose subject decides, acts or wants: a country before them is its government. Past and third person are made from them. */
const STEMS =
  'expand deport deepen gear intensify tighten ease raise boost appoint accuse agree accept abandon aid aim approve arm arrest ask attack back ban block blame bomb call close condemn confirm continue cooperate criticise criticize decide declare delay demand denounce deny deploy donate drop end enforce execute expel expect fail finance fund halt help host ignore impose insist invade invest invite join kill launch lift lobby loot mediate move negotiate nominate offer oppose order organise pledge plan prefer pressure promise propose protest push quit ratify recall recognise recognize refuse reject release reopen request respond restore restrict resume sanction seek seize send shut sign stop suggest summon supply support suspend target threaten train urge use veto vote vow want warn welcome withhold work worry';
const FORMS =
  'has had have wants will would must should could can may might says said told broke cut left led lost made makes met meets gave gives took takes got gets put puts paid pays bought sold held holds kept keeps sent sought shot withdrew withdraws went goes came comes began begins saw spent spends fought fights became knows knew thinks thought denied denies supplied supplies vowed allied allies relies relied tries tried carries carried fears feared hopes hoped needs owes owed regards regarded paints painted struck drew sought chose wrote ran stood built caught drove set intervenes intervened threw swore drags treats treated views viewed is';

export const AGENT_VERBS = lateSet(function* () {
  for (const stem of STEMS.split(' ')) {
    yield stem.endsWith('e') ? `${stem}d` : stem.endsWith('y') ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
    if (/[^aeiou][aeiou][nbtpl]$/.test(stem)) yield `${stem}${stem.at(-1)}ed`;
    yield /(?:s|sh|ch)$/.test(stem) ? `${stem}es` : stem.endsWith('y') ? `${stem.slice(0, -1)}ies` : `${stem}s`;
  }
  for (const form of FORMS.split(' ')) if (form !== 'is') yield form;
  for (const [stem, endings] of formsWith(unpackVerbForms(SPEECH_FORMS), /^(?!be|have|do)/, /^(?:P3|S\d?)$/)) for (const ending of endings) yield stem + ending;
});
export const NOT_ACTED = /^(?:been|experienced|suffered|long|faced|struggled|had)$/;
export const AUXILIARY = /^(?:has|had|have)$/;
export const BE = /^(?:is|was|are|were|remains|remained)$/;
export const ATTITUDE =
  /^(?:ready|willing|opposed|accused|committed|trying|seeking|considering|pushing|planning|negotiating|asking|demanding|refusing|preparing|working|backing|supporting|threatening|calling|urging|hoping|set|due|in|determined|(?!(?:becom|experienc|fac|suffer|struggl|burn|grow|sink|reel|be|liv|boom|hav|noth|someth|anyth|everyth|lack|lagg|miss|border)ing$)[a-z]{2,}ing)$/;
/** Told by its form to be said of several. */
export const PLURAL_VERB = /^(?:have|are|were|want|do|plan|agree|say|[a-z]{3,}ed)$/;
