/** What people are, by field: a description takes up somebody whom the text called by another word of the same field. All folded. */
export const CALLINGS: Readonly<Record<string, string>> = {
  ministers: 'minister',
  senators: 'senator',
  deputies: 'congressman congresswoman mp representative rep',
  mayors: 'mayor',
  governors: 'governor',
  judges: 'judge magistrate justice',
  prosecutors: 'prosecutor',
  lawyers: 'lawyer barrister solicitor counsel',
  army: 'general colonel captain commander officer soldier lieutenant sergeant admiral major',
  police: 'officer policeman policewoman detective sergeant sheriff inspector constable deputy',
  press: 'journalist anchor host reporter editor presenter columnist correspondent broadcaster',
  study:
    'professor researcher economist sociologist historian analyst expert academic scientist author lecturer scholar specialist philosopher primatologist anthropologist',
  trade: 'ceo executive director businessman businesswoman billionaire entrepreneur founder tycoon mogul chairman banker investor',
  arts: 'singer actor actress writer author novelist director filmmaker musician rapper artist comedian poet',
  sport: 'champion captain athlete quarterback sprinter boxer',
  strikers: 'striker forward winger',
  keepers: 'goalkeeper keeper',
  backs: 'defender midfielder',
  coaching: 'coach manager trainer',
  faith: 'imam pastor priest bishop pope cardinal preacher cleric archbishop sheikh rabbi pontiff',
  envoys: 'ambassador diplomat envoy consul representative',
  medicine: 'doctor nurse surgeon physician epidemiologist pediatrician',
  learning: 'student pupil undergraduate',
  crime: 'suspect defendant gunman shooter attacker killer assailant',
  speech: 'speaker panelist',
};
/** Wider words for somebody of a field. */
export const WIDER_CALLINGS: Readonly<Record<string, string>> = {
  player: 'sport strikers keepers backs',
  footballer: 'sport strikers keepers backs',
  attorney: 'lawyers prosecutors',
  lawmaker: 'senators deputies',
  legislator: 'senators deputies',
  politician: 'senators deputies mayors governors ministers',
  official: 'envoys ministers',
  pontiff: 'faith',
};
/** … and words that say what somebody is and name no post, so that they may be said of the only person named. */
export const ANYBODY: ReadonlySet<string> = new Set(
  (
    'billionaire tycoon mogul preacher interviewee year-old activist campaigner dissident veteran diplomat academic scholar expert analyst economist historian sociologist philosopher scientist researcher neurosurgeon ' +
    'singer actor actress writer novelist filmmaker musician rapper comedian poet striker goalkeeper midfielder sprinter footballer quarterback boxer champion nominee politician lawmaker executive entrepreneur banker cleric pontiff native'
  ).split(' '),
);
/** Kin, strangers, and words for anybody at all: they tell nobody. */
export const KIN: ReadonlySet<string> = new Set(
  'father mother brother sister son daughter wife husband uncle aunt cousin relative widow widower grandmother grandfather man woman boy girl child person people public neighbour neighbor friend fellow colleague ally aide victim witness client customer patient member passenger resident owner user staff team family personnel counterpart predecessor successor source party state nation press other others lady gentleman number agent president government parent'.split(
    ' ',
  ),
);
/** Words that make one noun with what stands behind them. */
export const TAILS: Readonly<Record<string, string>> = {};
export const OF_HER = /(?:woman|ess)$/;
