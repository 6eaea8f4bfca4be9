import { words } from '../roles.ts';

/** Words beside the names of places. All folded. */
export const PLACES = {
  /** Behind a country's name these make a place of it: Niger Delta. */
  PLACE_BEHIND: /^(?:state|delta|river|east|west|north|south|basin|bridge)$/,
  GEOGRAPHY: /^(?:delta|lake|gulf|river)$/,
  PLACE_BEFORE: /^(?:a|pres|in|at|near|from|to|into|the)$/,
  LEAVES: /^(?:left|leav(?:es?|ing)|fl(?:ed|ees?|ew|ying)|bound|head(?:ed|ing)|depart(?:ed|ure|ing)|trips?|flights?)$/,
  PLACE_AFTER: /^(?:area|village|town|city|state|region|district|province|forest|road|street|market|airport)$/,
  /** What a country has as a land and a people: "Mali’s capital". */
  OF_A_TERRITORY:
    /^(?:capital|exports?|imports?|prices?|harvests?|inflation|north|south|east|west|northern|southern|eastern|western|northeast|northwest|southeast|southwest|northeastern|centre|center|central|borders?|coast|airspace|biodiversity|nature|territory|territories|soil|economy|economic|population|people|peoples|citizens|history|anthem|flag|act|law|laws|constitution|rate|rates|infection|process|region|regions|city|cities|town|towns|desert|rivers?|streets|neighbou?rs|independence|gdp|election|elections|electoral|coup|crisis|affiliate|massacre|youth|women|men|children|farmers|workers|muslims|christians|scientists|economists|leading|largest|biggest|oldest|poorest|richest|first|last|most|second|only|public|national|state|health|school|schools|education|press|media|football|team|league|airports?|forests?|mines|oil|gold|uranium|elite|junta|streets|lake|mountains|culture|music|film|famous|version|equivalent|answer|longtime|long-time|new|disputed|flora|fauna|wildlife|unique|class|middle|society|urban|rural|liberal|instability|slide|rise|fall|collapse|future|past|war|civil)$/,
  /** Lands with a north and a south: "N. Korea". */
  PARTED_COUNTRY: /^(?:korea|carolina|dakota|africa|sudan|vietnam|virginia|ireland|america|yemen)$/,
  /** Countries and states that people are called by. */
  COUNTRY_AND_NAME: /^(?:jordan|georgia|carolina|virginia|dakota)$/,
  /** Places whose article is part of the name. */
  CAPITAL_ARTICLE: /^(?:hague|gambia|bahamas|netherlands)$/,
  TOWN: /^(?:city|town)$/,
  PLACE_BEFORE_PERSONS: /^(?:a|pres|in|at|near|from|to|into|outside|around|across|toward|towards)$/,
  /** Storms bear given names: "Cyclone Freddy". */
  STORM: /^(?:storm|hurricane|cyclone|typhoon)$/,
  /** Ships bear any name: "a tug, the Lady Fatimata". */
  SHIP: /^(?:ship|vessel|tanker|trawler|tug|tugboat|ferry|freighter|frigate|destroyer|yacht|schooner|barge|warship|steamer|dhow)$/,
  SHIP_LETTERS: /^(?:mv|mt|ss|uss|hms|rms|mts)$/,
  /** Behind a name these are a street, a square, a contest, an honour. */
  NAMED_THING_BEHIND:
    /^(?:boulevard|crescent|roundabout|interchange|flyover|expressway|turnpike|award|awards|prize|medal|games|trophy|marathon|square|avenue|street)$/,
  /** … and these where one is on them, or behind two words. */
  NAMED_WAY_BEHIND: /^(?:circle|way|ground|grounds|lane|close|drive|terrace|gardens|plaza|junction|corner|cemetery)$/,
  ALONG: /^(?:on|along|by|past|down|up|off)$/,
  ONE_OF_THEM: /^(?:an?|two|three|four|five|ten|his|her)$/,
  /** Makers whose name is that of one car or plane as well. */
  MAKES: words(
    'toyota peugeot mercedes renault honda nissan ford hyundai kia suzuki yamaha bmw audi volkswagen boeing airbus cessna mitsubishi isuzu fiat citroen volvo mazda chevrolet jeep antonov ilyushin bombardier embraer sukhoi',
  ),
  PLACE_OPENS: /^(?:saint|new|port)$/,
};
