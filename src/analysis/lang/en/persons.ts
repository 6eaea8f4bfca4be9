import { words } from '../roles.ts';

/** Words beside the names of persons. All folded. */
export const PERSONS = {
  /** Letters with full stops that are nobody's given names. */
  NO_INITIALS: /^(?:he|hrh|hm|hh|rev|us|usa|un|uk|eu|au|uae|dc|la|ny|nj|ussr|drc|car|phd|md|am|pm)$/,
  PEOPLE_SAY: /^(?:said|says|added|asked|recalled|explained|insisted|laughed|sighed|replied|cried|whispered|resume|assure)$/,
  /** Behind a comma these tell that somebody stands before it. */
  OF_A_PERSON: /^(?:who|whose|a|an|mother|father|widow)$/,
  /** Before a name alone: "la voisine Awa". */
  EVERYDAY_PERSON:
    /^(?:resident|neighbour|neighbor|witness|herder|farmer|trader|fisherman|refugee|mother|father|widow|driver|student|elder|shepherd|survivor)$/,
  PARTICLES_OF_NAMES: words('as an at ed es'),
  EUROPEAN_PARTICLES: words('den'),
  SURE_PARTICLES: /^(?:den)$/,
  WORD_PARTICLES: /^(?:as|at|an|ed|es)$/,
  /** Behind these "à X" is somebody. */
  TOWARDS_SOMEBODY: /^(?:face|oppose|due|dues|declare|propose|opposition|loyal|allie)$/,
  POSTNOMINAL: /^(?:qc|kc|mp|mep|obe|cbe|phd)$/,
  NICKNAMED: /^(?:nicknamed|dubbed|pseudo|titled)$/,
  ALIAS_BEHIND: /^(?:alias|aka)$/,
  ALIAS: /^(?:alias|aka)$/,
  /** Nouns and words that tell that a person's name follows. */
  HUMAN: words(
    'mother father parent resident friend brother sister daughter wife husband baby neighbor neighbour survivor widow victim driver trader farmer herder by named certain dame',
  ),
  /** Verbs that only people do. */
  PERSONAL: words('lost lives lived thinks believes hopes wants fears works worked left returned fled knows remembers took takes spends died joined'),
  /** Verbs of speech before or behind a name. */
  SAYS_BEFORE: words(
    'said says added adds told according asked asks explains explained notes noted argues argued recalls recalled warns warned writes wrote insists insisted declare assure resume',
  ),
  NO_PERSON_BEFORE: words('the a an in at near'),
  SPEECH_BEHIND: words('said says told added wrote declare note resume'),
  /** What is done to or by people, behind an auxiliary. */
  PEOPLE_ARE: words(
    'declare note assure promis said told added written lost pregnant born dead arrested killed elected appointed wounded married promised asked',
  ),
  /** Before one name: "his wife Mary", "baby Phoenix". */
  OF_THE_FAMILY: /^(?:wife|husband|daughter|sister|brother|mother|father|baby|partner|boyfriend|girlfriend|named|toddler|boy|girl|twin|fiancee?|uncle|aunt)$/,
  WHICH_CHILD: /^(?:elder|eldest|junior)$/,
  KNOWS_SOMEBODY: /^(?:knows?|knew|remembers?|remembered|misses|miss|missed|loves?|loved|trusts?|mourns?|admires?)$/,
  SOMEBODY_AGAIN: /^(?:she|he)$/,
  /** "a boy called Sunday": behind such a noun any word is a name. */
  CHILD_OR_MAN: /^(?:boy|girl|man|woman|child|teenager|girls?)$/,
  CALLED_SO: /^(?:called|named)$/,
  FOR_OR_AGAINST: /^(?:pro|anti|post|non|ex|pre)$/,
  LIVES_THERE: /^(?:residents?|inhabitants?|villagers|natives?)$/,
  PEOPLE_OF_A_PLACE: /^(?:residents?|inhabitants?|people|villagers|natives?|town|city|village|mayor|outskirts|streets|university)$/,
  /** Behind them any word with a capital is a name. */
  COURTESY: /^(?:mr|mrs|ms|dr)$/,
  CALLED_BY: /^(?:mr|mrs|ms)$/,
  /** Nouns with a capital right before a full name, and no part of it. */
  BEFORE_A_FULL_NAME:
    /^(?:republican|democrat|democratic|defendants?|heroes|special|superior|mother|conservative|tory|labour|liberal|lead|sgt|staff|private|army|longtime|rookie|star|texas|iowa|georgia|american|british|german|french|kenyan|attorney|saint|st|coach|officer|trump)$/,
  /** "the wife of X": whose these are is somebody. */
  OF_SOMEBODY:
    /^(?:wife|husband|son|daughter|mother|father|brother|sister|widow|death|arrest|release|trial|family|murder|killing|portrait|presidency|government|party|election|victory|candidacy|friend|friends|nephew|cousin|lawyers?|supporters|followers|home|house|murder)$/,
  /** Family names of China, Korea and Vietnam, which stand first. */
  FAMILY_FIRST: words(
    'liu wang li zhang chen yang zhao wu zhou xu sun zhu hu guo he lin gao luo song tang xi kim lee park choi cho yun moon ahn nguyen tran le pham yoon wei ma lu fu han jin kang',
  ),
  /** Many by their party: "Wary Republicans". */
  PARTY_PEOPLE: /^(?:republicans|democrats|conservatives|liberals|tories|independents|socialists|lawmakers|voters|officials|police)$/,
  /** Family names that are a word or an office too, behind a given name: "Gayle King". */
  FAMILY_WORDS: words(
    'king bishop pope prince judge dean knight law bush field march church day gold white black green west young best long strong small price banks woods brooks fields stone wood hill rivers waters bell cook baker carter fisher hunter mason miller porter potter shepherd smith taylor turner walker sharp burns rice snow frost love power grant chance short',
  ),
  /** Given names that are a month or a little word too: "July Moyo", "Will Smith". */
  NAME_OR_WORD: /^(?:will|april|may|june|july|august)$/,
  /** Titles that the knowledge base holds as a part of a person's name. */
  TITLE_IN_A_NAME: /^(?:pope)$/,
  /** Given names that are a title too, where no article stands before: "Dean Baker". */
  TITLE_OR_GIVEN: /^(?:dean|earl|prince)$/,
  /** Verbs of headlines that only somebody does. */
  DOES_IN_HEADLINES:
    /^(?:quits|resigns|denies|accuses|admits|knew|lied|says|vows|sues|blames|insists|hits|digs|hangs|bows|steps|refuses|returns|wins|loses|faces|pleads|apologi[sz]es|defends|claims|slams|sacks|weeps|walks|wants|told|testified|had|went|took|kept|signed|paid|saw|met|called)$/,
  /** "will replace X", "arrested X": what is done to one person. */
  DONE_TO_SOMEBODY:
    /^(?:replaces?|replaced|succeeds?|succeeded|beat|defeated|arrest|arrested|sacked|fired|appointed|elected|married|shot|stabbed|jailed|released|charged|accused?|accuses|murdered|poisoned|nominated|promoted|suspended|dismissed|succeeding|replacing)$/,
  ONLY_SOMEBODY_DID: /^(?:told|testified|denied|admitted|insisted|shrugged|laughed|resigned|replied|nodded|wept)$/,
  BY_SOMEBODY: /^by$/,
  /** Nouns and peoples that a headline opens with: "Citizenship", "Hondurans". */
  ENDS_NO_NAME: /(?:ships?|tions?|ments?|ness|ity|ance|ence|ing|isms?|ans|ful|ous|ive|ies|ly|ate)$/,
  DONE_BY_SOMEBODY:
    /^(?:replaced|killed|beaten|led|written|drawn|painted|composed|directed|coached|succeeded|signed|married|betrayed|chaired|founded|accused)$/,
  CIVIL_IN_FULL: /^(?:madame|late|madam|professor|doctor)$/,
};
