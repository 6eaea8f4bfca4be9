/**
 * Checks data/ and says in plain words what is wrong and how to mend it: `npx tsx scripts/data/check.ts`.
 * Every rule is a function of the tables that returns problems; none stops at the first.
 */

import { daysOf } from '../../src/knowledge/dates.ts';
import { bare, isAddress, isCommonWord, isCountry, isShortAcronym, key, TYPES } from '../../src/knowledge/rules.ts';
import type { Problem, RawActor, RawKnowledge, RawMembership, Row } from '../../src/knowledge/tables.ts';
import { edits } from '../../src/model/edits.ts';
import { changesOf } from './changes.ts';
import { committed } from './committed.ts';
import { type Outlet, outlets } from './outlets.ts';
import { at, quoted } from './problem.ts';
import { readKnowledge } from './read.ts';
import { doublePosts, longUnchecked, openGuesses, outlivingTerms, surely } from './terms.ts';
import { straightApostrophes, undatedRanks, unsafeArabic } from './words.ts';

const FLAGS = ['case_sensitive', 'needs_context', 'never_alone'];
const CONFIDENCES = ['high', 'medium', 'low'];
const CATEGORIES = [...['State forces', 'Rebel group', 'Political militia', 'Identity militia', 'Rioters', 'Protesters', 'Civilians', 'External/Other forces']];
const RELATIONS = ['member_of', 'split_from', 'merged_into', 'successor_of', 'renamed_to', 'allied_with'];
const METONYM_KINDS = ['capital', 'country', 'seat'];
const CONFUSION_KINDS = ['word', 'place', 'surname', 'given', 'acronym', 'name', 'role'];
const PLACE_KINDS = ['country', 'region', 'department', 'town', 'area', 'river', 'lake', 'mountain', 'park', 'camp', 'desert'];
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const oneOf = (values: readonly string[]): string => `write one of: ${values.join(', ')}`;

function countryProblem(row: Row, country: string): Problem[] {
  if (isCountry(country)) return [];
  return [
    at(row, `${quoted(country)} is no country`, 'write two capitals as in web addresses (ML, BF, NE, TD, MR, FR …), or XS Sahel, XW West Africa, EU, XX world'),
  ];
}

function choice(row: Row, column: string, value: string | undefined, values: readonly string[]): Problem[] {
  return value !== undefined && values.includes(value) ? [] : [at(row, `${column} ${quoted(value ?? '')} is unknown`, oneOf(values))];
}

const SLIP = 3;
function suggest(id: string, ids: Iterable<string>): string {
  let best = '';
  let least = Math.min(SLIP, Math.ceil(id.length / 4)) + 1;
  for (const candidate of ids) {
    if (Math.abs(candidate.length - id.length) > SLIP) continue;
    const d = edits(id, candidate);
    if (d < least) {
      least = d;
      best = candidate;
    }
  }
  return best ? `did you mean ${quoted(best)}? ` : '';
}

function dateProblems(row: Row, column: string, date: string | undefined): Problem[] {
  if (date === undefined || daysOf(date)) return [];
  return [at(row, `${column} ${quoted(date)} is not a date`, 'write YYYY, YYYY-MM or YYYY-MM-DD with a day that exists, or leave it empty')];
}

function orderProblems(row: Row, from: [string, string | undefined], to: [string, string | undefined]): Problem[] {
  const start = daysOf(from[1] ?? '');
  const end = daysOf(to[1] ?? '');
  if (!start || !end || start.first < end.last) return [];
  return [at(row, `${from[0]} ${from[1]} is not before ${to[0]} ${to[1]}`, `${to[0]} is the first day on which it was over; swap or correct the two dates`)];
}

function evidenceProblems(row: Row & { readonly evidence: readonly string[]; readonly checkedOn?: string }, today: string): Problem[] {
  const problems = row.evidence
    .filter((source) => !isAddress(source))
    .map((source) =>
      at(row, `evidence ${quoted(source)} is not an address`, 'give the whole address (https://…) of a page you read; leave it empty where you have none'),
    );
  if (row.evidence.length > 0 && !row.checkedOn) problems.push(at(row, 'evidence without checked_on', 'write in checked_on the day you read the page'));
  if (row.checkedOn !== undefined) {
    problems.push(...dateProblems(row, 'checked_on', row.checkedOn));
    if (row.checkedOn > today) problems.push(at(row, `checked_on ${row.checkedOn} is in the future`, 'write the day you read the page'));
  }
  return problems;
}

