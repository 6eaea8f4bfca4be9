const DAYS = 'monday tuesday wednesday thursday friday saturday sunday gmt utc est edt et local eastern pacific'.split(' ');

/** Words before a full stop that does not end a sentence, or with the word behind it: "at 3 a.m. Friday"; folded. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...DAYS.map((day) => `m ${day}`),
  ...'mr mrs ms dr prof st gen lt col maj capt cmdr sgt brig adm amb gov sen rep rev hon pres jr sr vs etc no vol fig al inc ltd co corp jan feb mar apr jun jul aug sept sep oct nov dec approx est dept det supt insp asst atty msgr reps sens govs cpl pvt const mt ft messrs'.split(
    ' ',
  ),
]);

/** Capitalised behind initials they begin a sentence: "in Washington, D.C. The event …"; folded. */
export const STARTERS: ReadonlySet<string> = new Set(
  'the a an he she it they we this that these those his her its their but in on at as after before when while if and for with there some many one both however'.split(
    ' ',
  ),
);
