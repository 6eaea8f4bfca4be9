import { fold } from '../text/2-tokens.ts';
import { GIVEN_NAMES, SURNAMES } from './given-names.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Given names that women bear, folded: "dit-elle" is not Nicolas. */
const WOMEN = words(`
abigail achieng achta adele adeline adiza adja adjaratou adriana adrienne agathe agnes ahoua aicha aichatou aida aimee aisha aissata aissatou alberta
alejandra alexandra alexia alice alicia alima aline alison alizeta allison amanda amandine amelia amelie amina aminata aminetou amy ana anabel anais
anastasia andree angela angele angelina angelique anita anjali ann anna annabelle annalena anne annette annick annie antoinette antonella antonia
apolline ariane arlette armande armelle asmaa assetou assiata assita astan astou astrid aude audrey aurelie aurore awa aya azeta aziza balkissa
balkissou barbara barkissa batoma beatrice beatriz becky benedicte berangere bernadette berthe beth bethany bettina betty beverly bianca binta bintou
bintu blanche blandine bonnie brenda bridget brigitte brooke caitlin candace candice capucine carine carla carmen carol carole carolina caroline
carrie cassandra cassie catherine cathy cecile cecilia celestine celia celine chantal charlene charline charlotte cheryl chiara chloe christel
christelle christiane christina christine christy chrystelle ciara cindy claire clara clarisse claudette claudia claudie claudine clea clelia clemence
clementine clotilde colette coline colleen connie constance coralie corinne cornelia courtney cristina crystal cynthia daniela danielle daphne darlene
debbie deborah debra delphine denise diana diane dina djamila djenabou djeneba dolores donatella donna doris dorothee dorothy edith edwige eileen
ekaterina elaine eleanor elena eleonore eliane eliette elisa elisabeth elise elizabeth ella ellen elodie eloise elsa elsie elvire emeline emilie emily
emma emmanuelle erica erika erin ernestine estelle esther ethel eugenie eva eve eveline evelyn evelyne ewa fabienne fadila fadima fadimata falmata
fanna fanny fanta farah farida fatiha fatim fatima fatimata fatime fatimetou fatma fatou fatouma fatoumata felicia felicite fernande fiona flavie
fleur flora florence florentine florine frances francesca francine francoise frederica frederique gabrielle gaelle gail garance gayle genevieve
georgette georgina geraldine germaine gertrude ghislaine gilberte gina giorgia gisela gisele giulia gladys gloria grace graziella greta gretchen gwen
gwenaelle gwendoline habiba hadidja hadiza hadja hadjia halima halimatou hamsatou hanan hannah haoua harriet hawa heather hedwige heidi helen helena
helene helga heloise henriette hilary hilda hillary hind hinda honorine hortense houda houria huda huguette ida ilaria ilham imane imogen indira ines
ingrid inna irene irina iris isabel isabella isabelle isatou ivana jacinda jacinthe jacqueline jamila jane janet janice janine jeanne jeannette
jeannine jen jenna jennifer jenny jessica jill jillian joan joanna joanne jocelyne jodie joelle johanna josefina josephine josette josiane josie joyce
juanita judith judy julia juliana julie juliette justine kadiatou kadidia kadidiatou kadidja kadijatou kaitlan kaitlyn kaltouma kamala kamissa kara
karen karima karine katarina kate katharina katherine kathleen kathryn kathy katia katie katrin kemi kendra kenza khadidja khadija khady kimberly
kirsten kissi kristalina kristin kristina kristine laeticia laetitia laila lakshmi lalla lamia larissa latifa laura laure lauren laurence laurene
lauriane laurianne lea leah leila lena leonie leonore lerato leticia letitia leyla lila lilian liliane lillian lilly lily lina linda lindiwe lindsey
lisa lise lison liz lola loretta lori lorraine louane louisa louise luce lucette lucia lucie lucienne lucile lucille lucy ludivine luisa lydia lydie
lynda lyne maddie madeleine maelle maeva magali magalie magda maggie mahsa maimouna maissa malala malia malika manon manuela marceline marcelle marcia
margaret margarita margaux margot margrethe marguerite maria mariam mariama mariame mariamou marian mariana marianne marie marielle marietou marietta
mariette marilyn marina marine marion marisol marjolaine marjorie marlene marta martha marthe martine mary maryam maryama maryline maryse maryvonne
mathilde maud maude maureen maxine megan megane meghan melanie melina melinda melissa mercedes mercy meriem meryem mia micheline michelle mildred
miranda mireille miriam molly mona monica monique morgane mouna moussokoro muriel murielle myriam nabila nadege nadia nadine nadya nafi nafissa
nafissatou nahed najat naledi nancy naomi nassira natacha natalia natalie natasha nathalie nawal ndeye ngozi niamh nicole nicoletta nicoline nina
noelle noemie nolwenn nora norah nyambura obiageli oceane octavie odette odile oksana olena olga olivia ombline ophelie oprah orane oriane oumou oumy
ozlem paige pam pamela paola pascale pascaline patricia paula paule paulette pauline peggy penda penelope perpetue perrine petra philippine philomene
phoebe phyllis pierrette pinda poko prisca priscilla priti priya prudence rabia rachel rachele rachida rahila rahinatou rakia rakiatou rakieta rakya
rama ramata ramatou ramatoulaye rania raphaelle rasmata raymonde rebecca regina regine reine renate renee rhonda rita roberta robyn rochelle rokia
rolande romane romy rosa rosalie rosalind rose roseline rosemary rosine rouguy roukiatou roxana roxane roxanne ruth rym sabine sabrina sadia safi
safia safiatou salamata salima salimata sally salma salome samantha samia samira sandra sandrine sara sarah saran segolene selma severine shamima
shannon sharon sheila shelley sherri sherry shirley sibylle sidonie siham silvia simone simonetta sinead siobhan sofia sokona solange solene soline
sonia sonya sophia sophie soraya souad souade soumia stacey stella stephanie sunniva susan susanna susie suzanne suzie suzy svetlana sybille sylvette
sylvia sylviane sylvie tabitha tamara tammy tania tanya tara tasha tatiana teresa thandi thea theresa therese tiffany tina tiphaine tonya traci tracy
tricia ursula valentina valentine valeria valerie vanessa vera veronica veronique vicki vickie vicky victoire victoria victorine violaine violette
virginia virginie viviane wafa wanda wanjiku wanjiru wendy winnie yael yagana yamina yana yasmina yasmine yolanda yolande ysabel yulia yvette yvonne
zahra zainab zanele zara zeinab zeinabou zenab zenaba zenabou zeynab zineb zita zoe zoubida zoulaha zuzana
`);

