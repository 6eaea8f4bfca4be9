/** Words beside the names of persons. All folded. */

export const PEOPLE_SAY = /^(?:said|says|added|asked|recalled|explained|insisted|laughed|sighed|replied|cried|whispered|resume|assure)$/;

/** Behind a comma these tell that somebody stands before it. */
export const OF_A_PERSON = /^(?:who|whose|a|an|mother|father|widow)$/;

/** Before a name alone: "la voisine Awa". */
export const EVERYDAY_PERSON =
  /^(?:resident|neighbour|neighbor|witness|herder|farmer|trader|fisherman|refugee|mother|father|widow|driver|student|elder|shepherd|survivor)$/;

/** Parts of a name that are no family name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set('ag ould oul mint ben bin el al abou abu du van von ibn'.split(' '));

export const PARTICLES_OF_NAMES: ReadonlySet<string> = new Set(
  'ag ould oul wuld mint ben bin bint ibn abou abu aboul el al as ad an at ed es ul ur'.split(' '),
);

export const EUROPEAN_PARTICLES: ReadonlySet<string> = new Set('du van von da dos del della der den ter'.split(' '));

export const SURE_PARTICLES = /^(?:van|von|der|den|ter|della)$/;

export const WORD_PARTICLES = /^(?:as|at|an|ad|ed|es|ul|ur)$/;

/** Behind these "à X" is somebody. */
export const TOWARDS_SOMEBODY = /^(?:face|oppose|due|dues|du|declare|propose|opposition|loyal|allie)$/;

export const ARABIC_ARTICLE = /^(?:el|al)$/;

export const POSTNOMINAL = /^(?:qc|kc|mp|mep|obe|cbe|phd)$/;

export const NICKNAMED = /^(?:nicknamed|dubbed|pseudo|titled)$/;

export const ALIAS_BEHIND = /^(?:alias|aka)$/;

export const ALIAS = /^(?:alias|aka)$/;

export const CHIEF_OF_MOSSI = /^(?:naaba|naba)$/;

/** Nouns and words that tell that a person's name follows. */
export const HUMAN: ReadonlySet<string> = new Set(
  'mother father parent resident friend brother sister daughter wife husband baby neighbor neighbour survivor widow victim driver trader farmer herder by named certain dame'.split(
    ' ',
  ),
);

/** Verbs that only people do. */
export const PERSONAL: ReadonlySet<string> = new Set(
  'lost lives lived thinks believes hopes wants fears works worked left returned fled knows remembers took takes spends died joined'.split(' '),
);

/** Verbs of speech before or behind a name. */
export const SAYS_BEFORE: ReadonlySet<string> = new Set('said says added told according asked declare assure resume'.split(' '));

export const NO_PERSON_BEFORE: ReadonlySet<string> = new Set('the a an in at near'.split(' '));

export const SPEECH_BEHIND: ReadonlySet<string> = new Set('said says told added wrote declare note resume'.split(' '));

/** What is done to or by people, behind an auxiliary. */
export const PEOPLE_ARE: ReadonlySet<string> = new Set(
  'declare note assure promis said told added written lost pregnant born dead arrested killed elected appointed wounded married promised asked'.split(' '),
);

export const CIVIL_IN_FULL = /^(?:madame|late|madam|professor|doctor)$/;
