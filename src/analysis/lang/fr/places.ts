/** Words beside the names of places. All folded. */
export const PLACES = {
  OF_THE_CONTINENT: /^(?:centrale|latine|australe|du)$/,
  /** Behind a country's name these make a place of it: Niger Delta. */
  PLACE_BEHIND: /^(?:delta)$/,
  GEOGRAPHY: /^(?:delta|fleuve|boucle|bassin|lac|golfe|vallee|inondable)$/,
  PLACE_BEFORE: /^(?:a|au|aux|en|dans|vers|pres)$/,
  LEAVES: /^(?:quitt(?:er?|ee?s?|ent)|fui[rst]?|fuient|parti(?:r|e?s?)|embarqu(?:er?|ee?s?)|departs?|vols?)$/,
  PLACE_AFTER: /^(?:village|region|district|province)$/,
  TOWN: /^(?:capitale?|ville)$/,
  /** "Amérique centrale", "Amérique du Sud". */
  CONTINENT_OF_TWO: /^(?:amerique)$/,
  PLACE_BEFORE_PERSONS: /^(?:a|au|aux|en|dans|vers|pres|depuis|jusqu)$/,
  /** Storms bear given names: "la tempête Freddy". */
  STORM: /^(?:tempete|ouragan|cyclone|typhon)$/,
  /** Ships bear any name: "le chalutier Amadou Bello II". */
  SHIP: /^(?:navire|bateau|paquebot|ferry|cargo|chalutier|petrolier|vraquier|remorqueur|voilier|pirogue|vedette|fregate|corvette|methanier|bac)$/,
  STREET_BEFORE: /^(?:rue|avenue|boulevard|quai|ruelle|impasse|rond-point|carrefour|lycee|aeroport)$/,
  /** Halls and grounds that bear a name behind what they are for: "palais des sports X". */
  HALL: /^(?:palais|complexe|gymnase|hippodrome|salle|maison|centre|groupe|cite|parc)$/,
  OF_A_HALL: /^(?:des|de|du|sports?|sportif|omnisports|congres|culturel|scolaire|jeunes|fetes|universitaire|spectacles?|festivals?)$/,
  /** One of many things. */
  ONE_OF_THEM: /^(?:un|une|deux|trois|quatre|cinq|dix)$/,
  STADIUM_BEFORE: /^(?:stade)$/,
  PLACE_OPENS: /^(?:ouadi|wadi|oued|ras|hassi|bir|djebel|jebel|kafr|dar|bordj|ksar|koubri|san|santa|los|las|saint|sainte|new|port|fort)$/,
  /** What follows a country that is a land: "compte vingt millions d'habitants", "est frappé par la sécheresse". */
  SAID_OF_A_LAND:
    /^(?:compte|comptait|connait|abrite|subit|regorge|manque|produit|en \d|(?:est|reste|fut|a) (?:frappe|touche|prive|ravage|situe|classe|peuple|enclave|calme|connu|subi))/,
};