function confidenceProblems(row: Row & { readonly evidence: readonly string[]; readonly confidence: string }): Problem[] {
  const problems = choice(row, 'confidence', row.confidence, CONFIDENCES);
  if (row.confidence === 'high' && row.evidence.length === 0) {
    problems.push(at(row, 'confidence “high” without evidence', 'add the address of a page that says so (and checked_on), or write “medium”'));
  }
  return problems;
}

function duplicateIds(rows: readonly (Row & { readonly id: string })[], what: string): Problem[] {
  const first = new Map<string, Row>();
  const problems: Problem[] = [];
  for (const row of rows) {
    if (!ID.test(row.id))
      problems.push(at(row, `id ${quoted(row.id)} is not well formed`, 'use small letters, digits and single hyphens only, such as assimi-goita'));
    const before = first.get(row.id);
    if (before)
      problems.push(
        at(
          row,
          `the ${what} ${quoted(row.id)} stands twice, first in ${before.file} line ${before.line}`,
          'give one of them another id, or make the two lines one',
        ),
      );
    else first.set(row.id, row);
  }
  return problems;
}

function aliasDates(actor: RawActor): Problem[] {
  return actor.aliases.flatMap(({ from, until }) => [
    ...dateProblems(actor, 'from', from),
    ...dateProblems(actor, 'until', until),
    ...orderProblems(actor, ['from', from], ['until', until]),
  ]);
}

function actorProblems(actors: readonly RawActor[], byId: ReadonlyMap<string, RawActor>, today: string): Problem[] {
  return actors.flatMap((actor) => {
    const problems = [
      ...choice(actor, 'type', actor.type, TYPES),
      ...countryProblem(actor, actor.country),
      ...confidenceProblems(actor),
      ...evidenceProblems(actor, today),
      ...dateProblems(actor, 'founded', actor.founded),
      ...dateProblems(actor, 'dissolved', actor.dissolved),
      ...orderProblems(actor, ['founded', actor.founded], ['dissolved', actor.dissolved]),
      ...dateProblems(actor, 'born', actor.born),
      ...dateProblems(actor, 'died', actor.died),
      ...orderProblems(actor, ['born', actor.born], ['died', actor.died]),
      ...aliasDates(actor),
      ...actor.flags.flatMap((flag) => choice(actor, 'flag', flag, FLAGS)),
    ];
    for (const column of ['fr', 'en'] as const) {
      if (!actor.name[column]) problems.push(at(actor, `name_${column} is empty`, 'write the usual name; the same in both languages where there is only one'));
    }
    if (actor.category !== undefined) problems.push(...choice(actor, 'category', actor.category, CATEGORIES));
    if (actor.type === 'person') {
      problems.push(...choice(actor, 'gender', actor.gender, ['m', 'f']).map((p) => ({ ...p, how: 'write m or f: “il” and “elle” are resolved by it' })));
    } else {
      if (actor.gender !== undefined)
        problems.push(at(actor, `gender ${quoted(actor.gender)} on ${quoted(actor.type)}`, 'only persons have a gender: leave it empty'));
      if (actor.born !== undefined || actor.died !== undefined)
        problems.push(at(actor, `born or died on ${quoted(actor.type)}`, 'only persons are born; a body has founded and dissolved'));
    }
    if (actor.parent !== undefined) {
      const parent = byId.get(actor.parent);
      if (!parent)
        problems.push(at(actor, `the parent ${quoted(actor.parent)} is unknown`, `${suggest(actor.parent, byId.keys())}write the id of an organisation`));
      else if (parent.type === 'person') problems.push(at(actor, `the parent ${quoted(actor.parent)} is a person`, 'a parent is an organisation'));
      const seen = new Set([actor.id]);
      for (let up: RawActor | undefined = parent; up; up = byId.get(up.parent ?? '')) {
        if (up.id === actor.id) {
          problems.push(
            at(
              actor,
              `${quoted(actor.id)} is its own parent, by way of ${[...seen].slice(1).join(', ') || 'itself'}`,
              'break the ring: one of them has another parent',
            ),
          );
          break;
        }
        if (seen.has(up.id)) break;
        seen.add(up.id);
      }
    }
    return problems;
  });
}

