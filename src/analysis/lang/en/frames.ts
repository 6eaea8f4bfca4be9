import { words } from '../roles.ts';

/** Words of the sentences around speech that are asked of English text alone. Folded. */
export const OWN_FRAMES = {};
