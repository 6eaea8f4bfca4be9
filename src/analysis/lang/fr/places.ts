/** Words beside the names of places. All folded. */
export const PLACES = {
  OF_THE_CONTINENT: /^(?:centrale|latine|australe|du)$/,
  /** Behind a country's name these make a place of it: Niger Delta. */
  PLACE_BEHIND: /^(?:delta)$/,
  GEOGRAPHY: /^(?:delta|fleuve|boucle|bassin|lac|golfe|vallee|inondable)$/,
  PLACE_BEFORE: /^(?:a|au|aux|en|dans|vers|pres)$/,
  PLACE_AFTER: /^(?:village|region|district|province)$/,
  TOWN: /^(?:capitale?|ville)$/,
  /** "Amérique centrale", "Amérique du Sud". */
  CONTINENT_OF_TWO: /^(?:amerique)$/,
  PLACE_BEFORE_PERSONS: /^(?:a|au|aux|en|dans|vers|pres|depuis|jusqu)$/,
  PLACE_OPENS: /^(?:san|santa|los|las|saint|sainte|new|port|fort)$/,
};
