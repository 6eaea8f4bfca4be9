import { ANY } from '../lang/any.ts';
import { allClaims, before, between, type Claim, claim, type Draft, tokenEnd, tokenStart } from './draft.ts';
import { CLUB } from './organisations/clubs.ts';

const identity = ({ ids, name }: Claim): string => ids?.[0] ?? name ?? '';

/** "the Fund" for the International Monetary Fund, "la Fondation": a body of the text by the noun of its name alone, if only one has it. */
export function findShortNames(draft: Draft): void {
  const { units, claims, lexicon } = draft;
  const byHead = new Map<string, Claim | undefined>();
  for (const body of allClaims(draft)) {
    if ((body.kind !== 'organisation' && body.kind !== 'actor') || body.type === 'person' || body.last - body.first < 2 || body.rule === 'metonym') continue;
    const head = units.key[lexicon.HEAD_FIRST ? body.first : body.last - 1]!;
    if (!ANY.STANDS_FOR_ITS_BODY.test(head) && body.rule !== CLUB) continue;
    const known = byHead.get(head);
    byHead.set(head, byHead.has(head) && (!known || identity(known) !== identity(body)) ? undefined : body);
  }
  for (const at of units.capitals) {
    const body = byHead.get(units.key[at]!);
    if (!body || claims[at] || draft.blind[at] || units.upper[at] || units.opens[at] || body.first > at) continue;
    if (tokenStart(draft, at) !== at || tokenEnd(draft, at) !== at + 1 || !ANY.ARTICLE_OF_A_BODY.test(before(draft, at))) continue;
    const next = at + 1;
    // "the Fund for …", "la Commission européenne", "the Bank Holiday": another name
    const goesOn =
      next < units.count &&
      units.joined[next] === 1 &&
      between(draft, at, next) === '' &&
      (units.capital[next] || lexicon.OF.has(units.key[next]!) || (lexicon.HEAD_FIRST && claims[next]?.kind === 'demonym'));
    if (!goesOn)
      claim(draft, {
        ...body,
        first: at,
        last: next,
        rule: 'repeat',
        name: body.name ?? draft.doc.text.slice(units.start[body.first], units.end[body.last - 1]),
      });
  }
}
