import type { ActorType } from '../../../model/knowledge.ts';
import { words } from './grammar.ts';

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
    'نادي النادي منتخب المنتخب الفريق كلية الكلية جامعة الجامعة مديرية المديرية ديوان الديوان مهمة غرفة الغرفة سيرك الوكالة المكتب الصندوق البرنامج المفوضية',
    'organisation',
  ],
  ['منظمة المنظمة جمعية مؤسسة المؤسسة مركز المركز معهد المعهد شبكة الشبكة رابطة الرابطة مرصد المرصد لجنة اللجنة هيئة الهيئة', 'ngo'],
  ['وكالة الوكالة صحيفة الصحيفة قناة القناة إذاعة الإذاعة مجلة المجلة موقع', 'media'],
  ['شركة الشركة بنك البنك مجموعة', 'company'],
  ['حركة الحركة جبهة الجبهة جماعة الجماعة تنظيم التنظيم كتيبة', 'armed_group'],
  [
    'اتحاد الاتحاد تحالف التحالف ائتلاف الائتلاف تنسيقية التنسيقية منتدى ميثاق تكتل التكتل كتلة الكتلة فيدرالية كونفدرالية بعثة البعثة بلدية البلدية سلطة السلطة برنامج صندوق مفوضية جامعة',
    'organisation',
  ],
];

export const BODY_HEADS: ReadonlyMap<string, ActorType> = new Map(HEADS.flatMap(([heads, type]) => [...words(heads)].map((head) => [head, type] as const)));

/** Behind these, words between marks are a name: حزب «الفجر». */
export const NAMED_BEFORE = words(
  `حزب الحزب منظمة المنظمة تنظيم التنظيم جماعة الجماعة قوة القوة قوات عملية العملية وكالة الوكالة صحيفة الصحيفة منصة مجموعة المجموعة حركة الحركة شركة الشركة مدينة بلدة قرية منطقة جبهة تحالف ائتلاف قناة القناة إذاعة موقع مجلة المجلة جمعية مؤسسة مبادرة مشروع
   فندق سفينة طائرة صاروخ كتاب رواية فيلم مسلسل برنامج لقب لقبه فريق نادي ميناء مطار كتيبة لواء فيلق مقاتلي مقاتلو عناصر عصابة ولاية اسم باسم شعار هاشتاغ وسم متحور مرض فيروس بطولة كأس مهرجان جائزة قمة اتفاق اتفاقية المعارض الأسبوعية اليومية مرتزقة جريدة الجريدة شبكة مسيرات`,
);

/** Behind these, longer words between marks are a title. */
export const TITLED = words(
  'برنامج البرنامج كتاب الكتاب كتابه كتابها فيلم الفيلم رواية الرواية دورة الدورة ندوة الندوة محاضرة المحاضرة ورشة الورشة مؤتمر المؤتمر ملتقى الملتقى حملة الحملة مبادرة المبادرة شعار بعنوان عنوان المعنون المعنونة بعنوانها أغنية قصيدة مسرحية مسلسل معرض مشروع كلمة عبارة مصطلح قائمة وسم هاشتاغ',
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
    ] as const
  ).map(([name, type]) => [[...words(name)].join(' '), type]),
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
