/**
 * French speech verbs: lemma, stance, frames. Frames are
 *   q  takes a clause with que that is reported speech ("affirme que …")
 *   d  introduces or follows words between marks ("« … », affirme-t-il")
 *   i  takes an infinitive that is reported speech ("affirme avoir …", "nie avoir …")
 *   n  takes a noun that is reported speech ("a nié toute implication", "a annoncé la création de …")
 *   f  reports only where some words are between marks: calls, threats, praise, feelings ("salue « un pas … »")
 *   w  weak incise: a verb of movement or voice that introduces speech only right beside marks ("« … », lance-t-il")
 *   p  takes a person and de + infinitive or noun, an accusation ("accuse X d’avoir …")
 *   a  about: de/of + noun tells what was spoken of ("a parlé de transactions")
 *   o  takes a person or thing as its object: an incise with it needs marks (", soutient le Mali" is none)
 *   v  things do it too ("ces violences rappellent que"): its subject must be somebody
 *   s  pronominal: se, s’ ("s’interroge", "s’est dit convaincu que")
 * Left out on purpose: croire, penser, espérer, craindre, vouloir … report thoughts, and cost more than they bring.
 */
export const SPEECH_VERBS = `
affirmer affirms qdin
déclarer says qdi
dire says qdi
redire says qdi
expliquer explains qdinv
indiquer says qdiv
préciser explains qdiv
ajouter adds qdi
rajouter adds qdi
souligner affirms qdvn
annoncer announces qdinv
assurer affirms qdi
certifier affirms qdiv
estimer estimates qdi
juger estimates qdfov
rappeler recalls qdivn
confirmer confirms qdinv
infirmer denies n
reconnaître acknowledges qdino
admettre acknowledges qdino
avouer acknowledges qdin
concéder acknowledges qdi
confesser acknowledges qdi
noter affirms qdnv
relever affirms qdv
observer affirms qd
remarquer affirms qd
signaler says qdniv
soutenir claims qdiov
prétendre claims qi
alléguer claims qdin
arguer claims qd
argumenter claims qd
avancer claims qd
objecter answers qd
faire_savoir announces qd
faire_valoir claims qd
faire_remarquer affirms qd
faire_observer affirms qd
faire_part announces an
faire_état says an
laisser_entendre claims qd
donner_à_entendre claims qd
tenir_à_préciser explains qd
regretter regrets qdf
déplorer regrets qdfn
exclure denies f
promettre promises qdn
jurer promises qdi
garantir promises qdov
s'engager promises fs
avertir warns qd
prévenir warns qdov
alerter warns qdfo
mettre_en_garde warns df
marteler affirms qd
insister affirms qdf
appuyer affirms qdv
répéter affirms qdi
réitérer affirms qdnv
réaffirmer affirms qdin
révéler announces qdinv
exprimer says f
montrer affirms qr
démontrer affirms qr
attribuer claims n
indexer accuses n
dévoiler announces d
divulguer announces n
rapporter says qdivn
raconter says qdi
prêcher says qd
disposer explains qv
relater says qd
narrer says qd
témoigner says qdiv
mentionner says qdvn
évoquer says dov
citer says don
énumérer says d
détailler explains dv
décrire says dnov
résumer says d
écrire says qd
publier announces do
tweeter says qd
twitter says qd
poster says d
conclure affirms qd
retenir affirms q
dénombrer says qo
recenser says qo
comptabiliser says qo
prétexter claims qi
poursuivre adds qd
continuer adds w
enchaîner adds d
compléter adds d
renchérir adds qd
surenchérir adds d
rétorquer answers qd
répliquer answers qd
répondre answers qdi
riposter answers w
réagir answers d
suggérer proposes qdv
proposer proposes qdfo
recommander proposes qdfo
préconiser proposes qdf
demander asks qdf
redemander asks df
questionner asks d
interroger asks do
s'interroger asks ds
exiger calls qdfo
réclamer calls qf
revendiquer claims nfi
appeler calls f
exhorter calls qf
interpeller calls fo
inviter calls f
ordonner calls qdf
enjoindre calls f
sommer calls f
plaider claims qdf
implorer calls df
supplier calls df
conseiller proposes dfo
encourager calls f
menacer threatens dfo
accuser accuses dfpo
reprocher accuses dfp
soupçonner accuses p
imputer accuses fn
dénoncer condemns qdfo
condamner condemns dfo
fustiger condemns dfo
critiquer condemns dfo
vilipender condemns df
pointer accuses dn
tacler condemns d
tonner condemns w
s'indigner condemns qds
s'insurger condemns dfs
s'emporter condemns dws
s'étonner asks qdfs
s'inquiéter regrets qdfs
s'alarmer warns qdfs
se_désoler regrets qdfs
se_plaindre regrets qdfsi
se_lamenter regrets qdfs
se_féliciter welcomes qdfs
se_réjouir welcomes qdfs
se_targuer claims qdfsi
se_vanter claims qdfsi
se_défendre denies dfsi
s'exclamer affirms ds
s'écrier affirms ds
s'exprimer says ds
se_justifier explains ds
se_souvenir recalls dsi
saluer welcomes dfo
féliciter welcomes dfo
louer welcomes f
vanter welcomes f
remercier welcomes dfo
applaudir welcomes f
approuver confirms dfo
nier denies qdino
démentir denies qdinov
réfuter denies qdnoi
récuser denies fno
contester denies qdovin
rejeter denies nf
balayer denies nf
écarter denies f
refuser denies f
nuancer explains d
tempérer explains d
temporiser explains d
relativiser explains d
rassurer affirms qdo
clamer affirms qdi
proclamer announces qdi
marmonner says d
murmurer says d
souffler says d
glisser says d
lâcher says w
lancer says qdw
asséner affirms qd
scander affirms qd
crier affirms qdf
hurler affirms qd
ironiser says d
plaisanter says d
railler condemns d
confier says qdi
s'épancher says ds
renseigner says qdo
dépeindre says do
ponctuer says dw
acquiescer confirms dw
exulter welcomes dw
pester condemns dw
fulminer condemns dw
soupirer says dw
philosopher says dw
s'amuser says dws
s'enorgueillir claims dfs
justifier explains dqo
énoncer says d
exposer explains do
formuler says d
émettre says d
certifier confirms qd
aviser warns qd
sensibiliser explains d
persister affirms dw
accuser_réception says w
s'excuser regrets dws
regretter regrets qdf
objecter answers qd
commenter says qd
analyser explains qd
décrypter explains d
déduire estimates d
développer explains d
illustrer explains dv
théoriser explains d
s'avancer claims s
pronostiquer estimates qdv
prédire estimates qdvn
prophétiser estimates qd
anticiper estimates d
spéculer estimates qd
supposer estimates d
penser estimates dw
croire estimates dw
espérer estimates dw
craindre estimates dw
souhaiter proposes dw
rêver estimates dwv
considérer estimates qdov
trouver estimates qdov
constater says qdv
témoigner says qdv
attester confirms qdvn
établir affirms qv
certifier confirms qdv
spécifier explains qdv
stipuler explains qdv
notifier announces qdv
informer announces qdo
communiquer announces dqn
invoquer claims do
parler says da
discuter says w
deviser says w
dialoguer says w
s'expliquer explains ds
reprendre adds d
trancher affirms d
opposer answers do
ressasser affirms d
seriner affirms d
débuter says w
commencer says w
entamer says w
terminer affirms w
achever affirms w
résister answers w
qualifier estimates fn
voir estimates f
taxer accuses f
traiter accuses f
protester condemns d
insinuer claims qd
signifier says qv
prévoir estimates qv
maintenir affirms qdv
clarifier explains qdnv
corroborer confirms nqv
rectifier explains qd
tranquilliser says d
conter says qd
pressentir estimates q
prôner proposes df
redouter estimates qdw
abonder confirms d
opiner confirms d
tancer condemns d
fanfaronner claims d
se_gausser condemns ds
gronder condemns dw
vitupérer condemns d
tempêter condemns dw
bougonner says d
grommeler says d
maugréer says d
bégayer says d
balbutier says d
chuchoter says dw
articuler says d
entonner says d
psalmodier says d
déclamer says d
vociférer condemns d
sermonner says d
répartir says w
se_remémorer recalls qds
s'émouvoir regrets dfs
s'offusquer condemns qdfs
authentifier confirms nv
apprécier welcomes dw
compatir says d
gémir says dw
sangloter says dw
pleurer says dw
sourire says dw
rire says dw
rigoler says dw
s'enthousiasmer welcomes dfs
aboyer says w
balancer says w
bredouiller says w
claironner says w
clamser says w
consoler says w
contre-attaquer says w
décréter announces qw
dégainer says w
embrayer says w
enchérir says w
fredonner says w
marmotter says w
minauder says w
monologuer says w
pérorer says w
pleurnicher says w
pontifier says w
professer says w
raisonner says w
rebondir says w
réfléchir says w
ricaner says w
ronchonner says w
susurrer says w
siffler says w
suffoquer says w
titrer says d
tonitruer says w
resituer says w
recadrer says w
récapituler says w
vulgariser says w
diagnostiquer says w
disséquer says w
se_raviser says ws
se_rappeler says ws
se_confier says ws
se_rassurer says ws
se_consoler says ws
s'interrompre says ws
synthétiser says w
attaquer condemns w
brocarder condemns w
caricaturer condemns w
étriller condemns w
invectiver condemns w
persifler condemns w
éructer condemns w
enrager condemns w
geindre condemns w
râler condemns w
rugir condemns w
s'agacer condemns ws
s'énerver condemns ws
s'enflammer condemns ws
s'étrangler condemns ws
s'impatienter condemns ws
se_moquer condemns ws
se_scandaliser condemns ws
se_révolter condemns ws
se_désespérer condemns ws
s'irriter condemns ws
s'offenser condemns ws
accabler condemns w
rembarrer condemns w
pourfendre condemns w
se_fâcher condemns ws
cingler condemns w
jubiler welcomes w
s'esclaffer welcomes ws
se_délecter welcomes ws
s'émerveiller welcomes ws
flatter welcomes w
se_pâmer welcomes ws
se_satisfaire welcomes ws
s'enquérir asks ws
intimer asks w
presser asks w
relancer asks w
larmoyer regrets w
se_morfondre regrets ws
se_navrer regrets ws
déchanter regrets w
se_résigner regrets ws
s'apitoyer regrets ws
s'affliger regrets ws
s'attrister regrets ws
s'angoisser regrets ws
s'effrayer regrets ws
se_chagriner regrets ws
se_méfier warns ws
augurer warns w
présager warns w
contredire answers w
se_dédouaner answers ws
se_disculper answers ws
se_flatter claims ws
se_glorifier claims ws
se_prévaloir claims ws
crâner claims w
rager condemns dw
grogner condemns dw
grincer condemns dw
calculer estimates dw
évaluer estimates w
concevoir acknowledges w
convenir acknowledges dw
couper answers dw
corriger explains dw
hasarder says dw
tenter says w
oser says w
parier estimates qdw
imaginer estimates dw
deviner estimates w
présumer estimates dw
modérer explains dw
bafouiller says dw
simplifier explains w
égrener says w
quémander asks w
s'époumoner says ws
se_rengorger claims ws
se_risquer says ws
surnommer says -
baptiser says -
`;