/** Words that alone are a nationality, a country or a place. */
function bareWords(knowledge: RawKnowledge): Map<string, string> {
  const words = new Map<string, string>();
  for (const place of knowledge.places) for (const form of [place.name, ...place.aliases]) words.set(bare(form), 'a place');
  for (const metonym of knowledge.metonyms) for (const form of metonym.forms) words.set(bare(form), 'a metonym (it stands in metonyms.tsv)');
  for (const d of knowledge.demonyms) for (const form of [d.mascSg, d.femSg, d.mascPl, d.femPl, d.en].flat()) words.set(bare(form), 'a nationality');
  return words;
}

/** What two spellings must share to be one form. One word is an acronym or may be, so its capitals count. */
const sameAs = (form: string): string => (form.includes(' ') ? `${key(form)} ${form[0] === form[0]!.toLowerCase()}` : form);

function aliasProblems(knowledge: RawKnowledge): Problem[] {
  const reserved = bareWords(knowledge);
  return knowledge.actors.flatMap((actor) => {
    const problems: Problem[] = [];
    const seen = new Set<string>();
    const names = [actor.name.fr, actor.name.en, ...(actor.name.ar ? [actor.name.ar] : [])].map((form) => ({
      form,
      flags: [] as readonly string[],
      language: '',
    }));
    for (const { form, flags, language } of [...names, ...actor.aliases]) {
      problems.push(...flags.flatMap((flag) => choice(actor, `flag of ${quoted(form)}:`, flag, FLAGS)));
      if (/[{}]/.test(form))
        problems.push(
          at(actor, `braces in ${quoted(form)}`, 'write the flags of one alias right behind it: CMA{needs_context} or CMA{case_sensitive,needs_context}'),
        );
      if (!/\p{L}/u.test(form)) {
        if (form) problems.push(at(actor, `${quoted(form)} has no letter`, 'write a name'));
        continue;
      }
      if (language) {
        const again = `${language} ${sameAs(form)}`;
        const name = names.find((other) => sameAs(other.form) === sameAs(form));
        if (seen.has(again) || name) {
          problems.push(
            at(
              actor,
              `${quoted(form)} stands twice`,
              'take it out: one spelling is enough; accents, hyphens and apostrophes are folded anyway, and capitals inside a name of several words',
            ),
          );
        }
        seen.add(again);
      }
      const all = [...flags, ...actor.flags];
      const taken = reserved.get(bare(form));
      if (taken)
        problems.push(
          at(actor, `${quoted(form)} alone is ${taken}`, 'take it out, or add the word that makes it a name; what stands for an actor goes to metonyms.tsv'),
        );
      if (isCommonWord(form) && !all.includes('case_sensitive')) {
        problems.push(
          at(
            actor,
            `${quoted(form)} is a common word`,
            `take it out, or write ${form}{case_sensitive}, with needs_context where even then it can be another thing`,
          ),
        );
      }
      if (language !== 'ar' && isShortAcronym(form) && !all.includes('case_sensitive')) {
        problems.push(at(actor, `${quoted(form)} is too short to be matched in any case`, `write ${form}{case_sensitive}`));
      }
    }
    return problems;
  });
}

/** The one stops bearing the form before the other begins. */
const apart = (one: { until?: string }, other: { from?: string }): boolean => one.until !== undefined && other.from !== undefined && one.until <= other.from;

