import { useEffect, useState } from 'preact/hooks';
import type { StoredVersion } from '../../model/stored.ts';
import { t } from '../../shared/i18n.ts';
import { changesOf } from '../../ui/changes.ts';
import { Pieces } from '../../ui/Pieces.tsx';
import type { LibraryModel } from '../model.ts';
import { moment } from '../words.ts';

/** Every text of an article that was seen, newest first, each with what changed since the one before. */
export function Versions({ model, article }: { readonly model: LibraryModel; readonly article: string }) {
  const [versions, setVersions] = useState<readonly StoredVersion[]>([]);
  useEffect(() => {
    model.db.versions.where('article').equals(article).sortBy('seen').then(setVersions, model.tellError);
  }, [article]);
  return (
    <ol class="version-list">
      {versions
        .map((version, i) => (
          <li key={version.id}>
            <time class="muted small" dateTime={version.seen}>
              {moment(version.seen)}
            </time>
            {i === 0 ? <p class="muted">{t('library_version_first')}</p> : <Change before={versions[i - 1]!.text} after={version.text} />}
          </li>
        ))
        .toReversed()}
    </ol>
  );
}

function Change({ before, after }: { readonly before: string; readonly after: string }) {
  const pieces = changesOf(before, after);
  if (pieces.length === 0) return <p class="muted">{t('library_version_none')}</p>;
  return (
    <p class="change" dir="auto">
      <Pieces of={pieces} />
    </p>
  );
}
