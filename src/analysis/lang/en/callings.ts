/** What people are, by field: a description takes up somebody whom the text called by another word of the same field. All folded. */
export const CALLINGS: Readonly<Record<string, string>> = {
  ministers: 'minister',
  senators: 'senator',
  deputies: 'congressman congresswoman mp representative rep',
  mayors: 'mayor',
  governors: 'governor',
  law: 'judge prosecutor attorney lawyer magistrate justice barrister solicitor',
  army: 'general colonel captain commander officer soldier lieutenant sergeant admiral major',
  police: 'officer policeman policewoman detective sergeant sheriff inspector constable deputy',
  press: 'journalist anchor host reporter editor presenter columnist correspondent broadcaster',
  study:
    'professor researcher economist sociologist historian analyst expert academic scientist author lecturer scholar specialist philosopher primatologist anthropologist',
  trade: 'ceo executive businessman businesswoman billionaire entrepreneur founder tycoon mogul chairman banker investor',
  arts: 'singer actor actress writer author novelist director filmmaker musician rapper artist comedian poet',
  sport: 'player striker goalkeeper defender midfielder coach manager champion forward captain athlete footballer quarterback sprinter boxer',
  faith: 'imam pastor priest bishop pope cardinal preacher cleric archbishop sheikh rabbi pontiff',
  envoys: 'ambassador diplomat envoy consul representative',
  medicine: 'doctor nurse surgeon physician epidemiologist pediatrician',
  learning: 'student pupil undergraduate',
  crime: 'suspect defendant gunman shooter attacker killer assailant',
  speech: 'speaker panelist',
};
/** Wider words for somebody of a field. */
export const WIDER_CALLINGS: Readonly<Record<string, string>> = {
  lawmaker: 'senators deputies',
  legislator: 'senators deputies',
  politician: 'senators deputies mayors governors ministers',
  official: 'envoys ministers',
  pontiff: 'faith',
};
/** … and words that may be anybody's. */
export const ANYBODY: ReadonlySet<string> = new Set('billionaire tycoon mogul preacher interviewee'.split(' '));
export const OF_HER = /(?:woman|ess)$/;
