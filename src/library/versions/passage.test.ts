import { expect, test } from 'vitest';
import type { Piece } from '../../ui/changes.ts';
import { changesIn } from './passage.ts';

const LEAD = 'Le pont de Tessaoua a rouvert lundi après trois mois de travaux.';
const SAID = 'Le maire a indiqué que les camions passeraient dès mardi, sous escorte.';
const LAST = 'La route reste coupée plus au nord, selon les transporteurs.';
const text = (...paragraphs: string[]) => paragraphs.join('\n\n');
const BEFORE = text(LEAD, SAID, LAST);
const place = (words: string) => ({ start: BEFORE.indexOf(words), end: BEFORE.indexOf(words) + words.length });
const marked = (pieces: readonly Piece[]) => pieces.map(({ what, text: t }) => (what === 'same' ? t : what === 'added' ? `+${t}+` : `-${t}-`)).join('');

test('the paragraph of the note alone is compared', () => {
  const after = text('Le pont de Tessaoua a rouvert dimanche après trois mois de travaux.', SAID.replace('indiqué', 'reconnu'), LAST);
  expect(marked(changesIn(BEFORE, after, place('les camions')))).toBe(SAID.replace('indiqué', '-indiqué-+reconnu+'));
  expect(changesIn(BEFORE, after, place('coupée plus au nord'))).toEqual([]);
});

test('a paragraph put before it, or taken out beside it, is no change of its own', () => {
  expect(changesIn(BEFORE, text(LEAD, 'Mise à jour à midi : la mairie dément tout retard du chantier.', SAID, LAST), place('les camions'))).toEqual([]);
  expect(changesIn(BEFORE, text(SAID, LAST), place('les camions'))).toEqual([]);
});

test('its own paragraph taken out is said', () => {
  expect(marked(changesIn(BEFORE, text(LEAD, LAST), place('les camions')))).toBe(`-${SAID}-`);
});

test('marks and spaces are no change', () => {
  expect(changesIn(BEFORE, BEFORE.replace('mardi, sous', 'mardi\u00a0– sous'), place('les camions'))).toEqual([]);
});
