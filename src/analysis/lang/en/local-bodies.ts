import { words } from '../roles.ts';

/** Houses of parliament, and the offices and forces of towns and counties. All folded. */
export const LOCAL_BODIES = {
  /** Houses that are named without an article: "Congress returns on Monday". */
  HOUSE_ALONE: /^(?:congress|parliament)$/,
  /** … and those that need one: "the House", "the Republican-led Senate". */
  HOUSE_WITH_ARTICLE: /^(?:house|senate|congress|parliament|commons|lords|knesset)$/,
  /** The House of … */
  OF_A_HOUSE: /^(?:commons|lords|representatives|delegates|assembly|councillors)$/,
  HOUSE: /^(?:house)$/,
  /** Small words that close a body's name behind a town or county: "Dallas police". */
  TOWN_SERVICE: /^(?:police|firefighters|prosecutors)$/,
  /** Behind these one of its people is meant: "Dallas police officers". */
  OF_A_SERVICE:
    /^(?:officers?|chief|sources?|commissioner|department|station|stations|source|cars?|report|reports|sergeant|captain|lieutenant|detective|detectives|custody|officials?|spokes\w+|investigators?|headquarters|force|vehicles?|superintendent|inspector|records|presence|violence|brutality)$/,
  /** Officials whose office is a body: "the attorney general’s office". */
  OFFICE_OWNER: words('attorney prosecutor sheriff coroner mayor governor general examiner solicitor ag da'),
  /** May open the title of such an official. */
  OPENS_AN_OFFICIAL: words('district state county attorney public medical'),
  /** Open a sentence before a service, and are no town: "Riot police fired". */
  NOT_A_TOWN:
    /^(?:riot|local|military|traffic|armed|secret|state|federal|national|city|county|border|morality|undercover|plainclothes|uniformed|former|senior|several|hundreds|anti|area|regional|provincial|district|transit|airport|religious|islamic|volunteer|brave|angry|heavy|crown|public|special|chief|acting)$/,
  /** Before them letters are a body's: "the DUP leader". */
  PARTISAN:
    /^(?:leader|leaders|spokesman|spokeswoman|spokesperson|lawmaker|lawmakers|mp|mps|chairman|chairwoman|official|officials|member|members|candidate|candidates|president|activist|activists|supporters|commander|fighters|militants|director|chief|executive|executives|correspondent|reporter|host|anchor|analyst|deputy|general|press|vice|senator|adviser|councillor|councillors)$/,
  OFFICE_NOUN: /^(?:office|department)$/,
  CITY: /^(?:city|town|county)$/,
  /** "Camden County government". */
  LEVEL_OF_GOVERNMENT: /^(?:county|state|city|provincial|regional|metropolitan|municipal|territorial)$/,
};
