import type { Country, KnownActor } from '../../../../model/knowledge.ts';
import type { NameForm } from '../../../../model/knowledge-base.ts';
import { GIVEN_NAMES, isMasdar, WEAK_GIVEN } from '../common-words.ts';
import { COMPLEMENTISERS, PREPOSITIONS, TEMPORAL, words } from '../grammar.ts';
import { AGENT_BEFORE, COMES_FROM, FINANCE_BEFORE, MALIAN, ON_A_STATE, TOWARDS } from '../states.ts';
import { allClaims, type Claim, type Draft, drop, put } from './claims.ts';
import { type Cut, cutsOf, withoutAnd, withoutArticle } from './text.ts';
import { isAgentForm } from './verbs.ts';

const WEIGHTS: Readonly<Record<string, number>> = { country: 2, capital: 1.5, place: 1, demonym: 1.5, seat: 1, actor: 1 };
/** Title and first sentences say where the article is; they count so many times as much. */
const TITLE = 4;
const LEAD = 2;
const LEAD_SENTENCES = 2;
/** A country must have this share of all that is said of countries to be a text's context. */
const CONTEXT_SHARE = 0.15;
const NO_COUNTRY = new Set(['XX', 'XS', 'XW', 'EU', '']);
const SAHEL = ['ML', 'BF', 'NE', 'TD', 'MR'];

/** Verbs behind which a country is where something happens, and nouns that end like one. */
const NO_AGENT = /^[وف]?(?:كانت|ليست|شهدت|عرفت|غادرت|دخلت|زارت|وصلت|بيت|وقت|تحت|بنت|صوت|موت|زيت|ثبت|سبت|تثبيت|توقيت)$/;
/** Verbs in the present behind which a country is a place, and nouns that look like one. */
const NO_AGENT_NOW = /^[وفس]*(?:تشهد|تعرف|تغادر|تدخل|تزور|تصل|تعود|تبقي|تلك|تمثل|تضم|تجوب|تجتاح|تشكل|تسود|تابع|تاريخ|تراب|توتر|تجمع|تحالف|تهديد|تقع)/;
const GEOGRAPHY = /^[وبل]?(?:ال)?(?:بحيره|حوض|نهر|دلتا|خليج)$/;
/** What may stand between a verb and its subject. */
const BETWEEN = words('الآن أيضا حاليا عليها عليه عليهم فيها فيه بها به منها منه إليها إليه لها له معها معه بدورها بدوره كذلك مؤخرا');
/** Nouns before a body's name. */
const GENERIC = words('وكالة تنظيم بعثة جماعة حركة منظمة صحيفة قناة شبكة');

/** "تنظيم الدولة الإسلامية", "وكالة الأناضول": the noun belongs to the name. */
const WHOLE = /^ال(?:دوله|اناضول)$/;

/** Words of matches; from so many on a text is about one. */
const SPORT = words('منتخب المنتخب مباراة المباراة مباريات هدف الهدف بطولة البطولة كأس الدوري الشوط اللاعبين لاعبي المدرب ملعب التصفيات الفريقين التعادل');
const LEAST_SPORT = 5;
const OPPONENT = words('أمام نظيره نظيرتها منتخب فريق ضد على مع');
const OPPONENT_SHARE = 0.3;

interface Hit {
  readonly first: number;
  readonly last: number;
  readonly cut: Cut;
  readonly forms: readonly NameForm[];
}

