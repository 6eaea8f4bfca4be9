import type { FrameId } from '../../../model/analysis.ts';
import * as BORDER from '../../lang/any-borders.ts';
import * as FRAME from '../../lang/any-frames.ts';
import * as SAID from '../../lang/any-quotes.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { Subject } from '../3-subjects.ts';
import type { Framed } from '../proposal.ts';
import { FragmentReader } from './fragments.ts';

/** From the marks to the wording's noun, and from the noun to whose it is, are at most so many units. */
const REACH = 6;

/** Wordings: « Q », pour reprendre la formule de X · « Q », selon les mots de X · X est formel : CLAUSE. */
export abstract class FormulaReader extends FragmentReader {
  /** Marked words whose wording is told to be somebody's; `last` is the unit behind whose it is. */
  protected wordings(sentence: MatrixSentence): { proposal: Framed; from: number; last: number }[] {
    if (!this.grammar.formulas) return [];
    const out: { proposal: Framed; from: number; last: number }[] = [];
    for (let at = sentence.first; at + 3 < sentence.last; at++) {
      if (this.units[at]!.type !== 'marked') continue;
      const read = this.readIn(at, sentence);
      if (read) {
        out.push(read);
        continue;
      }
      let i = at + 1;
      const stop = Math.min(sentence.last, at + REACH);
      while (i < stop && this.word(i) !== FRAME.BY_A_WORDING && this.word(i) !== FRAME.TO && this.units[i]!.type !== 'marked') i++;
      const from = i;
      const opener = this.word(i);
      if (opener === FRAME.BY_A_WORDING) i++;
      else if (opener === FRAME.TO && FRAME.USES_A_WORDING.has(this.word(i + 1))) i += 2;
      else continue;
      // "pour paraphraser Césaire", "pour citer le poète"
      if (opener === FRAME.TO && FRAME.USES_SOMEBODY.has(this.word(i - 1))) {
        const who = this.finder.source(i, sentence);
        if (who.type === 'phrase' && !FRAME.WORDING.has(this.word(who.first + 1)) && (this.speaks(who) || this.units[who.first]!.capital)) {
          out.push({ proposal: { ...this.direct(at), frame: 'according', subject: who }, from, last: who.last });
          continue;
        }
      }
      const noun = this.nounWithin(i, Math.min(sentence.last, i + 4));
      if (noun < 0) continue;
      const owner = this.grammar.possessives.has(this.word(noun - 1)) ? noun - 1 : -1;
      let subject: Subject = owner >= 0 ? { type: 'pronoun', at: owner, plural: SAID.THEIR.has(this.word(owner)) } : { type: 'none' };
      let last = noun + 1;
      for (let j = noun + 1; owner < 0 && j < Math.min(sentence.last, noun + REACH); j++) {
        const { fold, type } = this.units[j]!;
        if (type !== 'word') break;
        if (!this.grammar.complement.has(fold) && !this.grammar.agents.has(fold)) continue;
        subject = this.finder.source(j + 1, sentence);
        if (subject.type === 'phrase') last = subject.last;
        break;
      }
      if (subject.type === 'none' || subject.type === 'inherit') continue;
      out.push({ proposal: { ...this.direct(at), frame: 'according' as FrameId, subject }, from, last });
    }
    return out;
  }

  /** "L’annonce par X de la vente de Y", "la confirmation par l’armée de sa mort": what a noun of saying reports, and by whom. */
  protected announcedBy(sentence: MatrixSentence): Framed[] {
    if (!this.grammar.formulas) return [];
    const out: Framed[] = [];
    const { grammar } = this;
    for (let at = sentence.first + 1; at + 4 < sentence.last; at++) {
      if (!grammar.agents.has(this.word(at)) || !FRAME.SAYING.has(this.word(at - 1))) continue;
      let of = at + 1;
      while (of < Math.min(sentence.last, at + REACH) && this.units[of]!.type === 'word' && !grammar.complement.has(this.word(of))) of++;
      const subject: Subject = { type: 'phrase', first: at + 1, last: of };
      if (of === at + 1 || !FRAME.OF_ONE.has(this.word(of)) || !(this.speaks(subject) || (of === at + 2 && this.units[at + 1]!.capital))) continue;
      const quote = this.quoteOf(of + 1, this.finder.phraseEnd(of + 1, sentence.last), 'noun');
      if (quote) out.push({ ...quote, frame: 'noun-object', subject });
    }
    return out;
  }

