import type { BodyFacts, Tie } from '../model/knowledge.ts';
import { interfaceLanguage, t } from '../shared/i18n.ts';
import { FactSource } from './FactSource.tsx';
import { dateWords, isolated } from './office.ts';
import { listed } from './words.ts';

/** The ties that one glance takes in; the others stand in the dossier. */
const AT_A_GLANCE = 4;

/** "2014 – 30 November 2024"; '' where neither end is known. */
function days({ start, end }: { readonly start?: string | undefined; readonly end?: string | undefined }): string {
  const [from, to] = [start, end].map((day) => day && dateWords(day, interfaceLanguage()));
  if (from && to) return t('body_days', from, to);
  if (from) return t('dossier_since', from);
  return to ? t('body_until', to) : '';
}

/** A body's name in the interface's language, kept together in one that runs the other way. */
function nameOf({ name }: Tie): string {
  const language = interfaceLanguage();
  if (language === 'ar') return name.ar ?? isolated(name.fr);
  return language === 'en' ? name.en : name.fr;
}

/** What the tie is called, as this body sees it. */
const keyOf = ({ kind, onward }: Tie): string => `tie_${kind}_${onward ? 'to' : 'from'}`;

/** How long a body was there and what it is tied to, a line a kind of tie, each with its days. */
export function BodyLines({ facts, all = false }: { readonly facts: BodyFacts; readonly all?: boolean }) {
  const there = days({ start: facts.founded, end: facts.dissolved });
  // That a ministry is part of its government asks for no source.
  const told = there !== '' || facts.ties.some(({ kind }) => kind !== 'part_of');
  const keys = [...new Set(facts.ties.map(keyOf))];
  const kinds = keys.map((key) => [key, facts.ties.filter((tie) => keyOf(tie) === key)] as const);
  const shown = all ? kinds : kinds.slice(0, AT_A_GLANCE);
  return (
    <>
      {there && <p>{there}</p>}
      {shown.map(([key, ties]) => (
        <p key={key} class="small">
          {t(
            'body_tie',
            t(key),
            listed(
              ties.map((tie) => {
                const when = days(tie);
                return when ? t('body_dated', nameOf(tie), when) : nameOf(tie);
              }),
            ),
          )}
        </p>
      ))}
      {told && <FactSource fact={{ verified: facts.source !== undefined, ...(facts.source ? { source: facts.source } : {}) }} />}
    </>
  );
}
