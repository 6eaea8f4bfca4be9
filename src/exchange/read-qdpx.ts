import { emptyBundle } from '../model/bundle.ts';
import { splitList } from './csv.ts';
import { readDate } from './dates.ts';
import { Collector, isAddress, isOwnAddress, selectorsFor } from './imported.ts';
import { LABELS, type Labels } from './labels.ts';
import { Problems, problem } from './problem.ts';
import { withoutPage } from './programs.ts';
import type { Reading } from './read-backup.ts';
import { stanceOf } from './stances.ts';
import { parseXml, type XmlElement } from './xml-tree.ts';

const SIDE = 32;
const LANGUAGES = Object.values(LABELS);

/** Which of our labels a name is, in whatever language it was written. */
const labelOf = (name: string, keys: readonly (keyof Labels)[]): keyof Labels | null =>
  keys.find((key) => LANGUAGES.some((labels) => labels[key].toLowerCase() === name.toLowerCase())) ?? null;

const all = (element: XmlElement | undefined, name: string): XmlElement[] => element?.children.filter((child) => child.name === name) ?? [];
const one = (element: XmlElement | undefined, name: string): XmlElement | undefined => element?.children.find((child) => child.name === name);
const target = (element: XmlElement | undefined): string => element?.attributes.targetGUID ?? '';

interface Code {
  readonly name: string;
  readonly group: keyof Labels | null;
  readonly colour: string;
}

const GROUPS = ['speakers', 'kind', 'stance', 'tags', 'highlights'] as const;
const KINDS = ['direct', 'indirect', 'mixed'] as const;
const COLOURS = ['yellow', 'green', 'blue', 'pink', 'orange'] as const;

/** Every code with the group that it is in, if that is one of ours. */
function codesOf(project: XmlElement): Map<string, Code> {
  const codes = new Map<string, Code>();
  const visit = (code: XmlElement, group: keyof Labels | null, parent: string): void => {
    const { guid = '', name = '', color = '' } = code.attributes;
    // A name taken elsewhere in the book was told apart by its group.
    const suffix = ` (${parent})`;
    codes.set(guid, { name: group !== null && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name, group, colour: color });
    for (const child of all(code, 'Code')) visit(child, group ?? labelOf(name, GROUPS), name);
  };
  for (const code of all(one(one(project, 'CodeBook'), 'Codes'), 'Code')) visit(code, null, '');
  return codes;
}