/** Light verbs with a noun: "lance un appel", "a donné l’assurance que", "ont fait état de". Folded. */
export const NOMINAL_PREDICATES: readonly (readonly [verbs: string, noun: string, stance: string, frames: string])[] = [
  ['donner', 'assurance', 'affirms', 'qd'],
  ['donner', 'garantie', 'promises', 'qd'],
  ['donner', 'precision', 'explains', 'd'],
  ['donner', 'bilan', 'announces', 'f'],
  ['lancer', 'appel', 'calls', 'fd'],
  ['lancer', 'avertissement', 'warns', 'fd'],
  ['exprimer', 'inquietude', 'regrets', 'fq'],
  ['exprimer', 'crainte', 'regrets', 'fq'],
  ['exprimer', 'fierte', 'welcomes', 'fq'],
  ['exprimer', 'tristesse', 'regrets', 'fq'],
  ['exprimer', 'conviction', 'affirms', 'fq'],
  ['etre', 'avis', 'estimates', 'q'],
  ['exprimer', 'souhait', 'proposes', 'f'],
  ['exprimer', 'regret', 'regrets', 'fq'],
  ['exprimer', 'gratitude', 'welcomes', 'f'],
  ['reiterer', 'souhait', 'affirms', 'n'],
  ['reiterer', 'engagement', 'promises', 'n'],
  ['reiterer', 'appel', 'calls', 'f'],
  ['faire', 'savoir', 'announces', 'qd'],
  ['faire', 'valoir', 'claims', 'qd'],
  ['faire', 'remarquer', 'affirms', 'qd'],
  ['faire', 'observer', 'affirms', 'qd'],
  ['faire', 'comprendre', 'affirms', 'qd'],
  ['faire', 'noter', 'affirms', 'qd'],
  ['faire', 'dire', 'says', 'qd'],
  ['faire', 'part', 'announces', 'a'],
  ['faire', 'etat', 'says', 'a'],
  ['laisser', 'entendre', 'claims', 'qd'],
  ['croire', 'savoir', 'claims', 'q'],
  ['tenir', 'preciser', 'explains', 'qd'],
  ['tenir', 'rappeler', 'recalls', 'qd'],
  ['tenir', 'souligner', 'affirms', 'qd'],
  ['tenir', 'rassurer', 'affirms', 'qd'],
  ['vouloir', 'illustration', 'explains', 'q'],
  ['mettre', 'garde', 'warns', 'fd'],
  ['mettre', 'accent', 'affirms', 'f'],
  ['accorder', 'dire', 'says', 'qd'],
  ['accorder', 'reconnaitre', 'acknowledges', 'qd'],
  ['accorder', 'penser', 'says', 'qd'],
];
