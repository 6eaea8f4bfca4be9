import { words } from './grammar.ts';

/** مالي is a country and "financial", المالية "Malian" and "finance": behind these it is money. */
export const FINANCE_BEFORE = words(
  'وزارة وزير وزيرة الدعم دعم مبلغ المبلغ فساد الفساد نظام تمويل عجز العجز مقابل تضخم استقرار ضمان بنك خبير محلل مستشار السوق الأزمة المساعدات مساعدات الموارد موارد السياسة قانون المديرية الشؤون الإدارية الاقتصاد والاقتصاد الجهاز الغرامة غرامة مكتب السنة التسويات المؤسسات الهيئات المعاملات تعويض صعوبات ضائقة مركز الجرائم حوافز أوراق الأوراق',
);
/** What may be Malian. */
export const MALIAN = {
  /** Behind these it is Malian whatever the text speaks of. */
  behind: words(
    'الجيش الرئيس الشعب الخارجية الدفاع الداخلية العدل الوزير العقيد الجنرال المتحدث الجانب النظام السفير البرلمان الانقلابي الأزوادي الشمال الجنوب',
  ),
  one: words('المالي المالية الماليين الماليون الماليان'),
  finance: words('المالية'),
};

/** Before a country these make it an agent: "on the part of". */
export const AGENT_BEFORE = words('جانب جهة قبل طرف نظيرتها موقف اتهام اتهامات رفض قرار رد');
