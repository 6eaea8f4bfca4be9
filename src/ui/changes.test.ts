import { describe, expect, it } from 'vitest';
import { changesAround, changesOf, wordByWord } from './changes.ts';

const long = Array.from({ length: 60 }, (_, i) => `mot${i}`).join(' ');
const text = (pieces: ReturnType<typeof changesOf>, ...kinds: string[]) =>
  pieces
    .filter(({ what }) => kinds.includes(what))
    .map((piece) => piece.text)
    .join('');

describe('changesOf', () => {
  it('shows words that came and went, among some that stayed', () => {
    const pieces = changesOf(`${long} le ministre a déclaré ${long}`, `${long} le ministre a reconnu ${long}`);
    expect(text(pieces, 'removed')).toBe('déclaré');
    expect(text(pieces, 'added')).toBe('reconnu');
    expect(text(pieces, 'same')).toMatch(/^… mot55 .*mot59 le ministre a {2}mot0 .*mot7 …$/);
  });
  it('texts that differ in white space only did not change', () => {
    expect(changesOf('a\r\n\r\nb\u00a0c', 'a\n\nb c ')).toEqual([]);
  });
  it('what was before and what is after can be put together again where little was left out', () => {
    const [before, after] = ['قال الوزير 👍🏽 إن السوق ستفتح غدا', 'قال الوزير 👍🏽 إن السوق لن تفتح غدا'];
    const pieces = changesOf(before, after);
    expect(text(pieces, 'same', 'removed')).toBe(before);
    expect(text(pieces, 'same', 'added')).toBe(after);
  });
  it('two texts with nothing in common are one taken away and one added', () => {
    const [a, b] = ['a', 'b'].map((letter) => Array.from({ length: 4000 }, (_, i) => `${letter}${i}`).join(' ')) as [string, string];
    expect(changesOf(a, b).map(({ what }) => what)).toEqual(['removed', 'added']);
  });
});

describe('word by word', () => {
  const marked = (before: string, after: string) =>
    wordByWord(before, after)
      .map(({ what, text }) => (what === 'same' ? text : what === 'added' ? `+${text}+` : `-${text}-`))
      .join('');
  it.each([
    ['one letter marks its word alone', 'les ambassadeur ont signé', 'les ambassadeurs ont signé', 'les -ambassadeur-+ambassadeurs+ ont signé'],
    ['an apostrophe ends a word', 'l’ambassadeur du Mali', 'l’ambassadrice du Mali', 'l’-ambassadeur-+ambassadrice+ du Mali'],
    ['words that changed one after the other', 'il a bien dit non', 'il a mal fait non', 'il a -bien dit-+mal fait+ non'],
    ['a word that came', 'il ne viendra', 'il ne viendra pas', 'il ne viendra+ pas+'],
    ['Arabic words are words too', 'قال الوزير إن السوق ستفتح', 'قال الوزير إن السوق ستغلق', 'قال الوزير إن السوق -ستفتح-+ستغلق+'],
    ['little in common: one after the other', 'il dit oui', 'nous verrons bien demain', '-il dit oui-+nous verrons bien demain+'],
  ])('%s', (_, before, after, expected) => expect(marked(before, after)).toBe(expected));
});

describe('around words that stayed', () => {
  const was = { before: 'Le préfet a indiqué mardi que ', after: ' avant la fin du mois de mars.' };
  it('nothing changed where the text is only known farther now, or spaces and marks differ', () => {
    const now = { before: 'Selon la radio. Le préfet a\u00a0indiqué, mardi, que ', after: ' avant la fin du mois de mars. Les travaux' };
    expect(changesAround(was, now)).toBeNull();
  });
  it('a verb that changed before them, and what went after them', () => {
    const around = changesAround(was, { before: 'Selon la radio. Le préfet a reconnu mardi que ', after: ' avant la fin du mois. Les travaux' })!;
    expect(text([...around.before], 'removed')).toBe('indiqué');
    expect(text([...around.before], 'added')).toBe('reconnu');
    expect(text([...around.after], 'removed')).toMatch(/^ ?de mars\.? ?$/);
    expect(text([...around.after], 'added')).not.toContain('travaux');
  });
  it('nothing changed where a comma or a common word stands farther off too', () => {
    const near = { before: ', Souleymane Korofina, a affirmé que la lumière serait ', after: ' le soir, et que ' };
    const now = {
      before: ', a ajouté Ramatou Zinkaré. Le maire de la ville, Souleymane Korofina, a affirmé que la lumière serait ',
      after: ' le soir, et que tout le monde, enfin, serait là, et que',
    };
    expect(changesAround(near, now)).toBeNull();
  });
  it('the first word known changed: as much is shown as went', () => {
    const around = changesAround(
      { before: 'indiqué mardi à la presse que ', after: '' },
      { before: 'Selon la radio, le préfet a reconnu mardi à la presse que ', after: '' },
    )!;
    expect(text([...around.before], 'removed').trim()).toBe('indiqué');
    expect(text([...around.before], 'added').trim()).toBe('reconnu');
  });
  it('leaves the words beside the note whole, and shortens what is far', () => {
    const around = changesAround({ before: `${long} hier ${long} puis `, after: '' }, { before: `${long} demain ${long} puis `, after: '' })!;
    expect(text([...around.before], 'removed')).toBe('hier');
    expect(around.before.at(-1)!.text).toMatch(/ … .*mot59 puis $/);
  });
});
