/** For whom the holder of an office speaks; folded words. See lang/serving.ts. */
export const SERVING = {
  state:
    /(?:^| )(?:minister|governor|prefect|mayor|prosecutor)(?: |$)|(?:^| )(?:government|army|police|presidential|ministry) (?:spokes(?:man|woman|person)|commander|chief|official)(?: |$)|(?:^| )(?:spokes(?:man|woman|person)|commander|chief|head) (?:of|for) .*\b(?:government|army|police|presidency|ministry)\b/,
  speaks:
    /(?:^| )(?:vice-)?(?:president|chair|chair(?:man|woman)|spokes(?:man|woman|person)|secretary|secretary-general|director|head|chief|coordinator|representative|leader|founder|treasurer|commander|emir|member|delegate|envoy|executive|ceo|official|governor|prosecutor)(?: |$)/,
  former: /(?:^| )(?:ex|ex-\S+|former|late|then|future|incoming|candidate)(?: |$)/,
} as const;
