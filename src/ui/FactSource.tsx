import { t } from '../shared/i18n.ts';

/** Where a fact comes from: a link for an address, the words for anything else, and plainly so where there is nothing. */
export const FactSource = ({ fact }: { fact?: { readonly verified: boolean; readonly source?: string } | undefined }) => {
  if (!fact) return null;
  if (!fact.source) return fact.verified ? null : <p class="small warn">{t('card_no_source')}</p>;
  return (
    <p class="small">
      {t('card_source')}{' '}
      {/^https:\/\//.test(fact.source) ? (
        <a href={fact.source} target="_blank" rel="noreferrer noopener">
          {hostOf(fact.source)}
        </a>
      ) : (
        fact.source
      )}{' '}
      {!fact.verified && <span class="badge warn">{t('card_unverified')}</span>}
    </p>
  );
};

function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
}
