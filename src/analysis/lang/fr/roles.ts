/** Nouns that name an office or a function, and their gender where the word shows it; folded, whole tokens. */
export const ROLE_HEADS: ReadonlyMap<string, 'm' | 'f' | ''> = new Map(
  Object.entries({
    m: 'president vice-president gouverneur prefet sous-prefet directeur secretaire-general ambassadeur procureur avocat depute senateur general colonel lieutenant-colonel colonel-major commandant capitaine lieutenant amiral marechal imam sultan emir roi prince pape archeveque cardinal coordinateur coordonnateur representant envoye mediateur negociateur conseiller dirigeant patron fondateur cofondateur leader opposant militant candidat chercheur enseignant enseignant-chercheur historien consultant directeur-adjoint administrateur inspecteur intendant chancelier animateur entraineur selectionneur locataire parrain conferencier adjudant-chef auteur ecrivain romancier etudiant predicateur presentateur comedien chanteur realisateur producteur entrepreneur infirmier pasteur eveque policier gendarme chirurgien rescape',
    f: 'presidente vice-presidente gouverneure gouverneuse prefete directrice ambassadrice procureure avocate deputee senatrice coordinatrice coordonnatrice representante envoyee mediatrice negociatrice conseillere dirigeante patronne fondatrice cofondatrice opposante militante candidate chercheuse enseignante historienne consultante administratrice inspectrice cheffe chanceliere reine princesse marraine conferenciere doctoresse autrice ecrivaine romanciere etudiante presentatrice animatrice comedienne chanteuse realisatrice productrice entrepreneure infirmiere policiere rescapee',
    '': 'ministre chef secretaire porte-parole maire juge journaliste analyste economiste politologue sociologue specialiste expert experte responsable commissaire haut-commissaire haut-representant guide activiste syndicaliste diplomate interprete notable khalife calife premier adjoint juriste magistrat officier fonctionnaire universitaire avocat-general consul paneliste milliardaire militaire philosophe artiste cineaste medecin photographe reporter ministre-adjoint ministre-adjointe',
  }).flatMap(([gender, words]) => words.split(' ').map((word) => [word, gender as 'm' | 'f' | ''] as const)),
);

/** Nouns that are an office only with the adjective behind them: "l’homme fort du Mali". */
export const HEAD_PAIRS: Readonly<Record<string, string>> = { homme: 'fort' };

/** Plural heads: a group that speaks through an office ("les ministres", "les porte-parole de la COP"). */
export const PLURAL_HEADS: ReadonlySet<string> = new Set(
  'ministres presidents deputes senateurs ambassadeurs responsables dirigeants chefs generaux colonels gouverneurs representants leaders envoyes avocats'.split(
    ' ',
  ),
);

/** Adjectives that may follow a head or a complement, beside those known by their ending; folded. */
export const ROLE_ADJECTIVES: ReadonlySet<string> = new Set(
  'pays adjoint adjointe delegue deleguee general generale principal principale special speciale permanent permanente executif executive actuel actuelle sortant sortante dechu dechue interimaire militaire militaires civil civile etranger etrangere etrangers etrangeres armees armee public publique publics publiques haut haute superieur superieure supreme religieux religieuse spirituel spirituelle resident residente charge chargee terroriste politique politiques elu elue autoproclame interim'.split(
    ' ',
  ),
);
export const ADJECTIVE_ENDINGS =
  /(?:ales?|aux|als?|iques?|elles?|els?|aires?|iers?|ieres?|istes?|ifs?|ives?|iens?|iennes?|ains?|aines?|eux|euses?|ibles?|ables?)$/;

/** Say that the office is no longer held. */
export const FORMER: ReadonlySet<string> = new Set('ancien ancienne anciens anciennes ex defunt defunte feu'.split(' '));
/** Stand before a head and belong to it. */
export const BEFORE_HEAD: ReadonlySet<string> = new Set(
  'ancien ancienne nouveau nouvel nouvelle actuel actuelle futur future ex haut haute premier premiere jeune defunt defunte vice tout grand'.split(' '),
);

export const DEFINITE: ReadonlySet<string> = new Set('le la l les ce cet cette son sa leur du au'.split(' '));
export const INDEFINITE: ReadonlySet<string> = new Set('un une des plusieurs certains quelques deux trois'.split(' '));
/** Link a head to its complement. */
export const OF: ReadonlySet<string> = new Set('de du des d dudit desdits'.split(' '));

/** Participles behind an office that say what became of its holder; see actors/fates.ts. */
export const OUSTED: ReadonlySet<string> = new Set(
  'dechu dechue renverse renversee evince evincee limoge limogee destitue destituee depose deposee detrone chasse chassee demis demise revoque revoquee ecarte ecartee dechus renverses'.split(
    ' ',
  ),
);
export const DETAINED: ReadonlySet<string> = new Set(
  'detenu detenue arrete arretee retenu retenue sequestre sequestree emprisonne emprisonnee incarcere incarceree captif captive prisonnier'.split(' '),
);
export const ELECTED: ReadonlySet<string> = new Set('elu elue'.split(' '));
export const HELD_PHRASES = /^(?:en (?:detention|residence|captivite|prison)|aux mains|aux arrets)/;
export const OUSTINGS: ReadonlySet<string> = new Set('renversement destitution eviction chute limogeage deposition'.split(' '));
export const DETENTIONS: ReadonlySet<string> = new Set('arrestation liberation detention sequestration captivite incarceration emprisonnement'.split(' '));

/** Words of an office that are one whatever their gender and number. */
export const SAME_IN_OFFICE: Readonly<Record<string, string>> = {
  etrangere: 'etrangeres',
  presidente: 'president',
  ministres: 'ministre',
  cheffe: 'chef',
  directrice: 'directeur',
  premiere: 'premier',
  armees: 'armee',
};