/** The longest known name that begins at a token, in any reading of its clitics; bodies gain or lose their article. */
function hitAt({ words, knowledge: { names } }: Draft, at: number): Hit | undefined {
  let best: Hit | undefined;
  const { tokens, joined, count } = words;
  const walk = (cut: Cut, key: string, bodies: boolean): void => {
    let node = 1;
    for (let i = at; i < count && i - at < 12; i++) {
      if (i > at && !joined[i]) break;
      const word = names.word(i === at ? key : tokens[i]!.fold);
      node = word ? names.next(node, word) : 0;
      if (!node) break;
      const forms = names.forms(node)?.filter((form) => !bodies || form.kind === 'actor');
      if (!forms?.length || (best && best.last >= i + 1)) continue;
      if (cut.clitic && i === at && key.length < 4 && key !== 'مصر') continue;
      // "قاعدة" is a base; القاعدة may be a group: one word alone gains no article
      if (bodies && i === at && key.startsWith('ال')) continue;
      best = { first: at, last: i + 1, cut, forms };
    }
  };
  for (const cut of cutsOf(tokens[at]!.fold)) {
    walk(cut, cut.key, false);
    walk(cut, cut.key.startsWith('ال') ? cut.key.slice(2) : `ال${cut.key}`, true);
  }
  if (best) return best;
  // of a country: "الجزائرية", "جزائري", "نيجيريون"
  for (const cut of cutsOf(tokens[at]!.fold)) {
    const bare = cut.key.replace(/^ال/, '').replace(/(?<=ي)(?:ه|ين|ون|ان|ات)$/, '');
    if (bare === cut.key) continue;
    const forms = names.forms(names.next(1, names.word(bare)))?.filter(({ kind }) => kind === 'demonym');
    if (forms?.length) return { first: at, last: at + 1, cut, forms };
  }
  // "الماليزية", "باكستاني": from the country's own name
  for (const cut of cutsOf(tokens[at]!.fold)) {
    const nisba = /^(?:ال)?(.{3,})ي(?:ه|ين|ون|ان|ات)?$/.exec(cut.key)?.[1];
    if (!nisba) continue;
    for (const country of [nisba, `${nisba}ا`, `${nisba}يا`, `ال${nisba}`]) {
      const [form] = names.forms(names.next(1, names.word(country)))?.filter(({ kind }) => kind === 'country') ?? [];
      if (form && form.ref !== 'ML') return { first: at, last: at + 1, cut, forms: [{ ...form, kind: 'demonym' }] };
    }
  }
  return undefined;
}

/** Claims what the knowledge base knows, and weighs the countries of the text. */
export function claimKnown(draft: Draft): void {
  const { words, claims } = draft;
  const found: { claim: Claim; forms: readonly NameForm[] }[] = [];
  for (let at = 0; at < words.count; ) {
    const hit = words.tokens[at]!.type === 'punct' ? undefined : hitAt(draft, at);
    const made = hit && claimOf(draft, hit);
    if (made) {
      for (let i = made.first; i < made.last; i++) claims[i] = made;
      found.push({ claim: made, forms: hit!.forms });
    }
    at = hit ? hit.last : at + 1;
  }
  claimMalians(draft);
  claimWholeNames(draft);
  claimKingdom(draft);
  weigh(draft, found);
  settle(draft, found);
}

function claimOf(draft: Draft, { first, last, cut, forms }: Hit): Claim | undefined {
  const { words, knowledge } = draft;
  const shared = { first, last, clitic: cut.clitic, rule: 'gazetteer' };
  const actors = forms.filter((form) => form.kind === 'actor');
  if (actors.length) return { ...shared, kind: 'actor', ids: [...new Set(actors.map((form) => form.ref))], ...typeOf(knowledge.actor(actors[0]!.ref)) };
  const form = forms.find(({ kind }) => kind === 'seat') ?? forms.find(({ kind }) => kind === 'country' || kind === 'capital') ?? forms[0]!;
  if (form.kind === 'not' || form.kind === 'actor') return { ...shared, kind: 'other' };
  const behind = first > 0 && words.joined[first] ? words.tokens[first - 1]!.fold : '';
  // "بحيرة تشاد", "نهر النيجر": named after a country and not it
  if (form.kind === 'country' && GEOGRAPHY.test(behind)) return { ...shared, kind: 'other' };
  if (form.kind === 'country' && last - first === 1 && form.ref === 'ML') {
    const lead = first > 0 && words.joined[first] ? words.tokens[first - 1]!.fold : '';
    // "دعم مالي": financial support
    if (FINANCE_BEFORE.has(withoutArticle(withoutAnd(lead))) || FINANCE_BEFORE.has(lead)) return undefined;
  }
  return { ...shared, kind: form.kind, country: form.ref, ...(form.stands ? { stands: form.stands } : {}) };
}

const typeOf = (actor: KnownActor | undefined): Pick<Claim, 'type' | 'country'> =>
  actor ? { type: actor.type, ...(actor.country ? { country: actor.country } : {}) } : {};