/** Two actors under one form: only where confusions.tsv says that we know. */
function sharedAliases(knowledge: RawKnowledge): Problem[] {
  const holders = new Map<string, Map<string, { actor: RawActor; form: string; exact: boolean; from?: string; until?: string }>>();
  for (const actor of knowledge.actors) {
    const forms: { form: string; flags: readonly string[]; from?: string; until?: string }[] = [
      ...Object.values(actor.name).map((form) => ({ form, flags: [] })),
      ...actor.aliases,
    ];
    for (const { form, flags, from, until } of forms) {
      if (!form) continue;
      const all = holders.get(key(form)) ?? new Map();
      const exact = [...flags, ...actor.flags].includes('case_sensitive');
      if (!all.has(actor.id) || !exact) all.set(actor.id, { actor, form, exact, ...(from ? { from } : {}), ...(until ? { until } : {}) });
      holders.set(key(form), all);
    }
  }
  const declared = new Map<string, Set<string>>();
  for (const confusion of knowledge.confusions) {
    for (const form of confusion.forms) {
      const actors = declared.get(key(form)) ?? new Set();
      for (const id of confusion.actors) actors.add(id);
      declared.set(key(form), actors);
    }
  }
  const problems: Problem[] = [];
  for (const [folded, all] of holders) {
    const [first, ...others] = [...all.values()];
    for (const other of others) {
      // "FACT" and "Fact" part by their capitals.
      if (first!.exact && other.exact && first!.form !== other.form) continue;
      if (apart(first!, other) || apart(other, first!)) continue;
      const known = declared.get(folded);
      if (known?.has(first!.actor.id) && known.has(other.actor.id)) continue;
      problems.push(
        at(
          other.actor,
          `${quoted(other.form)} is also a name of ${quoted(first!.actor.id)} (${first!.actor.file} line ${first!.actor.line})`,
          `take it out of one, or add to confusions.tsv a line with the form and “${[...all.keys()].join('|')}” and how a reader tells them apart`,
        ),
      );
    }
  }
  return problems;
}

function membershipProblems(knowledge: RawKnowledge, byId: ReadonlyMap<string, RawActor>, today: string): Problem[] {
  const posts = new Map(knowledge.posts.map((post) => [post.id, post]));
  const problems = knowledge.memberships.flatMap((m) => {
    const found = [
      ...confidenceProblems(m),
      ...evidenceProblems(m, today),
      ...dateProblems(m, 'start', m.start),
      ...dateProblems(m, 'end', m.end),
      ...orderProblems(m, ['start', m.start], ['end', m.end]),
    ];
    if (!posts.has(m.post)) found.push(at(m, `the post ${quoted(m.post)} is unknown`, `${suggest(m.post, posts.keys())}add it to posts/ first`));
    const person = byId.get(m.person);
    if (!person) found.push(at(m, `the person ${quoted(m.person)} is unknown`, `${suggest(m.person, byId.keys())}add the person to actors/ first`));
    else if (person.type !== 'person')
      found.push(at(m, `${quoted(m.person)} is not a person`, 'only persons hold offices; ties between organisations go to relations.tsv'));
    return found;
  });
  const byPost = new Map<string, RawMembership[]>();
  for (const m of knowledge.memberships) byPost.set(m.post, [...(byPost.get(m.post) ?? []), m]);
  for (const [post, all] of byPost) {
    const seats = posts.get(post)?.seats ?? 1;
    if (seats !== 1) continue;
    const sure = all.flatMap((m) => {
      const days = surely(m);
      return days ? [{ m, ...days }] : [];
    });
    sure.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    let last = sure[0];
    for (const next of sure.slice(1)) {
      if (last && next.from < last.to) {
        problems.push(
          at(
            next.m,
            `${quoted(next.m.person)} and ${quoted(last.m.person)} (${last.m.file} line ${last.m.line}) hold ${quoted(post)} at the same time, from ${next.from}`,
            'an end is the first day without the office: correct a date, or write in posts/ how many seats the office has',
          ),
        );
      }
      if (!last || next.to > last.to) last = next;
    }
  }
  return problems;
}

