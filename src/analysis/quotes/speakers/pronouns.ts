import type { WhyStep } from '../../../model/analysis.ts';
import type { Span } from '../../../model/span.ts';
import { ANY } from '../../lang/any.ts';
import * as SAID from '../../lang/any-quotes.ts';
import { fold } from '../../text/2-tokens.ts';
import type { Subject } from '../3-subjects.ts';
import type { Bars } from './barred.ts';
import type { Referent } from './memory.ts';
import { CLOSE, type Found, PhraseResolver, SURE } from './phrases.ts';

/** Salience of a referent by how it was last met, and how it fades with each sentence. */
export const SALIENCE = { speaker: 1, subject: 0.95, mention: 0.45, embedded: 0.25 } as const;
/** The subject of the same sentence is what a pronoun further on in it means most often. */
const SAME_SENTENCE = 1.5;
/** One who is named within what was said is hardly who said it. */
const NAMED_INSIDE = 0.15;
/** Below this nobody is near enough to be meant by a pronoun. */
const LEAST_SALIENCE = 0.12;
/** A speaker silent for longer than this (sentences) is not meant by a pronoun. */
const MEMORY = 14;
const NOBODY_BARRED: Bars = () => false;

/** Whom a pronoun means, by gender, number and nearness; and who is met as the text goes on. */
export abstract class PronounResolver extends PhraseResolver {
  // ---- pronouns ------------------------------------------------------------------------------------------------------

  protected findPronoun(
    { at, gender, plural, thing }: Extract<Subject, { type: 'pronoun' }>,
    sentence: number,
    within: ReadonlySet<number>,
    told: readonly Span[] = [],
    bars: Bars = NOBODY_BARRED,
  ): Found {
    const unit = this.matrix.units[at]!;
    const text = this.doc.text.slice(unit.start, unit.end).replace(/^-(?:t-)?/, '');
    const span: Span = { start: unit.start + (unit.end - unit.start - text.length), end: unit.end };
    const step: WhyStep = { how: 'pronoun', text, span };
    // "cette dernière", "celui-ci": whoever was named last
    const latter = SAID.NAMED_LAST.has(unit.fold) ? this.lastNamed(unit.start, gender, plural) : null;
    if (latter && !(latter.entity !== null && bars(latter.entity)))
      return { referent: latter, mention: span, confidence: SURE.pronoun, chain: [step, ...this.lead(latter)], candidates: [] };
    this.meetBefore(sentence, at, thing, told);
    const ranked = this.ranked(sentence)
      .map(({ referent, score }) => {
        const agrees =
          (thing && referent.human) || (referent.entity !== null && bars(referent.entity)) ? 0 : this.fit(referent, gender, plural) * (thing ? 2 : 1);
        const subject = referent.sentence === sentence && referent.weight === SALIENCE.subject ? SAME_SENTENCE : 1;
        const named = referent.entity !== null && within.has(referent.entity) ? NAMED_INSIDE : 1;
        return { referent, score: score * agrees * subject * named };
      })
      .filter(({ score }) => score >= LEAST_SALIENCE)
      .sort((a, b) => b.score - a.score);
    const [best, second] = ranked;
    if (!best) {
      // a long report of one person's words: nobody else was named since
      const last = this.lastSpeaker;
      if (
        last &&
        !thing &&
        !(last.entity !== null && bars(last.entity)) &&
        this.fit(last, gender, plural) > 0.5 &&
        sentence - this.lastSpeakerSentence <= MEMORY
      ) {
        return { referent: last, mention: span, confidence: SURE.floating, chain: [step, { how: 'same-speaker', text: last.name }], candidates: [] };
      }
      return { referent: null, mention: span, confidence: SURE.nobody, chain: [step], candidates: [] };
    }
    // somebody merely mentioned some sentences ago is a guess
    const faint = best.referent.weight <= SALIENCE.mention && sentence - best.referent.sentence > 1;
    const close = faint || (second !== undefined && second.score > best.score * CLOSE);
    if (gender && !best.referent.gender) best.referent.gender = gender;
    const candidates = ranked.slice(1, 4).flatMap(({ referent }) => (referent.entity === null ? [] : [referent.entity]));
    return {
      referent: best.referent,
      mention: span,
      confidence: close ? SURE.floating : SURE.pronoun,
      chain: [step, ...this.lead(best.referent)],
      candidates: close ? candidates : [],
    };
  }

