/** Words beside the names of places. All folded. */
export const PLACES = {
  /** Behind a country's name these make a place of it: Niger Delta. */
  PLACE_BEHIND: /^(?:state|delta|river|east|west|north|south|basin|bridge)$/,
  GEOGRAPHY: /^(?:delta|lake|gulf|river)$/,
  PLACE_BEFORE: /^(?:a|pres|in|at|near|from|to|into|the)$/,
  PLACE_AFTER: /^(?:area|village|town|city|state|region|district|province|forest|road|street|market|airport)$/,
  /** Places whose article is part of the name. */
  CAPITAL_ARTICLE: /^(?:hague|gambia|bahamas|netherlands)$/,
  TOWN: /^(?:city|town)$/,
  PLACE_BEFORE_PERSONS: /^(?:a|pres|in|at|near|from|to|into|outside|around|across|toward|towards)$/,
  PLACE_OPENS: /^(?:saint|new|port)$/,
};
