import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readKnowledgeFile } from '../../exchange/read-knowledge.ts';
import { zipped } from '../../exchange/zip.ts';
import { loadKnowledge } from '../../knowledge/index.ts';
import { factsOf, type ReadFacts, tablesFor } from '../../knowledge/own/files.ts';
import { layersOf, ownFacts } from '../../knowledge/own/layers.ts';
import { withOwn } from '../../knowledge/own/with-own.ts';
import type { OwnFact } from '../../model/own-knowledge.ts';
import type { StoredCorrection } from '../../model/stored.ts';
import { t } from '../../shared/i18n.ts';
import { background } from '../../shared/rpc.ts';
import { allCorrections } from '../../storage/corrections.ts';
import { save } from '../../ui/save.ts';
import type { LibraryModel } from '../model.ts';
import { fold } from '../search/fold.ts';
import { termsOf } from '../search/terms.ts';
import { day, moment, number } from '../words.ts';
import { draftFor, readAsk } from './draft.ts';
import { FactForm } from './FactForm.tsx';
import { ImportSheet } from './ImportSheet.tsx';
import { factWords, searchable } from './words.ts';
import './knowledge.css';

/** A file larger than this is not opened at all. */
const LARGEST_FILE = 2 ** 24;

/** What the reader knows and Griot did not: written, corrected, exchanged; used by the analysis from then on. */
export function KnowledgePage({ model }: { readonly model: LibraryModel }) {
  const [rows, setRows] = useState<readonly StoredCorrection[] | null>(null);
  const [words, setWords] = useState('');
  const [found, setFound] = useState<{ name: string; read: ReadFacts } | null>(null);
  const [lines, setLines] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const read = () => allCorrections(model.db).then(setRows, model.tellError);
  useEffect(() => void read(), [model.changes.value]);

  const shipped = loadKnowledge();
  const own = useMemo(() => ownFacts(rows ?? []), [rows]);
  const all = useMemo(() => withOwn(shipped, layersOf(rows ?? [])), [rows]);
  const ask = readAsk(model.route.value.open);
  const today = model.now().toISOString().slice(0, 10);
  const mine = [...own.values()];
  const facts = mine.map(({ fact }) => fact!);
  const packs = (rows ?? []).filter((row) => row.type === 'pack');

  if (rows === null) return <p class="muted waiting">{t('library_opening')}</p>;

  /** Stores a row, and offers to take it back in one step. */
  const store = async (correction: Parameters<typeof background.correct>[0]['correction'], done: string, value: string): Promise<boolean> => {
    try {
      const { id } = await background.correct({ correction });
      model.done(done, [value], async () => {
        await background.undoCorrection({ id });
        await read();
      });
      await read();
      return true;
    } catch (error) {
      model.tellError(error);
      return false;
    }
  };
  const leave = () => model.go({ open: '' }, { replace: true });
  const look = async (chosen: File) => {
    if (chosen.size > LARGEST_FILE) return model.tell('import_too_large', [LARGEST_FILE / 2 ** 20], { bad: true });
    const answer = readKnowledgeFile(new Uint8Array(await chosen.arrayBuffer()));
    if ('problem' in answer) return model.tell(answer.problem.key, answer.problem.values, { bad: true });
    setFound({ name: chosen.name, read: factsOf(answer.tables, shipped) });
  };
  const exportFile = () => {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    const tables = tablesFor(facts).map(({ file: name, text }, i, { length }) => ({ name, pieces: [text], done: (i + 1) / length }));
    for (const { data } of zipped(tables, model.now().toISOString())) if (typeof data !== 'string') chunks.push(new Uint8Array(data));
    save(`griot-knowledge-${today}.zip`, 'application/zip', chunks);
  };

  if (ask) {
    const draft = draftFor(ask, all, own);
    const without = withOwn(shipped, layersOf(rows.filter((row) => row.type !== 'fact' || row.key !== draft.key)));
    return (
      <section class="page knowledge" aria-labelledby="knowledge-title">
        <h2 id="knowledge-title">{t('library_view_knowledge')}</h2>
        <FactForm
          key={model.route.value.open}
          draft={draft}
          knowledge={without}
          today={today}
          cancel={leave}
          save={async (fact, name) => {
            if (await store({ type: 'fact', key: draft.key || crypto.randomUUID(), name, fact }, 'own_saved', name)) leave();
          }}
        />
      </section>
    );
  }

  const { needles } = termsOf(words);
  const shown = mine
    .map((row) => ({ row, said: factWords(row.fact!, all) }))
    .filter(({ row, said }) => needles.every((needle) => fold(searchable(row.fact!, said)).includes(needle)))
    .reverse();
  return (
    <section class="page knowledge" aria-labelledby="knowledge-title">
      <h2 id="knowledge-title">{t('library_view_knowledge')}</h2>
      <p class="muted">{t('own_about', day(shipped.date))}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => model.go({ open: 'new' })}>
          {t('own_add')}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".zip,application/zip"
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (chosen) void look(chosen).catch(model.tellError);
          }}
        />
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t('own_import')}
        </button>
        <button type="button" class="button" disabled={facts.length === 0} onClick={exportFile}>
          {t('own_export_file')}
        </button>
        <button type="button" class="button" disabled={facts.length === 0} aria-expanded={lines} onClick={() => setLines(!lines)}>
          {t('own_export_lines')}
        </button>
      </div>
      {lines && facts.length > 0 && <Lines model={model} facts={facts} today={today} />}
      {mine.length === 0 ? (
        <div class="empty">
          <h3>{t('own_empty')}</h3>
          <p>{t('own_empty_do')}</p>
        </div>
      ) : (
        <>
          <p>
            <label>
              {t('own_search')} <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
            </label>
          </p>
          <table class="lines">
            <thead>
              <tr>
                <th>{t('own_who')}</th>
                <th>{t('own_what')}</th>
                <th>{t('own_when')}</th>
                <th>{t('library_made_on')}</th>
                <th>
                  <span class="hidden-words">{t('own_do')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ row, said }) => (
                <tr key={row.key}>
                  <th scope="row" dir="auto">
                    {said.name}
                  </th>
                  <td dir="auto">
                    {said.what}
                    {!said.source && <span class="muted small"> {t('card_unverified')}</span>}
                  </td>
                  <td>{said.when}</td>
                  <td class="muted nowrap">{moment(row.created)}</td>
                  <td class="nowrap">
                    <button
                      type="button"
                      class="button"
                      aria-label={t('own_edit_of', said.name)}
                      onClick={() => model.go({ open: `edit:${encodeURIComponent(row.key)}` })}
                    >
                      {t('own_edit')}
                    </button>{' '}
                    <button
                      type="button"
                      class="button"
                      aria-label={t('own_remove_of', said.name)}
                      onClick={() => void store({ type: 'fact', key: row.key, name: row.name, fact: null }, 'own_removed', said.name)}
                    >
                      {t('own_remove')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {packs.length > 0 && (
        <>
          <h3>{t('own_packs')}</h3>
          <table class="lines">
            <tbody>
              {packs.map((pack) => (
                <tr key={pack.id}>
                  <th scope="row" dir="auto">
                    {pack.name}
                  </th>
                  <td>{t('own_pack_facts', number(pack.facts.length))}</td>
                  <td class="muted nowrap">{moment(pack.created)}</td>
                  <td>
                    <button
                      type="button"
                      class="button"
                      aria-label={t('own_remove_of', pack.name)}
                      onClick={() => void background.undoCorrection({ id: pack.id }).then(() => read(), model.tellError)}
                    >
                      {t('own_remove')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {found && (
        <ImportSheet
          name={found.name}
          read={found.read}
          mine={facts}
          knowledge={all}
          close={() => setFound(null)}
          take={() => {
            const { name, read: taken } = found;
            setFound(null);
            void store({ type: 'pack', name, facts: taken.facts }, 'own_imported', name);
          }}
        />
      )}
    </section>
  );
}

/** The lines as they belong into data/, with the text for a contribution. */
function Lines({ model, facts, today }: { readonly model: LibraryModel; readonly facts: readonly OwnFact[]; readonly today: string }) {
  const text = `${t('own_contribution', today)}\n\n${tablesFor(facts)
    .map(({ file, text: table }) => `# data/${file}\n${table}`)
    .join('\n')}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      model.tell('card_copied');
    } catch {
      model.tell('card_copy_failed', [], { bad: true });
    }
  };
  return (
    <div class="own-lines">
      <textarea readOnly rows={10} dir="ltr" aria-label={t('own_export_lines')} value={text} />
      <div class="buttons">
        <button type="button" class="button" onClick={() => void copy()}>
          {t('own_copy')}
        </button>
        <button type="button" class="button" onClick={() => save(`griot-knowledge-${today}.txt`, 'text/plain', [text])}>
          {t('own_save_text')}
        </button>
      </div>
    </div>
  );
}
