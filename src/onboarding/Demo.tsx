import { useState } from 'preact/hooks';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { interfaceLanguage, isRtl, t } from '../shared/i18n.ts';
import { officeName } from '../ui/office.ts';
import { segments } from './segments.ts';

/** A short text as Griot reads it, live: choose a quote and see whose it is and why. */
export function Demo({ article, analysis }: { article: Article; analysis: Analysis }) {
  const [chosen, choose] = useState(0);
  const quote = analysis.quotes[chosen];
  const { text } = article;
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const speaker = quote && (analysis.actors[quote.speaker?.actor ?? -1] ?? null);
  const office = speaker?.office ? officeName(speaker.office, interfaceLanguage()) : speaker?.description;
  return (
    <div class="demo">
      <article class="demo-text" lang={article.language} dir={article.language === 'ar' ? 'rtl' : 'ltr'}>
        {paragraphs.map((span, i) => {
          const parts = segments(analysis, span).map(({ start, end, quote: at, kind }) => {
            const words = text.slice(start, end);
            const classes = kind ? `kind kind-${kind}` : '';
            if (at === null) return classes ? <span class={classes}>{words}</span> : words;
            const tint = analysis.quotes[at]!.kind === 'indirect' ? 'demo-indirect' : 'demo-direct';
            return (
              // biome-ignore lint/a11y/useSemanticElements: a <button> is one box that does not break over lines, as a quote must.
              <span
                key={start}
                role="button"
                tabIndex={0}
                class={`demo-quote ${tint} ${classes}`}
                aria-pressed={at === chosen}
                onClick={() => choose(at)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  choose(at);
                }}
              >
                {words}
              </span>
            );
          });
          return i === 0 ? <h3 key={span.start}>{parts}</h3> : <p key={span.start}>{parts}</p>;
        })}
      </article>
      {quote && (
        <div class="demo-card" role="status">
          <p class="demo-speaker">
            <bdi>{speaker?.name ?? quote.speaker?.name ?? t('popup_unknown_speaker')}</bdi>
            {!quote.certain && <span> ?</span>}
          </p>
          {office && (
            <p class="muted">
              <bdi>{office}</bdi>
            </p>
          )}
          <p class="small">{t(`card_kind_${quote.kind}`)}</p>
          <p class="small">
            <span class="muted">{t('card_why')}</span> {t(`frame_${quote.why.frame.replaceAll('-', '_')}`)}
            {quote.cue && (
              <>
                {' '}
                <bdi>{t('card_quoted', quote.cue.text)}</bdi>
              </>
            )}
            {quote.why.chain.map(({ how, text: words }) => (
              <span key={words}>
                {isRtl() ? ' ← ' : ' → '}
                <bdi lang={article.language}>{words}</bdi> ({t(`why_${how.replaceAll('-', '_')}`)})
              </span>
            ))}
          </p>
        </div>
      )}
    </div>
  );
}
