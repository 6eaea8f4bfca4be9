import { useEffect, useState } from 'preact/hooks';
import type { StoredAnnotation, StoredArticle } from '../../model/stored.ts';
import { t } from '../../shared/i18n.ts';
import type { Piece } from '../../ui/changes.ts';
import { Pieces } from '../../ui/Pieces.tsx';
import type { LibraryModel } from '../model.ts';
import { changesIn } from './passage.ts';

/** What the outlet changed in a note's paragraph since the note was made. */
export function Around({ model, note, article }: { readonly model: LibraryModel; readonly note: StoredAnnotation; readonly article: StoredArticle }) {
  const [pieces, setPieces] = useState<readonly Piece[]>([]);
  const { version } = note.selectors;
  useEffect(() => {
    let current = true;
    setPieces([]);
    if (version === article.version) return;
    const texts = [version, article.version].map((one) => model.db.versions.get(`${article.id}:${one}`));
    Promise.all(texts).then(([was, now]) => current && was && now && setPieces(changesIn(was.text, now.text, note.selectors.position)), model.tellError);
    return () => {
      current = false;
    };
  }, [note.id, version, article.version]);
  if (pieces.length === 0) return null;
  return (
    <section class="around">
      <h3>{t('library_changed_around')}</h3>
      <p class="change" dir="auto">
        <Pieces of={pieces} />
      </p>
    </section>
  );
}
