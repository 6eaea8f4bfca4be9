/**
 * Roots of the everyday words of news, three letters each as they are folded: a line is the first letter, then the second with every
 * third that goes with it. They tell what is a word of the language, in whatever form, from what is only a name.
 */
const ROOTS = `
ا بدلنه توي ثرن جبرل حدهي خذرلو دبترعلي ذاعن رتجخدزسضي زءلمي سابدرسفمو شدرل صبرل طبفل عدط فغق قرل كدسل لابخدذرعغفقلمهي مرسلمنه نتثسنهي هلم ودل يادرضمنهوي
ب اءبترسقني بر ثته حثرق دءاترعقلوي ذل رادرزعقلمي سط شر ضع طرقل عثدض غضي قءعي كرل لادغ مان نءادزكي هاظم وبر يتسضعني
ت احر بعن تم جدره حتدرفل خذلم دل رادسكوي سعم شرلي صدل ضحعم طو ظل عد فضق قعفلم كن لقكي مترم نص هبكم وج يحن
ث ابن بت روي غر قتفله كن لثم مرنه نءي ور يبر
ج اءبحرزل برله ثتثمه دادرلهي ذبر رءابتحدفمي زءري سدرسم عل فف لبسلهي مدعل نابحدزسي هتدزلهو وءابرزلي يبحدرزش
ح اءجلن بسط تجفلموي ثتث جبجرزمه داثدرقمه ذري ربجرزسشصضفقكمهي زبرمن سبسمن شدش صدرلني ضر طم ظرظي فرظله قبقلنه كم لابتفقلمهوي مدرسصلهي ورزل ياتجزطلنهوي
خ ارصضن بر تصم درم ربجطق زن سر شبي صبص ضرع طءابترطفهي فءرضفي لجدصفقلي مس نق وضف يبرم
د اءرمنه ببر ته خرلن ربجسعكي شن عاتشموي فعقن قق لبعل مءجرعغي نمي هرم وءرلمنه يرسلنهو
ذ اترك بح خر رعو كر لك مه هب وي
ر اءبتحسلمي ببحطعمه تبد جحعلم حبل خص داتدفنه زق سخلم شحدشف صدص ضي عاي غبم فاضعق قبدمه كبزن لمي مجدزلي نس هبن وجحدسعمي يحدسضطعفل
ز ادرل دد رعقي عم فف لق مرلن هر وجدر يدرفن
س ءل اءحدرسعن ببتسعقكلي تذرنه جدلن حبقل ددسع ربتحعقي طحرعلن عتدرفني غل فتحرلنه قطفل كفن لابحطعفكلمه مءاحرعنهوي ناتدهي هلم وءادرفقلي يءحدرسقلي
ش اءبرشعنه ببطكلنه تء جرع حن خص دتده رءحرطعفقكي طي عبرله غبل ففي ققه كركلوي مسعل نته هدر ومن يءخرعي
ص ابر بح حبحفهي ددرفقم ربحخرعفم عبد غر فاحرفقه لبحهي متدم نعف هرو وترص يدغن
ض اف بط حي خم ده ربحر طر عف غط ممن وءي يفق
ط احرطفقل ببعقي رحدزفق عمن ففل قتسم لبسعقم مح نا هر ورعقل يبرعفل
ظ رف لتم هر يف
ع ادشلمن بءدروي تد ثرم جزل دءادلمنهوي ذبر ربشضفقك ززفلم سف شري صبرفمي ضءوي طلي ظم فو قبدرل كس لجقمنوي مادرقلمه نادفقنهوي هدلم ودضمن يدرشن
غ ابثرز به تل دار ذي ربدرضفقم زرو سل شت صب ضبن طءي لبقلي مض نءي يبرله
ف اجدزقل تاحرشن جار حص خخرم دح رجحدرزسصضطعغقو زز سدر شلي صحل ضحلي طر عل في قدرم كرك لاحسكمن من ناني هموي وتجرزضق يدضمه
ق ادضعلمه ببرضل تل حم درسم ذف رءبحرضعنهي سرم صدرصفهي ضءابتي طبرعفن ظه عد فل لبتدصعقلمه مرصعنه ناصعني وتدضلمهي يدسلم
ك اسفن بدر تبل ثرف دم ذبل رثدرسمه سبرك شف فءحلي لابفمهي مالن ناتس هفن وبتمن يسفكن
ل احلمنه بثدرسنهي تقنوي ثم جءادلنوي حبثجدرظقلم خط دموي ذارقن رثجد زمو سترلن شرطفقكني صفق طبن عبز غتذمهي فترزضفني قءابدطوي كلمني ماحدذسن نارسص هاجموي وءحرن يبرزسلو
م اءتزلي بك تدرعني ثل حطلمن خب ددنهي رتدرسضكنه زق سك شي صرل ضتدي طرل عاه قر كن لاحدفكي مارن ناحذعهي هدرمن وتجزل يتزلنه
ن اءجخرل بارضل تجمه ثر جحدزم حنوي خب دبدقي ذر رني زحعله سبخقلني شابدرطق صابحرفله ضجلم طق ظرم عم فتذسطقي قبدذشصضطل كرم ماروي هابجرزضمي وبعمهي يبه
ه ارلن بط تفم جرم دءدفمني ذانه ربجع زتمه كذ لاله ماشمه ناد ودلي يبري
و ادذزمن بثم ترشم ثرق جبده حثدشلي خر ددعلي ربدشطقوي زارعن ستسطعقلم شركن صفلي ضحعم طن ظفل عدن غل فادرقي قتدعفي كبدذسل لاتجدفمنوي مارعن نسو هلموي يد
ي ابتر بي تم ثق جبد حبل خصف دعل ردزني سر شر صبل ضعم طرن ظل عبد قفل كن لشفلموي مار نصفو هم وزمن
`;

