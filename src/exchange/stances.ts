import type { Stance } from '../model/analysis.ts';
import type { ExportLanguage } from './format.ts';

/** What speech does, in the words of a file's language; the code stays readable beside it where a format has room. */
const STANCES: Readonly<Record<ExportLanguage, Readonly<Record<Stance, string>>>> = {
  fr: {
    says: 'dit',
    affirms: 'affirme',
    denies: 'dément',
    confirms: 'confirme',
    announces: 'annonce',
    asks: 'demande',
    answers: 'répond',
    promises: 'promet',
    threatens: 'menace',
    warns: 'avertit',
    accuses: 'accuse',
    calls: 'appelle',
    regrets: 'regrette',
    condemns: 'condamne',
    welcomes: 'salue',
    estimates: 'estime',
    explains: 'explique',
    adds: 'ajoute',
    recalls: 'rappelle',
    acknowledges: 'reconnaît',
    claims: 'revendique',
    proposes: 'propose',
  },
  en: {
    says: 'says',
    affirms: 'affirms',
    denies: 'denies',
    confirms: 'confirms',
    announces: 'announces',
    asks: 'asks',
    answers: 'answers',
    promises: 'promises',
    threatens: 'threatens',
    warns: 'warns',
    accuses: 'accuses',
    calls: 'calls',
    regrets: 'regrets',
    condemns: 'condemns',
    welcomes: 'welcomes',
    estimates: 'estimates',
    explains: 'explains',
    adds: 'adds',
    recalls: 'recalls',
    acknowledges: 'acknowledges',
    claims: 'claims',
    proposes: 'proposes',
  },
  ar: {
    says: 'يقول',
    affirms: 'يؤكد',
    denies: 'ينفي',
    confirms: 'يثبت',
    announces: 'يعلن',
    asks: 'يسأل',
    answers: 'يجيب',
    promises: 'يتعهد',
    threatens: 'يهدد',
    warns: 'يحذر',
    accuses: 'يتهم',
    calls: 'يدعو',
    regrets: 'يأسف',
    condemns: 'يدين',
    welcomes: 'يرحب',
    estimates: 'يقدّر',
    explains: 'يوضح',
    adds: 'يضيف',
    recalls: 'يذكّر',
    acknowledges: 'يقرّ',
    claims: 'يدّعي',
    proposes: 'يقترح',
  },
};

export const stanceWord = (stance: Stance | 'none', language: ExportLanguage): string => (stance === 'none' ? '' : (STANCES[language][stance] ?? stance));

/** The stance that a word of any language stands for; a word that is none comes back as it is. */
export function stanceOf(word: string): string {
  for (const words of Object.values(STANCES)) for (const [stance, said] of Object.entries(words)) if (said === word) return stance;
  return word;
}
