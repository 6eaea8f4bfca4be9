/** What people are, by field: a description takes up somebody whom the text called by another word of the same field. All folded. */
export const CALLINGS: Readonly<Record<string, string>> = {
  ministers: 'ministre',
  deputies: 'depute deputee eurodepute eurodeputee',
  senators: 'senateur senatrice',
  mayors: 'maire bourgmestre',
  governors: 'gouverneur gouverneure',
  prefects: 'prefet prefete',
  opposition: 'opposant opposante dissident dissidente',
  judges: 'juge',
  prosecutors: 'procureur procureure avocat-general',
  lawyers: 'avocat avocate batonnier',
  army: 'general colonel capitaine commandant officier militaire soldat lieutenant sergent adjudant amiral gendarme colonel-major chef',
  police: 'policier policiere commissaire inspecteur officier brigadier',
  press:
    'journaliste presentateur presentatrice editorialiste animateur animatrice reporter redacteur redactrice chroniqueur chroniqueuse correspondant correspondante',
  study:
    'professeur professeure enseignant enseignante enseignant-chercheur chercheur chercheuse economiste politologue sociologue historien historienne universitaire expert experte specialiste analyste scientifique philosophe essayiste auteur autrice docteur anthropologue',
  trade:
    'pdg patron patronne directeur directrice entrepreneur entrepreneure businessman milliardaire industriel financier banquier magnat promoteur fondateur fondatrice commercant commercante',
  arts: 'chanteur chanteuse artiste acteur actrice ecrivain ecrivaine romancier romanciere cineaste realisateur realisatrice musicien musicienne rappeur rappeuse comedien comedienne poete auteur autrice',
  sport: 'champion championne athlete capitaine coureur coureuse boxeur',
  strikers: 'attaquant attaquante buteur buteuse ailier',
  keepers: 'gardien gardienne portier',
  backs: 'defenseur milieu lateral',
  coaching: 'entraineur entraineuse coach technicien selectionneur selectionneuse',
  faith: 'imam predicateur pretre pasteur eveque archeveque pape cardinal guide abbe cheikh el-hadj elhadj hadj missionnaire mufti moine',
  envoys: 'ambassadeur ambassadrice diplomate emissaire envoye envoyee consul representant representante haut-representant',
  medicine: 'medecin docteur doctoresse infirmier infirmiere chirurgien chirurgienne sage-femme pediatre virologue epidemiologiste',
  learning: 'etudiant etudiante lyceen lyceenne eleve doctorant doctorante collegien',
  crime: 'suspect suspecte accuse accusee prevenu prevenue tireur assaillant meurtrier agresseur condamne detenu mis-en-cause forcene terroriste',
  speech: 'conferencier conferenciere orateur oratrice paneliste intervenant intervenante formateur formatrice',
};
/** Wider words for somebody of a field. */
export const WIDER_CALLINGS: Readonly<Record<string, string>> = {
  joueur: 'sport strikers keepers backs',
  joueuse: 'sport strikers keepers backs',
  footballeur: 'sport strikers keepers backs',
  footballeuse: 'sport strikers keepers backs',
  international: 'sport strikers keepers backs',
  star: 'arts sport strikers keepers backs',
  magistrat: 'judges prosecutors',
  magistrate: 'judges prosecutors',
  juriste: 'judges prosecutors lawyers',
  'membre du gouvernement': 'ministers',
  'homme d affaires': 'trade',
  'femme d affaires': 'trade',
  militant: 'opposition',
  militante: 'opposition',
  activiste: 'opposition',
  fonctionnaire: 'envoys ministers',
  edile: 'mayors',
  elu: 'deputies senators mayors',
  elue: 'deputies senators mayors',
  parlementaire: 'deputies senators',
  politicien: 'deputies senators mayors ministers opposition',
  politicienne: 'deputies senators mayors ministers opposition',
  religieux: 'faith',
  ecrivain: 'study',
};
/** … and words that say what somebody is and name no post, so that they may be said of the only person named. */
export const ANYBODY: ReadonlySet<string> = new Set([
  'jeune homme',
  'jeune femme',
  'membre du gouvernement',
  'homme d affaires',
  'femme d affaires',
  ...(
    'interesse interessee trentenaire quadragenaire quinquagenaire sexagenaire septuagenaire octogenaire nonagenaire interlocuteur interlocutrice conferencier conferenciere paneliste orateur oratrice predicateur milliardaire magnat doctoresse ' +
    'responsable dirigeant dirigeante militant militante activiste opposant opposante syndicaliste diplomate universitaire intellectuel intellectuelle expert experte specialiste analyste chercheur chercheuse economiste politologue sociologue historien historienne philosophe essayiste islamologue scientifique juriste ' +
    'chanteur chanteuse artiste acteur actrice ecrivain ecrivaine romancier romanciere cineaste realisateur realisatrice musicien musicienne rappeur rappeuse comedien comedienne poete humoriste attaquant buteur athlete footballeur footballeuse coureur boxeur champion championne technicien selectionneur ' +
    'entrepreneur entrepreneure industriel financier banquier etudiant etudiante lyceen lyceenne elu elue parlementaire edile politicien politicienne religieux prelat formateur formatrice incrimine incriminee'
  ).split(' '),
]);
/** Kin, strangers, and words for anybody at all: they tell nobody. */
export const KIN: ReadonlySet<string> = new Set(
  'pere mere frere soeur fils fille epouse epoux mari femme homme enfant garcon fillette ami amie collegue camarade confrere oncle tante cousin cousine neveu niece veuve veuf compagnon compagne conjoint conjointe voisin voisine proche parent client cliente patient patiente victime temoin membre agent personne public jeune vieux ancien ancienne premier premiere second numero cadre guide garde politique auteur adjoint adjointe delegue deleguee homologue hote successeur predecesseur monsieur dame famille equipe pays parquet cabinet bureau direction source'.split(
    ' ',
  ),
);
/** A noun without its gender: "directrice" is "directeur". */
export const plain = (word: string): string =>
  word
    .replace(/trice$/, 'teur')
    .replace(/euse$/, 'eur')
    .replace(/nne$/, 'n')
    .replace(/ere$/, 'er')
    .replace(/ee?$/, '');
/** Words that make one noun with what stands behind them. */
export const TAILS: Readonly<Record<string, string>> = { membre: 'du gouvernement', homme: 'd affaires', femme: 'd affaires' };
/** Feminine by their form. */
export const OF_HER = /(?:ere|euse|trice|ienne|aine|ante|ee|esse|teure|eure|ve|enne)$/;
