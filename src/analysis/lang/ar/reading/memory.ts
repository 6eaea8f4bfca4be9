import type { WhyStep } from '../../../../model/analysis.ts';
import type { ActorLayer } from '../../../actors/layer.ts';
import { COMPLEMENTISERS, DOCUMENTS } from '../grammar.ts';
import { ROLE_HEADS, UNNAMED } from '../roles.ts';
import { genderOfPerson } from './genders.ts';
import { LATTER, type Speaker, type SubjectReader } from './subjects.ts';
import { withoutAnd } from './text.ts';
import type { Unit } from './units.ts';
import { isAgentForm, type VerbForm } from './verbs.ts';

/** How many sentences a speaker is remembered for one who goes on without a subject. */
const REACH = 3;
const CONTINUES = 0.84;

/** Who spoke last, and whom a verb without a subject can mean. */
export class Memory {
  private readonly layer: ActorLayer;
  private speaker: Speaker | null = null;
  private at = -1;
  private block = -1;
  private now = 0;
  private nowBlock = 0;
  private start = 0;

  constructor(layer: ActorLayer) {
    this.layer = layer;
  }

  enter(sentence: number, block: number, start: number): void {
    this.now = sentence;
    this.nowBlock = block;
    this.start = start;
  }

  /** Who spoke last in this sentence, if it is somebody and no body. */
  person(): Speaker | null {
    return this.speaker && this.at === this.now && this.speaker.entity !== null && !this.speaker.body ? this.speaker : null;
  }

  say(speaker: Speaker): void {
    this.speaker = speaker;
    this.at = this.now;
    this.block = this.nowBlock;
  }

  /** Whom the sentence's own verb is about: a verb without a subject in the next one may mean it. */
  leave(units: readonly Unit[], subjects: SubjectReader): void {
    let at = 0;
    while (at < 3 && units[at]?.type === 'word' && /^(?:وقد|لقد|قد|كما|وكانت|وكان|كانت|كان)$/.test(units[at]!.key)) at++;
    if (units[at]?.type !== 'word' || !units[at + 1]) return;
    const first = subjects.starts(units[at]!) ? at : at + 1;
    if (!subjects.starts(units[first]!)) return;
    const found = subjects.read(units, first, Math.min(units.length, first + 10));
    if (!found || (found.entity === null && !found.plural)) return;
    this.topic = found;
    this.topicAt = this.now;
  }

  private topic: Speaker | null = null;
  private topicAt = -1;

  /** Whom the sentence before is about, else whoever spoke last; never certain. */
  about(): Speaker | null {
    if (this.topic && this.now - this.topicAt <= 1) return this.continued(this.topic, 0.7);
    return this.speaker && this.now - this.at <= 1 ? this.continued(this.speaker, 0.7) : null;
  }

  last(): Speaker | null {
    return this.speaker && this.now - this.at <= REACH + 2 ? this.continued(this.speaker, 0.75) : null;
  }

  isLast(who: Speaker): boolean {
    return this.speaker !== null && (who.entity === null ? who.name === this.speaker.name : who.entity === this.speaker.entity);
  }

  /** "المتحدث", "المصدر ذاته": whoever was described so before. */
  again(found: Speaker, same: boolean): Speaker {
    const who = this.recalled(found, same);
    // "تولت فلانة رئاسة البعثة. … تقول السفيرة": an office alone may be somebody's who was just named
    const alone = who === found && found.entity === null && /^ال\S+$/.test(found.name) && ROLE_HEADS.has(`ال${found.head}`) && !UNNAMED.has(found.head);
    return alone && this.met({ gender: found.gender, plural: false } as VerbForm) ? { ...found, confidence: Math.min(found.confidence, 0.7) } : who;
  }

  /** "المسؤول الفرنسي": of the country of whoever spoke, and nothing else is told. */
  private isOfCountry({ name, mention }: Speaker): boolean {
    const { roles } = this.layer;
    const of = /^ال\S+ ال\S+$/.test(name) && roles.find(({ start }) => start === mention.start)?.country;
    return roles.some(({ entity, country }) => entity !== null && entity === this.speaker?.entity && country === of);
  }

