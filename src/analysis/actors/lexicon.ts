import type { KnownLanguage } from '../document.ts';
import * as enVerbs from '../lang/en/agent-verbs.ts';
import * as enWords from '../lang/en/common-words.ts';
import * as enHabits from '../lang/en/habits.ts';
import * as enOrganisations from '../lang/en/organisations.ts';
import * as enRoles from '../lang/en/roles.ts';
import * as enStates from '../lang/en/states.ts';
import * as enTitles from '../lang/en/titles.ts';
import * as frVerbs from '../lang/fr/agent-verbs.ts';
import * as frWords from '../lang/fr/common-words.ts';
import * as frHabits from '../lang/fr/habits.ts';
import * as frOrganisations from '../lang/fr/organisations.ts';
import * as frRoles from '../lang/fr/roles.ts';
import * as frStates from '../lang/fr/states.ts';
import * as frTitles from '../lang/fr/titles.ts';

type Shared<A, B> = { readonly [K in keyof A & keyof B]: A[K] | B[K] };

/** The words of one language that the actor layers use. */
export type Lexicon = Shared<typeof frVerbs, typeof enVerbs> &
  Shared<typeof frWords, typeof enWords> &
  Shared<typeof frTitles, typeof enTitles> &
  Shared<typeof frRoles, typeof enRoles> &
  Shared<typeof frOrganisations, typeof enOrganisations> &
  Shared<typeof frStates, typeof enStates> &
  Shared<typeof frHabits, typeof enHabits>;

const LEXICONS: Partial<Readonly<Record<KnownLanguage, Lexicon>>> = {
  fr: { ...frVerbs, ...frWords, ...frTitles, ...frRoles, ...frOrganisations, ...frStates, ...frHabits },
  en: { ...enVerbs, ...enWords, ...enTitles, ...enRoles, ...enOrganisations, ...enStates, ...enHabits },
};

/** A language that reads its actors itself has none of these; the first one stands in. */
export const lexiconOf = (language: KnownLanguage): Lexicon => LEXICONS[language] ?? LEXICONS.fr!;
