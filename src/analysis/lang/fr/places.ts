/** Words beside the names of places. All folded. */

export const OF_THE_CONTINENT = /^(?:centrale|latine|australe|du)$/;

/** Behind a country's name these make a place of it: Niger Delta. */
export const PLACE_BEHIND = /^(?:delta)$/;

export const GEOGRAPHY = /^(?:delta|fleuve|boucle|bassin|lac|golfe|vallee|inondable)$/;

export const PLACE_BEFORE = /^(?:a|au|aux|en|dans|vers|pres)$/;

export const PLACE_AFTER = /^(?:village|region|district|province)$/;

export const TOWN = /^(?:capitale?|ville)$/;

/** "Amérique centrale", "Amérique du Sud". */
export const CONTINENT_OF_TWO = /^(?:amerique)$/;