  private recalled(found: Speaker, same: boolean): Speaker {
    const { speaker } = this;
    if (found.entity === null && found.head === LATTER && (!speaker || (this.topic && this.topicAt > this.at))) {
      const met = this.met({ gender: found.gender, plural: false } as VerbForm)?.who;
      if (met && !met.body) return { ...met, mention: found.mention, chain: [...found.chain, { how: 'name', text: met.name }] };
    }
    // "المسؤولة", "الخبير": whoever was spoken of, by what he is; never certain
    if (found.entity === null && SOME_OFFICE.test(found.head) && (/^(?:[لب]?ال|لل)\S+$/.test(found.name) || this.isOfCountry(found))) {
      const near = [this.now - this.at <= REACH ? speaker : null, this.now - this.topicAt <= 2 ? this.topic : null];
      const who = near.find((one) => one && one.entity !== null && !one.body && agreesWith(one, found));
      if (who && who.head !== found.head)
        return { ...who, mention: found.mention, chain: [...found.chain, ...who.chain.slice(-1)], confidence: Math.min(who.confidence, 0.7) };
    }
    if (!speaker || found.entity !== null || this.now - this.at > REACH) return found;
    // "هذا الأخير", "الرجل", "السيدة": whoever spoke before
    if (found.head === LATTER || (speaker.entity !== null && !speaker.body && SOMEBODY.test(found.head) && /^ال\S+(?: البالغ.*)?$/.test(found.name)))
      return agreesWith(speaker, found)
        ? { ...speaker, mention: found.mention, chain: [...found.chain, ...speaker.chain.slice(-1)], confidence: Math.min(speaker.confidence, 0.7) }
        : found;
    // "المراقب": one who was not described before, and goes on
    if (found.confidence <= 0.5 && /^ال/.test(found.name) && speaker.entity !== null && this.now - this.at <= 1)
      return { ...speaker, mention: found.mention, chain: [...found.chain, ...speaker.chain.slice(-1)], confidence: 0.7 };
    // "البيان": of whoever spoke before
    if (found.head && DOCUMENTS.has(found.head) && /^ال\S+$/.test(found.name))
      return {
        ...speaker,
        mention: found.mention,
        chain: [{ how: 'document', text: found.name }, ...speaker.chain.slice(-1)],
        // of somebody without a name it may be another's
        confidence: Math.min(speaker.confidence, speaker.entity === null ? 0.7 : 0.8),
      };
    const definite = /^(?:[لب]?ال|لل)/.test(found.name);
    const short = found.name.split(' ').length <= (same ? 4 : 2);
    if (!definite || !short) return found;
    const sameHead =
      speaker.head === found.head ||
      speaker.chain.some(({ text }) =>
        text
          .normalize('NFC')
          .split(/\s+/)
          .some((word) => word === found.head || word === `ال${found.head}`),
      );
    // "الصحيفة ذاتها" is no minister who spoke before
    if (sameHead || (same && (speaker.body || !OF_BODIES.test(found.head))))
      return { ...speaker, mention: found.mention, chain: [...found.chain, ...speaker.chain.slice(-1)], confidence: Math.min(speaker.confidence, CONTINUES) };
    return found;
  }

  /** Whoever a verb without a subject means: the speaker before, if the verb agrees. */
  subject(form: VerbForm): { who: Speaker } | null {
    const { speaker } = this;
    if (!speaker || this.now - this.at > REACH) return this.met(form);
    if (!agrees(speaker, form)) return this.met(form);
    const far = this.now - this.at > 1 || (this.block !== this.nowBlock && this.nowBlock - this.block > 2);
    return { who: this.continued(speaker, far ? 0.68 : CONTINUES) };
  }

  /** "بحسب قوله", "نقل عنها": whom a pronoun means. */
  pointed(gender: 'm' | 'f'): Speaker | null {
    const found = this.subject({ gender, plural: false } as VerbForm)?.who;
    return found ? { ...found, confidence: Math.min(found.confidence, 0.7) } : null;
  }

  /** Somebody of the verb's gender in the sentence before; never certain. */
  private met(form: VerbForm): { who: Speaker } | null {
    const { topic } = this;
    if (topic && (topic.body || (topic.plural && topic.entity === null)) && this.now - this.topicAt <= 2 && agrees(topic, form))
      return { who: this.continued(topic, 0.66) };
    for (let i = this.layer.names.length - 1; i >= 0; i--) {
      const { entity, start, end, text } = this.layer.names[i]!;
      if (start >= this.start) continue;
      if (this.start - start > 400) break;
      const one = this.layer.entities[entity]!;
      if (one.type !== 'person') continue;
      const gender = one.gender ?? genderOfPerson(text) ?? 'm';
      if (form.plural || gender !== form.gender) continue;
      return {
        who: {
          entity,
          name: one.name,
          mention: { start, end, text },
          chain: [
            { how: 'pronoun', text },
            { how: 'name', text: one.name },
          ],
          gender,
          plural: false,
          confidence: 0.66,
          head: '',
          last: 0,
        },
      };
    }
    return null;
  }

