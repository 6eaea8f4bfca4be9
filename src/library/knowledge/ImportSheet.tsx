import { compare } from '../../knowledge/own/compare.ts';
import type { ReadFacts } from '../../knowledge/own/files.ts';
import type { Knowledge } from '../../model/knowledge-base.ts';
import type { OwnFact } from '../../model/own-knowledge.ts';
import { t } from '../../shared/i18n.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { number } from '../words.ts';
import { factWords } from './words.ts';

/** Facts listed at most of each sort. */
const MOST = 30;

/** What a file of knowledge would bring, before anything is done. */
export function ImportSheet({
  name,
  read,
  mine,
  knowledge,
  close,
  take,
}: {
  readonly name: string;
  readonly read: ReadFacts;
  readonly mine: readonly OwnFact[];
  readonly knowledge: Knowledge;
  readonly close: () => void;
  readonly take: () => void;
}) {
  const found = compare(read.facts, mine, knowledge);
  const line = (fact: OwnFact) => {
    const { name: who, what, when } = factWords(fact, knowledge);
    return [who, what, when].filter(Boolean).join(' · ');
  };
  return (
    <Dialog wide title={t('own_import_title', name)} onClose={close}>
      <p>{t('own_import_counts', number(found.fresh.length), number(found.differs.length), number(found.contradicts.length), number(read.known))}</p>
      <Facts title={t('own_import_fresh', number(found.fresh.length))} lines={found.fresh.map(line)} open />
      <Facts title={t('own_import_differs', number(found.differs.length))} lines={found.differs.map(line)} />
      <Facts
        title={t('own_import_contradicts', number(found.contradicts.length))}
        lines={found.contradicts.map(({ fact, mine: own }) => t('own_import_contradiction', line(fact), line(own)))}
        open
      />
      <Facts
        title={t('own_import_bad', number(read.bad.length))}
        lines={read.bad.map(({ file, line: at, name: what, flaws }) =>
          t('own_import_bad_line', file, at, [what, ...flaws.map(({ code, values }) => t(`own_flaw_${code}`, ...values))].join(': ')),
        )}
      />
      <p class="muted small">{t('own_import_precedence')}</p>
      <div class="buttons">
        <button type="button" class="button primary" data-first disabled={read.facts.length === 0} onClick={take}>
          {t('own_import_do', number(read.facts.length))}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('library_cancel')}
        </button>
      </div>
    </Dialog>
  );
}

function Facts({ title, lines, open = false }: { readonly title: string; readonly lines: readonly string[]; readonly open?: boolean }) {
  if (lines.length === 0) return null;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <ul class="bullets problems" tabIndex={0}>
        {lines.slice(0, MOST).map((text, i) => (
          <li key={i} dir="auto">
            {text}
          </li>
        ))}
        {lines.length > MOST && <li>{t('card_more', lines.length - MOST)}</li>}
      </ul>
    </details>
  );
}
