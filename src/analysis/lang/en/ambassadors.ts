import { words } from '../roles.ts';

/** The office of one who has two countries, the sender's and the host's, as others name it. */
export const OFFICE = 'ambassador';
/** Who holds it. */
export const AMBASSADOR = words('ambassador');
/** Between the office and the countries it has: "ambassador to the Gambia". */
export const LEADS_TO_EITHER = words('in to the');
export const LEADS_TO_HOST = words('in to');
/** The hosts of the region, as such offices name them. */
export const HOSTS: Readonly<Record<string, string>> = { ML: 'mali', BF: 'burkina faso', NE: 'niger', TD: 'chad', MR: 'mauritania' };
