import * as SUBJECT from '../../lang/any-subjects.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { VerbCue } from '../2-cues.ts';
import { OWNER_REACH } from './antecedents.ts';
import { NONE, type Subject } from './subject.ts';
import { TouchingSubject } from './touching.ts';

/** An adjunct of at most so many units may stand between "qui" and its verb. */
const RELATIVE_REACH = 10;

/** The subject to the left of its verb. */
export abstract class SubjectLeft extends TouchingSubject {
  /** The word before the verb, a relative further left, brackets, what opens the sentence; else the phrase that touches the verb or opens its clause. */
  protected readLeft(cue: VerbCue, sentence: MatrixSentence): Subject {
    const { grammar, units } = this;
    let at = cue.first - 1;
    // "le même reconnaît que"
    if (SUBJECT.THE_SAME.has(this.word(at)) && SUBJECT.BEFORE_SAME.has(this.word(at - 1)))
      return { type: 'pronoun', at: at - 1, gender: SUBJECT.FEMININE.has(this.word(at - 1)) ? 'f' : 'm', plural: false };
    while (at >= sentence.first && this.isAdverb(at) && !grammar.pronouns.has(this.word(at)) && !units[at]!.capital) at--;
    if (at < sentence.first) return cue.form === 'finite' ? NONE : { type: 'inherit' };
    const near = this.wordBefore(at, sentence) ?? this.behindRelative(at, sentence) ?? this.beforeBrackets(cue, at, sentence) ?? this.opener(cue, at, sentence);
    if (near) return near;
    if (grammar.subjectsTouch) return this.touching(at, sentence) ?? this.firstPhrase(this.clauseStart(at, sentence), at + 1);
    const clause = this.clauseStart(at, sentence);
    const second = this.secondClause(clause, at);
    if (second) return second;
    const found = this.firstPhrase(clause, at + 1);
    return (found.type === 'phrase' && cue.plural && !this.mayBePlural(found) ? this.pluralBefore(found.first, sentence) : null) ?? found;
  }

  /** The subject that one word right before the verb is or points to: "il", "qui", "on", "ce dernier". */
  private wordBefore(at: number, sentence: MatrixSentence): Subject | null {
    const { grammar, own } = this;
    const { type, fold, capital } = this.units[at]!;
    if (type !== 'word') return null;
    const pronoun = grammar.pronouns.get(fold);
    if (pronoun && !SUBJECT.NO_SUBJECT.has(fold)) return { type: 'pronoun', at, ...pronoun };
    // "One says she was stopped"
    if (own.ONE?.has(fold) && capital && at === sentence.first) return { type: 'phrase', first: at, last: at + 1 };
    const relative = SUBJECT.NOBODY_OR_RELATIVE.has(fold) || (SUBJECT.WHO.has(fold) && at > sentence.first);
    if (grammar.nobody.has(fold) && !relative) return { type: 'nobody', at };
    const latter = this.latter(at - 1);
    if (latter) return latter;
    // "six men in uniform, one of whom says"
    if (SUBJECT.WHOM.has(fold) && grammar.complement.has(this.word(at - 1))) return this.antecedent(at - 3, sentence);
    if (own.SUBJECT_RELATIVE.has(fold)) {
      const apart = grammar.relativesApart ? (this.agedBefore(at, sentence) ?? this.somebodyBefore(at - 1, sentence, own.PERSON_RELATIVE.has(fold))) : null;
      return apart ?? this.antecedent(at - 1, sentence);
    }
    return SUBJECT.SAME_SUBJECT.has(fold) ? { type: 'inherit' } : null;
  }

  /** "X, qui depuis Paris a indiqué": the subject where an adjunct stands between relative and verb. */
  private behindRelative(at: number, sentence: MatrixSentence): Subject | null {
    const { own } = this;
    let commas = 0;
    for (let i = at; i > Math.max(sentence.first, at - RELATIVE_REACH); i--) {
      const { type, fold } = this.units[i]!;
      if (fold === ',' && commas < 2) {
        commas++;
        continue;
      }
      if (type === 'punct' || type === 'marked' || this.finiteBetween(i, i + 1)) return null;
      // "à qui le maire avait promis": his, not theirs
      if (own.GOVERNED_RELATIVE?.has(fold) && this.grammar.prepositions.has(this.word(i - 1))) {
        const theirs = this.firstPhrase(i + 1, at + 1);
        return theirs.type === 'phrase' || theirs.type === 'pronoun' ? theirs : null;
      }
      // "The suspects, who police say crossed the border": theirs
      if (
        own.FREE_RELATIVE?.has(fold) &&
        i < at &&
        commas === 0 &&
        (this.beginsPhrase(i + 1) || this.isPlainWord(i + 1)) &&
        this.phraseEnd(i + 1, at + 1) === at + 1 &&
        this.headBefore(i + 1, at + 1) !== ''
      )
        return { type: 'phrase', first: i + 1, last: at + 1 };
      if (own.PERSON_RELATIVE.has(fold) && commas !== 1) return this.antecedent(i - 1, sentence);
    }
    return null;
  }

