/** Words that stand before a person's name and are no part of it; folded. */
export const CIVIL_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx sir lady lord madam madame dame dr doctor prof professor rev reverend hon honourable honorable late alhaji alhaja hajia hajiya mallam malam malama alhadji ustaz ustadh engr barrister apostle otunba asiwaju messrs barr'.split(
    ' ',
  ),
);

/** Ranks and functions that may stand directly before a name: "Gen. Tiani", "community leader Chibok"; folded. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'general gen colonel col lieutenant lt captain capt major maj sergeant sgt corporal cpl admiral adm commander cmdr brigadier brig marshal commodore lt-col lt-gen maj-gen major-gen major-general lieutenant-general lieutenant-gen lieutenant-colonel brigadier-general brig-gen vice-admiral ' +
    'president vice-president ex-president minister premier secretary secretary-general governor mayor senator sen rep representative congressman congresswoman ambassador judge justice chief ' +
    'prosecutor attorney lawyer imam sheikh emir sultan king queen prince princess pope cardinal archbishop bishop father brother sister pastor priest elder ' +
    'leader opposition activist journalist reporter blogger analyst economist historian researcher scientist engineer architect director coordinator chairman chairwoman chairperson ' +
    'spokesman spokeswoman spokesperson envoy mediator adviser advisor counselor counsellor consul candidate artist singer musician rapper actor actress writer author novelist filmmaker film-maker policymaker policy-maker coach ' +
    'footballer player speaker commissioner inspector resident farmer herder trader teacher student survivor witness chancellor professor ceo expert official specialist ' +
    'strategist founder manager officer head deputy vp magistrate magistrate-colonel ayatollah crown cde excellency comrade secretary-designate executive counsel chief-of-staff undersecretary lieutenant-general major-general host presenter anchor ag whip major-gen brig-gen lieutenant-gen sub-lieutenant agent detective trooper constable ranger ' +
    'defender striker midfielder goalkeeper winger full-back fly-half bowler batsman batter pitcher quarterback golfer jockey sprinter cyclist swimmer boxer wrestler widow widower grandmother grandfather pensioner housewife shopkeeper plumber electrician chef landlord landlady villager campaigner conservationist biologist chemist physicist geologist botanist ecologist zoologist glaciologist sociologist anthropologist psychologist psychiatrist epidemiologist virologist cardiologist oncologist astronomer mathematician philosopher poet playwright painter sculptor photographer composer dancer comedian publisher editor columnist broadcaster lecturer headteacher headmaster headmistress librarian accountant banker entrepreneur billionaire millionaire tycoon businessman businesswoman hotelier fisherman beekeeper tailor seamstress welder mechanic veteran refugee warlord solicitor barrister coroner passenger commuter motorist roofer gov reps sens del det supt insp asst atty comr sheriff superintendent councilman councilwoman councilmember councillor councilor alderman alderwoman assemblyman assemblywoman assemblymember lawmaker supervisor trustee treasurer comptroller auditor ombudsman delegate principal investigator dean provost rabbi chaplain deacon nun nurse surgeon pediatrician paediatrician midwife paramedic pilot firefighter patrolman policeman policewoman cabinet-secretary mp mep mla senator-elect president-elect governor-elect mayor-elect first-lady lord-mayor dep cllr class'
  ).split(' '),
);

/** End an office that is written with capitals, before its holder's name: Secretary of State, of Homeland Security. */
export const OFFICE_ENDS =
  /^(?:state|security|treasury|interior|defen[cs]e|affairs|staff|justice|exchequer|foreign|finance|aviation|transport|transportation|health|education|energy|agriculture|tourism|information|communications?|trade|commerce|labou?r|environment|water|mines|culture|youth|sports?|whip)$/;

/** Ranks behind which a particle begins a family name: le général de Gaulle. */
export const NOBLE_AFTER = /^(?:general|marechal|marshal|colonel|capitaine|captain|comte|baron)$/;

export const MALE_TITLES = /^(?:mr)$/;
export const FEMALE_TITLES = /^(?:mrs|ms|miss)$/;
