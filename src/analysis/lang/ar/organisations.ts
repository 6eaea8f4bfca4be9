import type { ActorType } from '../../../model/knowledge.ts';
import { both, words } from './grammar.ts';

/** Nouns that head the name of a body, and what kind it is. */
const HEADS: readonly (readonly [heads: string, type: ActorType])[] = [
  ['الجيش جيش القوات قوات الأركان', 'armed_forces'],
  ['الشرطة شرطة الدرك درك الحرس', 'armed_forces'],
  ['الحكومة حكومة حكومتا حكومتي الرئاسة رئاسة البرلمان برلمان الجمعية المجلس مجلس', 'government'],
  ['وزارة الوزارة الخارجية الداخلية سفارة السفارة كتابة', 'ministry'],
  ['المحكمة محكمة النيابة نيابة', 'court'],
  ['حزب الحزب', 'party'],
  ['نقابة النقابة', 'union'],
  [
    'نادي النادي منتخب المنتخب الفريق كلية الكلية جامعة الجامعة مديرية المديرية ديوان الديوان مهمة غرفة الغرفة مكتب سيرك الوكالة المكتب الصندوق البرنامج المفوضية',
    'organisation',
  ],
  ['منظمة المنظمة جمعية مؤسسة المؤسسة مركز المركز معهد المعهد شبكة الشبكة رابطة الرابطة مرصد المرصد لجنة اللجنة هيئة الهيئة', 'ngo'],
  ['فضائية الفضائية جريدة الجريدة وكالة الوكالة صحيفة الصحيفة قناة القناة إذاعة الإذاعة مجلة المجلة موقع', 'media'],
  ['شركة الشركة بنك البنك مجموعة', 'company'],
  ['حركة الحركة جبهة الجبهة جماعة الجماعة تنظيم التنظيم كتيبة', 'armed_group'],
  [
    'اتحاد الاتحاد تحالف التحالف ائتلاف الائتلاف تنسيقية التنسيقية منتدى تكتل التكتل كتلة الكتلة فيدرالية كونفدرالية بعثة البعثة بلدية البلدية سلطة السلطة برنامج صندوق مفوضية جامعة',
    'organisation',
  ],
];

export const BODY_HEADS: ReadonlyMap<string, ActorType> = new Map(HEADS.flatMap(([heads, type]) => [...words(heads)].map((head) => [head, type] as const)));

/** Behind these, words between marks are a name: حزب «الفجر». */
export const NAMED_BEFORE = words(
  `حزب الحزب منظمة المنظمة تنظيم التنظيم جماعة الجماعة قوة القوة قوات عملية العملية وكالة الوكالة صحيفة الصحيفة منصة مجموعة المجموعة حركة الحركة شركة الشركة مدينة بلدة قرية منطقة جبهة تحالف ائتلاف قناة القناة إذاعة موقع مجلة المجلة جمعية مؤسسة مبادرة مشروع
   فندق سفينة طائرة صاروخ كتاب رواية فيلم مسلسل برنامج لقب لقبه فريق نادي ميناء مطار كتيبة لواء فيلق مقاتلي مقاتلو عناصر عصابة ولاية اسم باسم شعار هاشتاغ وسم متحور مرض فيروس بطولة كأس مهرجان جائزة قمة اتفاق اتفاقية المعارض الأسبوعية اليومية مرتزقة فضائية الفضائية جريدة الجريدة شبكة مسيرات`,
);

/** Behind these, longer words between marks are a title. */
export const TITLED = both(
  'تهمة بتهمة اسم باسم شعار شعارات مثل لافتة لافتات بعنوان برنامج كتاب كتابه كتابها فيلم رواية دورة ندوة محاضرة ورشة مؤتمر ملتقى حملة مبادرة عنوان المعنون المعنونة بعنوانها أغنية قصيدة مسرحية مسلسل معرض مشروع كلمة عبارة مصطلح قائمة وسم هاشتاغ',
);

