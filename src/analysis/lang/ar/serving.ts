import { fold } from '../../text/2-tokens.ts';

const words = (list: string): string => list.split(' ').map(fold).join('|');

/** For whom the holder of an office speaks; folded words. See lang/serving.ts. */
export const SERVING = {
  state: new RegExp(
    `^(?:${words('وزير الوزير وزيرة الوزيرة حاكم الحاكم والي الوالي محافظ عمدة العمدة')})(?: |$)|^(?:${words('الناطق الناطقة المتحدث المتحدثة')}) .*(?:${words('الحكومة الجيش الشرطة الرئاسة الوزارة')})`,
  ),
  speaks: new RegExp(
    `^(?:${words('رئيس رئيسة الناطق الناطقة المتحدث المتحدثة الأمين أمين مدير مديرة زعيم قائد منسق منسقة ممثل ممثلة عضو مسؤول نائب حاكم')})(?: |$)`,
  ),
  former: new RegExp(`(?:^| )(?:${words('السابق السابقة الأسبق الراحل المرشح')})(?: |$)`),
};
