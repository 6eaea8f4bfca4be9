/** Words before a full stop that does not end a sentence; folded. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof st gen lt col maj capt cmdr sgt brig adm amb gov sen rep rev hon pres jr sr vs etc no vol fig al inc ltd co corp jan feb mar apr jun jul aug sept sep oct nov dec approx est dept'.split(
    ' ',
  ),
);
