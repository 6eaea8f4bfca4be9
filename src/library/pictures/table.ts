import { t } from '../../shared/i18n.ts';
import type { Figure } from '../catalogue/figures.ts';
import type { Setting } from './draw.ts';

export interface Table {
  readonly heads: readonly string[];
  /** Numbers stand right. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The numbers behind a picture, for those who cannot or would rather not look. */
export function tableOf(figure: Figure, { names, measure }: Setting): Table {
  switch (figure.kind) {
    case 'time': {
      const periods = [...new Set(figure.rows.map(({ period }) => period))].sort();
      const cells = new Map(figure.rows.map((row) => [`${row.period}\n${row.key}`, row[measure]]));
      return {
        heads: [t('picture_period'), ...figure.series.map(({ key, name }) => names.series(key, name))],
        rows: periods.map((period) => [names.month(period), ...figure.series.map(({ key }) => cells.get(`${period}\n${key}`) ?? 0)]),
      };
    }
    case 'outlets': {
      const total = (host: string) => figure.rows.reduce((sum, row) => sum + (row.host === host ? row[measure] : 0), 0);
      return {
        heads: [t('filter_outlet'), t('filter_camp'), names.measure, `${t('picture_share')} (%)`],
        rows: figure.rows.map((row) => [row.outlet, names.camp(row.camp), row[measure], Math.round((1000 * row[measure]) / Math.max(1, total(row.host))) / 10]),
      };
    }
    case 'stances':
      return {
        heads: [t('filter_stance'), t('filter_camp'), t('picture_quotes')],
        rows: figure.rows.map((row) => [names.stance(row.stance), names.camp(row.camp), row.quotes]),
      };
    case 'network':
      return {
        heads: [t('picture_first'), t('picture_second'), t('picture_articles')],
        rows: figure.links.map(({ source, target, articles }) => [figure.nodes[source]!.name, figure.nodes[target]!.name, articles]),
      };
  }
}