function postProblems(knowledge: RawKnowledge, byId: ReadonlyMap<string, RawActor>): Problem[] {
  const countries = new Set(knowledge.demonyms.flatMap((d) => [d.mascSg, d.femSg, d.en].flat().map(key)));
  return knowledge.posts.flatMap((post) => {
    const problems = [...countryProblem(post, post.country)];
    const organisation = byId.get(post.organisation);
    if (!organisation)
      problems.push(at(post, `the organisation ${quoted(post.organisation)} is unknown`, `${suggest(post.organisation, byId.keys())}add it to actors/ first`));
    else if (organisation.type === 'person')
      problems.push(at(post, `the organisation ${quoted(post.organisation)} is a person`, 'write the id of an organisation'));
    for (const language of ['fr', 'en'] as const) {
      if (post.office[language].length === 0)
        problems.push(at(post, `office_${language} is empty`, 'write how the press calls the office, without its country'));
    }
    if (!Number.isInteger(post.seats) || post.seats < 1) problems.push(at(post, 'seats is not a number of seats', 'write 1, 2, 3 …, or leave it empty for 1'));
    const isState = ['government', 'ministry', 'armed_forces', 'state'].includes(organisation?.type ?? '');
    const own = organisation ? [organisation.name.fr, organisation.name.en, ...organisation.aliases.map((alias) => alias.form)].map(key) : [];
    for (const phrase of isState ? [...post.office.fr, ...post.office.en] : []) {
      if (own.some((name) => key(phrase).includes(name))) continue;
      const word = key(phrase)
        .split(' ')
        .find((w) => countries.has(w));
      if (word)
        problems.push(at(post, `the office ${quoted(phrase)} names a country (${word})`, 'take it out: Griot adds “malien”, “du Mali”, “Mali’s” itself'));
    }
    return problems;
  });
}

function relationProblems(knowledge: RawKnowledge, byId: ReadonlyMap<string, RawActor>, today: string): Problem[] {
  return knowledge.relations.flatMap((relation) => [
    ...choice(relation, 'kind', relation.kind, RELATIONS),
    ...evidenceProblems(relation, today),
    ...dateProblems(relation, 'start', relation.start),
    ...dateProblems(relation, 'end', relation.end),
    ...orderProblems(relation, ['start', relation.start], ['end', relation.end]),
    ...[relation.from, relation.to].flatMap((id) => {
      const actor = byId.get(id);
      if (!actor) return [at(relation, `the organisation ${quoted(id)} is unknown`, `${suggest(id, byId.keys())}add it to actors/ first`)];
      return actor.type === 'person' ? [at(relation, `${quoted(id)} is a person`, 'relations are between organisations; offices go to memberships/')] : [];
    }),
  ]);
}

function wordListProblems(knowledge: RawKnowledge, byId: ReadonlyMap<string, RawActor>): Problem[] {
  const unknown = (row: Row, id: string): Problem[] =>
    byId.has(id) ? [] : [at(row, `the actor ${quoted(id)} is unknown`, `${suggest(id, byId.keys())}write an id of actors/`)];
  const metonymOf = new Map<string, Row>();
  return [
    ...knowledge.demonyms.flatMap((d) => [
      ...countryProblem(d, d.country),
      ...(d.mascSg.length * d.femSg.length * d.mascPl.length * d.femPl.length * d.en.length === 0
        ? [at(d, `a form of ${quoted(d.country)} is missing`, 'fill masculine and feminine, singular and plural, and English')]
        : []),
    ]),
    ...knowledge.metonyms.flatMap((m) => [
      ...choice(m, 'kind', m.kind, METONYM_KINDS),
      ...choice(m, 'default', m.default, ['place', 'actor']),
      ...countryProblem(m, m.country),
      ...unknown(m, m.actor),
      ...m.forms.flatMap((form) => {
        const before = metonymOf.get(key(form));
        metonymOf.set(key(form), m);
        return before && before !== m ? [at(m, `${quoted(form)} stands twice, first on line ${before.line}`, 'a form stands for one actor')] : [];
      }),
    ]),
    ...knowledge.confusions.flatMap((c) => [
      ...choice(c, 'kind', c.kind, CONFUSION_KINDS),
      ...c.actors.flatMap((id) => unknown(c, id)),
      ...(c.forms.length === 0 || !c.rule
        ? [at(c, 'a confusion without form or rule', 'write the form and, in words, how a reader tells the meanings apart')]
        : []),
    ]),
    ...knowledge.places.flatMap((p) => [
      ...choice(p, 'kind', p.kind, PLACE_KINDS),
      ...countryProblem(p, p.country),
      ...(p.name ? [] : [at(p, 'a place without name', 'write its name')]),
    ]),
  ];
}

