import type { Incises } from '../incises.ts';
import { words } from '../roles.ts';

/** See Incises. */
export const INCISES: Incises = {
  auxiliaries: words('avoir etre'),
  clitic: /^-(?:t-)?(?:ils?|elles?)$/,
  reflexive: words("s' se"),
  one: words('un une'),
  verb: words('a'),
  relative: words('qui'),
  relatives: words('qui dont ou'),
  manner: words("a en avec sans dans sous d' entre non"),
  particles: words("de du d' ag ould ben el al"),
  years: words('an ans'),
  articles: words("un une le la l'"),
  tells: words(
    'venu venue ne nee originaire arrive arrivee installe installee refugie refugiee rencontre rencontree joint jointe age agee assis assise qui mere pere',
  ),
  ownClause: words("je j' nous on vous c' ce cela il elle ils elles"),
  adjunct: words('hier a au aux dans lors devant sur en chez depuis pendant'),
};
