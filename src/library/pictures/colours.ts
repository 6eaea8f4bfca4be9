import { CAMPS } from '../../model/camp.ts';
import { luminance, parseColour } from '../../ui/colour.ts';
import { NATURES } from '../filter.ts';

/** Okabe-Ito, told apart by colour-blind readers; yellow is left out, as it is lost on white. */
const SERIES = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#8c6bb1', '#8a8a8a'];

/** A colour a series, in order; the last is grey, for the others. */
export const seriesColours = (count: number): string[] => Array.from({ length: count }, (_, i) => SERIES[i % SERIES.length]!);

/** Colours of camps as the page has them now, so that a saved picture looks as it did on screen. */
export function campColours(element: Element): Record<string, string> {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return Object.fromEntries(CAMPS.map((camp) => [camp, read(`--camp-${camp}`)]));
}

/** The greys of those who are not named or not known: away from the background, and from the grey of persons, on a dark page too. */
export function withGreys(colours: Readonly<Record<string, string>>): Record<string, string> {
  const person = parseColour(colours.person ?? '');
  const dark = person !== null && luminance(person) > 0.3;
  return { ...colours, ...(dark ? { unnamed: '#7f7f7f', unknown: '#5c5c5c' } : { unnamed: '#a7a7a7', unknown: '#c9c9c9' }) };
}

/** The same, of what actors are. */
export function natureColours(element: Element): Record<string, string> {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    NATURES.map((nature) => [nature, style.getPropertyValue(`--${nature === 'unnamed' || nature === 'unknown' ? 'other' : nature}`).trim()]),
  );
}
