/** Paragraphs of articles that never were; every name is invented. */
export const FR = [
  'Le marché aux grains de Sindou-Tanga, dans l’ouest du Burkina Faso, a rouvert mardi après six semaines de fermeture. Les commerçants venus de Sikasso, au Mali, ont retrouvé des hangars repeints et une bascule neuve.',
  '« Nous avons vendu à perte tout l’hiver », a déclaré Ramata Wobgo, présidente de la coopérative des vendeuses. « La récolte est bonne, mais les camions ne viennent plus », a-t-elle ajouté.',
  'Le haut-commissaire de la province, Idrissa Nabalma, a affirmé que la route serait gardée jour et nuit jusqu’à la fin de la saison sèche, sans préciser combien d’hommes y seraient affectés.',
  '« La piste du nord reste dangereuse », a reconnu Idrissa Nabalma devant les transporteurs réunis dans la cour du commissariat. « Nous demandons de la patience à chacun. »',
  'Un agronome de Bobo-Dioulasso, Lassina Kiendré, s’est montré plus réservé. Selon lui, un tiers des stocks de semences a été mangé pendant la fermeture, et il faudra deux campagnes pour les refaire.',
  'Selon un relevé de l’organisation paysanne régionale, plus de quatre cents familles ont quitté les villages voisins depuis le mois de janvier pour chercher du travail dans les mines.',
  '« Personne ne nous a demandé notre avis », a protesté Mariam Songré, cultivatrice à Kolo-Diéba, qui dit avoir écrit trois fois au ministère sans jamais recevoir la moindre réponse.',
  'Le ministère de l’Agriculture n’a pas répondu aux questions posées dans la matinée. Une réunion est prévue lundi à la préfecture, en présence des chefs coutumiers et des transporteurs.',
  'À la tombée du jour, les hangars se vidaient déjà. Les plus jeunes avaient chargé les sacs sur des charrettes, et les gardiens fermaient les portes une à une en comptant les cadenas.',
  'Dans la cour de l’école voisine, transformée en entrepôt, des volontaires triaient encore le mil et le sorgho. Ils espéraient terminer avant la pluie, annoncée pour la nuit par les services de la météorologie.',
];
export const EN = [
  'The grain market of Sindou-Tanga in western Burkina Faso reopened on Tuesday after six weeks. Traders from Sikasso in Mali found repainted sheds and a new set of scales waiting for them at the gate.',
  '“We sold at a loss all winter,” said Ramata Wobgo, who chairs the cooperative of women sellers. “The harvest is good, but the lorries have stopped coming,” she added.',
  'The high commissioner of the province, Idrissa Nabalma, said the road would be guarded day and night until the end of the dry season, without saying how many men would be sent there.',
  '“The northern track is still dangerous,” Idrissa Nabalma told the hauliers who had gathered in the yard of the police station. “We ask everybody to be patient.”',
  'An agronomist from Bobo-Dioulasso, Lassina Kiendre, was more cautious. A third of the seed had been eaten while the market was closed, he said, and it would take two seasons to make up for it.',
  'More than four hundred families have left the villages nearby since January to look for work in the mines, according to a count made by the regional farmers’ organisation.',
  '“Nobody asked us what we thought,” said Mariam Songre, who farms at Kolo-Dieba and says that she has written to the ministry three times without ever receiving an answer.',
  'The ministry of agriculture did not answer questions put to it in the morning. A meeting is planned for Monday at the prefecture, with the customary chiefs and the hauliers.',
];
export const AR = [
  'أعاد سوق الحبوب في مدينة سيندو تانغا غربي بوركينا فاسو فتح أبوابه يوم الثلاثاء بعد إغلاق دام ستة أسابيع، وعاد إليه التجار القادمون من سيكاسو في مالي ليجدوا مخازن مطلية وميزانا جديدا.',
  'وقالت رحمة وبغو، رئيسة تعاونية البائعات، إن النساء بعن بالخسارة طوال الشتاء، وأضافت أن المحصول جيد لكن الشاحنات لم تعد تأتي إلى السوق كما كانت تفعل من قبل.',
  'وأكد المفوض السامي للمقاطعة إدريسا نابالما أن الطريق ستكون تحت الحراسة ليلا ونهارا حتى نهاية موسم الجفاف، دون أن يوضح عدد الرجال الذين سيكلفون بذلك.',
  'وذكرت منظمة الفلاحين في المنطقة أن أكثر من أربعمائة أسرة غادرت القرى المجاورة منذ بداية العام بحثا عن العمل في المناجم، وأن كثيرا منها لم يعد حتى الآن.',
  'ولم ترد وزارة الزراعة على الأسئلة التي وجهت إليها في الصباح، ومن المقرر أن يعقد اجتماع في مقر المحافظة بحضور شيوخ القبائل وأصحاب الشاحنات يوم الاثنين المقبل.',
  'وفي فناء المدرسة المجاورة التي صارت مخزنا كان المتطوعون ما زالوا يفرزون الدخن والذرة، آملين أن يفرغوا من عملهم قبل نزول المطر الذي أعلنت عنه الأرصاد الجوية.',
];
export const TITLE = {
  fr: 'Sindou-Tanga : le marché aux grains rouvre après six semaines',
  en: 'Grain market of Sindou-Tanga reopens after six weeks',
  ar: 'سوق الحبوب في سيندو تانغا يفتح أبوابه بعد ستة أسابيع',
};
/** What stands beside an article and is never part of it. */
export const BESIDE = {
  fr: [
    ['Sommet : ce que les ministres ont promis aux éleveurs du Liptako', '3 octobre 2023'],
    ['Routes : le pont de Bandiagou sera refait avant l’hivernage', '9 octobre 2023'],
    ['Sport : les cyclistes du Faso retrouvent la piste de Banfora', '12 octobre 2023'],
  ],
  en: [
    ['Summit: what the ministers promised the herders of Liptako', 'October 3, 2023'],
    ['Roads: the bridge of Bandiagou to be rebuilt before the rains', 'October 9, 2023'],
  ],
  ar: [['القمة: ما وعد به الوزراء مربي الماشية في ليبتاكو', '3 أكتوبر 2023']],
};