/** المالي and المالية are of Mali where the text speaks of it and no money stands before. */
function claimMalians(draft: Draft): void {
  const { words, claims } = draft;
  const speaks = claims.some((found) => found?.country === 'ML');
  for (let at = 0; at < words.count; at++) {
    const key = words.tokens[at]!.fold;
    if (claims[at] || !MALIAN.one.has(key)) continue;
    const lead = at > 0 && words.joined[at] ? words.tokens[at - 1]!.fold : '';
    if (FINANCE_BEFORE.has(lead) || FINANCE_BEFORE.has(withoutAnd(lead)) || FINANCE_BEFORE.has(withoutArticle(withoutAnd(lead)))) continue;
    // "وزارة المالية المالية": the second one is Mali's
    if (!lead || (!speaks && lead !== key && !(key === 'المالي' && MALIAN.behind.has(lead)))) continue;
    put(draft, { first: at, last: at + 1, kind: 'demonym', rule: 'gazetteer', country: 'ML', clitic: '' });
  }
}

/** "جمهورية النيجر", "جمهورية مصر العربية", "المملكة المغربية": the country by its whole name. */
function claimWholeNames(draft: Draft): void {
  const { words, claims } = draft;
  for (let at = 0; at + 1 < words.count; at++) {
    const next = claims[at + 1];
    const cut = claims[at] || !words.joined[at + 1] ? undefined : cutsOf(words.tokens[at]!.fold).find(({ key }) => /^(?:جمهوريه|المملكه)$/.test(key));
    if (!cut || !next?.country || next.clitic || next.first !== at + 1) continue;
    const kingdom = cut.key === 'المملكه';
    if (kingdom ? !(next.kind === 'demonym' && words.tokens[at + 1]!.fold.startsWith('ال') && next.last === at + 2) : next.kind !== 'country') continue;
    let last = next.last;
    if (!kingdom && last < words.count && words.joined[last] && /^ال(?:عربيه|اسلاميه|ديمقراطيه|اتحاديه)$/.test(words.tokens[last]!.fold)) last++;
    put(draft, { first: at, last, kind: 'country', rule: 'gazetteer', country: next.country, clitic: cut.clitic });
  }
}

/** المملكة is Saudi Arabia where the text speaks of it and of no other kingdom. */
function claimKingdom(draft: Draft): void {
  const { words, claims } = draft;
  const of = (country: string): boolean => claims.some((found) => found?.country === country);
  if (!of('SA') || of('MA') || of('JO') || of('BH')) return;
  for (let at = 0; at < words.count; at++) {
    const cut = claims[at] ? undefined : cutsOf(words.tokens[at]!.fold).find(({ key }) => key === 'المملكه');
    if (cut) put(draft, { first: at, last: at + 1, kind: 'country', rule: 'gazetteer', country: 'SA', clitic: cut.clitic });
  }
}