/** Those that both bear, or that are no given names as often. */
const EITHER = words(`
abiola adama alex amal andrea andry ange ashley bah camille casey chris claude dana daniele deo dominique drew francis ifeanyi ir jackie jackson jaime
jamie jan jessie jo johnson jordan kadi kaka kelly kerry kim lacina laurie lee leslie lindsay lou lucky lynn mama maman mamata mame mami michele nana
nene nguyen nicola nikita nour ode papa pat pham robin sale salem sam sanda sandy sasha sita stacy succes terry touadera traoré uche uchenna vivian
vivien will yemi zhang
`);

/** Men's that the list of given names does not have. */
const MORE_MEN = words(`
abdelhakim abdelhamid abdellah abdelmadjid abdou abdoulaye aboubacrine alousseini anders anicet ariel asimi assimi aymeric benedict burkhard cesar
clovis constant constantin cyprien dany darius djamel djibo eloi fabio felicien frederik fulgence georg gerhard gino giulio grigori guido hakim
hamidou heiko henrik hermann husein ibrahim idrissa issa issoufou jerzy josef kerim kylian laszlo lazare leandre lech leonid luiz lukas magloire
mahamane mahamat manfred mariano mauricio mehdi milan mohamoud moise moussa nicolae oumarou ousmane pier placide rachid radek rafik salvador sebastian
seif seydou sigmar sofiane stefano stephan valery virgile werner yan yanis yannis yvan zinedine
`);
/** In English a woman's. */
const WOMEN_IN_ENGLISH = /^(?:jean|yan)$/;

/** The gender that a person's given name tells: the first word that tells one, "Jean-Charles" by its first part. The given names that no woman bears are men's. */
export function genderOfName(name: string, language: string): 'm' | 'f' | undefined {
  for (const word of name.split(/[\s.]+/)) {
    const whole = fold(word);
    for (const part of [whole, whole.split(/[-‑]/)[0]!]) {
      if (EITHER.has(part) || (language === 'en' && WOMEN_IN_ENGLISH.test(part))) return undefined;
      if (WOMEN.has(part)) return 'f';
      if (MORE_MEN.has(part) || (GIVEN_NAMES.has(part) && !SURNAMES.has(part))) return 'm';
    }
  }
  return undefined;
}
