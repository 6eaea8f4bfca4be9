import { MEN, WOMEN } from './given-genders.ts';

/** Names of women or men that are as often a word, a place or a brand. */
const NOT_ALONE = /^(?:fleur|ida|lyne|mercedes|prudence|reine|violette|virginia|mme|cesar|clovis|constant|jordan|milan|pier|placide|seif|yan)$/;

/** Given names that tell neither woman nor man, or that nobody has sorted yet. */
const words = (list: string): string[] => list.trim().split(/\s+/);
const OTHERS = words(`
abdalla abdoulay abdourahmane abdulahi abdullahi abigail abiola abou abu abubakar achieng adama adamou adnan adrienne agali ahmadu aidan aiden aisha
aissa akim akinwumi akinwunmi akli alban albane albertine alec alejandra alessandro alex alfa alfredo alhassane alhousseini alika aliou alison allan
allen allison alvin aly alyssa amanda amath amelia aminu amit amos amy ananya andrea andry andy ange angus anil anjali ankit ann anouk antonia anwar
archie arjun arturo arun ashley ashok asisat asmaa atou aubin aubrey aung avery axelle ayesha ayouba azali aziz baba babatunde bacary bah bahar bamba
bashar bashir bashirou bassolma baudouin beatriz becky ben bert beth bethany bethuel betty beverly billy biram blanche bobby bogdan bola bonnie bouba
boukari bourama bouréma bradley brahima brehima brendan brent brett bridget brooke bryan bryce burhan byron caitlin calvin cameron camille candace
carlo carol carrie casey cassie cecil celestin chad charline cheikhna chidi chika chinedu chinua christopher christy chukwuma clarence claude
claudette clayton clint coline colleen connie connor corentin courtney cristian crystal curtis cyriaque damon dan dana daniele danny dapeng darcy
daren darlene darrell darren darryl debbie debra declan deepak demba dennis deo derek derrick desmond devin dilip djamal djibrill djimde djimrangar
dmytro dolores dominic dominique don donatella dorian doriane dorothy douglas drew duncan dustin dwayne dwight dylan ebele ebrahim edmund edwin efua
eileen ekaterina elaine elian eliette elif elijah elisee elmer eloise elsie emeka emeric emre enoch enzo eoin erica erin ethan ethel evan evelyn ewa
ezechiel fahad falmata fanna fatih faure federico felicia felicie felipe femi fergus filip fiona flavien fodio folasade fraser freddie frederick
funmilayo gabin gabrielle gail garry gavin gayle geoff gervais gilberte gina giorgio glenn gnassingbe gonzague gopal gregg guilhem guillermo gunther
gwen gwenael habibou hachalu hadrien hage haidara hama hamani hamat hamidine hamma harouna harriet harry harvey hasan hassana hassoumi hatim heidi
helga herman hery hilary hind hiroshi hissein hissene horace hossein howard huda humphrey husain husseini iba ibra idi ifeanyi ignacio ikenna ilham
imogen imran indira ir isaiah isaka isidor ismaila issiakou iza jacinda jackie jackson jafar jaime jakaya jakob jalel jamie jan janice jared jaroslaw
jasper javad javed jawad jay jeb jeffrey jen jenna jenny jeremiah jermaine jesse jessie jihad jillian joan joanne jodie joey johan johnathan johnnie
johnson jomo jon jonah josefina josep josh josias juanita judy julio kabir kadi kadre kagiso kaitlan kaitlyn kaja kaka kalla kamissa kandioura kara
kassim kathy katie kelly kemi kendra kenji kerry killian kim kimberly kirsten kossi kouadio kouassi koulsy krishna kristen kristofer kwabena kwadwo
kwaku kwesi kyle kyriakos lacina laeticia lakshmi lamido larba larry lassina lauren laurie lawrence leah lee lerato leroy leslie lester letitia levi
lilian lillian lindiwe lindsay lindsey lompo lonnie lori loris louane loïc lucky lucy luke lyes lynn maata macky maddie madiou mady maedeh mael maeva
magaji magnus mahamoud mahamud mahdi mahi mahmood mahmud maiga majid makan malala malam malcolm malicki mallam mama maman mamane mamata mame mami
mamoutou mandla manish maode marcia marek margie marian marilyn marjolaine marlon marvin masra mathurin matt maxim maxine mbarka mbaye megan meite
melvin mercy meredith mette mia micha micheal mildred milton miranda miriam mitch mitchell modeste modou moestafa mohamud mohan molly morgane
mouhammad mountaga mourad moussokoro mugur muhammed mukesh musa mwangi myron nadya nahed nahel naledi namory nampalys nana nangolo narendra nathanael
nathaniel naveen nawaz neal ned neil nelson nene nguyen nicola nicoline nikhil nikita nikki nikolai nkechi nkosazana nnamdi nolwenn nouhoum nour
nyambura obiageli ode oksana olena oley ollie oluwaseun ombline oprah oriane osama ousseini oussmane paige pam papa patricio pavel penelope perry pete
pham phil phillip phoebe phyllis pierrette pierrot pinda piotr poko prakash pranab pumza qassem quincy raffaele rahul raila rainer raj rajesh rajiv
rakesh rakya ralph rama ramesh ramon randy ravi recep reggie regina reginald renaud reza rhonda ricky rishi riyad roberte robin robyn rochelle
roderick rodney rodolphe rodrigue rohit ron ronnie rory rosalind roselyne ross rotimi rouguy roxanne roy rufin russell sadou sahle sale saleh salem
sallah salou saloum saly sam samba sambo sambou sammy samy sanda sandeep sani sanjay sanoussi santosh saran sasha saskya sean seni serhiy seth shamima
shane sharif shawn shehbaz shehu shelley sheriff sherri sherry shinzo shirley sibiri sibylle sidaty sidia sidibe sidya simplice sipho siriman slobodan
soma sonya soro souade soumana soungalo stacey stacy stanley stuart succes sulayman suleman sunil suresh susanna susie suzie sylla sylvester sylvia
tabitha tahirou takeshi talla tamara tamba tammy tanguy tanya tara tarek tasha teddy tendai terrance terrence terri terry thabo thandi thiam thibaud
thiery tiemogo tiena tiffany tiken tina tinashe titouan toby todd tomas tommy tonya touadera toure tracey traci traoré travis trevor tricia troy
twahir tyler tyrone uche uchenna umaru usmane uwe vassily veronica vianney vicki vickie vijay vince vinod virgil vivian vivien wafa walid wamkele
wanda wanjiku wanjiru wendkouni wesley wilbur wilhelm will willie yacine yacoub yagana yahia yaya yemi yero yeslem yeweri ylva yoro youba youness
youri yousef zach zacharia zachary zaki zanele zhang zidane zineb zita zongo zoran zouheir zoumana
`);

