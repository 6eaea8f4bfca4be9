import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CAMPS } from '../../model/camp.ts';
import { t } from '../../shared/i18n.ts';
import { type Figure, type FigureRequest, OTHERS } from '../catalogue/figures.ts';
import { useShortNames } from '../dossier/use-short-names.ts';
import { isNarrowed } from '../filter.ts';
import type { LibraryModel } from '../model.ts';
import { Empty } from '../parts/Empty.tsx';
import { FilterBar } from '../parts/FilterBar.tsx';
import { axisDate, campName, day, natureName, number } from '../words.ts';
import { draw, type Measure, type Setting } from './draw.ts';
import { namesIn, withLocalNames } from './local-names.ts';
import { savePng, saveSvg } from './save-picture.ts';
import { tableOf } from './table.ts';
import './pictures.css';

const KINDS = ['time', 'outlets', 'stances', 'network'] as const;
/** Rows of the table at first. */
const MOST_ROWS = 200;
const WIDEST = 1060;

/** For those who would rather look than read: four pictures of what the filters let through, each with its numbers. */
export function PicturesPage({ model }: { readonly model: LibraryModel }) {
  const [kind, setKind] = useState<(typeof KINDS)[number]>('time');
  const [by, setBy] = useState<'speaker' | 'camp'>('camp');
  const [measure, setMeasure] = useState<Measure>('quotes');
  const [found, setFound] = useState<Figure | null>(null);
  const figure = found && withLocalNames(found);
  const [width, setWidth] = useState(0);
  const stage = useRef<HTMLDivElement>(null);
  const picture = useRef<SVGSVGElement | null>(null);
  const filter = model.filter.value;
  const { ready, whole } = model.progress.value;
  const changes = model.changes.value;

  useEffect(() => {
    let current = true;
    const request: FigureRequest = kind === 'time' ? { kind, by } : { kind };
    model.engine.figure(filter, request).then((next) => current && setFound(next), model.tellError);
    return () => {
      current = false;
    };
  }, [kind, by, filter, ready, whole, changes]);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.min(WIDEST, Math.floor(entry!.contentRect.width))));
    observer.observe(stage.current!);
    return () => observer.disconnect();
  }, []);

  const short = useShortNames(
    model,
    figure === null ? [] : figure.kind === 'network' ? figure.nodes.map(({ id }) => id) : figure.kind === 'time' ? figure.series.map(({ key }) => key) : [],
  );

  const title = t(`picture_${kind}`);
  const setting: Setting = {
    width,
    measure: kind === 'stances' || kind === 'network' ? 'quotes' : measure,
    rtl: document.documentElement.dir === 'rtl',
    title,
    page: document.body,
    names: {
      camp: campName,
      nature: natureName,
      stance: (stance) => (stance === 'none' ? t('library_stance_none') : t(`stance_${stance}`)),
      series: (key, name) => (key === OTHERS ? t('picture_others') : (CAMPS as readonly string[]).includes(key) ? campName(key) : name || campName('unknown')),
      short: (key, name) => short.get(key) ?? name,
      measure: t(kind === 'network' ? 'picture_articles' : kind === 'stances' ? 'picture_quotes' : `picture_${measure}`),
      number,
      month: day,
      tick: axisDate,
      share: `${t('picture_share')} (%)`,
    },
  };
  const empty = figure !== null && (figure.kind === 'network' ? figure.nodes.length === 0 : figure.rows.length === 0);
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const turn = () => setDark(query.matches);
    query.addEventListener('change', turn);
    return () => query.removeEventListener('change', turn);
  }, []);
  useLayoutEffect(() => {
    const element = stage.current!;
    element.replaceChildren();
    picture.current = null;
    if (figure === null || empty || width < 200 || figure.kind !== kind) return;
    picture.current = draw(figure, setting);
    element.append(picture.current);
  }, [found, namesIn(figure), width, measure, dark, short]);

  const table = figure === null || empty ? null : tableOf(figure, setting);
  // Nothing to choose from and nothing to save: what to do instead.
  const nothing = empty && whole && !isNarrowed(filter);
  return (
    <>
      {nothing && <Empty model={model} view="quotes" />}
      <section class="page pictures" aria-labelledby="pictures-title" hidden={nothing}>
        <h2 id="pictures-title" class="hidden-words">
          {t('library_view_pictures')}
        </h2>
        <div class="picture-choice" role="group" aria-label={t('picture_choose')}>
          {KINDS.map((one) => (
            <button key={one} type="button" class={`button${one === kind ? ' on' : ''}`} aria-pressed={one === kind} onClick={() => setKind(one)}>
              {t(`picture_${one}`)}
            </button>
          ))}
        </div>
        <FilterBar model={model} view="pictures" />
        <div class="picture-options">
          {kind === 'time' && (
            <label>
              {t('picture_by')}{' '}
              <select value={by} onChange={(event) => setBy(event.currentTarget.value as typeof by)}>
                <option value="camp">{t('picture_by_camp')}</option>
                <option value="speaker">{t('picture_by_speaker')}</option>
              </select>
            </label>
          )}
          {(kind === 'time' || kind === 'outlets') && (
            <label>
              {t('picture_count')}{' '}
              <select value={measure} onChange={(event) => setMeasure(event.currentTarget.value as Measure)}>
                <option value="quotes">{t('picture_quotes')}</option>
                <option value="words">{t('picture_words')}</option>
              </select>
            </label>
          )}
          <span class="spacer" />
          <button
            type="button"
            class="button"
            disabled={empty || figure === null}
            onClick={() => picture.current && saveSvg(picture.current, document.body, title)}
          >
            {t('picture_save_svg')}
          </button>
          <button
            type="button"
            class="button"
            disabled={empty || figure === null}
            onClick={() => picture.current && savePng(picture.current, document.body, title).catch(model.tellError)}
          >
            {t('picture_save_png')}
          </button>
        </div>
        <figure class="picture">
          <figcaption>
            <h3>{title}</h3>
            {kind === 'network' && <p class="muted small">{t('picture_legend_network')}</p>}
            {!whole && <p class="muted small">{t('picture_waiting')}</p>}
          </figcaption>
          <div ref={stage} class="stage" dir="ltr" hidden={empty && whole} />
          {empty && whole && <p class="empty">{t('picture_nothing')}</p>}
        </figure>
        {table && (
          <details class="numbers">
            <summary>{t('picture_table')}</summary>
            <div class="scrolling" tabIndex={0} role="region" aria-label={t('picture_table')}>
              <table class="lines">
                <caption class="hidden-words">{title}</caption>
                <thead>
                  <tr>
                    {table.heads.map((head, at) => (
                      <th key={head} scope="col" class={typeof table.rows[0]?.[at] === 'number' ? 'num' : ''}>
                        {head}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {table.rows.slice(0, MOST_ROWS).map((row, i) => (
                    <tr key={i}>
                      {row.map((cell, column) =>
                        typeof cell === 'number' ? (
                          <td key={column} class="num">
                            {number(cell)}
                          </td>
                        ) : (
                          <td key={column} dir="auto">
                            {cell}
                          </td>
                        ),
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
              {table.rows.length > MOST_ROWS && <p class="muted">{t('picture_more_rows', number(table.rows.length - MOST_ROWS))}</p>}
            </div>
          </details>
        )}
      </section>
    </>
  );
}
