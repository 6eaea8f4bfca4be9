import type { CueTense, Stance } from '../../../../model/analysis.ts';
import { AGENT_VERBS } from '../agent-verbs.ts';
import { bareArabic, foldArabic } from '../letters.ts';
import { RELAYED, RELAYS, SPEECH_VERBS } from '../speech-verbs.ts';

/** Gender and number that a verb shows; before its subject a verb is singular whatever the subject. */
export interface VerbForm {
  readonly lemma: string;
  readonly stance: Stance;
  readonly frames: string;
  /** Prepositions before أن that belong to the verb. Folded. */
  readonly governs: ReadonlySet<string>;
  readonly gender: 'm' | 'f';
  readonly plural: boolean;
  readonly tense: CueTense;
  readonly participle: boolean;
}

/** Forms whose folded letters are an everyday noun's too: only so written. */
const EXACT = /^(?:دان|راي|نفي|دون|رد|عبر|حمل|زاد|سال|وعد|بين|مضي|حل|امل)$/;
/** Never verbs where they stand alone before a noun: "without", "between", "across". */
const MOSTLY_OTHER = new Set(['دان', 'دون', 'بين', 'عبر', 'رد', 'حمل', 'وعد', 'زاد', 'مضي', 'امل', 'سال'].map(foldArabic));

/** Verbs all the same where they open a sentence, or with و. */
const OPENING = new Set(['دان', 'رد', 'وعد', 'زاد', 'سال'].map(foldArabic));

function add(forms: Map<string, VerbForm>, form: string, reading: VerbForm): void {
  const key = foldArabic(form);
  if (key && key !== '-' && !forms.has(key)) forms.set(key, reading);
}

/** The forms of a verb, by rule from its past and present. */
function conjugate(past: string, present: string, each: (form: string, gender: 'm' | 'f', plural: boolean, tense: CueTense) => void): void {
  const stem = bareArabic(past);
  const weak = /[ىا]$/.test(stem);
  each(stem, 'm', false, 'past');
  each(`${weak ? stem.slice(0, -1) : stem}ت`, 'f', false, 'past');
  each(`${weak ? stem.slice(0, -1) : stem}وا`, 'm', true, 'past');
  each(`${weak ? `${stem.slice(0, -1)}ي` : stem}ا`, 'm', true, 'past');
  each(`${weak ? stem.slice(0, -1) : stem}تا`, 'f', true, 'past');
  if (present === '-') return;
  const plain = bareArabic(present);
  each(plain, 'm', false, 'present');
  each(`ت${plain.slice(1)}`, 'f', false, 'present');
  each(`${/[يىو]$/.test(plain) ? plain.slice(0, -1) : plain}ون`, 'm', true, 'present');
}

function readSpeech(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const line of SPEECH_VERBS.trim().split('\n')) {
    const [past = '', present = '', participle = '-', stance = 'says', frames = 'c', ...governs] = line.split(' ');
    const shared = { lemma: bareArabic(past), stance: stance as Stance, frames, governs: new Set(governs.map(foldArabic)) };
    conjugate(past, present, (form, gender, plural, tense) => add(forms, form, { ...shared, gender, plural, tense, participle: false }));
    if (participle === '-') continue;
    const stem = participle.replace(/ا$/, '');
    add(forms, participle, { ...shared, gender: 'm', plural: false, tense: 'gerund', participle: true });
    add(forms, `${stem}ة`, { ...shared, gender: 'f', plural: false, tense: 'gerund', participle: true });
    // supporters, critics: as plurals most are nouns
    if (!/^(?:قال|أكد|أضاف|أشار|أوضح|اعتبر|لفت|أعلن|وصف|شدد|دعا|طالب)$/.test(shared.lemma)) continue;
    const many = /ي$/.test(stem) ? stem.slice(0, -1) : stem;
    add(forms, `${many}ين`, { ...shared, gender: 'm', plural: true, tense: 'gerund', participle: true });
  }
  return forms;
}

let speech: ReadonlyMap<string, VerbForm> | undefined;
let agents: ReadonlySet<string> | undefined;

/** A verb of speech by its folded form; `bare` keeps the letters where folding would make a noun of it; `opens`: it opens its sentence. */
export function speechForm(key: string, bare: string, opens = false): VerbForm | undefined {
  speech ??= readSpeech();
  const found = speech.get(key);
  if (!found) return undefined;
  // يدعى is called, يدعي claims
  if (/^[يت]دعي$/.test(key) && bare.endsWith('ى')) return undefined;
  // "مقره": its seat, no مقرة
  if (/^م(?:ق|ص)ره$/.test(key) && bare.endsWith('ه')) return undefined;
  // هنأ congratulated, هنا here
  if (key === 'هنا') return bare.endsWith('أ') ? found : undefined;
  if (EXACT.test(key)) {
    if (key === 'راي') return /[ىا]$/.test(bare) ? found : undefined;
    if (key === 'نفي') return bare.endsWith('ى') ? found : undefined;
    if (MOSTLY_OTHER.has(key)) return opens && OPENING.has(key) ? found : undefined;
  }
  return found;
}

/** Does a state or a body act in this form? */
export function isAgentForm(key: string): boolean {
  if (!agents) {
    const made = new Set<string>();
    for (const line of AGENT_VERBS.trim().split('\n')) {
      const [past = '', present = ''] = line.split(' ');
      conjugate(past, present, (form) => made.add(foldArabic(form)));
    }
    speech ??= readSpeech();
    for (const [form, { participle }] of speech) if (!participle) made.add(form);
    agents = made;
  }
  return agents.has(key);
}

const relays = new Set(foldArabic(RELAYS).split(' '));
const relayed = new Set(foldArabic(RELAYED).split(' '));
export const isRelay = (key: string): boolean => relays.has(key);
export const isRelayed = (key: string): boolean => relayed.has(key);
