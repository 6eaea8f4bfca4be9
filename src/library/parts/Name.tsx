import { t } from '../../shared/i18n.ts';
import { campName } from '../words.ts';

/** An actor's name, underlined as on the pages: solid for persons, double for state bodies, dashed for armed groups, dotted for others. */
export function Name({ name, camp, certain = true }: { readonly name: string; readonly camp: string; readonly certain?: boolean }) {
  return (
    <span class={`kind kind-${camp}`}>
      {name || campName('unknown')}
      {!certain && (
        <abbr class="unsure" title={t('library_certain_no')}>
          {' ?'}
        </abbr>
      )}
    </span>
  );
}