/** Reads a REFI-QDA project: ours comes back as quotes and own highlights, that of others as highlights with their codes as tags. */
export function readQdpx(xml: string, texts: ReadonlyMap<string, string>, now: string): Reading {
  const problems = new Problems();
  const collector = new Collector(now);
  const project = parseXml(xml);
  if (project?.name !== 'Project') return { from: 'qdpx', bundle: emptyBundle(), problems: [problem('import_damaged')], sound: false };
  const own = project.attributes.origin === 'Griot';
  const codes = codesOf(project);
  const variables = new Map(all(one(project, 'Variables'), 'Variable').map(({ attributes }) => [attributes.guid ?? '', attributes.name ?? '']));
  const notes = new Map(all(one(project, 'Notes'), 'Note').map((note) => [note.attributes.guid ?? '', one(note, 'PlainTextContent')?.text ?? '']));
  const sets = new Map<string, string[]>();
  for (const set of all(one(project, 'Sets'), 'Set')) {
    for (const member of all(set, 'MemberSource')) sets.set(target(member), [...(sets.get(target(member)) ?? []), set.attributes.name ?? '']);
  }
  let left = 0;
  for (const [number, source] of (one(project, 'Sources')?.children ?? []).entries()) {
    const selections = all(source, 'PlainTextSelection');
    if (source.name !== 'TextSource') {
      left += source.children.length > 0 ? 1 : 0;
      continue;
    }
    const text = texts.get((source.attributes.plainTextPath ?? '').replace(/^.*[/:]/, '')) ?? one(source, 'PlainTextContent')?.text;
    if (text === undefined) {
      problems.add(
        problem('import_bad_field', [number + 1, 'TextSource', 'plainTextPath', 'text'], { line: number + 1, record: source.attributes.name ?? '' }),
      );
      continue;
    }
    const characters = [...text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')];
    const facts = new Map<string, string>();
    for (const value of all(source, 'VariableValue')) {
      const label = labelOf(variables.get(target(one(value, 'VariableRef'))) ?? '', [
        'outlet',
        'date',
        'partlyDated',
        'address',
        'author',
        'language',
        'articleTags',
        'identifier',
      ]);
      if (label) facts.set(label, value.children.find(({ name }) => name.endsWith('Value'))?.text ?? '');
    }
    const url = facts.get('address') ?? '';
    const id = own ? (facts.get('identifier') ?? '') : '';
    const article = collector.article({
      url: isAddress(url) || (own && isOwnAddress(url)) ? url : '',
      ...(id !== '' && { id: id.slice(0, 400) }),
      title: (own && one(source, 'Description')?.text) || (source.attributes.name ?? ''),
      author: facts.get('author') ?? '',
      outlet: facts.get('outlet') ?? '',
      date: readDate(facts.get('date') ?? facts.get('partlyDated') ?? ''),
      language: facts.get('language') ?? '',
      tags: splitList(facts.get('articleTags') ?? ''),
      collections: own ? (sets.get(source.attributes.guid ?? '') ?? []) : [],
    });
    const slice = (from: number, to: number): string => characters.slice(Math.max(0, from), Math.max(0, to)).join('');
    // An interrupted quote is selections whose names belong together.
    const lots = new Map<string, XmlElement[]>();
    for (const selection of selections) {
      const { guid = '' } = selection.attributes;
      const key = own ? guid.slice(0, 24) : guid;
      lots.set(key, [...(lots.get(key) ?? []), selection]);
    }
    for (const lot of lots.values()) {
      const places = lot.map(({ attributes }) => ({ start: Number(attributes.startPosition), end: Number(attributes.endPosition) }));
      if (!places.every(({ start, end }) => Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= characters.length)) {
        problems.add(
          problem('import_bad_field', [number + 1, 'PlainTextSelection', 'startPosition', 'Number'], {
            line: number + 1,
            record: lot[0]!.attributes.guid ?? '',
          }),
        );
        continue;
      }
      const selection = lot[0]!;
      const { start, end } = places[0]!;
      const words = places.map((place) => slice(place.start, place.end)).join(' […] ');
      const given = all(selection, 'Coding').flatMap((coding) => codes.get(target(one(coding, 'CodeRef'))) ?? []);
      const named = (group: keyof Labels): string[] => given.filter((code) => code.group === group).map(({ name }) => name);
      const note = all(selection, 'NoteRef')
        .map((ref) => notes.get(target(ref)) ?? '')
        .filter(Boolean)
        .join('\n\n');
      const selectors = selectorsFor(slice(start, end), slice(start - SIDE, start).replace(/^[\s\S]*\n/, ''), slice(end, end + SIDE).replace(/\n[\s\S]*$/, ''));
      const description = one(selection, 'Description')?.text ?? '';
      const created = selection.attributes.creationDateTime;
      const kind = own ? labelOf(named('kind')[0] ?? '', KINDS) : null;
      if (kind === null) {
        const tags = own ? named('tags') : given.map(({ name }) => name);
        collector.mark(article, {
          id: `qdpx ${selection.attributes.guid}`,
          words,
          selectors,
          note: note || (own ? '' : description),
          tags,
          colour: own ? (labelOf((named('highlights')[0] ?? '').replace(/ \(\d+\)$/, ''), COLOURS) ?? '') : '',
          ...(own && named('speakers')[0] !== undefined && { speaker: speakerOf(named('speakers')[0]!) }),
          created,
        });
        continue;
      }
      // office ; « cue » ; not certain, above the note
      const head = note !== '' && description === note ? '' : (description.split('\n\n')[0] ?? '');
      const said = head.split(' ; ');
      const cue = said.find((part) => /^« .* »$/.test(part));
      const uncertain = said.some((part) => LANGUAGES.some((labels) => labels.uncertain === part));
      const office = said.filter((part) => part !== cue && !LANGUAGES.some((labels) => labels.uncertain === part)).join(' ; ');
      collector.quote(article, {
        words,
        selectors,
        kind,
        stance: stanceOf(named('stance')[0] ?? ''),
        speaker: speakerOf(named('speakers')[0] ?? ''),
        cue: cue?.slice(2, -2) ?? '',
        office,
        certain: !uncertain,
        tags: named('tags'),
        note,
        created,
      });
    }
  }
  return {
    from: 'qdpx',
    bundle: collector.bundle,
    problems: problems.all(),
    sound: !problems.damaged,
    remarks: [
      problem('import_from', [own ? 'Griot (REFI-QDA)' : `${project.attributes.origin ?? ''} (REFI-QDA)`.trim()]),
      ...(left > 0 ? [problem('import_rows_left', [left])] : []),
      ...withoutPage(collector),
    ],
    told: { fields: new Set(['note', 'tags', 'articleTags', 'articleCollections'] as const), now },
  };
}

const speakerOf = (name: string): string => (LANGUAGES.some(({ unnamed }) => unnamed === name) ? '' : name);
