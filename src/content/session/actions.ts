import { describe } from '../../anchoring/index.ts';
import { citation } from '../../model/citation.ts';
import type { TagChange } from '../../model/stored.ts';
import { t } from '../../shared/i18n.ts';
import { officeName } from '../../ui/office.ts';
import type { Target } from '../findings.ts';
import { lostIn, quoteInstead } from '../reading.ts';
import type { Actions } from '../surface/actions.ts';
import { copy, richCitation } from '../words/clipboard.ts';
import type { Scene } from './scene.ts';
import { isName, quoteParts, spanOf } from './targets.ts';

/** Reads the page again after what was stored has changed, and lets an open card follow. */
export interface Again {
  again(): Promise<void>;
}

/** What undoes a change of tags, and nothing that another tab changed. */
function takenBack({ add = [], remove = [] }: TagChange, before: readonly string[], after: readonly string[]): TagChange {
  // A name that differs from a known one in capitals alone was stored as that one.
  const added = add.map((name) => name.toLocaleLowerCase());
  return {
    add: remove.filter((tag) => before.includes(tag)),
    remove: after.filter((tag) => !before.includes(tag) && added.includes(tag.toLocaleLowerCase())),
  };
}

/** Of the second script: what the reader's hand does from a card or the toolbar; whatever it changes can be undone. */
export function createActions(scene: Scene, reader: Again): Actions {
  const { background } = scene;
  let undoable: (() => Promise<void>) | null = null;

  const offer = (text: string, undo: () => Promise<void>) => {
    undoable = undo;
    scene.surface.set({ line: { text, action: { label: t('card_undo'), run: () => void actions.undo() } }, said: text });
  };

  const actions: Actions = {
    close() {
      scene.current = scene.surface.shown.view?.is === 'card' ? scene.current : null;
      scene.surface.set({ view: null, line: scene.surface.shown.line, taken: null });
      scene.pointed = null;
      scene.repaint();
    },
    goTo(reading, target) {
      let to = target;
      if (to.is === 'actor' && to.mention < 0) {
        const names = reading.state.analysis?.actors[to.actor]?.mentions ?? [];
        to = {
          ...to,
          mention: Math.max(
            0,
            names.findIndex(({ kind }) => kind === 'name'),
          ),
        };
      }
      const span = spanOf(reading, to);
      if (span) scene.reveal(reading, span);
      scene.current = { reading, target: to };
      scene.surface.set({ view: { is: 'card', reading, target: to, pinned: true }, line: null });
      scene.repaint();
    },
    focusOn(reading, actor) {
      scene.focus = actor === null ? null : { reading, actor };
      scene.surface.set({ focus: actor });
      scene.repaint();
    },
    async keep(reading, quote, kept) {
      const { articleId, analysis } = reading.state;
      if (!articleId || !analysis) return;
      const request = { articleId, article: reading.found.article, analysis, url: scene.view.location.href };
      if (kept) {
        const ids = await scene.safely(() => background.keep({ ...request, quotes: [quote], kept }));
        if (!ids) return;
        scene.replaceState(reading, { kept: ids });
        return offer(t('card_kept_done'), async () => actions.keep(scene.latest(reading), quote, false));
      }
      const gone = await scene.safely(() => background.letGo({ ...request, quote }));
      if (!gone) return;
      const { described = [] } = scene.latest(reading).state;
      scene.replaceState(reading, { kept: gone.kept, described: described.filter((one) => one.quote !== quote) });
      offer(t('card_unkept_done'), async () => {
        // With the reader's note, tags and collections of it, which a quote that is kept anew has none of.
        if (!gone.dropped.quotes.length) return actions.keep(scene.latest(reading), quote, true);
        await scene.safely(() => background.restoreLost({ articleId, dropped: gone.dropped }));
        await reader.again();
      });
    },
    async describe(reading, quote, change) {
      const { articleId, analysis } = reading.state;
      if (!articleId || !analysis) return undefined;
      const done = await scene.safely(async () => {
        if (!reading.state.kept.includes(quote))
          scene.replaceState(reading, {
            kept: await background.keep({ articleId, article: reading.found.article, analysis, quotes: [quote], kept: true, url: scene.view.location.href }),
          });
        return background.describeQuote({ articleId, quote, ...change });
      });
      if (!done) return undefined;
      const described = scene.latest(reading).state.described ?? [];
      const before = described.find((one) => one.quote === quote);
      scene.replaceState(reading, {
        described: [...described.filter((one) => one !== before), { quote, tags: done.tags, note: done.note }],
      });
      return done.note;
    },
    async cite(reading, index, style) {
      const { quote, actor, words, first } = quoteParts(reading, index);
      if (!quote) return false;
      const { article } = reading.found;
      const url = article.url ?? scene.view.location.href;
      // Made where it weighs nothing: few readers of a scene.page copy a citation of it.
      const link = first ? await scene.safely(() => background.linkTo({ url, text: article.text, span: first })) : url;
      if (link === undefined) return false;
      const parts = {
        words,
        speaker: quote.speaker ? quote.speaker.name + (quote.certain ? '' : style === 'fr' ? '\u202f(?)' : ' (?)') : '',
        office: actor?.office ? officeName(actor.office, style) : (actor?.description ?? ''),
        outlet: article.outlet ?? scene.host,
        date: article.date ?? '',
        link,
      };
      return copy(citation(parts, style), richCitation(parts, style), scene.page);
    },
    async correct(correction) {
      const made = await scene.safely(() => background.correct({ correction }));
      if (!made) return;
      await reader.again();
      offer(t('card_corrected'), async () => {
        await scene.safely(() => background.undoCorrection({ id: made.id }));
        await reader.again();
      });
    },
    async undo() {
      const undo = undoable;
      undoable = null;
      scene.surface.set({ line: null });
      if (!undo) return;
      await undo();
      // What undoing offers to undo in its turn is not another undo of the reader's.
      undoable = null;
      scene.surface.set({ line: null, said: t('card_undone') });
    },
    async annotate(reading, span, { colour = 'yellow', speaker, tags, note = false }) {
      const { articleId } = reading.state;
      if (!articleId) return;
      const { article } = reading.found;
      const annotation = await scene.safely(() =>
        background.annotate({
          annotation: {
            articleId,
            motivation: note ? 'commenting' : 'highlighting',
            colour,
            words: article.text.slice(span.start, span.end),
            selectors: describe(span, article.text, reading.version, { name: isName(reading, span) }),
            ...(speaker ? { speaker } : {}),
            ...(tags ? { tags } : {}),
          },
          article,
          url: scene.view.location.href,
        }),
      );
      if (!annotation) return;
      for (const one of reading.documents) one.getSelection()?.removeAllRanges();
      const now = scene.replaceState(reading, { annotations: [...scene.latest(reading).state.annotations, annotation] });
      const target: Target = { is: 'own', annotation: annotation.id };
      scene.current = { reading: now, target };
      scene.surface.set({ view: { is: 'card', reading: now, target, pinned: true, note: !speaker && !tags }, taken: null });
      scene.repaint();
      offer(t('card_marked'), async () => actions.remove(annotation));
    },
    async change(annotation, change) {
      const reading = scene.holder(annotation.id);
      const updated = await scene.safely(() => background.updateAnnotation({ id: annotation.id, ...change }));
      if (!updated || !reading) return undefined;
      scene.replaceState(reading, { annotations: scene.latest(reading).state.annotations.map((one) => (one.id === updated.id ? updated : one)) });
      const { colour, note, tags } = annotation;
      const back = {
        ...(change.colour ? { colour } : {}),
        ...(change.note !== undefined ? { note, was: updated.note } : {}),
        ...(change.tags ? { tags: takenBack(change.tags, tags, updated.tags) } : {}),
      };
      offer(t('card_changed'), async () => void (await actions.change(updated, back)));
      return updated.note;
    },
    async remove(annotation) {
      const reading = scene.holder(annotation.id);
      const gone = await scene.safely(() => background.deleteAnnotation({ id: annotation.id }));
      if (!gone || !reading) return;
      const open = scene.surface.shown.view;
      if (open?.is === 'card' && open.target.is === 'own' && open.target.annotation === annotation.id) actions.close();
      scene.replaceState(reading, { annotations: scene.latest(reading).state.annotations.filter((one) => one.id !== annotation.id) });
      offer(t('card_deleted'), async () => {
        const done = await scene.safely(async () => {
          await background.restoreAnnotation({ annotation: gone });
          return true;
        });
        if (done) scene.replaceState(reading, { annotations: [...scene.latest(reading).state.annotations, gone] });
      });
    },
    async accept(reading, { annotation, orphan }) {
      if (!orphan.closest) return;
      const selectors = describe(orphan.closest.span, reading.found.article.text, reading.version, annotation.selectors);
      const updated = await scene.safely(() => background.updateAnnotation({ id: annotation.id, selectors }));
      if (!updated) return;
      const now = scene.replaceState(reading, { annotations: scene.latest(reading).state.annotations.map((one) => (one.id === updated.id ? updated : one)) });
      if (!lostIn(now)) actions.goTo(now, { is: 'own', annotation: annotation.id });
      offer(t('card_accepted'), async () => {
        const back = await scene.safely(() => background.updateAnnotation({ id: annotation.id, selectors: annotation.selectors }));
        if (back) scene.replaceState(reading, { annotations: scene.latest(reading).state.annotations.map((one) => (one.id === back.id ? back : one)) });
      });
    },
    async acceptQuote(reading, { quote, closest }) {
      const { articleId } = reading.state;
      const spans = closest && quoteInstead(reading, closest.span)?.spans.map(({ start, end }) => ({ start, end }));
      if (!articleId || !spans) return;
      const cover = { start: spans[0]!.start, end: spans.at(-1)!.end };
      const selectors = describe(cover, reading.found.article.text, reading.version);
      const before = await scene.safely(() => background.placeQuote({ articleId, quote, place: { selectors, spans } }));
      if (!before) return;
      await reader.again();
      offer(t('card_accepted'), async () => {
        await scene.safely(() => background.placeQuote({ articleId, quote, place: before }));
        await reader.again();
      });
    },
    async removeLost(reading, { quote }) {
      const { articleId } = reading.state;
      const dropped = articleId && (await scene.safely(() => background.dropLost({ articleId, quote })));
      if (!dropped) return;
      await reader.again();
      offer(t('card_deleted'), async () => {
        await scene.safely(() => background.restoreLost({ articleId, dropped }));
        await reader.again();
      });
    },
    showLost: (reading) => scene.showLost(reading),
    reveal: (reading, span) => scene.reveal(reading, span),
    async carriers({ found: { article }, state: { articleId, analysis } }, index) {
      const quote = analysis?.quotes[index];
      if (!articleId || !quote?.speaker) return [];
      const words = quote.spans.map(({ start, end }) => article.text.slice(start, end)).join(' ');
      const speaker = analysis?.actors[quote.speaker.actor ?? -1]?.id ?? null;
      const others = await background.carriers({ articleId, words, speaker, name: quote.speaker.name });
      return others.length ? [{ outlet: article.outlet ?? scene.host, cue: quote.cue }, ...others] : [];
    },
    help(reading) {
      scene.surface.set({ view: { is: 'help', reading: scene.latest(reading) }, line: null });
    },
    inLibrary: (actor) => background.actorInLibrary({ actor }),
    known: ({ found: { article } }, ids) => background.knownActors({ ids, ...(article.date ? { date: article.date } : {}) }),
    openLibrary(where) {
      void scene.safely(() => background.openLibrary(where ? { view: where } : {}));
    },
    allTags: () => background.tags({}),
  };

  return actions;
}