  /** The subject before a party and a state, or before what stands in brackets. */
  private beforeBrackets(cue: VerbCue, at: number, sentence: MatrixSentence): Subject | null {
    const { fold } = this.units[at]!;
    // "Rep. Anna Dorval, D-N.M., said": a party and a state
    const party = /^[,)]$/.test(fold) ? this.partyBegin(at, sentence.first) : -1;
    if (party > sentence.first) return this.readLeft({ ...cue, first: party }, sentence);
    // "Rep. Anna Dorval (R-N.Y.) said": what stands in brackets tells more of the subject
    const bracket = fold === ')' ? this.bracketBegin(at, sentence.first) : -1;
    if (bracket <= sentence.first) return null;
    const before = this.readLeft({ ...cue, first: bracket }, sentence);
    return before.type === 'phrase' && (this.grammar.subjectsTouch || before.last === bracket) ? before : null;
  }

  /** The subject that the first words of a sentence or clause are, or the phrase before an aside that ends at `at`. */
  private opener(cue: VerbCue, at: number, sentence: MatrixSentence): Subject | null {
    const { grammar, own } = this;
    const { type, fold } = this.units[at]!;
    // "China snubs Omar Vesin, says …": a heading goes on with its own subject
    const heading = fold === ',' && cue.form === 'finite' && this.units[sentence.last - 1]!.type === 'word' ? this.headingSubject(sentence.first, at) : null;
    if (heading) return heading;
    // "Those around the president say": all that stands up to the verb
    const those = Math.max(sentence.first, this.floor);
    if (own.THOSE_WHO?.has(this.word(those)) && at > those && at - those < OWNER_REACH && !this.finiteBetween(those + 1, at + 1)) {
      const who = this.units[those + 1]!;
      if (
        grammar.prepositions.has(who.fold) ||
        grammar.around.has(who.fold) ||
        grammar.near.has(who.fold) ||
        grammar.isGerund(who.fold) ||
        grammar.endsPast?.(who.lower)
      )
        return { type: 'phrase', first: those, last: at + 1 };
    }
    // "Nobody at the firm, which employs 300, has ever said"
    if (fold === ',' && own.NOT_ONE?.has(this.word(sentence.first))) return { type: 'nobody', at: sentence.first };
    const aside = grammar.subjectsTouch && type === 'punct' && /^[,–—-]$/.test(fold) ? this.beforeAside(at, sentence) : null;
    if (aside) return aside;
    // "71% say that": of those who were asked
    return fold === '%' && this.units[at - 1]?.type === 'number' && at > sentence.first ? { type: 'phrase', first: at - 1, last: at + 1 } : null;
  }

  /** "Les experts qui jugent la Chine et la Ligue arabe soulignent": a plural verb has a plural subject, before the relative. */
  private pluralBefore(first: number, sentence: MatrixSentence): Subject | null {
    for (let i = first - 1; i > sentence.first; i--) {
      const { type, fold } = this.units[i]!;
      if (type === 'punct' && /^[;:]$/.test(fold)) return null;
      if (!this.own.PERSON_RELATIVE.has(fold)) continue;
      const head = this.antecedent(i - 1, sentence);
      if (head.type === 'phrase' && this.mayBePlural(head)) return head;
    }
    return null;
  }

  /** May a noun phrase take a plural verb? Only one that opens with a singular word and joins nothing may not. */
  private mayBePlural({ first, last }: Extract<Subject, { type: 'phrase' }>): boolean {
    if (!SUBJECT.SINGULAR.has(this.word(first))) return true;
    for (let i = first; i < last; i++) if (SUBJECT.AND_OR.has(this.word(i)) || this.grammar.quantities.has(this.word(i))) return true;
    return this.word(last) === ',' || this.own.AND.has(this.word(last));
  }

  /** The name or phrase that opens a heading whose verb in the present stands right behind it, before `comma`. */
  private headingSubject(first: number, comma: number): Subject | null {
    const { THIRD } = this.own;
    if (!THIRD || !this.beginsPhrase(first)) return null;
    let last = this.mentionEnd(first) > first ? this.mentionEnd(first) : first + 1;
    if (last === first + 1 && this.grammar.determiners.has(this.word(first))) last++;
    const verb = this.units[last];
    if (last + 1 >= comma || verb?.type !== 'word' || verb.capital || !THIRD.test(verb.fold)) return null;
    for (let i = first; i < comma; i++) if (this.units[i]!.type !== 'word') return null;
    return { type: 'phrase', first, last };
  }
}
