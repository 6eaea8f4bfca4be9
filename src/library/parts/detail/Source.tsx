import type { ComponentChildren } from 'preact';
import type { StoredArticle } from '../../../model/stored.ts';
import { day } from '../../words.ts';

/** Where it stands: outlet, day, and the page. */
export function Source({
  article,
  link,
  outlet,
  date,
}: {
  readonly article: StoredArticle | undefined;
  readonly link: string;
  readonly outlet: string;
  readonly date: string;
}): ComponentChildren {
  return (
    <p class="source">
      <bdi>{outlet}</bdi>
      <span class="muted">
        {' · '}
        <bdi>{day(date)}</bdi>
      </span>
      <br />
      {/^https?:/.test(link) ? (
        <a href={link} target="_blank" rel="noreferrer">
          <bdi>{article?.title || link}</bdi>
        </a>
      ) : (
        <bdi>{article?.title}</bdi>
      )}
    </p>
  );
}
