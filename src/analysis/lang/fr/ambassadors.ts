import { words } from '../roles.ts';

/** The office of one who has two countries, the sender's and the host's, as others name it. */
export const OFFICE = 'ambassadeur';
/** Who holds it. */
export const AMBASSADOR = words('ambassadeur ambassadrice');
/** Between the office and the countries it has: "ambassadeur de la France au Niger". */
export const LEADS_TO_EITHER = words('a au en aux de la l le les du des d');
export const LEADS_TO_HOST = words('au en a');
/** The hosts of the region, as such offices name them. */
export const HOSTS: Readonly<Record<string, string>> = { ML: 'mali', BF: 'burkina faso', NE: 'niger', TD: 'tchad', MR: 'mauritanie' };
