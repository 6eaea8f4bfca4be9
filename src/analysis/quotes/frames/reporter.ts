import * as BORDER from '../../lang/any-borders.ts';
import { CUE } from '../../lang/any-quotes.ts';
import * as SUBJECT from '../../lang/any-subjects.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue } from '../2-cues.ts';
import { MarksReader } from './marks.ts';

/** "he was sorry, then wept": the clause before is at most so many units long. */
const THEN_REACH = 7;
/** "the first such admission", "its clearest warning yet": the noun stands so near. */
const NOUN_REACH = 5;

/** Where a reporter goes on behind what was said: what the speaker did, what others saw, what he calls it. */
export abstract class ReporterReader extends MarksReader {
  /** "but did not give a date", "though she declined to elaborate", "without giving details": what the reporter misses. */
  protected leavesOpen(at: number): boolean {
    const { units } = this;
    if (units[at]!.type !== 'word' || !CUE.LEAVES_OPEN.has(this.word(at))) return false;
    let next = at + 1;
    const without = CUE.WITHOUT_DETAILS.has(this.word(at));
    if (!without) {
      if (CUE.WHO_DECLINES.has(this.word(next))) next++;
      if (!CUE.DECLINES.has(units[next]?.lower ?? '')) return false;
    }
    for (let i = next; i < Math.min(units.length, next + 4); i++)
      if (CUE.DETAILS.has(this.word(i)) || (CUE.GIVES_DETAILS.has(this.word(i)) && (without || i > next))) return true;
    return false;
  }

  /** ", as their captors demanded …", ", days after the raid": what the reporter tells beside it. */
  protected opensBackground(comma: number, from: number, limit: number, cue: SpeechCue): boolean {
    const opener = this.word(comma + 1);
    if (!this.finder.finiteBetween(from, comma)) return false;
    if (CUE.AMID.has(opener)) return true;
    if (CUE.SPANS.has(opener)) return CUE.FROM_THEN.has(this.word(comma + 2));
    // "said Monday A, as B": a wire's lead
    const dated = cue.type === 'verb' && this.grammar.temporal.has(this.word(cue.last));
    if (!dated || !CUE.AS_WHO.has(opener) || !this.finder.beginsPhrase(comma + 2) || this.grammar.pronouns.has(this.word(comma + 2))) return false;
    const end = this.finder.phraseEnd(comma + 2, limit);
    return end < limit && (this.finiteHere(end) || this.grammar.endsPast?.(this.word(end)) === true);
  }

  /** ", only to drop him an hour later", ", her voice breaking", ", a step that unions say will fail", ", which was later disproved": what the reporter adds. */
  protected reporterGoesOn(comma: number, from: number, sentence: MatrixSentence, cues: readonly SpeechCue[], k: number): boolean {
    const { units } = this;
    const [one, two] = [this.word(comma + 1), this.word(comma + 2)];
    const to = this.grammar.infinitiveMark;
    if (CUE.ONLY.has(one) && to?.has(two)) return true;
    // ", next to a photograph", ", beneath a video": where he posted it
    if ((CUE.NEXT.has(one) && to?.has(two)) || CUE.BESIDE_A_PICTURE.has(one)) return true;
    // ", but offered no proof"
    if (CUE.BUT.has(one) && CUE.OFFERED.has(two) && CUE.NO_PROOF.has(this.word(comma + 3))) return true;
    // ", to loud applause"
    if (to?.has(one) && [2, 3].some((n) => CUE.REACTION.has(this.word(comma + n)))) return true;
    if (!this.finder.finiteBetween(from, comma)) return false;
    if (
      this.opensBearing(comma + 1, sentence.last) ||
      CUE.MEANWHILE.has(one) ||
      this.opensNextScene(comma + 1) ||
      this.countsSaying(comma + 1) ||
      this.objects(comma + 1)
    )
      return true;
    // ", even though his own commissioner had put it at 40", not ", even though he does not"
    if (CUE.EVEN.has(one) && BORDER.ALTHOUGH.has(two) && !this.grammar.pronouns.has(this.word(comma + 3))) return true;
    // ", a promise he had made before"
    const taken = BORDER.A.has(one) && (CUE.TAKEN_UP.has(two) || CUE.TAKEN_UP.has(this.word(comma + 3)));
    if (taken && [3, 4].some((n) => this.opensRelative(comma + n))) return true;
    // ", then wept": behind a short clause of how somebody is
    const third = units[comma + 2];
    if (CUE.THEN.has(one) && comma - from <= THEN_REACH && this.grammar.pronouns.has(this.word(from)) && CUE.WAS_OR_HAD.has(this.word(from + 1)))
      return third?.type === 'word' && (this.grammar.endsPast?.(third.lower) === true || CUE.THEN_DID.has(third.fold));
    if (CUE.WHICH.has(one) && CUE.TURNS_OUT.has(two)) {
      for (let i = comma + 2; i < Math.min(sentence.last, comma + 7); i++) if (CUE.BELIED.has(this.word(i))) return true;
      return false;
    }
    // ", a step that analysts say could save", ", which residents say never came"
    const noun = BORDER.A.has(one) && SUBJECT.THAT_OR_WHICH.has(this.word(comma + 3)) ? comma + 3 : CUE.WHICH.has(one) ? comma + 1 : -1;
    if (noun < 0 || this.grammar.pronouns.has(this.word(noun + 1))) return false;
    return cues.some(
      (cue, j) =>
        j > k &&
        cue.type === 'verb' &&
        cue.form === 'finite' &&
        cue.frames.includes('q') &&
        cue.first > noun + 1 &&
        cue.first <= noun + 5 &&
        !this.finder.finiteBetween(noun + 1, cue.first),
    );
  }