  /** The subject of the sentence's own verb, before a participle. */
  mainSubject(units: readonly Unit[], before: number, subjects: SubjectReader, form: VerbForm): Speaker | null {
    if (this.speaker && this.at === this.now) {
      const nearer = this.nearer(this.speaker, units, before, subjects, form);
      if (nearer) return nearer;
      if (agrees(this.speaker, form)) return this.continued(this.speaker, CONTINUES);
    }
    for (let at = 0; at < before; at++) {
      const unit = units[at]!;
      if (unit.type !== 'word') continue;
      const verb = isAgentForm(unit.key) || isAgentForm(withoutAnd(unit.key));
      if (!verb && !subjects.starts(unit)) continue;
      // what it says is not who says it
      let end = at + 1;
      while (end < Math.min(before, at + 16) && !COMPLEMENTISERS.has(units[end]!.key) && units[end]!.key !== ':') end++;
      const found = subjects.read(units, verb ? at + 1 : at, verb ? end : Math.min(before, at + 16));
      // "وتتهم «فلانة» X بالتواطؤ، مؤكدة": nobody but the accused was read
      if (found && /تهمت?$/.test(unit.key) && /^ب/.test(units.find(({ token }) => token >= found.last)?.key ?? '')) return null;
      // "وعلق على رد X قائلا": whoever stands behind a preposition may be no subject
      const far = verb && /^(?:علي|عن|الي|من)$/.test(units[at + 1]?.key ?? '');
      if (found && found.confidence >= 0.8 && agrees(found, form)) return this.continued(found, (verb && !far) || at === 0 ? 0.8 : 0.66);
      // "وفتحت X تحقيقا وقالت": whoever X is, no other goes on for certain
      if (verb && found && agrees(found, form)) return this.continued(found, 0.6);
      // "وأدلى الوزير بعرض أوضح فيه أن"
      if (found && at === 1 && agrees(found, form)) return this.continued(found, 0.6);
      if (verb && !found) return null;
    }
    return null;
  }

  /** "…، كما قدم X اعتذارا، مؤكدا أن": whoever did something between the last words and a participle; never certain. */
  private nearer(speaker: Speaker, units: readonly Unit[], before: number, subjects: SubjectReader, form: VerbForm): Speaker | null {
    for (let at = before - 2; at > 1 && units[at]!.start > speaker.mention.end; at--) {
      const unit = units[at]!;
      const also = units[at - 1]!.key === 'كما' && units[at - 2]!.type === 'punct';
      if (unit.type !== 'word' || !(also || (units[at - 1]!.type === 'punct' && /^و/.test(unit.key)))) continue;
      if (!isAgentForm(unit.key) && !isAgentForm(withoutAnd(unit.key))) continue;
      const found = subjects.read(units, at + 1, Math.min(before, at + 12));
      // right behind the verb: else whoever spoke did it too
      if (!found || (found.chain[0]?.span ?? found.mention).start > units[at + 1]!.start) continue;
      if (found.entity === speaker.entity && found.name === speaker.name) return null;
      if (found.confidence >= 0.8 && agrees(found, form)) return this.continued(found, 0.7);
      return agrees(speaker, form) ? this.continued(speaker, 0.7) : null;
    }
    return null;
  }

  /** Whose opinion: the first one of the sentence. */
  subjectOf(units: readonly Unit[], before: number, subjects: SubjectReader): Speaker | null {
    for (let at = 0; at < before; at++) {
      if (units[at]!.type === 'word' && subjects.starts(units[at]!)) {
        const found = subjects.read(units, at, before);
        if (found) return this.continued(found, 0.76);
      }
    }
    return this.last();
  }

  /** Whoever goes on in this paragraph or the one before. */
  running(block: number): Speaker | null {
    return this.speaker && this.now - this.at <= 2 && block - this.block <= 1 ? this.continued(this.speaker, 0.6) : null;
  }

  private continued(speaker: Speaker, most: number): Speaker {
    const { name } = speaker;
    const chain: WhyStep[] = [{ how: 'same-speaker', text: name }];
    return { ...speaker, chain, confidence: Math.min(speaker.confidence, most) };
  }
}

/** Nouns that no person is called by. */
const OF_BODIES = /^(?:صحيفه|جريده|وكاله|قناه|موقع|مجله|اذاعه|منظمه|هييه|وزاره|حكومه|حركه|حزب|شركه|جماعه|لجنه)$/;

/** What a speaker of whom more was told is called again. */
const SOME_OFFICE = /^(?:مسوول|خبير|باحث|محلل|كاتب|ناشط|دبلوماسي|قيادي|ضابط|فنان|مرشح|مختص|اكاديمي|اعلامي|حقوقي|سياسي|مدرب|لاعب|شاعر|مخرج|نجم)ه?$/;
/** People of whom nothing else is said. */
const SOMEBODY = /^(?:رجل|سيده|مراه|شاب|شابه|فتاه|طفل|شيخ)$/;
const agreesWith = (speaker: Speaker, found: Speaker): boolean => speaker.gender === undefined || speaker.gender === found.gender;

/** Plural people take plural verbs when they are not named again; things and bodies are feminine singular. */
export function agrees(speaker: Speaker, form: VerbForm): boolean {
  if (speaker.plural) return form.plural;
  if (form.plural) return false;
  return speaker.gender === undefined || speaker.gender === form.gender;
}
