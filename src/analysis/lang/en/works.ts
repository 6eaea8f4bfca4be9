import { words } from '../roles.ts';
import type { Works } from '../works.ts';

/** See Works. */
export const WORKS: Works = {
  /** "on CNN’s", "her book", "the show". */
  before:
    /(?:\b(?:show|programme|program|broadcast|podcast|newscast|series|sitcom|episode|book|novel|memoir|biography|autobiography|album|song|single|film|movie|documentary|play|musical|magazine|newspaper|blog|column|article|essay|paper|entitled|titled|aka|alias)|\w[’']s)\s+$|\b(?:on|of)\s+$/i,
  small: words('a an and as at but by for from in into of on or the to vs with'),
};