/** Everything that is wrong in the tables, in the order of files and lines. `today` is YYYY-MM-DD. */
export function check(knowledge: RawKnowledge, today = new Date().toISOString().slice(0, 10)): Problem[] {
  const byId = new Map(knowledge.actors.map((actor) => [actor.id, actor]));
  const problems = [
    ...knowledge.problems,
    ...duplicateIds(knowledge.actors, 'actor'),
    ...duplicateIds(knowledge.posts, 'post'),
    ...actorProblems(knowledge.actors, byId, today),
    ...aliasProblems(knowledge),
    ...sharedAliases(knowledge),
    ...postProblems(knowledge, byId),
    ...membershipProblems(knowledge, byId, today),
    ...outlivingTerms(knowledge, byId),
    ...doublePosts(knowledge, byId),
    ...openGuesses(knowledge),
    ...undatedRanks(knowledge.actors),
    ...straightApostrophes(knowledge),
    ...unsafeArabic(knowledge.actors),
    ...relationProblems(knowledge, byId, today),
    ...wordListProblems(knowledge, byId),
  ];
  return problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** Scheme, host (whole or with subdomains) and path, as the browsers' match patterns ask for. */
const PATTERN = /^(?:\*|https?):\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*$/;

/** What is wrong in data/outlets. */
export function checkOutlets(rows: readonly Outlet[]): Problem[] {
  const seen = new Map<string, Row>();
  return rows.flatMap((outlet) => {
    const problems: Problem[] = [];
    const host = outlet.host.replace(/^www\./, '');
    if (!PATTERN.test(outlet.pattern))
      problems.push(
        at(outlet, `the pattern ${quoted(outlet.pattern)} is not well formed`, `write *://*.${host}/*, or a part of the site such as *://*.${host}/afrique/*`),
      );
    else if (!outlet.pattern.includes(host))
      problems.push(at(outlet, `the pattern ${quoted(outlet.pattern)} is not on ${quoted(outlet.host)}`, `write *://*.${host}/*`));
    const before = seen.get(outlet.pattern);
    if (before)
      problems.push(at(outlet, `the pattern ${quoted(outlet.pattern)} stands twice, first in ${before.file} line ${before.line}`, 'take one line out'));
    seen.set(outlet.pattern, outlet);
    if (!/^[a-z]{2}(?:\|[a-z]{2})*$/.test(outlet.language))
      problems.push(at(outlet, `language ${quoted(outlet.language)} is unknown`, 'write fr, en or ar; several as fr|en'));
    problems.push(...countryProblem(outlet, outlet.region));
    if (!outlet.name) problems.push(at(outlet, 'the outlet has no name', 'write the name its readers know'));
    return problems;
  });
}

/* Run as a program. */
if (process.argv[1] === import.meta.filename) {
  const knowledge = readKnowledge();
  const sites = outlets();
  const before = committed();
  if (before) for (const change of changesOf(before, knowledge)) console.log(change);
  const old = longUnchecked(knowledge, new Date().toISOString().slice(0, 10));
  if (process.argv.includes('--old')) for (const { file, line, what } of old) console.log(`data/${file}, line ${line}: ${what}.`);
  else if (old.length > 0) console.log(`${old.length} open terms were not checked for a year or never (npx tsx scripts/data/check.ts --old lists them).`);
  const problems = [...check(knowledge), ...checkOutlets(sites)];
  for (const { file, line, what, how } of problems) console.log(`data/${file}, line ${line}: ${what}.\n    → ${how}`);
  const verified = knowledge.memberships.filter((m) => m.evidence.length > 0).length;
  console.log(
    problems.length > 0
      ? `\n${problems.length} ${problems.length === 1 ? 'thing' : 'things'} to mend.`
      : `All in order, thank you: ${knowledge.actors.length} actors, ${knowledge.memberships.length} dated offices (${verified} with a source) in ${knowledge.posts.length} posts, ` +
          `${knowledge.relations.length} relations, ${knowledge.places.length} places, ${sites.length} outlets.`,
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
}
