/** Nouns that name an office or a function; folded, whole tokens. */
export const ROLE_HEADS: ReadonlyMap<string, 'm' | 'f' | ''> = new Map(
  Object.entries({
    m: 'king prince spokesman chairman imam sultan emir congressman businessman policeman',
    f: 'queen princess spokeswoman chairwoman congresswoman businesswoman',
    '': 'president vice-president minister premier secretary secretary-general governor mayor senator ambassador judge prosecutor lawyer attorney leader chief head commander general colonel captain lieutenant spokesperson chairperson speaker envoy mediator adviser advisor director coordinator representative commissioner deputy lawmaker analyst expert researcher economist activist journalist blogger professor founder chancellor chairperson strongman ruler official strategist counselor counsellor negotiator diplomat writer poet singer musician artist farmer trader teacher student engineer doctor pastor priest historian blogger resident lawmaker correspondent counsel nominee candidate undersecretary pm',
  }).flatMap(([gender, words]) => words.split(' ').map((word) => [word, gender as 'm' | 'f' | ''] as const)),
);

export const PLURAL_HEADS: ReadonlySet<string> = new Set('ministers presidents leaders officials governors ambassadors lawmakers senators generals'.split(' '));

/** Words before a head that belong to the office; folded. */
export const BEFORE_HEAD: ReadonlySet<string> = new Set(
  (
    'former late then current new acting interim deputy vice prime foreign defence defense interior security finance justice home information communications education health oil energy mining mines trade agriculture transport water sports culture ' +
    'army military junta rebel opposition community government state police navy air force national federal regional local transitional transition party union political human rights security senior top chief special permanent executive general senate parliament parliamentary presidential ministry coup militant jihadist group religious tribal traditional village district provincial district white house peacekeeping mission student youth civil society think-tank climate conflict research exiled ousted deposed toppled overthrown unseated detained jailed imprisoned captive sacked dismissed fired democratically elected long-time longtime outgoing republican democratic gop presidential vice-presidential'
  ).split(' '),
);
export const FORMER: ReadonlySet<string> = new Set('former late ex then'.split(' '));
export const DEFINITE: ReadonlySet<string> = new Set('the his her their its'.split(' '));
export const INDEFINITE: ReadonlySet<string> = new Set('a an another some several one two three'.split(' '));
export const OF: ReadonlySet<string> = new Set('of for'.split(' '));

/** Words at an office that say what became of its holder; see actors/fates.ts. */
export const OUSTED: ReadonlySet<string> = new Set('ousted deposed toppled overthrown unseated sacked dismissed fired removed'.split(' '));
export const DETAINED: ReadonlySet<string> = new Set('detained arrested jailed imprisoned captive held'.split(' '));
export const ELECTED: ReadonlySet<string> = new Set('elected elect'.split(' '));
export const HELD_PHRASES = /^(?:in (?:detention|custody|captivity|prison|jail)|under arrest)/;
export const OUSTINGS: ReadonlySet<string> = new Set('overthrow ouster ousting toppling removal deposition sacking dismissal'.split(' '));
export const DETENTIONS: ReadonlySet<string> = new Set('arrest release detention captivity imprisonment'.split(' '));

/** Words of an office that are one whatever their gender and spelling. */
export const SAME_IN_OFFICE: Readonly<Record<string, string>> = {
  defense: 'defence',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  chairman: 'chairperson',
  chairwoman: 'chairperson',
};
