import { ADDRESSES, BEARING, BELIED, BESIDES, OCCASIONS, REACTIONS, TAKEN_UP } from '../../lang/en/asserted.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue } from '../2-cues.ts';
import { ComplementReader } from './complements.ts';

/** "he was sorry, then wept": the clause before is at most so many units long. */
const THEN_REACH = 7;
/** "the first such admission", "its clearest warning yet": the noun stands so near. */
const NOUN_REACH = 5;
/** Pasts that are neither bases nor participles: "would not run again and left". */
const STRONG_PAST =
  /^(?:left|went|took|gave|hung|sat|stood|rose|drove|walked|threw|tore|ran|fell|began|flew|wept|shook|held|led|made|put|got|kept|broke|spoke|wrote|drew|rode|sent)$/;
const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|won't|wouldn't|can't|couldn't|cannot)$/;
/** ", and within an hour", ", and by nightfall", ", and minutes later": the tale goes on. */
const DAYTIME =
  /^(?:nightfall|dawn|dusk|noon|midday|midnight|sunset|morning|afternoon|evening|night|day|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const NEXT_TIME = /^(?:minutes|hours|moments|seconds|days|weeks|soon)$/;

/** Where an English reporter goes on behind what was said: what the speaker did, what others saw, what he calls it. */
export abstract class ReporterReader extends ComplementReader {
  /** "but did not give a date", "though she declined to elaborate", "without giving details": what the reporter misses. */
  protected leavesOpen(at: number): boolean {
    const { units } = this;
    if (units[at]!.type !== 'word' || !/^(?:but|and|though|although|without)$/.test(units[at]!.fold)) return false;
    let next = at + 1;
    if (units[at]!.fold !== 'without') {
      if (/^(?:he|she|they|it)$/.test(units[next]?.fold ?? '')) next++;
      if (!/^(?:did|didn't|declined|refused|gave|offered|provided|would|could)$/.test(units[next]?.lower ?? '')) return false;
    }
    for (let i = next; i < Math.min(units.length, next + 4); i++)
      if (
        /^(?:elaborate|elaborating|specify|specifying|comment|details|detail|evidence|further|date|timeline)$/.test(units[i]!.fold) ||
        (/^(?:give|giving|say|saying|provide|providing|offer|offering|name|naming|identify|identifying|disclose|explain|explaining|reveal)$/.test(
          units[i]!.fold,
        ) &&
          (units[at]!.fold === 'without' || i > next))
      )
        return true;
    return false;
  }

  /** ", as their captors demanded …", ", days after the raid": what the reporter tells beside it. */
  protected opensBackground(comma: number, from: number, limit: number, cue: SpeechCue): boolean {
    const { units } = this;
    const opener = units[comma + 1]?.fold ?? '';
    if (!this.finder.finiteBetween(from, comma)) return false;
    if (opener === 'amid') return true;
    if (/^(?:hours|days|weeks|months)$/.test(opener)) return /^(?:after|before|ahead)$/.test(units[comma + 2]?.fold ?? '');
    // "said Monday A, as B": a wire's lead
    const dated = cue.type === 'verb' && this.lexicon.grammar.temporal.has(units[cue.last]?.fold ?? '');
    if (!dated || opener !== 'as' || !this.finder.beginsPhrase(comma + 2) || this.lexicon.grammar.pronouns.has(units[comma + 2]!.fold)) return false;
    const end = this.finder.phraseEnd(comma + 2, limit);
    return end < limit && (this.finiteHere(end) || /..ed$/.test(units[end]!.fold));
  }

  /** ", only to drop him an hour later", ", her voice breaking", ", a step that unions say will fail", ", which was later disproved": what the reporter adds. */
  protected reporterGoesOn(comma: number, from: number, sentence: MatrixSentence, cues: readonly SpeechCue[], k: number): boolean {
    const { units } = this;
    const [one, two] = [units[comma + 1]?.fold ?? '', units[comma + 2]?.fold ?? ''];
    if (one === 'only' && two === 'to') return true;
    // ", next to a photograph", ", beneath a video": where he posted it
    if ((one === 'next' && two === 'to') || /^(?:alongside|beneath|beside)$/.test(one)) return true;
    // ", but offered no proof"
    if (one === 'but' && /^(?:offered|gave|provided|produced|presented|showed)$/.test(two) && /^(?:no|little|few|scant)$/.test(units[comma + 3]?.fold ?? ''))
      return true;
    // ", to loud applause"
    if (one === 'to' && [2, 3].some((n) => REACTIONS.has(units[comma + n]?.fold ?? ''))) return true;
    if (!this.finder.finiteBetween(from, comma)) return false;
    if (
      this.opensBearing(comma + 1, sentence.last) ||
      BESIDES.has(one) ||
      this.opensNextScene(comma + 1) ||
      this.countsSaying(comma + 1) ||
      this.objects(comma + 1)
    )
      return true;
    // ", even though his own commissioner had put it at 40", not ", even though he does not"
    if (one === 'even' && two === 'though' && !this.lexicon.grammar.pronouns.has(units[comma + 3]?.fold ?? '')) return true;
    // ", a promise he had made before"
    const taken = /^(?:a|an)$/.test(one) && (TAKEN_UP.has(two) || TAKEN_UP.has(units[comma + 3]?.fold ?? ''));
    if (taken && [3, 4].some((n) => this.opensRelative(comma + n))) return true;
    // ", then wept": behind a short clause of how somebody is
    const third = units[comma + 2];
    if (
      one === 'then' &&
      comma - from <= THEN_REACH &&
      this.lexicon.grammar.pronouns.has(units[from]!.fold) &&
      /^(?:was|were|is|had)$/.test(units[from + 1]?.fold ?? '')
    )
      return (
        third?.type === 'word' &&
        (/..ed$/.test(third.lower) || /^(?:wept|left|fell|sat|rose|went|ran|stood|hung|broke|put|took|began|threw|shook)$/.test(third.fold))
      );
    if (one === 'which' && /^(?:was|were|is|has|had|proved|turned|later|turns)$/.test(two)) {
      for (let i = comma + 2; i < Math.min(sentence.last, comma + 7); i++) if (BELIED.has(units[i]!.fold) || units[i]!.fold === 'turned') return true;
      return false;
    }
    // ", a step that analysts say could save", ", which residents say never came"
    const noun = /^(?:a|an)$/.test(one) && /^(?:that|which)$/.test(units[comma + 3]?.fold ?? '') ? comma + 3 : one === 'which' ? comma + 1 : -1;
    if (noun < 0 || this.lexicon.grammar.pronouns.has(units[noun + 1]?.fold ?? '')) return false;
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
    const { grammar } = this.lexicon;
    const own = grammar.possessives.has(this.units[at]?.fold ?? '');
    if (!BEARING.has(this.units[own ? at + 1 : at]?.fold ?? '') || (!own && this.units[at]!.fold !== 'tears')) return false;
    for (let i = at; i < limit; i++) if (this.units[i]!.type === 'marked' || /^(?:and|,)$/.test(this.units[i]!.fold)) return false;
    return !this.finder.finiteBetween(at, limit);
  }

  /** "said her son had never owned a gun after a hearing that lasted ten minutes": where it was said, behind a clause of what is past. */
  protected opensOccasion(at: number, from: number): boolean {
    const { units } = this;
    if (units[at]!.fold !== 'after' || !/^(?:a|an)$/.test(units[at + 1]?.fold ?? '') || !this.finder.finiteBetween(from, at)) return false;
    for (let i = from; i < at; i++) if (/^(?:will|would|must|should|can|could|may|might|did|not)$/.test(units[i]!.fold)) return false;
    return OCCASIONS.has(units[at + 2]?.fold ?? '') || (this.finder.isPlainWord(at + 2) && OCCASIONS.has(units[at + 3]?.fold ?? ''));
  }

  /** ", which it denies", ", a charge the army rejects", ", something she disputes": somebody answers what was said. */
  protected isAnswered(comma: number, limit: number): boolean {
    const { units } = this;
    const opener = units[comma + 1]?.fold ?? '';
    const noun = /^(?:a|an)$/.test(opener) && this.lexicon.grammar.accusations.has(units[comma + 2]?.fold ?? '');
    if (!noun && !/^(?:which|something|allegations|accusations|charges|claims)$/.test(opener)) return false;
    for (let i = comma + 2; i < Math.min(limit, comma + 10); i++) {
      if (units[i]!.type === 'punct') return false;
      if (this.lexicon.forms.get(units[i]!.lower)?.some((r) => this.lexicon.verbs.get(r.lemma)?.some((verb) => verb.stance === 'denies'))) return true;
    }
    return false;
  }

  /** "[a figure] that could not be checked", "[a pledge] she had made", "[a number] the bank called low". */
  private opensRelative(at: number): boolean {
    const { grammar } = this.lexicon;
    const unit = this.units[at];
    return (
      unit?.type === 'word' &&
      (/^(?:that|which)$/.test(unit.fold) || grammar.pronouns.has(unit.fold) || grammar.determiners.has(unit.fold) || grammar.isPerson(unit.fold))
    );
  }

  /** ", the first such admission since 2015", ", its clearest warning yet": the reporter counts what was said. */
  private countsSaying(at: number): boolean {
    const { grammar } = this.lexicon;
    const [opener, order] = [this.units[at]?.fold ?? '', this.units[at + 1]?.fold ?? ''];
    if (!(opener === 'the' || grammar.possessives.has(opener)) || !/^(?:first|second|third|fourth|fifth|latest|last|only|most)$|....est$/.test(order))
      return false;
    for (let i = at + 2; i < Math.min(this.units.length, at + 2 + NOUN_REACH); i++) {
      const { type, fold } = this.units[i]!;
      if (type !== 'word' || grammar.prepositions.has(fold)) return false;
      if (TAKEN_UP.has(fold) || grammar.reportNouns.has(fold)) return true;
    }
    return false;
  }

  /** ", and within an hour the families had blocked": a time, and somebody's deed. */
  private opensNextScene(at: number): boolean {
    const [one, two, three] = [0, 1, 2].map((n) => this.units[at + n]?.fold ?? '');
    if (one !== 'and') return false;
    return (
      (two === 'within' && /^(?:a|an|the|hours|minutes|days|two|three)$/.test(three!)) ||
      (two === 'by' && DAYTIME.test(three!)) ||
      (NEXT_TIME.test(two!) && (two === 'soon' || three === 'later' || three === 'after')) ||
      (two === 'the' && /^(?:next|following)$/.test(three!) && DAYTIME.test(this.units[at + 3]?.fold ?? ''))
    );
  }

  /** "would not run again and left the room": a past that no "would" carries is the speaker's deed. */
  protected actsNext(at: number, from: number): boolean {
    const { units } = this;
    if (!/^(?:and|but|then)$/.test(units[at]!.fold)) return false;
    let verb = at + 1;
    while (/^(?:then|promptly|immediately|later|quickly)$/.test(units[verb]?.fold ?? '')) verb++;
    const deed = units[verb];
    if (deed?.type !== 'word' || deed.capital || MODAL.test(deed.fold) || !(STRONG_PAST.test(deed.fold) || /[^e]ed$/.test(deed.lower))) return false;
    for (let i = at - 1; i > from; i--) {
      const { type, fold } = units[i]!;
      if (type === 'punct' || type === 'marked' || /^(?:and|or|but|who|which|that|be|been|have|was|were|had)$/.test(fold)) return false;
      if (MODAL.test(fold)) return true;
    }
    return false;
  }

  /** "in remarks carried live", "in a speech shown on state television": where all of it was said. */
  protected opensAddress(at: number, from: number): boolean {
    const { units } = this;
    if (units[at]!.fold !== 'in' || !this.finder.finiteBetween(from, at)) return false;
    let noun = at + 1;
    while (noun < at + 5 && (/^(?:a|an|the|his|her|their|its)$/.test(units[noun]?.fold ?? '') || this.finder.isPlainWord(noun)) && !this.isAddress(noun))
      noun++;
    const next = units[noun + 1];
    return (
      this.isAddress(noun) &&
      next?.type === 'word' &&
      /^(?:broadcast|carried|aired|televised|shown|streamed|posted|published|released|seen|read|sent)$/.test(next.fold)
    );
  }

  private isAddress(at: number): boolean {
    return ADDRESSES.has(this.units[at]?.fold ?? '') || /^(?:remarks|comments)$/.test(this.units[at]?.fold ?? '');
  }

  /** "four people were missing as crews dug through the rubble": what others do meanwhile. */
  protected opensScene(at: number, from: number, limit: number): boolean {
    const { grammar } = this.lexicon;
    if (this.units[at]!.fold !== 'as' || this.units[at - 1]!.type !== 'word' || !this.finder.finiteBetween(from, at)) return false;
    const noun = this.units[at + 1];
    if (noun?.type !== 'word' || grammar.pronouns.has(noun.fold) || grammar.prepositions.has(noun.fold)) return false;
    const people = this.finder.isPlainWord(at + 1) && noun.fold.endsWith('s');
    const end = people ? at + 2 : this.finder.beginsPhrase(at + 1) ? this.finder.phraseEnd(at + 1, limit) : -1;
    if (end < 0 || end >= limit) return false;
    return (
      STRONG_PAST.test(this.units[end]!.fold) || /[^e]ed$/.test(this.units[end]!.lower) || /^(?:dug|fought|sought|swept|were|was)$/.test(this.units[end]!.fold)
    );
  }

  /** ", though its own website still showed 48 percent": a doubt that is not the speaker's. */
  private objects(at: number): boolean {
    return (
      /^(?:though|although)$/.test(this.units[at]?.fold ?? '') &&
      !this.lexicon.grammar.pronouns.has(this.units[at + 1]?.fold ?? '') &&
      this.units[at + 1]?.type === 'word'
    );
  }

  /** "warned of a “lost decade”, where schools stood empty", "predicts frost, and growers light fires": a clause behind a noun is the reporter's. */
  protected clauseBehind(from: number, end: number): number {
    for (let i = from + 1; i + 2 < end && this.english; i++) {
      if (this.units[i]!.fold !== ',') continue;
      const { fold } = this.units[i + 1]!;
      const opens = fold === 'where' || (/^(?:and|but|though|although)$/.test(fold) && this.finder.opensClause(i + 2));
      if (opens && this.finder.finiteBetween(i + 2, end)) return i;
    }
    return end;
  }
}