  /** How well a referent agrees with a pronoun: 0 where it cannot be meant. */
  private fit(referent: Referent, gender: 'm' | 'f' | undefined, plural: boolean): number {
    if (plural !== referent.plural) {
      // "they", "ils" for a body: "la COP … ils"
      if (plural && !referent.human && referent.entity !== null) return 0.35;
      if (plural && referent.others.length) return 1;
      return 0;
    }
    if (gender && referent.gender && gender !== referent.gender) return 0;
    if (gender && this.lexicon.grammar.gendersPeople && !referent.human) return 0;
    const unknown = gender && !referent.gender ? 0.9 : 1;
    return referent.human ? unknown : 0.5 * unknown;
  }

  /** Names and phrases of this sentence that stand before unit `at`. */
  private meetBefore(sentence: number, at: number, thing = false, told: readonly Span[] = []): void {
    const { first } = this.matrix.sentences[sentence]!;
    const subject = this.finder.main({ first, last: at, block: 0 }, at);
    const from = subject.type === 'phrase' ? subject.first : -1;
    const to = subject.type === 'phrase' ? subject.last : -1;
    for (let i = first; i < at; i++) {
      this.meetUnit(i, sentence, i, i >= from && i < to);
      this.meetDescribed(i, sentence, subject, SALIENCE.mention);
    }
    // "Quant au maire, il a …": whom the sentence is about
    if (this.matrix.units[first]!.fold === SAID.AS_FOR) {
      const topic = this.finder.source(first + 2, { first, last: at, block: 0 });
      const meant = topic.type === 'phrase' && topic.last < at ? this.findPhrase(topic.first, topic.last, sentence) : null;
      if (meant?.referent) this.touch(meant.referent, sentence, SALIENCE.subject);
    }
    // "Les femmes ne sont pas en reste : à les entendre, …"
    if (subject.type === 'phrase' && to < at && this.lexicon.grammar.determiners.has(this.matrix.units[from]!.fold)) {
      const head = this.headNoun(from, to);
      const described = head !== null && (this.isTrade(head) || (thing && this.lexicon.grammar.bodies.has(head))) ? this.findPhrase(from, to, sentence) : null;
      // « Le gouverneur « a vidé les caisses », a-t-il dit »: whom the words are about
      const about = described?.mention && told.some(({ start, end }) => start <= described.mention!.start && described.mention!.end <= end);
      if (described?.referent && !about && (described.referent.entity === null || (this.lexicon.grammar.describedGoOn && described.referent.human)))
        this.touch(described.referent, sentence, SALIENCE.subject);
    }
  }

