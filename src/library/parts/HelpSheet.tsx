import { t } from '../../shared/i18n.ts';
import { keyName } from '../../ui/key-name.ts';
import { Dialog } from './Dialog.tsx';

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['/', 'library_key_search'],
  ['↓ ↑  j k', 'library_key_move'],
  ['PgDn PgUp  Home End', 'library_key_pages'],
  ['Enter', 'library_key_open'],
  ['x  Space', 'library_key_select'],
  ['Shift + ↓ ↑', 'library_key_range'],
  ['Ctrl + A', 'library_key_all'],
  ['t', 'library_key_tag'],
  ['c', 'library_key_collect'],
  ['e', 'library_key_export'],
  ['Delete', 'library_key_delete'],
  ['Ctrl + Z', 'library_key_undo'],
  ['1 … 8', 'library_key_views'],
  ['Esc', 'library_key_escape'],
  ['?', 'library_key_help'],
];

export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={t('library_help')} onClose={onClose}>
      <dl class="keys">
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.split('  ').map((key) => (
                <kbd key={key} dir="ltr">
                  {keyName(key)}
                </kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('library_help_search')}</h3>
      <ul class="help-search">
        {['library_help_prefix', 'library_help_phrase', 'library_help_without'].map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </Dialog>
  );
}