/** Bodies whose names no head noun tells, by their folded words. */
export const FIXED_BODIES: ReadonlyMap<string, ActorType> = new Map<string, ActorType>(
  (
    [
      ['الدفاع المدني', 'government'],
      ['الهلال الأحمر', 'ngo'],
      ['الصليب الأحمر', 'ngo'],
      ['الحرس الثوري', 'armed_forces'],
      ['الحرس الرئاسي', 'armed_forces'],
      ['الحرس الوطني', 'armed_forces'],
      ['المقاومة الشعبية', 'armed_group'],
      ['التحالف العربي', 'organisation'],
      ['التحالف الدولي', 'organisation'],
      ['الجيش الوطني', 'armed_forces'],
      ['الجيش الحر', 'armed_group'],
      ['الدعم السريع', 'armed_group'],
      ['أنصار الشريعة', 'armed_group'],
      ['أنصار الله', 'armed_group'],
      ['الحشد الشعبي', 'armed_group'],
      ['الإخوان المسلمون', 'party'],
      ['الإخوان المسلمين', 'party'],
      ['الخطوط الجوية', 'company'],
      ['سلاح الجو', 'armed_forces'],
      ['فيلق القدس', 'armed_forces'],
      ['القوة المشتركة', 'armed_forces'],
      ['المؤتمر الوطني', 'party'],
      ['القناة الأولى', 'media'],
      ['القناة الثانية', 'media'],
      ['البيت الأبيض', 'government'],
      ['الاتحاد الأوروبي', 'igo'],
      ['مجلس التعاون', 'igo'],
      ['مجلس السيادة', 'government'],
      ['مجلس النواب', 'government'],
      ['مجلس الشيوخ', 'government'],
      ['مجلس الأمة', 'government'],
      ['مجلس الشورى', 'government'],
      ['الضمان الاجتماعي', 'government'],
    ] as const
  ).map(([name, type]) => [[...words(name)].join(' '), type]),
);

/** Groups of one word, by each of its forms. */
export const GROUPS: ReadonlyMap<string, { readonly name: string; readonly type: ActorType }> = new Map(
  (
    [
      ['الحوثيون الحوثيين الحوثي الحوثيون', 'armed_group'],
      ['النصرة', 'armed_group'],
      ['البيشمركة البشمركة', 'armed_forces'],
      ['الصدريون الصدريين', 'party'],
      ['القسام', 'armed_group'],
      ['الإخوان', 'party'],
      ['الأونروا أونروا', 'igo'],
      ['اليونسكو اليونسيكو اليونيسكو', 'igo'],
      ['اليونيسف اليونيسيف', 'igo'],
      ['الناتو', 'igo'],
      ['أوبك', 'igo'],
      ['الفيفا فيفا', 'igo'],
      ['اليويفا', 'igo'],
      ['الكاف', 'igo'],
      ['البنتاغون البنتاجون', 'ministry'],
      ['الكونغرس الكونجرس', 'government'],
      ['الكنيست', 'government'],
      ['البوليساريو بوليساريو', 'armed_group'],
      ['البوندستاغ', 'government'],
      ['الموساد', 'government'],
      ['الإنتربول', 'igo'],
      ['الفاو', 'igo'],
    ] as const
  ).flatMap(([forms, type]) => {
    const [name = ''] = forms.split(' ');
    return [...words(forms)].map((form) => [form, { name, type }] as const);
  }),
);

/** Heads behind which any word is a name, and what they head. */
export const NAMED_BY_ANYTHING: ReadonlyMap<string, ActorType> = new Map(
  (
    [
      ['جامعة أكاديمية معهد', 'organisation'],
      ['محكمة', 'court'],
      ['بنك مصرف', 'company'],
      ['حركة جبهة كتيبة ميليشيا مليشيا لواء كتائب سرايا جماعة تنظيم', 'armed_group'],
      ['حزب', 'party'],
      ['بلدية', 'organisation'],
      ['منظمة جمعية مؤسسة مرصد رابطة', 'ngo'],
    ] as const
  ).flatMap(([heads, type]) => [...words(heads)].map((head) => [head, type] as const)),
);

/** Ministries as the press names them, and the words that tell the French name of one. */
export const MINISTRIES: readonly (readonly [word: string, french: RegExp])[] = [
  ['الخارجية', /étrangères/i],
  ['الدفاع', /défense|armées/i],
  ['الداخلية', /intérieur|administration territoriale/i],
  ['المالية', /finances/i],
  ['الصحة', /santé/i],
  ['التعليم', /éducation/i],
  ['العدل', /justice/i],
  ['الأمن', /sécurité/i],
];
