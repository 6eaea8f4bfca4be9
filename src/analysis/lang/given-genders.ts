import { fold } from '../text/2-tokens.ts';
import { words } from './roles.ts';

/**
 * Given names that tell a woman or a man, folded: "dit-elle" is not Nicolas. Those that both bear (Dominique, Camille, Andrea, Kim) are left out,
 * and so is whatever is a surname as often.
 */
export const WOMEN = words(`
achta adele adeline adiza adja adjaratou adriana agathe agnes ahoua aicha aichatou aida aimee aissata aissatou alberta alexandra alexia alice alicia alima aline alix-marie alizeta
amandine amelie amina aminata aminetou anais anastasia ana anabel andree angela angelina angele angelique anita anna annabelle annalena anne annette annick annie antoinette antonella
apolline ariane arlette armande armelle assetou assiata assita astan astou astrid audrey aude aurelie aurore awa aya azeta aziza
balkissa balkissou barbara barkissa batoma beatrice benedicte berangere bernadette berthe bettina bianca binta bintou bintu blandine brenda brigitte
candice capucine carine carla carmen carole carolina caroline cassandra catherine cathy cecile cecilia celestine celia celine chantal charlene charlotte cheryl chiara chloe chrystelle
christel christelle christiane christina christine ciara cindy claire clara clarisse claudia claudie claudine clea clelia clemence clementine clotilde colette constance coralie corinne
cornelia cristina cynthia daniela danielle daphne deborah delphine denise diana diane djamila djenabou djeneba dina donna dorothee doris
edith edwige eleonore elena eleanor eliane elisa elisabeth elise elizabeth ella ellen elodie elsa elvire emeline emilie emily emma emmanuelle erika ernestine esther estelle eugenie eva eve
eveline evelyne fabienne fadima fadimata fadila fanny fanta farah farida fatiha fatim fatima fatimata fatime fatimetou fatma fatou fatouma fatoumata felicite fernande flavie fleur flora
florence florentine florine frances francesca francine francoise frederica frederique gaelle garance genevieve georgette georgina geraldine germaine gertrude ghislaine giorgia gisele
gisela giulia gladys gloria grace graziella greta gretchen gwenaelle gwendoline habiba hadidja hadiza hadja hadjia halima halimatou hamsatou hanan hannah haoua hawa heather hedwige helen
helena helene heloise henriette hillary hilda hinda honorine hortense houda houria huguette
ida ilaria imane ines ingrid inna irene irina iris isabel isabella isabelle isatou ivana jacinthe jacqueline jamila jane janet janine jeanne jeannette jeannine jennifer jessica jill joanna
jocelyne joelle johanna josephine josette josiane josie joyce judith julia juliana julie juliette justine
kadiatou kadidia kadidiatou kadidja kadijatou kaltouma kamala karen karima karine katarina kate katharina katherine kathleen kathryn katia katrin kelly-ann kenza khadija khady khadidja
kristalina kristin kristina kristine lacina-marie laetitia laila lalla lamia larissa latifa laura laure laurence laurene laurianne lauriane lea leila leila lena leonie leonore leticia leyla
lila liliane lilly lily lina linda lisa lise lison liz lola loretta lorraine louisa louise luce lucette lucia lucie lucienne lucile lucille ludivine luisa lydia lydie lyne lynda
madeleine maelle magali magalie magda maggie mahsa maimouna maissa malika malia manon manuela marceline marcelle margaret margarita margaux margot margrethe marguerite maria mariam mariama
mariame mariamou mariana marianne marie marie-claude marielle marietou marietta mariette marina marine marion marisol marjorie marlene marta martha marthe martine mary maryam maryama
maryline maryse maryvonne mathilde maud maude maureen megane meghan melanie melina melinda melissa mercedes meriem meryem micheline michele michelle mireille mona monica monique morgane-marie
mouna muriel murielle myriam nabila nadege nadia nadine nafi nafissa nafissatou najat nana-aicha nancy naomi nassira natacha natalia natalie natasha nathalie nawal nicole nicoletta nina
noelle noemie nora norah ndeye ngozi niamh oceane octavie odette odile olga olivia ophelie orane oumou oumy ozlem
pamela paola pascale pascaline patricia paula paule paulette pauline peggy penda perpetue perrine petra philippine philomene priscilla prisca priti priya prudence
rabia rachel rachele rachida rahila rahinatou rakia rakiatou rakieta ramata ramatou ramatoulaye raphaelle rania rasmata raymonde rebecca regine reine renate renee rita roberta rokia rolande
romane romy rosa rosalie rose rosemary roseline rosine roukiatou roxana roxane ruth rym
sabine sabrina sadia safi safia safiatou salamata salima salimata sally salma salome samantha samia samira sandra sandrine sara sarah segolene selma severine shannon sharon sheila sidonie
silvia simone simonetta siham sinead siobhan sita sofia sokona solange solene soline sonia sophia sophie soraya souad soumia stella stephanie sunniva susan suzanne suzy svetlana sybille
sylvette sylviane sylvie tania tatiana teresa thea theresa therese tiphaine tracy
ursula valentina valentine valeria valerie vanessa vera veronique vicky victoire victorine victoria violaine violette virginia virginie viviane wendy winnie yael yamina yana yasmina yasmine
aisha aishah aishatu aisatu hauwa hauwau hadizatu khadijah khadijat halimat rukayya ruqayya rukayat hafsat hafsah hafsatu asmau asma'u bilkisu bilqis hussaina hassana saudatu sa'adatu laraba talatu jummai hajara hajaratu fatimah fati fatoumatou zuwaira maimunatu murjanatu nafisat nafisatu yagana falmata yakura hafsa rashida salamatu sakina lubabatu furera zulaihatu safiya safiyatu amarachi chioma adaeze nkechi folake funke yetunde titilayo omolara bukola aminatu rahmatu ramatu zainabu aishat rima nene oumoul maimounatou hassanatou salamatou ramatoulahi sahra coumba dieynaba rokiatou mariamu
yolanda yolande ysabel yulia yvette yvonne zahra zainab zara zeinab zeinabou zenab zenaba zenabou zeynab zoe zoubida zoulaha zuzana mme
`);

