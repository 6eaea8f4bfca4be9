import { t } from '../../shared/i18n.ts';
import { keyName } from '../../ui/key-name.ts';
import { Head } from './parts.tsx';

/** Keys that work on a page with Griot; those of the browser are set there, and named in the settings. */
const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['Alt Shift ↓ ↑', 'help_step_quotes'],
  ['Alt Shift → ←', 'help_step_all'],
  ['Enter', 'help_open'],
  ['Esc', 'help_close'],
  ['Alt Shift Z', 'help_undo'],
  ['Alt Shift Enter', 'help_line'],
  ['?', 'help_help'],
];
const ON_WORDS: readonly (readonly [keys: string, does: string])[] = [
  ['H', 'help_highlight'],
  ['1 … 5', 'help_colours'],
  ['N', 'help_note'],
  ['T', 'help_tag'],
  ['Q', 'help_quote_by'],
  ['Tab', 'help_toolbar'],
];

const List = ({ of }: { of: typeof KEYS }) => (
  <dl class="keys">
    {of.map(([keys, does]) => (
      <div key={does}>
        <dt dir="ltr">{keys.split(' ').map((key) => (key === '…' ? ' … ' : <kbd key={key}>{keyName(key)}</kbd>))}</dt>
        <dd>{t(does)}</dd>
      </div>
    ))}
  </dl>
);

/** One sheet with every key of the page. */
export const HelpCard = ({ close, titleId }: { close: () => void; titleId: string }) => (
  <>
    <Head close={close}>Griot</Head>
    <h2 id={titleId}>{t('help_title')}</h2>
    <List of={KEYS} />
    <h3>{t('help_on_words')}</h3>
    <List of={ON_WORDS} />
  </>
);