/** Stems of four letters and more, and loans. */
const STEMS =
  'عسكر برلمان دستور عنصر عناصر برنامج برامج سيطر دبلوماس استراتيج كيلومتر ديمقراط ديموقراط جمهور جماهير الكترون تلفزيون تلفز هندس قنصل قنبل قنابل زلزال زلازل مسلسل فندق فنادق صندوق صناديق نموذج نماذج كهرب فيلم سينما فيديو دولار دكتور معسكر عرقل استخبارات ليبرال ميليشيا مليشيا تكنولوج ايديولوج فيروس انفلونزا كيميا فيزيا هكتار كاميرا بورص بترول مليار ملايين مليون تريليون كمبيوتر انترنت بنك بنوك مصرف فلسف امبراطور ارهاب عنكبوت مجموع مسوول ميزاني استثمار اولمب مونديال سيناريو جنرال راديو فدرال بروتوكول برميل براميل طماطم شرط تمويل دراما دينار يورو جنيه درهم ريال تاشير مباشر توتر مهرجان ميدان ايجاب بالنسب انسان';

/** What is written before a stem and behind it, and the forms that a root takes: its letters are 1, 2 and 3. */
const BEFORE = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'ال', 'وال', 'بال', 'فال', 'كال', 'لل', 'ولل', 'وب', 'ول', 'وبال', 'س', 'وس', 'فس', 'فل'];
const BEHIND = ' ه ها هم هما نا ي ك كم ون ين ان ات يه يون يين يات يا وا ت تا ا اء تها ته تهم اته اتها اتهم هن ني تنا ءات'.split(' ');
const FORMS =
  '123 1ا23 12ا3 12ي3 12و3 م123 م12و3 م1ا23 ت12ي3 ت123 ت1ا23 ا12ا3 ا123 ان12ا3 ان123 ا1ت2ا3 ا1ت23 است12ا3 است123 مست123 م1ت23 من123 مت123 مت1ا23 1وا23 12اي3 م1ا2ي3 123ان ي123 ن123 يست123 تست123 ي1ت23 ت1ت23 ين123 تن123 يت123 تت123 يت1ا23 تت1ا23 ي1ا23 ي12و3 ت12و3 ي12ي3 ا1ا23 ا12ي3 م12ا3 م12ي3 ا12و3 م1و23 ا1ا2ي3 ت1ا2ي3 است12ي3 يست12ي3 تست12ي3 مست12ي3 م1ت2ا3 1وا2ي3 ي1ت2ا3 ت1ت2ا3 نت123 نست123 ن1ت23 ن1ا23 ن12ي3 ن12و3 نت1ا23';

interface Words {
  readonly roots: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly forms: ReadonlyMap<number, readonly string[]>;
  readonly seen: Map<string, boolean>;
}

let words: Words | undefined;

function readWords(): Words {
  const roots = new Set<string>();
  for (const line of ROOTS.trim().split('\n')) {
    const [one, ...rest] = line.split(' ');
    for (const [two, ...threes] of rest) for (const three of threes) roots.add(one! + two! + three);
  }
  const forms = new Map<number, string[]>();
  for (const form of FORMS.split(' ')) forms.set(form.length, [...(forms.get(form.length) ?? []), form]);
  return { roots, stems: new Set(STEMS.split(' ')), forms, seen: new Map() };
}

/** Is a folded word one of the language by its root and form? Foreign names are not; names that are words as well are. */
export function isArabicWord(key: string): boolean {
  words ??= readWords();
  let is = words.seen.get(key);
  if (is === undefined) {
    is = analyses(key, words);
    if (words.seen.size > 20_000) words.seen.clear();
    words.seen.set(key, is);
  }
  return is;
}

function analyses(key: string, { roots, stems, forms }: Words): boolean {
  for (const before of BEFORE) {
    if (!key.startsWith(before)) continue;
    for (const behind of BEHIND) {
      if (behind && !key.endsWith(behind)) continue;
      const stem = key.slice(before.length, key.length - behind.length);
      if (stem.length < 3) continue;
      // "فوكس": three letters behind a preposition's are a word if all are strong
      if (before.length === 1 && /[بلكف]/.test(before) && !behind && stem.length === 3 && /[اويء]/.test(stem)) continue;
      if (stems.has(stem)) return true;
      // no verb in the present has these
      const noun = /^(?:ت|تا|ات|تها|ته|تهم|اته|اتها|اتهم|تنا|اء|يه|يات|يون|يين)$/.test(behind);
      for (const form of forms.get(stem.length) ?? []) {
        if (noun && /^[ين]/.test(form)) continue;
        const root = rootOf(stem, form);
        if (root && roots.has(root)) return true;
      }
    }
  }
  return false;
}

/** The letters of a stem that stand where a form has its root; nothing where its other letters differ. */
function rootOf(stem: string, form: string): string | undefined {
  let root = '';
  for (let i = 0; i < form.length; i++) {
    if (/[123]/.test(form[i]!)) root += stem[i];
    else if (form[i] !== stem[i]) return undefined;
  }
  return root;
}
