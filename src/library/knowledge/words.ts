import type { Knowledge } from '../../model/knowledge-base.ts';
import type { OwnFact } from '../../model/own-knowledge.ts';
import { t } from '../../shared/i18n.ts';
import { countryName, day, language } from '../words.ts';

export interface FactWords {
  readonly name: string;
  /** "foreign minister · Mali", or the kind of a body. */
  readonly what: string;
  readonly when: string;
  readonly source: string;
}

/** A fact in the words of the list and of the preview. */
export function factWords({ actor, term, post }: OwnFact, knowledge: Knowledge): FactWords {
  if (term) {
    const known = knowledge.post(term.post);
    const office = known?.office[language()]?.[0] ?? known?.office.fr[0] ?? term.post;
    return {
      name: actor?.name.fr ?? knowledge.actor(term.person)?.name.fr ?? term.person,
      what: `${office}${known ? ` · ${countryName(known.country)}` : ''}`,
      when: term.never ? t('own_never_short') : `${term.start ? day(term.start) : t('dossier_unknown_date')} –${term.end ? ` ${day(term.end)}` : ''}`,
      source: term.source ?? '',
    };
  }
  if (actor) return { name: actor.name.fr, what: `${t(`kind_${actor.type}`)} · ${countryName(actor.country)}`, when: '', source: actor.source ?? '' };
  return { name: post?.office[language()]?.[0] ?? post?.office.fr[0] ?? '', what: post ? countryName(post.country) : '', when: '', source: '' };
}

/** All words that a search in the list looks through. */
export const searchable = (fact: OwnFact, words: FactWords): string =>
  [
    words.name,
    words.what,
    words.when,
    words.source,
    fact.actor?.name.en,
    fact.actor?.name.ar,
    ...(fact.actor?.aliases ?? []),
    fact.term?.note,
    fact.actor?.note,
  ].join(' ');