  /** "his hands still shaking", "tears in his eyes": somebody's bearing, and no verb up to the end. */
  private opensBearing(at: number, limit: number): boolean {
    const { grammar } = this;
    const own = grammar.possessives.has(this.word(at));
    if (!CUE.BEARING.has(this.word(own ? at + 1 : at)) || (!own && !CUE.TEARS.has(this.word(at)))) return false;
    for (let i = at; i < limit; i++) if (this.units[i]!.type === 'marked' || this.word(i) === ',' || CUE.AND_NEXT.has(this.word(i))) return false;
    return !this.finder.finiteBetween(at, limit);
  }

  /** "said her son had never owned a gun after a hearing that lasted ten minutes": where it was said, behind a clause of what is past. */
  protected opensOccasion(at: number, from: number): boolean {
    if (!CUE.AFTER.has(this.word(at)) || !BORDER.A.has(this.word(at + 1)) || !this.finder.finiteBetween(from, at)) return false;
    for (let i = from; i < at; i++) if (CUE.NOT_PAST.has(this.word(i))) return false;
    return CUE.OCCASION.has(this.word(at + 2)) || (this.finder.isPlainWord(at + 2) && CUE.OCCASION.has(this.word(at + 3)));
  }

  /** ", which it denies", ", a charge the army rejects", ", something she disputes": somebody answers what was said. */
  protected isAnswered(comma: number, limit: number): boolean {
    const { units } = this;
    const opener = this.word(comma + 1);
    const noun = BORDER.A.has(opener) && this.grammar.accusations.has(this.word(comma + 2));
    if (!noun && !CUE.ANSWERED.has(opener)) return false;
    for (let i = comma + 2; i < Math.min(limit, comma + 10); i++) {
      if (units[i]!.type === 'punct') return false;
      if (this.lexicon.forms.get(units[i]!.lower)?.some((r) => this.lexicon.verbs.get(r.lemma)?.some((verb) => verb.stance === 'denies'))) return true;
    }
    return false;
  }

  /** "[a figure] that could not be checked", "[a pledge] she had made", "[a number] the bank called low". */
  private opensRelative(at: number): boolean {
    const { grammar } = this;
    const unit = this.units[at];
    return (
      unit?.type === 'word' &&
      (SUBJECT.THAT_OR_WHICH.has(unit.fold) || grammar.pronouns.has(unit.fold) || grammar.determiners.has(unit.fold) || grammar.isPerson(unit.fold))
    );
  }

  /** ", the first such admission since 2015", ", its clearest warning yet": the reporter counts what was said. */
  private countsSaying(at: number): boolean {
    const { grammar } = this;
    const [opener, order] = [this.word(at), this.word(at + 1)];
    if (!(SUBJECT.THE.has(opener) || grammar.possessives.has(opener)) || !CUE.COUNTS.test(order)) return false;
    for (let i = at + 2; i < Math.min(this.units.length, at + 2 + NOUN_REACH); i++) {
      const { type, fold } = this.units[i]!;
      if (type !== 'word' || grammar.prepositions.has(fold)) return false;
      if (CUE.TAKEN_UP.has(fold) || grammar.reportNouns.has(fold)) return true;
    }
    return false;
  }

