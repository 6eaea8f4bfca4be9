/** Words beside the names of persons. All folded. */

export const PEOPLE_SAY = /^(?:said|says|added|asked|recalled|explained|insisted|laughed|sighed|replied|cried|whispered|resume|assure)$/;

/** Behind a comma these tell that somebody stands before it. */
export const OF_A_PERSON = /^(?:who|whose|a|an|mother|father|widow)$/;

/** Before a name alone: "la voisine Awa". */
export const EVERYDAY_PERSON =
  /^(?:resident|neighbour|neighbor|witness|herder|farmer|trader|fisherman|refugee|mother|father|widow|driver|student|elder|shepherd|survivor)$/;

/** Parts of a name that are no family name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set('ag ould oul mint ben bin el al abou abu de du van von ibn'.split(' '));
