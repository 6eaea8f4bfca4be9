import { citation } from '../../../model/citation.ts';
import type { StoredArticle, StoredQuote } from '../../../model/stored.ts';
import { deepLink, quotePassage } from '../../../model/text-fragment.ts';
import { t } from '../../../shared/i18n.ts';
import { describeQuote } from '../../../storage/quotes.ts';
import { FactSource } from '../../../ui/FactSource.tsx';
import { officeLine } from '../../../ui/office.ts';
import { restWords, sureness } from '../../../ui/rest.ts';
import { calling, whyWords } from '../../../ui/why.ts';
import { counted } from '../../../ui/words.ts';
import type { LibraryModel } from '../../model.ts';
import { nameOf } from '../../names.ts';
import { HOME, writeRoute } from '../../route.ts';
import { language, number } from '../../words.ts';
import { Carriers } from '../Carriers.tsx';
import { Context } from '../Context.tsx';
import { Name } from '../Name.tsx';
import { Own } from '../Own.tsx';
import { Words } from '../Words.tsx';
import { CorrectSpeaker } from './CorrectSpeaker.tsx';
import { Remove } from './Remove.tsx';
import { Source } from './Source.tsx';

/** A quote in full: who, its words, why, and what a reader does with it. */
export function QuoteDetail({
  model,
  quote,
  article,
}: {
  readonly model: LibraryModel;
  readonly quote: StoredQuote;
  readonly article: StoredArticle | undefined;
}) {
  const style = language() === 'en' ? 'en' : 'fr';
  const office = (style === 'en' ? quote.office?.office.en : quote.office?.office.fr) || quote.description || '';
  const name = nameOf(quote.speaker, quote.speakerName);
  const reason = { cue: quote.cue, why: calling(quote.why, quote.speakerName, name) };
  const why = whyWords(reason);
  const rest = restWords(reason, quote.date);
  const sure = sureness({ ...quote, speaker: quote.speakerName || null });
  const link = deepLink(article?.url ?? '', quotePassage(quote));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(
        citation({ words: quote.text, speaker: quote.speakerName, office, outlet: quote.outlet, date: quote.date, link }, style),
      );
      model.tell('card_copied');
    } catch {
      model.tell('card_copy_failed', [], { bad: true });
    }
  };
  return (
    <>
      <h2 tabIndex={-1}>
        {quote.speaker ? (
          <a href={writeRoute({ ...HOME, view: 'dossier', actor: quote.speaker })}>
            <Name name={name} nature={quote.speakerKind} certain={quote.certain} />
          </a>
        ) : (
          <Name name={name} nature={quote.speakerKind} certain={quote.certain} />
        )}
      </h2>
      {(quote.office || quote.description) && (
        <p class="muted ui-side" dir="auto">
          {quote.office ? officeLine(quote.office, language()) : quote.description}
          {quote.office && !quote.office.verified && <span class="unverified"> ({t('card_unverified')})</span>}
        </p>
      )}
      {rest && <p class="rest">{rest}</p>}
      {sure && <p class={sure === 'sure' ? 'muted small' : 'warning small'}>{t(`card_${sure}`)}</p>}
      <blockquote class={`said said-${quote.kind}`} dir="auto">
        <Words quote={quote} language={article?.language} />
      </blockquote>
      <p class="row-foot muted">
        <span>{t(`card_kind_${quote.kind}`)}</span>
        {quote.stance !== 'none' && <span>{t(`stance_${quote.stance}`)}</span>}
        <span>{counted('words', quote.words)}</span>
        <span>{t(`library_status_${quote.status}`)}</span>
        {quote.corrected && <span>{t('library_corrected')}</span>}
      </p>
      <Context model={model} quote={quote} />
      <Source article={article} link={link} outlet={quote.outlet} date={quote.date} />
      {article && <Carriers model={model} quote={quote} article={article} />}
      <details class="why">
        <summary>{t('card_why')}</summary>
        <p>{why.frame}</p>
        <ol>
          {why.chain.map((step, i) => (
            <li key={i}>
              <b>
                <bdi>{step.text}</bdi>
              </b>{' '}
              <span class="muted">{step.how}</span>
              {step.fact && <p class="small">{step.fact}</p>}
              <FactSource fact={quote.why.chain[i]?.fact} />
            </li>
          ))}
        </ol>
        <p class="muted">{t('card_confidence', number(Math.round(quote.confidence * 100)))}</p>
      </details>
      <Own
        model={model}
        table="quotes"
        record={quote}
        article={quote.article}
        onNote={async (note, was) => (await describeQuote(model.db, quote.id, { note, was }))?.note}
      />
      <div class="buttons">
        <button type="button" class="button" onClick={() => void copy()}>
          {t('card_cite')}
        </button>
        <Remove model={model} table="quotes" id={quote.id} />
      </div>
      <CorrectSpeaker model={model} quote={quote} />
    </>
  );
}
