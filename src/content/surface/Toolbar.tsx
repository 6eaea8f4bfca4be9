import { useState } from 'preact/hooks';
import type { Span } from '../../model/span.ts';
import { t } from '../../shared/i18n.ts';
import type { Reading } from '../reading.ts';
import type { Actions, Taken } from './actions.ts';
import { LostLine } from './OwnCard.tsx';
import { Key, Marks, SpeakerField, TagField, Toggle } from './parts.tsx';

/** What can be done with selected words. */
export function Toolbar({ reading, span, actions, taken }: { reading: Reading; span: Span; actions: Actions; taken: Taken }) {
  const [panel, setPanel] = useState<Taken>(taken);
  return (
    <>
      <div class="row">
        <Marks keys choose={(colour) => void actions.annotate(reading, span, { colour })} />
        <button type="button" aria-keyshortcuts="N" onClick={() => void actions.annotate(reading, span, { note: true })}>
          {t('card_note')}
          <Key>N</Key>
        </button>
        <Toggle open={panel === 'tags'} keys="T" toggle={() => setPanel(panel === 'tags' ? null : 'tags')}>
          {t('card_tags')}
        </Toggle>
        <Toggle open={panel === 'speaker'} keys="Q" toggle={() => setPanel(panel === 'speaker' ? null : 'speaker')}>
          {t('card_quote_by')}
        </Toggle>
        <button type="button" class="quiet keys-help" aria-keyshortcuts="?" onClick={() => actions.help(reading)}>
          {t('help_title')}
        </button>
        <button type="button" class="quiet" onClick={actions.close}>
          {t('card_close')}
        </button>
      </div>
      {panel === 'tags' && <TagField tags={[]} save={({ add = [] }) => void actions.annotate(reading, span, { tags: add })} suggest={actions.allTags} />}
      {panel === 'speaker' && (
        <SpeakerField
          actors={reading.state.analysis?.actors ?? []}
          choose={(speaker) => void actions.annotate(reading, span, { colour: 'orange', speaker })}
          label={t('card_speaker_choose')}
        />
      )}
      <LostLine reading={reading} actions={actions} />
    </>
  );
}