function weigh(draft: Draft, found: readonly { claim: Claim; forms: readonly NameForm[] }[]): void {
  const { doc, words, knowledge } = draft;
  const weights = new Map<Country, number>();
  const leadEnd = doc.sentences[Math.min(LEAD_SENTENCES, doc.sentences.length) - 1]?.end ?? 0;
  const add = (country: Country, weight: number): void => {
    if (country && country !== 'XX' && country !== 'XW' && country !== 'EU') weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  const place = (at: number): number => {
    const block = doc.blocks[words.block[at]!];
    return block?.kind === 'title' || words.block[at] === 0 ? TITLE : words.tokens[at]!.start < leadEnd ? LEAD : 1;
  };
  const sport = words.tokens.filter(({ fold }) => SPORT.has(fold)).length >= LEAST_SPORT;
  for (const { claim, forms } of found) {
    // "أمام موريتانيا", "منتخب مالي": the other side of a match
    const lead = claim.first > 0 && words.joined[claim.first] ? words.tokens[claim.first - 1]!.fold : '';
    const share = (WEIGHTS[claim.kind] ?? 0) * place(claim.first) * (sport && OPPONENT.has(lead) ? OPPONENT_SHARE : 1);
    const of = new Set(
      forms.flatMap((form) =>
        form.kind === 'not'
          ? []
          : form.kind === 'actor'
            ? form.context || knowledge.actor(form.ref)?.type === 'media'
              ? []
              : [knowledge.actor(form.ref)?.country ?? '']
            : [form.ref],
      ),
    );
    for (const country of of) add(country, share / of.size);
  }
  for (const claim of allClaims(draft))
    if (claim.kind === 'demonym' && claim.country === 'ML' && claim.rule === 'gazetteer') add('ML', WEIGHTS.demonym! * place(claim.first));
  // many papers write نيجيري for Niger: beside نيجري or النيجر it is Niger that is meant
  const [ne, ng] = [weights.get('NE') ?? 0, weights.get('NG') ?? 0];
  if (ne > 0 && ng > 0 && ne > ng) weights.set('NE', ne + ng / 2);
  draft.countries = new Map([...weights].sort((a, b) => b[1] - a[1]));
}

/** Drops what needs a context that is not there, and names inside longer ones; picks one of several by country and date. */
function settle(draft: Draft, found: readonly { claim: Claim; forms: readonly NameForm[] }[]): void {
  const { knowledge, countries, words } = draft;
  const date = draft.doc.article.date;
  const total = [...countries.values()].reduce((sum, weight) => sum + weight, 0) || 1;
  const actors = found.filter(({ claim }) => claim.kind === 'actor' && draft.claims[claim.first] === claim);
  const sure = new Set(actors.flatMap(({ forms }) => (forms.length === 1 && !forms[0]!.context && !forms[0]!.neverAlone ? [forms[0]!.ref] : [])));
  const share = (id: string): number => {
    const { country } = knowledge.actor(id)!;
    return NO_COUNTRY.has(country) ? CONTEXT_SHARE : (countries.get(country) ?? 0) / total;
  };
  for (const { claim, forms } of actors) {
    const fitting = forms.filter((form) => {
      const actor = form.kind === 'actor' ? knowledge.actor(form.ref) : undefined;
      if (!actor) return false;
      if (date && ((form.from && date < form.from) || (form.until && date >= form.until))) return false;
      if (form.neverAlone && !sure.has(form.ref)) return false;
      if (!form.context || sure.has(form.ref) || (actor.parent && sure.has(actor.parent))) return true;
      return NO_COUNTRY.has(actor.country) ? SAHEL.some((c) => countries.has(c)) : share(form.ref) >= CONTEXT_SHARE;
    });
    const lead = claim.first > 0 && words.joined[claim.first] ? words.tokens[claim.first - 1]!.fold : '';
    // "ولاية الجزيرة": a place of that name
    if (/^(?:و|ب|ل)?(?:ولايه|مدينه|منطقه|محافظه|جزيره|قريه|بلده)$/.test(lead) && fitting.every((form) => knowledge.actor(form.ref)!.type !== 'armed_group')) {
      drop(draft, claim.first, claim.last);
      continue;
    }
    const personal = fitting.length > 0 && fitting.every((form) => knowledge.actor(form.ref)!.type === 'person');
    // "ومحمد" before "إدريس ديبي": part of another name
    const inside =
      personal && !claim.clitic && !draft.claims[claim.first - 1] && [lead, withoutAnd(lead)].some((key) => GIVEN_NAMES.has(key) && !WEAK_GIVEN.has(key));
    if (!fitting.length || inside) {
      drop(draft, claim.first, claim.last);
      continue;
    }
    let ids = [...new Set(fitting.map((form) => form.ref))];
    if (ids.length > 1) {
      const alive = ids.filter((id) => {
        const actor = knowledge.actor(id)!;
        return !date || !(actor.founded && actor.founded > date);
      });
      const sorted = (alive.length ? alive : ids).sort(
        (a, b) => share(b) - share(a) || Number(!!knowledge.officeOf(b, date)) - Number(!!knowledge.officeOf(a, date)),
      );
      const named = sorted.filter((id) => sure.has(id));
      if (named.length === 1) ids = named;
      else ids = sorted.length === 1 || share(sorted[0]!) > share(sorted[1]!) ? [sorted[0]!] : sorted;
    }
    // "لوكالة فرانس برس": the noun before a name that stands alone as well is no part of it
    const kind = claim.last - claim.first > 1 && cutsOf(words.tokens[claim.first]!.fold).some(({ key }) => GENERIC.has(key)) ? claim.first + 1 : claim.first;
    const alone =
      kind > claim.first &&
      !WHOLE.test(words.tokens[kind]!.fold) &&
      (claim.last - kind <= 2 || words.tokens[kind]!.fold === 'القاعده') &&
      !/^ال(?:دوله|جيش|حركه)$/.test(words.tokens[claim.last - 1]!.fold) &&
      hitAt(draft, kind);
    if (alone && alone.last === claim.last && alone.forms.some((form) => ids.includes(form.ref))) {
      drop(draft, claim.first, claim.last);
      put(draft, { ...claim, first: kind, clitic: '', ids, ...typeOf(knowledge.actor(ids[0]!)) });
      continue;
    }
    put(draft, { ...claim, ids, ...typeOf(knowledge.actor(ids[0]!)) });
  }
}

/** Countries, capitals and seats that act are their governments; elsewhere they are places. */
export function claimStates(draft: Draft): void {
  const { words, claims } = draft;
  const all = allClaims(draft);
  for (const found of all) if (isState(found) && (found.kind === 'seat' ? !/[بلك]/.test(found.clitic) : acts(found))) claim(found);
  // "منها فرنسا وبلجيكا والاتحاد الأفريقي": whoever stands in a list before one that acts
  for (const found of all.reverse()) if (isState(found) && claims[found.first] === found && isListed(found)) claim(found);

  function isState({ country, kind }: Claim): boolean {
    return country !== undefined && /^(?:country|capital|seat)$/.test(kind);
  }

  function claim(found: Claim): void {
    if (!found.country) return;
    const id = found.stands ?? draft.knowledge.governmentOf(found.country) ?? `state:${found.country}`;
    const type = draft.knowledge.actor(id)?.type ?? 'state';
    const name = id.startsWith('state:') ? { name: draft.knowledge.countryName(found.country, draft.doc.language) } : {};
    put(draft, { ...found, kind: 'actor', rule: 'metonym', ids: [id], type, ...name });
  }

  function isListed({ first, last, clitic }: Claim): boolean {
    const comma = /^[،,]$/.test(words.tokens[last]?.fold ?? '');
    const next = claims[comma ? last + 1 : last];
    if (next?.clitic !== 'و' || !(next.rule === 'metonym' || next.type === 'igo') || next.first > last + 1 || /[بلك]/.test(clitic)) return false;
    const lead = first > 0 && words.joined[first] ? words.tokens[first - 1]!.fold : '';
    return clitic === 'و' ? claims[first - 1] !== undefined || !lead : !lead || /^(?:من|منه[ام]|بينه[ام]|حكوم(?:تا|تي|ات))$/.test(lead);
  }

  /** The word that a country stands behind, adverbs and what a preposition refers back to left out: "تسيطر عليها الآن روسيا". */
  function leadBefore(first: number): number {
    let at = first - 1;
    while (
      at > 0 &&
      first - at < 4 &&
      words.joined[at] &&
      words.joined[at + 1] &&
      (BETWEEN.has(words.tokens[at]!.fold) || TEMPORAL.has(words.tokens[at]!.fold))
    )
      at--;
    return at;
  }

  function acts({ first, last, clitic, kind }: Pick<Claim, 'first' | 'last' | 'clitic' | 'kind'>): boolean {
    const capital = kind !== 'country';
    const before = clitic ? first - 1 : leadBefore(first);
    const lead = before >= 0 && words.joined[first] ? words.tokens[before]!.fold : '';
    if (/[بلك]/.test(clitic)) return clitic === 'ل' && TOWARDS.has(withoutAnd(lead));
    // "نفت دولة قطر"
    if (lead === 'دوله' && !clitic) return acts({ first: first - 1, last, clitic, kind });
    const opens = first === 0 || !words.joined[first];
    // "أن الولايات المتحدة "تعاونت": a mark may stand before what it does
    const marked = last + 1 < words.count && /^[«"“”]$/.test(words.tokens[last]!.fold) && words.block[last + 1] === words.block[first];
    const next = last < words.count && words.joined[last] ? words.tokens[last]!.fold : marked ? words.tokens[last + 1]!.fold : '';
    // a part of the world
    if (/^ال(?:لاتينيه|شماليه|جنوبيه|وسطي)$/.test(next)) return false;
    // "دخل العراق بطريقة شرعية": a place
    if (/^[وف]?دخلت?$/.test(lead)) return false;
    if (lead && !clitic && (isAgentForm(lead) || isAgentForm(withoutAnd(lead))) && !claims[before]) return true;
    // "اتهمت باماكو باريس": the other party
    if (!clitic && words.joined[first] && claims[first - 1]?.rule === 'metonym') return true;
    if (!clitic && before === first - 1 && !(capital && /اعلان$/.test(lead)) && cutsOf(lead).some(({ key }) => AGENT_BEFORE.has(key))) return true;
    const second = first > 1 && words.joined[first] && words.joined[first - 1] ? words.tokens[first - 2]!.fold : '';
    if (!clitic && ((lead === 'من' && COMES_FROM.has(second)) || (lead === 'عن' && /صادر/.test(second)))) return true;
    // "قادتها فرنسا": an object is written onto the verb
    const plain = lead.replace(/(?:هما|ها|هم|ه)$/, '');
    if (
      !clitic &&
      plain !== lead &&
      (plain.length > 3 || isAgentForm(plain)) &&
      !NO_AGENT.test(plain) &&
      !NO_AGENT_NOW.test(plain) &&
      // "زيارته غانا": no verb
      !isMasdar(lead) &&
      !/^[^اوف].ا.ته[ا]?$/.test(lead) &&
      (/[^ا]ت$/.test(plain) || /^ت.{3}/.test(plain)) &&
      !claims[before]
    )
      return true;
    // "لا تزال الولايات المتحدة", "وبهذا تكون المملكة"
    if (
      !clitic &&
      (/^(?:و|ف|س)?ت.{3,}/.test(lead) || /^[وفس]?(?:تظل|تعد|تري|تود)$/.test(lead)) &&
      !isMasdar(lead) &&
      !PREPOSITIONS.has(lead) &&
      // "تأثير مالي", "وتحديدا غانا": nouns and adverbs
      !/ه$|ات$|ا$|^[وف]?ت..ي.$/.test(lead) &&
      !NO_AGENT_NOW.test(lead)
    )
      return true;
    // "الضغط على إسرائيل", "عقوبات على روسيا"
    if (lead === 'علي' && !clitic && !capital && ON_A_STATE.has(withoutAnd(second))) return true;
    // "اتفاق مع السنغال"; a border is with a territory
    if (
      lead === 'مع' &&
      !clitic &&
      !words.tokens.slice(Math.max(0, first - 6), first - 1).some(({ fold }) => /^[وبل]?(?:ال)?(?:حدود(?:ه|ها|هم|ي|يه)?|شريط)$/.test(fold))
    )
      return true;
    // "قدمت فرنسا والنرويج": whoever is in a list with one that acts
    const left = claims[first - 1] ?? (/^[،,]$/.test(words.tokens[first - 1]?.fold ?? '') || lead === 'او' ? claims[first - 2] : undefined);
    if ((clitic === 'و' || lead === 'او') && (left?.rule === 'metonym' || left?.type === 'igo' || (left?.type === 'government' && left.kind === 'body')))
      return true;
    // "كل من X وY"
    if (lead === 'من' && /^و?لكل$|^و?كل$/.test(second)) return true;
    // "عزت الجزائر": a verb in the feminine, whatever it says
    if (lead && !clitic && /[^ا]ت$/.test(lead) && lead.length > 3 && !claims[before] && !NO_AGENT.test(lead)) return true;
    // "أن مصر جزء من", "أن على إيران الالتزام"; where something happens it is a place
    const says = (key: string): boolean => COMPLEMENTISERS.has(key.replace(/^[وف]/, ''));
    // «إن "الولايات المتحدة قوة دولية»: behind a mark too
    const mark = !lead && /^[«"“”]$/.test(words.tokens[first - 1]?.fold ?? '') && says(words.tokens[first - 2]?.fold ?? '');
    const that = says(lead) || mark || (lead === 'علي' && says(second));
    if (that && !clitic && next && !NO_AGENT_NOW.test(next) && !NO_AGENT.test(next)) return true;
    // "إن الجزائر تأوي", "لكن واشنطن لن تساعد"
    const led = opens || clitic === 'و' || says(lead) || /^و?(?:لكن|كانت|حتي|بينما|فيما)$/.test(lead);
    if (led && /^(?:ت.{3,}|ست.{2,}|لن|لم|لا|قد|التي|ليست)$/.test(next) && !isMasdar(next) && !/^ت.{1,2}ي.$/.test(next)) return true;
    // "لكن فرنسا بالتأكيد لن تحصل", "كييف على وشك التراجع"
    const after = last + 1 < words.count && next && words.joined[last + 1] ? words.tokens[last + 1]!.fold : '';
    if (led && /^(?:لن|لم)$/.test(after) && /^ب/.test(next)) return true;
    if (led && next === 'علي' && /^(?:وشك|استعداد)$/.test(after)) return true;
    // "فرنسا تعلن", "لكن باريس رفضت": a feminine verb behind it
    return led && /^ت|ت$/.test(next) && (isAgentForm(next) || (/^ا.{3,}[^ا]ت$/.test(next) && !NO_AGENT.test(next)));
  }
}
