import { describe, expect, it } from 'vitest';
import { NO_FILTER } from './filter.ts';
import { HOME, type Route, readRoute, writeRoute } from './route.ts';

describe('route', () => {
  it.each<[string, Route]>([
    ['home', HOME],
    ['a search', { ...HOME, filter: { ...NO_FILTER, words: 'l’armée & « paix » #1' } }],
    [
      'everything',
      {
        view: 'articles',
        actor: '',
        filter: {
          ...NO_FILTER,
          speaker: ['ml-goita', 'name:un habitant'],
          tag: ['à vérifier'],
          from: '2021-01-01',
          to: '2022-01-01',
          once: true,
          certain: ['no'],
        },
        sort: '-words',
        open: 'a:b',
      },
    ],
    ['a dossier of somebody with a slash', { ...HOME, view: 'dossier', actor: 'name:porte/parole ?x' }],
  ])('%s comes back', (_, route) => expect(readRoute(writeRoute(route))).toEqual(route));
  it.each(['', '#', '#nonsense?x=1', '#quotes?from=yesterday&sort=evil', '#/quotes'])('%s is home', (hash) => expect(readRoute(hash)).toEqual(HOME));
  it('a card’s link opens the dossier', () => expect(readRoute('#actor/ml-someone')).toEqual({ ...HOME, view: 'dossier', actor: 'ml-someone' }));
  it('a broken escape is left as it is', () => expect(readRoute('#dossier/%E0%A4').actor).toBe('%E0%A4'));
});
