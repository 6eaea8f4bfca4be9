/** Words beside the names of places. All folded. */

export const OF_THE_CONTINENT = /^(?:du)$/;

/** Behind a country's name these make a place of it: Niger Delta. */
export const PLACE_BEHIND = /^(?:state|delta|river|east|west|north|south|basin|bridge)$/;

export const GEOGRAPHY = /^(?:delta|lake|gulf|river)$/;

export const PLACE_BEFORE = /^(?:a|pres|in|at|near|from|to|into|the)$/;

export const PLACE_AFTER = /^(?:area|village|town|city|state|region|district|province|forest|road|street|market|airport)$/;

/** Places whose article is part of the name. */
export const CAPITAL_ARTICLE = /^(?:hague|gambia|bahamas|netherlands)$/;

export const TOWN = /^(?:city|town)$/;
