/**
 * English speech verbs: lemma, stance, frames. Frames as in ../fr/speech-verbs.ts:
 *   q clause (with or without "that") · d marks · i infinitive or -ing · n asserting noun · f only with marks
 *   r only documents and inquiries do it ("a poll shows that")
 *   k says what something is, a single word between marks counts ("called it “unlawful”")
 *   w weak, only right beside marks · p accusation · z a clause only with "that" · a "spoke of" · v things do it too ("the attack underlines that") · t takes the hearer first ("told X that")
 *   h the hearer may stand behind it ("asked X")
 */
export const SPEECH_VERBS = `
say says qdi
tell says qdta
add adds qd
announce announces qdnv
claim claims qdin
argue claims qd
contend claims qd
insinuate claims qz
maintain claims qdz
assert affirms qd
affirm affirms qd
allege claims qd
insist affirms qd
stress affirms qdn
emphasise affirms qdvn
emphasize affirms qdvn
underline affirms qdvn
underscore affirms qdvn
reiterate affirms qdn
repeat affirms qdz
declare affirms qdkn
proclaim announces qd
state says qdvn
note says qdv
observe says qd
remark says qd
comment says d
mention says qd
explain explains qdv
clarify explains qd
elaborate explains d
specify explains qd
confirm confirms qdnv
attribute claims n
corroborate confirms n
acknowledge acknowledges qdn
admit acknowledges qdin
concede acknowledges qd
confess acknowledges qdi
recognise acknowledges qz
recognize acknowledges qz
deny denies qdin
refute denies dn
reject denies dfn
dismiss denies dfn
dispute denies dn
rebut denies d
counter answers qd
report says qdvn
recount says qdz
relate says d
recall recalls qdv
remember recalls d
remind recalls qdt
reveal announces qdnv
disclose announces qdn
inform announces qdt
notify announces qt
brief says tqz
communicate announces qdv
write says qd
tweet says qd
post says qdz
publish announces d
reply answers qd
respond answers qd
answer answers qdz
retort answers qd
react answers d
ask asks dfh
question asks d
wonder asks d
inquire asks d
suggest proposes qdv
propose proposes df
recommend proposes df
advise proposes dft
urge calls dft
call calls fkn
appeal calls f
demand calls df
request calls f
plead affirms qdz
beg calls d
order calls df
promise promises qd
pledge promises qd
vow promises qd
swear promises qd
guarantee promises qd
warn warns qdta
caution warns qd
alert warns d
threaten threatens df
accuse accuses dfp
blame accuses fp
condemn condemns df
denounce condemns df
decry condemns df
criticise condemns df
criticize condemns df
slam condemns df
lambast condemns df
lament regrets qdn
regret regrets qdf
complain regrets qda
praise welcomes df
hail welcomes df
welcome welcomes f
applaud welcomes f
commend welcomes f
thank welcomes df
congratulate welcomes f
estimate estimates qdn
predict estimates qdvn
forecast estimates qdn
anticipate estimates qv
speculate estimates qd
theorise estimates qd
reckon estimates qd
conclude affirms qd
summarise says d
joke says qd
quip says qd
shout affirms d
scream affirms d
yell affirms d
cry affirms d
exclaim affirms d
whisper says d
mutter says d
chant affirms d
continue adds w
go_on adds w
begin says w
start says w
laugh says w
sigh says w
testify says qdzi
attest confirms qdv
certify confirms qd
signal announces qv
hint claims qda
imply claims qv
indicate says qdv
cite claims dn
quote says d
describe says dnk
speak says da
talk says da
characterise estimates fkn
characterize estimates fkn
label accuses fkn
brand accuses fkn
justify affirms fn
defend affirms f
rule announces qz
term estimates fk
deem estimates fk
rumour claims q
rumor claims q
opine estimates qd
quoth says d
divulge announces qd
detail explains dnr
confide says qd
assess estimates qz
object answers qd
protest condemns qd
boast claims qd
interject says d
muse says qd
narrate says d
ponder says d
profess claims q
reflect says d
remonstrate condemns d
repudiate denies n
snap says d
voice says f
volunteer says d
agree says dqz
concur says d
chime says d
echo says d
vent condemns d
fume condemns d
enthuse welcomes d
gush welcomes d
theorize estimates qd
reason claims qd
counsel proposes d
sum_up says d
show says qnr
read says qd
express says f
find says qr
outline explains d
assure affirms qdt
reassure affirms qdt
surmise estimates qd
posit claims qd
postulate claims qd
hypothesise claims qd
hypothesize claims qd
venture claims qd
reaffirm affirms qdn
restate affirms qdn
reassert affirms qdn
pronounce affirms qdk
campaign promises q
determine affirms qr
demonstrate affirms qr
prove affirms qr
calculate estimates qdr
project estimates qn
document says qn
blog says qd
email says d
text says d
grumble regrets qd
gripe regrets qd
moan regrets qd
bemoan regrets df
deplore condemns df
deride condemns df
ridicule condemns df
mock condemns df
berate condemns df
rebuke condemns df
chide condemns df
scold condemns df
scoff condemns d
sneer condemns d
jeer condemns d
taunt condemns d
rail condemns d
rage condemns d
laud welcomes df
extol welcomes df
tout claims f
dub estimates fk
portray estimates fk
depict estimates fk
exhort calls dft
implore calls dft
bark affirms d
roar affirms d
bellow affirms d
thunder affirms d
intone says d
mumble says d
murmur says d
stammer says d
gasp says d
sob says d
wail says d
chuckle says d
smile says d
grin says d
shrug says d
apologise regrets d
apologize regrets d
disavow denies n
refer says fk
spell_out explains d
accept acknowledges qz
liken estimates fn
compare estimates fn
allude says a
unveil announces n
put estimates n
hold affirms qz
intimate announces qz
hear says q
highlight affirms v
`;