export const MEN = words(`
aaron abakar abass abba abbas abdallah abdallahi abdel abdelaziz abdelhakim abdelhamid abdelkader abdelkrim abdellah abdelmalek abdelmadjid abderrahmane abdou abdoul abdoulaye abdourahamane
abdramane abdul abdullah abel aboubacar aboubakar aboubacrine abraham achille adam adolphe adrian adrien ahmad ahmadou ahmat ahmed aime alain alan alassane albert alberto aldo alejandro
alexander alexandre alexei alexis alfonso alfred ali alidou alioune alkassoum almamy alousseini alpha alphonse alvaro amadou amara ambroise amine anatole anders andreas andre andrei andrew
andrzej anicet anselme anthony antoine anton antonin antonio antony apollinaire ariel aristide armand armando armel arnaud arnold arsene arthur asimi assane assimi atiku auguste augustin
aurelien aymeric axel babacar badara baptiste bakary barack barthelemy basile bassirou bastien benedict benjamin benoit bernard bernie bertrand bill birahim birame blaise bob boniface boris
boubacar boubakar boubou boukary boureima brad brahim brian brice bruce bruno burkhard
carl carlos cedric cellou cesar charles cheick cheikh cherif choguel chris christian christophe clement clovis colin conor constant constantin craig cyprien cyrille cyril
damien daniel daouda dany darius dave david denis desire didier diego dieudonne dimitri dioncounda djamel djibo djibril djibrilla dmitri dmitry donald doug dramane driss
eddie eddy edgar edmond edouard eduardo edward ehud eli elias elie eloi emile emilien emmanuel enrique eric erik ernest ernesto erwan etienne eugene evariste evgueni
fabien fabio fabrice fadel faisal faustin felicien felix ferdinand fernand fernando fidele firmin florent florian fode francesco francis francisco franck francois frank franz fred frederic
frederik friedrich fulgence gabriel gael gaetan gaoussou gary gaspard gaston gauthier gautier geoffrey geoffroy george georges georg gerald gerard gerhard germain ghislain gianni gilbert gilles
gino giovanni giulio giuseppe godefroid goodluck gordon graham greg gregoire gregory grigori guillaume guido gustave guy
habib hakim hamadi hamadou hamadoun hamady hamed hamid hamidou hans harold haruna hassan hassane hector heiko heinz helmut henri henrik henry herbert hermann herve hilaire hippolyte honore
hubert hugh hugo hugues husein hussein
ian ibrahim ibrahima ibrahimou idriss idrissa ignace igor ilyas imad inoussa isaac ishmael ismael ismail issa issaka issiaka issifou issouf issoufou ivan iyad
jack jacky jacob jacques jake jamal james jarmo jason javier jean jean-baptiste jeff jeremie jeremy jerome jerry jerzy jim jimmy joachim joao joaquin joe joel johann john johnny jonas jonathan jordan
jorge jose josef joseph joshua josue juan jude jules julian julien julius jurgen justin
kabirou kader kalifa kalilou kamal karamoko karim karl kassoum keir keith kemal ken kenneth kerim kevin khaled khalid khalifa khalil kirill klaus koffi kofi kouame kurt kwame kylian
laszlo ladji lamine lansana lars lassana lassine laurent lazare leandre lech leo leon leonard leonid leopold liam lionel lloyd loic lorenzo louis luc luca lucas lucien ludovic luigi luis luiz lukas
magloire mahamadi mahamadou mahamane mahamat mahamoudou mahmoud malick malik mamadi mamadou mamady manfred mamoudou mansour manuel manu marc marcel marcelin marco marcus mariano mario marius mark
marius-pierre martial martin massimo mathias mathieu mathis matteo matthew matthias matthieu maurice mauricio mauro max maxence maxime maximilien mehdi mehmet michael michael michel mickael miguel mike
mikhail milan mobido moctar modibo mohamad mohamadou mohamed mohammad mohammed mohamoud moise mokhtar mory moses mouctar mouhamadou mouhamed mouloud moumouni mounir moussa moustafa moustapha muhammad
muhammadu mustafa mustapha mykola nabil narcisse nasser nathan nestor nicholas nick nicolas nicolae nigel noah noel norbert norman nouhoun noureddine olaf oleg oliver olivier olusegun omar oscar
oumar oumarou ousmane owen pablo paolo pape parfait pascal patrice patrick patrik paul paulin pedro peter philemon philip philippe pier pierre pietro placide prosper
quentin rachid radek rafael rafik raoul raphael raul raymond regis remi remy rene ricardo richard robert roberto roch rodrigo roger roland roman romain romano romuald ronald ronan ruben rudolf
rudy ryan saad sadio said saidou saifoulaye salah salif salifou salim salman salvador samir samuel saul scott sebastian sebastien seif sekou serge sergei sergey sergio sergueï serguei severin
seydou seyni shaun sidi sidiki sidy sigmar silvio simeon simon slim smail sofiane soufiane souleymane soumaila soumeylou stanislas stefan stefano stephan stephane stephen steve steven suleiman sven
sylvain sylvestre tahar tariq theo theodore theophile thibault thibaut thierry thomas tidiane tidjane tieman tiemoko tim timothee timothy tobias tom tommaso toni tony toumani toussaint tristan
ulrich umar umaro usman valentin valery viktor victor vikram vincent virgile vladimir volker volodymyr wally walter wayne werner wilfrid wilfried william willy wolfgang
xavier yacouba yahaya yahya yan yanis yann yannick yannis yassine yazid yevgeny yoann yohan youcef youssef youssouf youssoufou yoweri yuri yusuf yves yvan yvon
zacharie zakaria zephirin zinedine
`);
/** In English a woman's. */
const WOMEN_IN_ENGLISH = /^(?:jean|yan)$/;

/** The gender that a person's given name tells: the first word that tells one, "Jean-Charles" by its first part. */
export function genderOfName(name: string, language: string): 'm' | 'f' | undefined {
  for (const word of name.split(/[\s.]+/)) {
    const whole = fold(word);
    for (const part of [whole, whole.split(/[-‑]/)[0]!]) {
      if (language === 'en' && WOMEN_IN_ENGLISH.test(part)) return undefined;
      if (WOMEN.has(part)) return 'f';
      if (MEN.has(part)) return 'm';
    }
  }
  return undefined;
}
