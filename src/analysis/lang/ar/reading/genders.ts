import type { Span } from '../../../../model/span.ts';
import { countWhile } from '../../../count-while.ts';
import { GIVEN_NAMES, WOMEN } from '../common-words.ts';
import { bareArabic, foldArabic } from '../letters.ts';
import { BODY_HEADS } from '../organisations.ts';
import { cutsOf } from './text.ts';

/** Names of men in ة. */
const MEN = /^(?:حمزه|اسامه|طلحه|عبيده|خليفه|معاويه|سلامه|عطيه|جمعه|عماره|حذيفه|عكرمه|عقبه|قتيبه|عقيله|حمه|حميده|رواحه|عروه|مغيره|شحاته|برمه)$/;

/** By the given name; a foreign one tells nothing. */
export function genderOfPerson(text: string): 'm' | 'f' | undefined {
  const [raw = ''] = text.split(/\s/);
  const first = foldArabic(raw);
  if (WOMEN.has(first) || (GIVEN_NAMES.has(first) && bareArabic(raw).endsWith('ة') && !MEN.test(first))) return 'f';
  return GIVEN_NAMES.has(first) ? 'm' : undefined;
}

/** A foreign body may be either: بوكو حرام is a group. */
export function genderOfName(text: string): 'm' | 'f' | undefined {
  const first = foldArabic(text.split(/\s/)[0]!);
  return genderOfBody(text) === 'f' ? 'f' : cutsOf(first).some(({ key }) => BODY_HEADS.has(key)) ? 'm' : undefined;
}

/** Feminine by ending, and all plurals of things: sources, authorities, forces. */
export function genderOfBody(text: string): 'm' | 'f' {
  const first = foldArabic(text.split(/\s/)[0]!);
  return /ه$|ات$|^(?:حكومت|وزارت|دولت|جمعيت|منظمت|حركت|جماعت|شركت)[اي]$|^(?:ال)?(?:مصادر|قوات|سلطات|الامم|امم|خارجيه|وسائل|صحف|تقارير|اوساط)$|^(?:فرنسا|روسيا|مالي|باريس|موسكو|باماكو|نيامي|تشاد|الجزائر)$/.test(
    first,
  )
    ? 'f'
    : 'm';
}

/** Without the proclitics written onto it. */
export function strip(raw: string, clitic: string): string {
  if (clitic.endsWith('ل') && /^لل/.test(foldArabic(raw).slice(clitic.length - 1))) return `ال${raw.slice(clitic.length + 1)}`;
  return raw.slice(clitic.length).replace(/^\u0640+/, '');
}

/** The token that begins at an offset. */
export function tokenAt(tokens: readonly Span[], start: number): number {
  return countWhile(tokens.length, (i) => tokens[i]!.start < start);
}
