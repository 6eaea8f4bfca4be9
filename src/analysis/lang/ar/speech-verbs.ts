/**
 * Verbs of speech: past, present, accusative participle (- where it is an everyday noun as well: مدينة, مهاجمين), stance, frames, prepositions before أن. From these the other forms follow by rule.
 * Frames: c clause with أن · m content as a verbal noun · p the same behind its preposition (عن, بـ) · k only words between marks count ·
 * b with k: بأن reports all the same · x also an ordinary verb: needs أن, a colon or قائلا · o object and predicate between marks · a accuses.
 */
export const SPEECH_VERBS = `
قال يقول قائلا says c
أكد يؤكد مؤكدا affirms cm على
أوضح يوضح موضحا explains c
أضاف يضيف مضيفا adds c إلى
أعلن يعلن معلنا announces cmp عن
صرح يصرح مصرحا says c
أشار يشير مشيرا says c إلى
لفت يلفت لافتا says c إلى
ألمح يلمح ملمحا says c إلى
نوه ينوه منوها says c إلى
شدد يشدد مشددا affirms c على
اعتبر يعتبر معتبرا estimates co
رأى يرى - estimates c
كشف يكشف كاشفا announces cp عن
أفاد يفيد - says cp
ذكر يذكر - says c
نفى ينفي نافيا denies cm
أنكر ينكر منكرا denies cm
كذب يكذب مكذبا denies k
فند يفند مفندا denies cm
حذر يحذر محذرا warns c من
نبه ينبه منبها warns c إلى من
دعا يدعو داعيا calls k
طالب يطالب مطالبا calls k
طلب يطلب - calls k
حث يحث حاثا calls k
ناشد يناشد مناشدا calls k
اتهم يتهم متهما accuses ca
حمل - - accuses k
زعم يزعم زاعما claims cm
ادعى يدعي مدعيا claims cm
أردف يردف مردفا adds c
تابع يتابع متابعا adds cx
واصل يواصل مواصلا adds cx
استطرد يستطرد مستطردا adds cx
مضى يمضي - adds x
استدرك يستدرك مستدركا adds cx
زاد يزيد - adds cx
بين يبين مبينا explains c
أبرز يبرز مبرزا explains c
أعرب يعرب معربا says k
عبر يعبر معبرا says k
أبدى يبدي مبديا says k
أبلغ - مبلغا says c
أخبر يخبر - says c
أجاب يجيب مجيبا answers cx
رد يرد رادا answers cx
علق يعلق معلقا says kx
عقب يعقب معقبا answers kx
تعهد يتعهد متعهدا promises k
وعد يعد واعدا promises k
توعد يتوعد متوعدا threatens k
هدد يهدد مهددا threatens k
أدان يدين - condemns k
دان - - condemns k
ندد يندد منددا condemns k
استنكر يستنكر مستنكرا condemns k
شجب يشجب - condemns k
رفض يرفض رافضا denies k
انتقد ينتقد منتقدا condemns k
هاجم يهاجم - condemns k
أشاد يشيد مشيدا welcomes k
رحب يرحب مرحبا welcomes k
هنأ يهنئ مهنئا welcomes k
شكر يشكر شاكرا welcomes k
ثمن يثمن مثمنا welcomes k
أثنى يثني مثنيا welcomes k
أسف يأسف - regrets k
تأسف يتأسف متأسفا regrets c
وصف يصف واصفا estimates k
سمى يسمي مسميا estimates k
صنف يصنف مصنفا estimates k
أسمى يسمي - estimates k
كتب يكتب - says cx
غرد يغرد مغردا says kx
دون يدون - says kx
تساءل يتساءل متسائلا asks cx
سأل يسأل سائلا asks x
تحدث يتحدث متحدثا says cp عن
تكلم يتكلم - says x
أقر يقر مقرا acknowledges cp
اعترف يعترف معترفا acknowledges cp
توقع يتوقع متوقعا estimates cm
رجح يرجح مرجحا estimates cm
اقترح يقترح مقترحا proposes cm
جدد يجدد مجددا affirms k على
ذكّر يذكر مذكرا recalls c
اشتكى يشتكي مشتكيا says c
أصر يصر مصرا affirms c على
أسر يسر - says c
جزم يجزم جازما affirms c
برر يبرر مبررا explains kb
لخص يلخص - says kx
اختتم يختتم مختتما adds kx
ختم يختم - adds kx
خلص يخلص - says c إلى
روى يروي راويا says cx
حكى يحكي - says cx
صاح يصيح صائحا says x
هتف يهتف هاتفا says kx
ردد يردد مرددا says k
صرخ يصرخ صارخا says kx
عنون يعنون - says k
خاطب يخاطب مخاطبا says x
طمأن يطمئن مطمئنا says c إلى
تبنى يتبنى متبنيا claims m
أورد يورد - says c
أوصى يوصي موصيا calls k
بشر يبشر - announces c
استغرب يستغرب مستغربا says k
استبعد يستبعد مستبعدا denies cm
نعى ينعى ناعيا says k
أيد يؤيد - says k
تمنى يتمنى متمنيا says k
أمل يأمل آملا says k
أفصح يفصح مفصحا announces p عن
استشهد يستشهد مستشهدا says x
أكمل يكمل - adds x
اشترط يشترط مشترطا says k
أبان يبين - explains c
لاحظ يلاحظ ملاحظا says c
أجمع - - says c على
شرح يشرح شارحا explains c
علل يعلل معللا explains kb
فسر يفسر مفسرا explains kb
كرر يكرر مكررا affirms c
استنتج يستنتج مستنتجا says c
شكك يشكك مشككا denies k
نصح ينصح ناصحا calls k
أقسم يقسم مقسما affirms c
اعتذر يعتذر معتذرا regrets k
أهاب يهيب مهيبا calls k
استهجن يستهجن مستهجنا condemns k
احتج يحتج محتجا condemns k
ارتأى يرتئي - estimates c
تنبأ يتنبأ متنبئا estimates c
أنذر ينذر منذرا warns c
حض يحض - calls k
ذهب يذهب - says x إلى
سخر يسخر ساخرا condemns k
جادل يجادل مجادلا says c
أظهر يظهر - explains cx
وجد يجد - says cx
قدر يقدر - estimates cx
اكتفى يكتفي مكتفيا says x
`;

/** Verbs that pass on what another said: the speaker stands behind عن. */
export const RELAYS = 'نقل نقلت ينقل تنقل نقلوا ناقلا نسب نسبت';
/** What was passed on: "his saying", "her confirmation". */
export const RELAYED = 'قوله قولها قولهم قولهما تأكيده تأكيدها تأكيدهم تصريحه تصريحها القول إعلانه إعلانها نفيه نفيها قولهن';