/** Light verbs with a noun: "issued a statement saying". Folded. */
export const NOMINAL_PREDICATES: readonly (readonly [verbs: string, noun: string, stance: string, frames: string])[] = [
  ['give', 'assurance', 'affirms', 'qd'],
  ['point', 'out', 'says', 'qd'],
  ['put', 'it about', 'claims', 'q'],
  ['put', 'it', 'says', 'd'],
  ['make', 'point', 'affirms', 'qd'],
  ['make', 'case', 'claims', 'q'],
  ['make', 'argument', 'claims', 'q'],
  ['make', 'claim', 'claims', 'q'],
  ['be', 'adamant', 'affirms', 'q'],
  ['be', 'insistent', 'affirms', 'q'],
  ['be', 'emphatic', 'affirms', 'q'],
  ['be', 'firm that', 'affirms', 'q'],
  ['be', 'categorical that', 'affirms', 'q'],
  ['be', 'of the view', 'claims', 'q'],
  ['be', 'of the opinion', 'claims', 'q'],
  ['take', 'the view', 'claims', 'q'],
  ['take', 'the position', 'claims', 'q'],
  ['hold', 'the view', 'claims', 'q'],
  ['let', 'it be known', 'announces', 'q'],
  ['let', 'slip', 'announces', 'q'],
  ['make', 'it known', 'announces', 'q'],
  ['make', 'it clear', 'affirms', 'qd'],
  ['make', 'it plain', 'affirms', 'qd'],
  ['make', 'plain', 'affirms', 'qd'],
  ['make', 'public', 'announces', 'n'],
  ['break', 'the news of', 'announces', 'n'],
  ['break', 'the news', 'announces', 'q'],
  ['shoot', 'down', 'denies', 'n'],
  ['play', 'down', 'denies', 'n'],
  ['brush', 'aside', 'denies', 'n'],
  ['brush', 'off', 'denies', 'n'],
  ['lay', 'bare', 'announces', ''],
  ['have', 'it that', 'claims', 'q'],
  ['set', 'out', 'explains', 'n'],
  ['lay', 'out', 'explains', 'n'],
  ['express', 'optimism', 'claims', 'qf'],
  ['voice', 'optimism', 'claims', 'qf'],
  ['express', 'belief', 'claims', 'qf'],
  ['express', 'frustration', 'regrets', 'qf'],
  ['express', 'agreement', 'affirms', 'n'],
  ['express', 'disagreement', 'affirms', 'n'],
  ['voice', 'fear', 'regrets', 'qf'],
  ['raise', 'possibility', 'claims', 'q'],
  ['raise', 'fear', 'warns', 'q'],
  ['express', 'concern', 'regrets', 'qf'],
  ['express', 'worry', 'regrets', 'qf'],
  ['express', 'fear', 'regrets', 'qf'],
  ['express', 'confidence', 'affirms', 'qf'],
  ['express', 'doubt', 'claims', 'qf'],
  ['voice', 'concern', 'regrets', 'qf'],
  ['raise', 'alarm', 'warns', 'qfv'],
  ['raise', 'concern', 'warns', 'qfv'],
  ['express', 'hope', 'proposes', 'f'],
  ['express', 'regret', 'regrets', 'f'],
  ['make', 'clear', 'affirms', 'qd'],
];
