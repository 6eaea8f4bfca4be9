import { t } from '../../shared/i18n.ts';
import { natureName } from '../words.ts';

/** An actor's name, underlined as on the pages: solid for persons, double for state bodies, dashed for armed groups, dotted for others. */
export function Name({ name, nature, certain = true }: { readonly name: string; readonly nature: string; readonly certain?: boolean }) {
  return (
    <span class={`kind kind-${nature}`}>
      {name || natureName('unknown')}
      {!certain && (
        <abbr class="unsure" title={t('library_certain_no')}>
          {' ?'}
        </abbr>
      )}
    </span>
  );
}