  /** « Q », peut-on lire dans le communiqué de X · « Q », lit-on dans la pétition: a document that is read from, or null. */
  private readIn(at: number, sentence: MatrixSentence) {
    const { units } = this;
    let i = at + 1;
    while (i < sentence.last && units[i]!.type === 'punct') i++;
    const verb = i;
    while (i < Math.min(sentence.last, verb + REACH) && !FRAME.READS.has(this.word(i))) i++;
    if (!FRAME.READS.has(this.word(i)) || !units.slice(verb, i + 2).some(({ fold }) => BORDER.ANYBODY_BEHIND.has(fold))) return null;
    while (i < Math.min(sentence.last, verb + REACH + 2) && !FRAME.LEADS_FROM_READING.has(this.word(i))) i++;
    if (!FRAME.IN_A_DOCUMENT.has(this.word(i))) return null;
    const subject = this.finder.source(i + 1, sentence);
    const document = subject.type === 'phrase' && [0, 1, 2].some((n) => this.grammar.documents.has(this.word(subject.first + n)));
    return document ? { proposal: { ...this.direct(at), frame: 'according' as FrameId, subject }, from: verb, last: subject.last } : null;
  }

  /** "ce qu’il appelle « Q »", "ce que X a qualifié de « Q1 » et de « Q2 »": words for a thing that are somebody's. */
  protected named(sentence: MatrixSentence): Framed[] {
    if (!this.grammar.formulas) return [];
    const out: Framed[] = [];
    const { grammar } = this;
    let subject: Subject | null = null;
    let open = -1;
    for (let at = sentence.first; at < sentence.last; at++) {
      const { type, fold } = this.units[at]!;
      if (type === 'marked') {
        const judge = subject ? null : this.judgedBy(at, sentence);
        if (judge) out.push({ ...this.direct(at), frame: 'before', subject: judge });
        if (subject && at > open) {
          out.push({ ...this.direct(at), frame: 'before', subject });
          open = at;
        }
        continue;
      }
      // more marks go on only right behind the first
      if (subject && open >= 0 && !(fold === ',' || fold === FRAME.AND || grammar.complement.has(fold) || grammar.determiners.has(fold))) subject = null;
      if (!grammar.complementisers.has(fold) || this.word(at - 1) !== FRAME.WHAT || at - 1 < sentence.first || this.grammar.nobody.has(this.word(at + 1)))
        continue;
      const verb = this.namingVerb(at + 1, sentence.last);
      if (verb < 0) continue;
      const told = this.finder.source(at + 1, { ...sentence, last: verb });
      // "La coopérative veut réparer ce qu’elle nomme « … »": the subject's own word
      const main = told.type === 'pronoun' && at - 1 > sentence.first ? this.finder.main(sentence, at - 1) : told;
      const source = main.type === 'phrase' && this.speaks(main) ? main : told;
      const mark = this.markSoon(verb + 1, sentence.last);
      if ((source.type !== 'phrase' && source.type !== 'pronoun') || mark < 0) continue;
      subject = source;
      open = -1;
      at = mark - 1;
    }
    return out;
  }

  /** "une loi jugée « liberticide » par les ONG", "saluée par l’opposition comme « un pas »": who a participle before the marks says judges so. */
  private judgedBy(at: number, sentence: MatrixSentence): Subject | null {
    const { grammar } = this;
    let i = at - 1;
    while (i > sentence.first && (grammar.determiners.has(this.word(i)) || grammar.complement.has(this.word(i)) || this.word(i) === SAID.AS)) i--;
    const behind = grammar.agents.has(this.word(at + 1)) ? this.finder.source(at + 2, sentence) : null;
    if (behind?.type === 'phrase' && FRAME.JUDGED_SO.test(this.units[i]!.lower) && !this.hasAuxiliary(i, sentence) && this.speaks(behind)) return behind;
    // the judge between the participle and the marks
    for (let by = i; by > Math.max(sentence.first, i - 8); by--) {
      if (this.units[by]!.type !== 'word') return null;
      if (!grammar.agents.has(this.word(by))) continue;
      const judge = this.finder.source(by + 1, { ...sentence, last: at });
      const linked = judge.type === 'phrase' && SAID.LINKS_A_JUDGEMENT.has(this.word(judge.last));
      return linked && FRAME.JUDGED_SO.test(this.units[by - 1]!.lower) && !this.hasAuxiliary(by - 1, sentence) ? judge : null;
    }
    return null;
  }

  /** With être before it the participle is a verb of its own sentence. */
  private hasAuxiliary(at: number, sentence: MatrixSentence): boolean {
    for (let i = at - 1; i >= Math.max(sentence.first, at - 3); i--) if (FRAME.BEING.has(this.word(i))) return true;
    return false;
  }

