// Kinds of text that made some pass slow once, or could: each a function of the running number, repeated until the text is long enough.
// For the unit test of linear time, and for `npm run bench -- linear`.

/** Names that differ: Issa Babo, Issa Bacu … */
const letters = (i: number): string => [...String(i)].map((digit) => 'aeiouklmnr'[Number(digit)]).join('');
const name = (i: number): string => `Issa B${letters(i)}o`;

export const numbered = (of: (i: number) => string, length: number): string => {
  let text = '';
  for (let i = 0; text.length < length; i++) text += of(i);
  return text.slice(0, length);
};

type Kinds = Readonly<Record<string, (i: number) => string>>;

export const FRENCH_KINDS: Kinds = {
  'only opening marks': () => '« ',
  'opening marks that touch': () => '«',
  'only straight marks': () => '"',
  'single marks that open': () => "'a ",
  'marks of two signs': () => "''",
  'curly marks that open': () => '“',
  'low marks': () => '„',
  'closing marks only': () => '» ',
  'pairs of marks': () => '«a» ',
  'line breaks': () => '\n',
  'white space': () => ' ',
  'exclamation marks in a heading': (i) => (i === 0 ? '« Nous voulons' : '!'),
  'dit dit dit': () => 'dit ',
  'dit-il, dit-il': () => 'dit-il, ',
  'a dit a dit': () => 'a dit ',
  'a parlé de a parlé de': () => 'a parlé de ',
  'que l’on dit que': () => "que l'on dit que ",
  'selon a list': (i) => `selon B${letters(i)}o, `,
  'a sentence without an end': () => 'le maire dit que la ville dort et ajoute que la pluie vient, ',
  'a sentence without an end and without commas': (i) => `le maire de la ville ${letters(i)} et la route du nord `,
  'a sentence without an end, of direct quotes': () => '« La route est coupée », a-t-il dit, ',
  'le général le général': () => 'le général ',
  'le ministre du': () => 'le ministre du ',
  'one person, office after office': () => 'Issa Barkoum, le chef, le maire, le roi, ',
  names: (i) => `${name(i)} a déclaré que la ville dort. `,
  'full names, all different': (i) => `${name(i)} marche. `,
  'a list of names': (i) => `${name(i)}, `,
  'names and their surnames': (i) => `${name(i)} parle. B${letters(i)}o dit non. `,
  'one surname, many given names': (i) => `A${letters(i)} Barkoum parle. Barkoum dit non. `,
  'names with offices': (i) => `le ministre ${name(i)}, porte-parole du B${letters(i)}e, a dit que non. `,
  nicknames: (i) => `${name(i)}, surnommé « K${letters(i)} », `,
  pronouns: () => 'Il a dit que la ville dort. ',
  'names and pronouns': (i) => `${name(i)} est venu. Il a dit que la ville dort. `,
  descriptions: () => 'Le ministre a dit que la ville dort. ',
  bodies: (i) => `Le gouvernement du Mali est venu. Le gouvernement a dit que la route ${i} est coupée. `,
  'bodies with acronyms': (i) => `l’Union des ${letters(i)} du Sahel (U${letters(i).toUpperCase()}) a dit non. U${letters(i).toUpperCase()} dit oui. `,
  'capitalised words': (i) => `Ba${letters(i)} `,
  initials: () => 'A. B. ',
  headings: (i) => `Titre ${letters(i)}\n\n`,
  'quotes without a speaker': (i) => `« La route ${i} est coupée depuis ce matin ».\n`,
  'quotes, each by another': (i) => `« Non ${letters(i)} », a dit ${name(i)}. `,
  'a mark at the head of each paragraph': () => '« nous allons bien\n\n',
  'the same quote': () => '« La route est coupée », a dit Issa Barkoum. ',
  'questions and answers': (i) => `Q${i} : Que dit la ville ?\nR : La ville dort.\n`,
  'hyphens in one word': () => 'a-',
  'combining accents': () => 'e\u0301 ',
  'directions that nothing ends': () => '\u202e',
};

export const ENGLISH_KINDS: Kinds = {
  'told the told the': () => 'told the ',
  'her statement said': () => 'her statement said ',
  'announcement that': () => 'announcement that ',
  'he said that he said that': () => 'he said that he said that ',
  'a sentence without an end, in English': () => 'the mayor says that the town sleeps and adds that rain comes, ',
  'the minister of the state of the': () => 'the minister of the state of the ',
  'closing marks that nothing opened': (i) => `We go," ${name(i)} said. "We stay.\n`,
  'names with offices, in English': (i) => `"No", said John B${letters(i)}o, the minister of B${letters(i)}. `,
  possessives: () => "Mali's ",
  'single letters': () => 'A ',
  'initials, in English': () => 'A. B. ',
  'letters and names': (i) => (i % 40 ? 'A. ' : `${name(i)} said no. `),
};

/** Letters of the other script for a number: names that differ. */
const arabic = (i: number): string => [...String(i)].map((digit) => 'بتدرسطكلمن'[Number(digit)]).join('ا');

export const ARABIC_KINDS: Kinds = {
  'قال إن without an end': () => 'وقال إن المدينة نائمة، ',
  'قال without anything': () => 'قال ',
  'according to, again and again': () => 'وبحسب مصدر أمني، ',
  'names with offices, in Arabic': (i) => `وقال الوزير محمد ولد ${arabic(i)} إن الطريق مقطوع. `,
  'full names in Arabic, all different': (i) => `جاء محمد ${arabic(i)} سالم. `,
  'accusations without an end': () => 'يتهم الوزير بأنه ',
  'bodies in brackets': (i) => `الحركة الوطنية (${arabic(i)}) `,
  'علي علي': () => 'رئيس علي ',
  'that that': () => 'أن ',
};
