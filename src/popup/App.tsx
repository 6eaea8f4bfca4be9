import { t } from '../shared/i18n.ts';
import { longDay } from '../ui/words.ts';
import { Actors } from './Actors.tsx';
import { Footer } from './Footer.tsx';
import { Kept } from './Kept.tsx';
import type { PopupModel } from './model.ts';
import { Site } from './Site.tsx';
import { Status } from './Status.tsx';
import { Voices } from './Voices.tsx';

/** The popup: who speaks on this page, and what was kept from it. */
export function App({ model }: { model: PopupModel }) {
  const page = model.page.value;
  const summary = model.summary.value;
  const article = page?.article;
  const said = model.said.value;
  return (
    <>
      <header class="head">
        <div class="head-words">
          <p class="outlet">
            <bdi>{article?.outlet || model.host.value || t('popup_this_page')}</bdi>
            {article?.date ? (
              <>
                <span aria-hidden="true"> · </span>
                <time dateTime={article.date}>{longDay(article.date)}</time>
              </>
            ) : (
              article && <span class="muted"> · {t('card_date_none')}</span>
            )}
          </p>
          <h1 class="title clamp ui-side" dir="auto">
            {article?.title || t('extShort')}
          </h1>
        </div>
      </header>
      <main class="body" aria-busy={model.busy.value}>
        <Status model={model} />
        {summary && (
          <>
            <Voices summary={summary} model={model} />
            <Actors summary={summary} model={model} />
          </>
        )}
        {model.access.value === 'reading' && <Kept model={model} />}
        <Site model={model} />
      </main>
      <div class="said" role="status">
        {said && (
          <p class="said-line">
            <span>{said.text}</span>
            {said.undo && (
              <button
                type="button"
                class="plain"
                onClick={() => {
                  model.said.value = null;
                  void said.undo?.();
                }}
              >
                {t('ui_undo')}
              </button>
            )}
          </p>
        )}
      </div>
      <Footer model={model} />
    </>
  );
}