  /** The verb of naming in a relative clause that begins at `from`, or -1. */
  private namingVerb(from: number, limit: number): number {
    for (let i = from + 1; i < Math.min(limit, from + 12); i++) {
      if (this.units[i]!.type !== 'word') return -1;
      if (FRAME.NAMES.test(this.units[i]!.lower)) return i;
    }
    return -1;
  }

  /** The marked unit that a verb of naming leads to: behind "elle-même", "de", "comme", an article. */
  private markSoon(from: number, limit: number): number {
    const { grammar } = this;
    for (let i = from; i < Math.min(limit, from + 5); i++) {
      const { type, fold } = this.units[i]!;
      if (type === 'marked') return i;
      if (
        type !== 'word' ||
        !(grammar.adverbs.has(fold) || grammar.determiners.has(fold) || grammar.complement.has(fold) || fold === SAID.AS || FRAME.ADVERB.test(fold))
      )
        return -1;
    }
    return -1;
  }

  private nounWithin(from: number, to: number): number {
    for (let i = from; i < to; i++) {
      if (this.units[i]!.type !== 'word') return -1;
      if (FRAME.WORDING.has(this.word(i))) return i;
    }
    return -1;
  }

  /** "Le gardien a maintenu sa version : A", "La rectrice a énuméré les raisons du report : A ; B": words without marks behind a colon that a noun of telling announces. */
  protected toldAs(sentence: MatrixSentence): (Framed & { readonly from: number }) | null {
    if (!this.grammar.formulas) return null;
    const { units, grammar } = this;
    let colon = sentence.first + 3;
    while (colon < sentence.last && this.word(colon) !== ':') colon++;
    if (colon + 2 >= sentence.last || units[colon + 1]!.type === 'marked') return null;
    let noun = colon - 1;
    while (noun > sentence.first + 1 && noun > colon - REACH && units[noun]!.type === 'word' && !FRAME.TELLING.has(this.word(noun))) noun--;
    if (!FRAME.TELLING.has(this.word(noun)) || !grammar.definite.has(this.word(noun - 1))) return null;
    const verb = this.word(noun - 2) === FRAME.ON ? noun - 3 : noun - 2;
    for (let i = sentence.first; i < colon; i++) if (grammar.complementisers.has(this.word(i)) || units[i]!.type === 'marked') return null;
    const compound = FRAME.ENDS_PARTICIPLE.test(units[verb]?.lower ?? '') && SAID.HAS.has(units[verb - 1]?.lower ?? '');
    if (verb <= sentence.first || (!compound && !FRAME.TELLS.has(this.word(verb)))) return null;
    const subject = this.finder.main({ ...sentence, last: colon }, compound ? verb - 1 : verb);
    if (subject.type !== 'pronoun' && !(subject.type === 'phrase' && this.speaks(subject))) return null;
    const quote = this.finder.finiteBetween(colon + 1, sentence.last) ? this.quoteOf(colon + 1, sentence.last) : null;
    return quote ? { ...quote, frame: 'colon', subject, from: colon } : null;
  }

  /** "Le préfet est formel : la route est sûre", "X avait été clair : CLAUSE": words without marks behind a colon that a mood announces. */
  protected announced(sentence: MatrixSentence): Framed | null {
    if (!this.grammar.formulas) return null;
    for (let colon = sentence.first + 3; colon + 2 < sentence.last; colon++) {
      if (this.word(colon) !== ':') continue;
      let mood = -1;
      for (let i = colon - 1; i > sentence.first + 1 && i > colon - REACH; i--) if (this.units[i]!.type === 'word' && FRAME.MOOD.has(this.word(i))) mood = i;
      if (mood < 0) return null;
      if (this.units[colon + 1]!.type === 'marked') return null;
      let verb = mood - 1;
      const { adverbs } = this.grammar;
      while (verb > sentence.first && (adverbs.has(this.word(verb)) || FRAME.BEFORE_A_MOOD.has(this.word(verb)))) verb--;
      if (!FRAME.VERB_OF_MOOD.has(this.word(verb))) return null;
      const subject = this.finder.main({ ...sentence, last: colon }, verb);
      if (subject.type !== 'phrase' && subject.type !== 'pronoun') return null;
      if (subject.type === 'phrase' && !this.speaks(subject)) return null;
      const quote = this.quoteOf(colon + 1, sentence.last);
      if (!quote?.marked.length && !this.finder.finiteBetween(colon + 1, sentence.last)) return null;
      return quote ? { ...quote, frame: 'colon', subject } : null;
    }
    return null;
  }
}
