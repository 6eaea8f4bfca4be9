import type { KnownLanguage } from '../document.ts';
import { words } from './roles.ts';

/** Words by which quoted words tell who says them, and of whom they speak; folded. */
export interface VoiceWords {
  /** One who speaks of himself. */
  readonly me: ReadonlySet<string>;
  /** Several, or a body. */
  readonly us: ReadonlySet<string>;
  /** Somebody else. */
  readonly other: ReadonlySet<string>;
  /** Pronouns for one person that are a subject. */
  readonly subject: ReadonlySet<string>;
}

export const VOICES: Readonly<Partial<Record<KnownLanguage, VoiceWords>>> = {
  fr: {
    me: words("je j' moi me m' mon ma mes"),
    us: words('nous notre nos'),
    other: words("il elle ils elles lui eux son sa ses leur leurs l'interesse"),
    subject: words('il elle -il -elle -t-il -t-elle'),
  },
  en: {
    me: words('i me my mine'),
    us: words('we us our ours'),
    other: words('he she they him his her their them'),
    subject: words('he she'),
  },
};
