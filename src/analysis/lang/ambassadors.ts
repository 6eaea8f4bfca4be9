import type { KnownLanguage } from '../document.ts';
import * as EN from './en/ambassadors.ts';
import * as FR from './fr/ambassadors.ts';
import { both } from './roles.ts';

export const AMBASSADOR = both(FR.AMBASSADOR, EN.AMBASSADOR);
export const LEADS_TO_EITHER = both(FR.LEADS_TO_EITHER, EN.LEADS_TO_EITHER);
export const LEADS_TO_HOST = both(FR.LEADS_TO_HOST, EN.LEADS_TO_HOST);

/** The office, and the hosts of the region as it names them. */
export const officeIn = (language: KnownLanguage): readonly [office: string, hosts: Readonly<Record<string, string>>] =>
  language === 'en' ? [EN.OFFICE, EN.HOSTS] : [FR.OFFICE, FR.HOSTS];
