/** What people are, by field: a description takes up somebody whom the text called by another word of the same field. All folded. */
export const CALLINGS: Readonly<Record<string, string>> = {
  ministers: 'ministre',
  deputies: 'depute deputee eurodepute eurodeputee',
  senators: 'senateur senatrice',
  mayors: 'maire bourgmestre',
  governors: 'gouverneur gouverneure',
  prefects: 'prefet prefete',
  opposition: 'opposant opposante',
  law: 'juge magistrat magistrate procureur procureure avocat avocate batonnier juriste',
  army: 'general colonel capitaine commandant officier militaire soldat lieutenant sergent adjudant amiral gendarme colonel-major chef',
  police: 'policier policiere commissaire inspecteur officier brigadier',
  press:
    'journaliste presentateur presentatrice editorialiste animateur animatrice reporter redacteur redactrice chroniqueur chroniqueuse correspondant correspondante',
  study:
    'professeur professeure enseignant enseignante enseignant-chercheur chercheur chercheuse economiste politologue sociologue historien historienne universitaire expert experte specialiste analyste scientifique philosophe essayiste auteur autrice docteur anthropologue',
  trade:
    'pdg patron patronne directeur directrice entrepreneur entrepreneure businessman milliardaire industriel financier banquier magnat promoteur fondateur fondatrice commercant commercante',
  arts: 'chanteur chanteuse artiste acteur actrice ecrivain ecrivaine romancier romanciere cineaste realisateur realisatrice musicien musicienne rappeur rappeuse comedien comedienne poete auteur autrice',
  sport:
    'joueur joueuse attaquant attaquante gardien milieu defenseur buteur entraineur coach technicien champion championne athlete footballeur footballeuse capitaine selectionneur international coureur boxeur',
  faith: 'imam predicateur pretre pasteur eveque archeveque pape cardinal guide abbe cheikh el-hadj elhadj hadj missionnaire mufti moine',
  envoys: 'ambassadeur ambassadrice diplomate emissaire envoye envoyee consul representant representante haut-representant',
  medicine: 'medecin docteur doctoresse infirmier infirmiere chirurgien chirurgienne sage-femme pediatre virologue epidemiologiste',
  learning: 'etudiant etudiante lyceen lyceenne eleve doctorant doctorante collegien',
  crime: 'suspect suspecte accuse accusee prevenu prevenue tireur assaillant meurtrier agresseur condamne detenu mis-en-cause forcene terroriste',
  speech: 'conferencier conferenciere orateur oratrice paneliste intervenant intervenante formateur formatrice',
};
/** Wider words for somebody of a field. */
export const WIDER_CALLINGS: Readonly<Record<string, string>> = {
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
/** … and words that may be anybody's. */
export const ANYBODY: ReadonlySet<string> = new Set(
  'interesse interessee trentenaire quadragenaire quinquagenaire sexagenaire septuagenaire octogenaire nonagenaire interlocuteur interlocutrice conferencier conferenciere paneliste orateur oratrice predicateur milliardaire magnat doctoresse'.split(
    ' ',
  ),
);
/** Feminine by their form. */
export const OF_HER = /(?:ere|euse|trice|ienne|aine|ante|ee|esse|teure|eure|ve|enne)$/;
