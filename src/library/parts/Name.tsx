import { t } from '../../shared/i18n.ts';
import { natureName } from '../words.ts';

/** An actor's name, underlined as on the pages: solid for persons, double for state bodies, dashed for armed groups, dotted for others. */
export function Name({
  name,
  nature,
  short,
  certain = true,
}: {
  readonly name: string;
  readonly nature: string;
  /** Shown in its place; the whole name then on rest. */
  readonly short?: string | undefined;
  readonly certain?: boolean;
}) {
  return (
    <span class={`kind kind-${nature}`}>
      {short ? <abbr title={name}>{short}</abbr> : name || natureName('unknown')}
      {!certain && (
        <abbr class="unsure" title={t('library_certain_no')}>
          {' ?'}
        </abbr>
      )}
    </span>
  );
}
