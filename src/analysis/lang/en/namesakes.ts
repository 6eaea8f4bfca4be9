/** Words that tell whether somebody of a known person's name is that person. All folded. */
export const NAMESAKES = {
  /** Nobody known for an office does these, or is shown by them. */
  EVERYDAY_TRADE:
    /^(?:farmer|herder|herdsman|shepherd|butcher|baker|cook|carpenter|tailor|welder|mechanic|mason|barber|hairdresser|shopkeeper|hawker|vendor|trader|seller|driver|gardener|fisherman|fishmonger|labourer|laborer|worker|cleaner|guard|miner|porter|pupil|student|schoolboy|schoolgirl|apprentice|nurse|housewife|villager|refugee)$/,
  DEED_OF_A_TRADE: /^(?:sells|sold|farms|grows|herds|drives)$/,
  LOW_RANK: /^(?:private|(?:lance-)?corporal|cpl|sergeant|sgt|constable|trooper|policeman|policewoman)$/,
  /** Nobody is known by these. */
  PLAIN: /^(?:young|little|old|certain|servant|clerk|friend|dr|doctor|prof|professor)$/,
  YEARS: /^years?$/,
  /** What those who are known are called, whatever else they are. */
  PROMINENT:
    /^(?:president|vice-president|ex-president|minister|premier|leader|head|chief|ruler|strongman|general|admiral|marshal|colonel|captain|commander|officer|soldier|governor|senator|lawmaker|ambassador|candidate|contender|opponent|challenger|winner|incumbent|rival|ally|predecessor|successor|counterpart|politician|businessman|billionaire|tycoon|founder|figure|man|woman|king|queen|emir|prince|chairman|detainee|prisoner|hostage|exile|member|envoy|mediator|imam|cleric|father|mother|son|daughter|wife|husband)$/,
  /** An office of a place or a small body. */
  LOCAL: /^(?:local|village|town|district|ward|council|community|school|college|association|cooperative|club|union|federation|camp|hospital|market)$/,
  /** Behind a name: whose these are does not speak. */
  GROUP_BEHIND: /^(?:regime|family|clan|brothers|sisters|couple|junta|era|camp|affair)$/,
};
