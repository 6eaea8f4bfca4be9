import { words as listed } from '../grammar.ts';
import type { Unit } from './units.ts';
import { isAgentForm } from './verbs.ts';

const OWN = listed(
  'لي لست أنا نحن إننا إنني إني بأننا لدي لدينا عندي عندنا لنا بنا منا عنا معنا إلينا علينا فينا بيننا أعتقد أريد أرى أتمنى أتعهد أتوقع أؤيد أرفض أؤمن أشكر أدعو أقول أود أشعر أطالب أعرف أتصور أظن نعتقد نريد نرى نأمل نتمنى نقول نود نشعر نحتاج نعرف نعلم نعمل نسعى نرحب سنعمل سأعود بلدنا كنا',
);

/** Does whoever is quoted speak of himself: "we", "our forces", "I think"? Nouns that look so are told by what they end in. */
export function speaksHimself(units: readonly Unit[]): boolean {
  return units.some(({ type, key, bare, named }, at) => {
    if (type !== 'word' || named) return false;
    const plain = /^[وف].{4}/.test(key) ? key.slice(1) : key;
    if (OWN.has(key) || OWN.has(plain)) return true;
    // "قواتنا", "شاهدنا"; no "أحيانا", "قانونا"
    if (key.length > 4 && /(?:ات|[^اويه])نا$/.test(key) && !/[ًا]نًا$|اً$/.test(bare)) return true;
    // "زيارتي كانت"
    if (at === 0 && /^[^ال].{2,}تي$/.test(key)) return true;
    // "أطلب"; no "أعلن", which is "he announced" too
    if (/^أ.{3}/.test(bare) && isAgentForm(`ي${key.slice(1)}`) && !isAgentForm(key)) return true;
    // "نرفض", "سنعلن"
    const verb = /^س?ن(.{3,})$/.exec(plain)?.[1];
    return verb !== undefined && isAgentForm(`ي${verb}`);
  });
}