  protected meet(sentence: number): void {
    const { first, last, block } = this.matrix.sentences[sentence]!;
    // a heading describes nobody: "LAWMAKER DISAGREES"
    const { text } = this.doc;
    const words = text.slice(this.matrix.units[first]?.start ?? 0, this.matrix.units[last - 1]?.end ?? 0);
    const heading = this.doc.blocks[block]?.kind === 'heading' || (words === words.toUpperCase() && words !== words.toLowerCase());
    const subject: Subject = heading ? { type: 'none' } : this.finder.main({ first, last, block: 0 }, last);
    const subjectFirst = subject.type === 'phrase' ? subject.first : -1;
    let subjectLast = subject.type === 'phrase' ? subject.last : -1;
    for (let i = first; i < last; i++) {
      // "L’hôte du président Kaboré": the name behind "du" is not the subject
      if (i >= subjectFirst && i < subjectLast && i > subjectFirst && this.lexicon.grammar.complement.has(this.matrix.units[i]!.fold)) subjectLast = i;
      this.meetUnit(i, sentence, i, i >= subjectFirst && i < subjectLast);
      this.meetDocument(i);
      this.meetDescribed(i, sentence, subject);
    }
    // "He held up a fish.": whom a pronoun means stays in mind
    if (subject.type === 'pronoun' && !subject.plural && !subject.thing && !this.isImpersonal(subject.at)) {
      const meant = this.findPronoun(subject, sentence, new Set());
      if (meant.referent?.human && meant.confidence >= SURE.pronoun) this.touch(meant.referent, sentence, SALIENCE.subject);
    }
    // "le chercheur a expliqué …": a described subject is a referent too; "X, correspondante à Gao" and "Premier à parler" have no determiner
    if (
      subject.type === 'phrase' &&
      (this.lexicon.grammar.determiners.has(this.matrix.units[subject.first]!.fold) ||
        this.lexicon.grammar.bareSubjects ||
        this.isPlural(subject.first, subject.last, null)) &&
      this.lexicon.grammar.isPerson(this.headNoun(subject.first, subject.last) ?? '') &&
      // "Le premier est survenu en mai": the first of what was told before
      !(subject.last - subject.first === 2 && SAID.FIRST_OR_LAST.has(this.matrix.units[subject.first + 1]!.fold))
    ) {
      const found = this.findPhrase(subject.first, subject.last, sentence);
      if (found.referent) this.touch(found.referent, sentence, SALIENCE.subject);
    }
  }

  private meetUnit(at: number, sentence: number, unit: number, isSubject = false): void {
    const name = this.nameAt.get(unit);
    const role = this.roleAt.get(unit);
    if (name !== undefined) {
      const referent = this.ofEntity(this.layer.names[name]!.entity);
      this.touch(referent, sentence, isSubject && this.isHeadOf(at, sentence) ? SALIENCE.subject : this.isEmbedded(at) ? SALIENCE.embedded : SALIENCE.mention);
      this.learnAround(referent, at);
    } else if (role !== undefined) {
      const { entity, gender, office, how, fact, start, end } = this.layer.roles[role]!;
      if (entity !== null) {
        const referent = this.ofEntity(entity);
        for (const word of office.toLowerCase().split(/[^\p{L}-]+/u)) {
          const noun = fold(word);
          if (this.isTrade(noun)) {
            referent.heads.add(noun);
            break;
          }
        }
        if (gender) referent.gender ??= gender;
        if (how === 'office' && !this.isNamed(entity)) {
          referent.trail = [
            { how: 'description', text: this.doc.text.slice(start, end), span: { start, end } },
            { how: 'office', text: referent.name, ...(fact ? { fact } : {}) },
          ];
        }
        this.touch(referent, sentence, isSubject ? SALIENCE.subject : SALIENCE.mention);
      }
    }
  }

  /** "que conteste un ancien ministre": somebody described, though not the subject, may be meant by a pronoun next. */
  private meetDescribed(at: number, sentence: number, subject: Subject, weight: number = SALIENCE.embedded): void {
    const { units } = this.matrix;
    if (!ANY.INDEFINITE.test(units[at]!.fold) || (subject.type === 'phrase' && at >= subject.first && at < subject.last)) return;
    const { last } = this.matrix.sentences[sentence]!;
    if ([at + 1, at + 2].some((i) => this.lexicon.grammar.quantities.has(units[i]?.fold ?? ''))) return;
    const end = this.finder.phraseEnd(at, last);
    const head = this.headNoun(at, end);
    if (head === null || !this.isTrade(head) || this.finder.isMention(at)) return;
    for (let i = at; i < end; i++) if (this.nameAt.has(i) || this.roleAt.has(i)) return;
    const found = this.findPhrase(at, end, sentence);
    if (found.referent?.entity === null) this.touch(found.referent, sentence, weight);
  }

  /** "Il y a", "Il s’agit", "Il n’est pas": means nobody, or may. */
  private isImpersonal(at: number): boolean {
    let i = at + 1;
    while (SAID.CLITIC_OF_NOBODY.has(this.matrix.units[i]?.fold ?? '')) i++;
    return this.lexicon.grammar.impersonal.has(this.matrix.units[i]?.fold ?? '');
  }
}
