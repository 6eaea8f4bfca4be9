/** For whom the holder of an office speaks; folded words. See lang/serving.ts. */
export const SERVING = {
  state: /(?:^| )(?:minister|governor|prefect|mayor|prosecutor)(?: |$)/,
  service: /(?:^| )(?:government|army|police|presidential|presidency|ministry)(?: |$)/,
  speaks:
    /(?:^| )(?:vice-)?(?:president|chair|chair(?:man|woman)|spokes(?:man|woman|person)|secretary|secretary-general|director|head|chief|coordinator|representative|leader|founder|treasurer|commander|emir|member|delegate|envoy|executive|ceo|official|governor|prosecutor)(?: |$)/,
  former: /(?:^| )(?:ex|ex-\S+|former|late|then|future|incoming|candidate)(?: |$)/,
} as const;