/**
 * Given names common in the press of West Africa and of those it writes about; folded. They only help to tell a person from
 * a place or a body; no name is needed here to be found.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([...OTHERS, ...[...WOMEN, ...MEN].filter((name) => !NOT_ALONE.test(name))]);

/** Family names common in West Africa and the Sahel; folded. */
export const SURNAMES: ReadonlySet<string> = new Set(
  (
    'abdou abdoulaye adamou adjovi aidara akakpo ango assimi atta ba bado badini bagayoko bagayogo bah bakayoko balde bamba bambara bance bandaogo baro barro barry bassole bathily bazie bazoum berthe biaou bila bilgo bokoum bonkoungou bonzi bouda bougouma boni boukar brah ' +
    'camara cisse cissoko compaore congo conombo conde coulibaly dabire dabo dagnoko dakouo dao dembele demba dem deme derra dia diabate diaby diagana diagne diaite diakite diall diallo diamoutene diane diarra diarrassouba diasso diatta diaw diawara diawarra dicko dieme dieng diendere dieye diop diouf djibo djibrine djiguemde djire djitteye dolo dosso doucoure doumbia doumbouya drabo drame ' +
    'fadiga fall fane faye fofana gadio gaye garba gnassingbe gnoumou goita gomis gueye guigma guindo guiro guirou guira haidara hama hamani hamidou harouna hien hima ibrahim ido idrissa ilboudo issa issoufou jalloh janneh kaba kabore kafando kam kambire kampaore kane kante kassambara kassogue katambe keita kere kiemde kiendrebeogo kientega kindo kinda koanda kobiane kola kologo kone konate konare konfe kossi kouanda kouassi kouda kouadio kourouma kouyate kyelem ' +
    'lam lamizana ledoux lo lompo ly maiga magassa mahaman mahamane mahamat mane mariko mbaye mbodj mboup meda millogo minoungou moussa nabaloum nabie nacanabo nacro nana nare nassa ndao ndaw ndiaye ndoye ngom niang niare nikiema nignan nitiema ouali ouane ouattara ouedraogo oumarou oubda ouologuem ousmane oussa ' +
    'palenfo palm pare poda ouoba rouamba sabo sagara sagnon saleh sall samake samassekou sama sambare sanfo sangare sanogo sanou sanwidi sango sarr sawadogo seck sene senghor sereme seydou sidibe sidikou simaga simpore sirima sissoko sissouma soglo some sonko soro sorgho sory souare souley soumana soumare sow sy sylla tall tamboura tambadou tankoano tangara tapsoba tapily tapo tarnagda tassembedo tembely tera thiam thiero thiombiano thieba tiao tiendrebeogo tiani togo togola togo tolo tonde toe tougma tounkara traore toure toguyeni toloba tou ' +
    'wade wane wague wangre yago yalcouye yameogo yanogo yaro yattara yattassaye yaya ye yoda yonli yougbare zabsonre zagre zahonogo zaida zampaligre zango zerbo zida zina zinaba zio zongo zoundi zoungrana zoure zagre zala zouma'
  ).split(/\s+/),
);