  /** ", and within an hour the families had blocked": a time, and somebody's deed. */
  private opensNextScene(at: number): boolean {
    const [one = '', two = '', three = ''] = [0, 1, 2].map((n) => this.units[at + n]?.fold);
    if (!CUE.AND_NEXT.has(one)) return false;
    return (
      (CUE.WITHIN_A_TIME.has(two) && CUE.OF_A_TIME.has(three)) ||
      (CUE.BY_A_TIME.has(two) && CUE.DAYTIME.has(three)) ||
      (CUE.NEXT_TIME.has(two) && (CUE.SOON.has(two) || CUE.LATER.has(three))) ||
      (SUBJECT.THE.has(two) && CUE.FOLLOWING.has(three) && CUE.DAYTIME.has(this.word(at + 3)))
    );
  }

  /** "would not run again and left the room": a past that no "would" carries is the speaker's deed. */
  protected actsNext(at: number, from: number): boolean {
    const { units } = this;
    if (!CUE.ACTS_NEXT.has(this.word(at))) return false;
    let verb = at + 1;
    while (CUE.AT_ONCE.has(this.word(verb))) verb++;
    const deed = units[verb];
    if (deed?.type !== 'word' || deed.capital || CUE.MODAL.has(deed.fold) || !(CUE.STRONG_PAST.has(deed.fold) || BORDER.PARTICIPLE.test(deed.lower)))
      return false;
    for (let i = at - 1; i > from; i--) {
      const { type, fold } = units[i]!;
      if (type === 'punct' || type === 'marked' || CUE.CARRIES_NO_MODAL.has(fold)) return false;
      if (CUE.MODAL.has(fold)) return true;
    }
    return false;
  }

  /** "in remarks carried live", "in a speech shown on state television": where all of it was said. */
  protected opensAddress(at: number, from: number): boolean {
    const { units } = this;
    if (!CUE.IN.has(this.word(at)) || !this.finder.finiteBetween(from, at)) return false;
    let noun = at + 1;
    while (noun < at + 5 && (CUE.OF_AN_ADDRESS.has(this.word(noun)) || this.finder.isPlainWord(noun)) && !this.isAddress(noun)) noun++;
    const next = units[noun + 1];
    return this.isAddress(noun) && next?.type === 'word' && CUE.CARRIED.has(next.fold);
  }

  private isAddress(at: number): boolean {
    return CUE.ADDRESS.has(this.word(at));
  }

  /** "four people were missing as crews dug through the rubble": what others do meanwhile. */
  protected opensScene(at: number, from: number, limit: number): boolean {
    const { grammar } = this;
    if (!CUE.AS_WHO.has(this.word(at)) || this.units[at - 1]!.type !== 'word' || !this.finder.finiteBetween(from, at)) return false;
    const noun = this.units[at + 1];
    if (noun?.type !== 'word' || grammar.pronouns.has(noun.fold) || grammar.prepositions.has(noun.fold)) return false;
    const people = this.finder.isPlainWord(at + 1) && SUBJECT.ENDS_S.test(noun.fold);
    const end = people ? at + 2 : this.finder.beginsPhrase(at + 1) ? this.finder.phraseEnd(at + 1, limit) : -1;
    if (end < 0 || end >= limit) return false;
    return CUE.STRONG_PAST.has(this.word(end)) || BORDER.PARTICIPLE.test(this.units[end]!.lower) || CUE.IN_A_SCENE.has(this.word(end));
  }

  /** ", though its own website still showed 48 percent": a doubt that is not the speaker's. */
  private objects(at: number): boolean {
    return BORDER.ALTHOUGH.has(this.word(at)) && !this.grammar.pronouns.has(this.word(at + 1)) && this.units[at + 1]?.type === 'word';
  }

  /** "warned of a “lost decade”, where schools stood empty", "predicts frost, and growers light fires": a clause behind a noun is the reporter's. */
  protected clauseBehind(from: number, end: number): number {
    const { WHERE, BEHIND_A_NOUN } = this.grammar.cues;
    for (let i = from + 1; i + 2 < end && BEHIND_A_NOUN; i++) {
      if (this.word(i) !== ',') continue;
      const { fold } = this.units[i + 1]!;
      const opens = WHERE?.has(fold) || (BEHIND_A_NOUN.has(fold) && this.finder.opensClause(i + 2));
      if (opens && this.finder.finiteBetween(i + 2, end)) return i;
    }
    return end;
  }
}
