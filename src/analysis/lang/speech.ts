import type { KnownLanguage } from '../document.ts';
import { SPEECH_FORMS as EN_FORMS } from './en/generated/speech-forms.ts';
import { NOMINAL_PREDICATES as EN_NOMINAL, SPEECH_VERBS as EN_VERBS } from './en/speech-verbs.ts';
import { SPEECH_FORMS as FR_FORMS } from './fr/generated/speech-forms.ts';
import { NOMINAL_PREDICATES as FR_NOMINAL, SPEECH_VERBS as FR_VERBS } from './fr/speech-verbs.ts';

/** Verbs of speech, their forms as they are kept, and phrases of a verb and a noun. */
interface Speech {
  readonly verbs: string;
  readonly forms: string;
  readonly nominal: readonly (readonly [verb: string, noun: string, stance: string, frames: string])[];
}

const FR: Speech = { verbs: FR_VERBS, forms: FR_FORMS, nominal: FR_NOMINAL };
const SPEECH: Readonly<Partial<Record<KnownLanguage, Speech>>> = { fr: FR, en: { verbs: EN_VERBS, forms: EN_FORMS, nominal: EN_NOMINAL } };

/** Those of a language; of one that brings a reader of its own, those of the first. */
export const speechOf = (language: KnownLanguage): Speech => SPEECH[language] ?? FR;
