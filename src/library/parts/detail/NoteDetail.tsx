import { useEffect, useState } from 'preact/hooks';
import type { StoredAnnotation, StoredArticle } from '../../../model/stored.ts';
import { deepLink, passageOf } from '../../../model/text-fragment.ts';
import { t } from '../../../shared/i18n.ts';
import { changeAnnotation } from '../../../storage/annotations.ts';
import type { LibraryModel } from '../../model.ts';
import { nameOf } from '../../names.ts';
import { Around } from '../../versions/Around.tsx';
import { moment } from '../../words.ts';
import { Own } from '../Own.tsx';
import { Remove } from './Remove.tsx';
import { Source } from './Source.tsx';

/** A highlight in full, with whether its words still stand in the article. */
export function NoteDetail({
  model,
  note,
  article,
}: {
  readonly model: LibraryModel;
  readonly note: StoredAnnotation;
  readonly article: StoredArticle | undefined;
}) {
  const [orphan, setOrphan] = useState<'found' | 'lost' | null>(null);
  useEffect(() => {
    if (article === undefined || article.version === note.selectors.version) return setOrphan('found');
    model.db.versions
      .get(`${article.id}:${article.version}`)
      .then((version) => setOrphan(version === undefined || version.text.includes(note.words) ? 'found' : 'lost'), model.tellError);
  }, [note.id, article?.version]);
  return (
    <>
      <h2 tabIndex={-1}>{note.speaker ? t('library_quote_by', nameOf(note.speaker.actor, note.speaker.name)) : t(note.note ? 'card_note' : 'card_own')}</h2>
      <blockquote class="said" dir="auto">
        <span class={`own-${note.colour}`}>{note.words}</span>
      </blockquote>
      {orphan === 'lost' && <p class="warning">{t('library_orphan')}</p>}
      {article && <Around model={model} note={note} article={article} />}
      <Source
        article={article}
        link={deepLink(article?.url ?? '', passageOf(note.selectors, note.selectors.quote.exact || note.words))}
        outlet={article?.outlet ?? ''}
        date={article?.date ?? ''}
      />
      <p class="muted">{t('library_made', moment(note.created))}</p>
      <Own
        model={model}
        table="annotations"
        record={note}
        article={note.article}
        onNote={async (text, was) => (await changeAnnotation(model.db, note.id, { note: text, was })).note}
      />
      <div class="buttons">
        <Remove model={model} table="annotations" id={note.id} />
      </div>
    </>
  );
}
