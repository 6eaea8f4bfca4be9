import { words } from '../roles.ts';

/** Where what was said begins and ends. Folded; verbs by their lemmas, with accents. */
export const BORDERS = {
  /** Before "que" that opens no complement: "depuis que", "ce que". */
  OTHER_BEFORE_THAT: words(
    'depuis avant apres pour sans des pendant parce afin alors tandis bien ainsi tant plutot autant plus moins lors sitot aussitot ce celui celle ceux celles',
  ),
  /** Of these, those that may stand between a verb and its own "que": "explique ainsi que". */
  BEFORE_THAT: words('ainsi bien plus moins'),
  /** "n’a concédé que deux buts": no more than. */
  RESTRICTS: words("ne n'"),
  SOME: words('des un une plusieurs'),
  OF: words("de d'"),
  /** "a informé l’opinion de ce que A". */
  WHAT_IS_TOLD: words('ce'),
  /** "regrette le fait que". */
  THE_FACT: words('le'),
  FACT: words('fait'),
  ENDS_ADVERB: /..ment$/,
  /** "se disent convaincus que": what somebody says he is. */
  SAYS_ONESELF: words('dire déclarer montrer avouer juger trouver estimer'),
  ENDS_ADJECTIVE: /(?:é|ée|és|ées|u|us|ue|ues|ain|ains|aine|eux|euse|[bi]le|[bi]les|[iq]que|istes?|ents?|al|ants?)$/,
  /** Who hears it stands behind these: "a prévenu les autorités que". */
  INFORMS: words('informer prévenir avertir assurer rassurer alerter notifier convaincre aviser'),
  TELLS_A_HEARER: new Set(['vouloir illustration']),
  /** "a affirmé sur Twitter avoir été visé"; its "a" has an accent. */
  WHERE_IT_WAS_SAID: words('sur dans devant lors via depuis au aux a'),
  HAS: words('a'),
  HELPER: words('avoir etre vouloir devoir'),
  BEFORE_HELPER: words("ne n' y l' en"),
  NEGATES: words('pas plus rien jamais'),
  /** "a dit aux enquêteurs ignorer si". */
  TOLD_IN_INFINITIVE: words('ignorer connaitre savoir regretter pouvoir comprendre disposer posseder'),
  /** "indiquent de leur côté disposer". */
  ON_HIS_PART: new Set(['de son cote', 'de leur cote', 'pour sa part', 'pour leur part', 'a son tour', 'a leur tour']),
  OPENS_AN_INFINITIVE: words("ne n' se s' y en pas plus"),
  BEFORE_INFINITIVE:
    /^(?:ne|n'|pas|jamais|plus|rien|se|s'|me|m'|le|la|l'|les|lui|leur|en|y|nous|vous|tout|mal|bien|trop|toujours|deja|souvent|ainsi|aussi|egalement|meme)$|....ment$/,
  TO_HAVE: words('avoir etre'),
  ENDS_INFINITIVE: /(?:er|ir|oir|re)$/,
  /** A noun for somebody as well. */
  ABLE: words('pouvoir'),
  ENDS_NOUN: /(?:oire|[^l]ure)$/,
  BELIEVE_OR_DRINK: words('croire boire'),
  NO_INFINITIVE: words(
    'hier entre contre outre autre autres notre votre quatre leur premier dernier cher mer affaire avenir plaisir faire-part genre guerre terre ordre titre membre nombre ministre maire proche',
  ),
  /** "annonce, elle, l’envoi". */
  HIMSELF: words('lui elle eux elles'),
  ALL: words('tout toute tous toutes'),
  ALL_OF_IT: words('tout toute'),
  /** "rejette en bloc". */
  IN_BULK: words('en'),
  TO_THE: words('du au aux'),
  /** Before a time: "le même jour". */
  SAME: words('meme premier premiere'),
  /** "appelle X à INFINITIVE", "demande de". */
  CALLED_TO: words("a de d'"),
};
