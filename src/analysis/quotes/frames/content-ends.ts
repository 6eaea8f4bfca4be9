import * as BORDER from '../../lang/any-borders.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue, VerbCue } from '../2-cues.ts';
import { ContentReader } from './content.ts';

/** How far a reported infinitive, noun or relative clause goes. */
export abstract class ContentEnds extends ContentReader {
  /** "une rumeur selon laquelle le pont est coupé agite la ville": a second finite verb without a joint is the outer clause's. */
  protected relativeContentEnd(from: number, end: number): number {
    const { grammar } = this;
    if (grammar.clauseAlone) return end;
    let verbs = 0;
    for (let i = from; i < end; i++) {
      const unit = this.units[i]!;
      if (unit.type === 'punct' || unit.type === 'marked') return end;
      if (unit.type !== 'word') continue;
      if (grammar.relatives.has(unit.fold) || grammar.subordinators.has(unit.fold) || grammar.coordinators.has(unit.fold)) return end;
      if (!this.finder.finiteBetween(i, i + 1) && !this.looksFinite(i)) continue;
      // "le vote", "la marche": a noun behind its article
      if (i > from && grammar.determiners.has(this.word(i - 1)) && this.finder.beginsPhrase(i - 1)) continue;
      if (BORDER.CLITIC.has(this.word(i - 1)) && verbs > 0) return this.trimEnd(from, i - 1);
      verbs++;
      if (verbs > 1 && !BORDER.AUXILIARY.has(this.word(i - 1))) return this.trimEnd(from, i);
    }
    return end;
  }

  /** Could a lower-case word between a participle or adjective and a determiner be a finite verb: "est coupé agite la ville"? */
  private looksFinite(at: number): boolean {
    const { grammar } = this;
    const unit = this.units[at]!;
    const next = this.units[at + 1];
    const before = this.units[at - 1]!;
    return (
      BORDER.ENDS_PRESENT.test(unit.fold) &&
      !BORDER.ENDS_NO_PRESENT.test(unit.lower) &&
      !grammar.prepositions.has(unit.fold) &&
      !grammar.isPerson(unit.fold) &&
      !grammar.determiners.has(before.fold) &&
      BORDER.ENDS_PARTICIPLE.test(before.lower) &&
      next !== undefined &&
      grammar.determiners.has(next.fold)
    );
  }

  /** "affirme ne disposer d’aucune information, et se réserve le droit", "dit comprendre, mais il a averti": where the outer verb goes on. */
  protected infinitiveEnd(from: number, end: number): number {
    const { grammar } = this;
    for (let i = from + 1; i < end - 1; i++) {
      const unit = this.units[i]!;
      if (unit.type !== 'word' || !BORDER.ANOTHER_DEED.has(unit.fold)) continue;
      let next = i + 1;
      while (next < end && BORDER.CLITIC.has(this.word(next))) next++;
      const verb = this.units[next];
      // "assurant entendre A et faisant B": another deed of the one who speaks
      if (!grammar.clauseAlone && grammar.and.has(unit.fold) && verb?.type === 'word' && this.grammar.isGerund(verb.fold) && !this.grammar.isPerson(verb.fold))
        return this.trimEnd(from, i);
      const anew =
        this.word(i - 1) === ',' &&
        BORDER.YET.has(unit.fold) &&
        this.finder.opensClause(i + 1) &&
        this.finder.finiteBetween(i + 2, Math.min(end + 6, this.units.length));
      if (anew) return this.trimEnd(from, i);
      // "… et, mardi, le ministre a été limogé": a time between commas, then another's clause
      if (!grammar.clauseAlone && grammar.and.has(unit.fold) && this.word(i + 1) === ',') {
        let close = i + 2;
        while (close < Math.min(this.units.length, i + 9) && this.word(close) !== ',') close++;
        if (this.word(close) === ',' && this.finder.opensClause(close + 1) && this.finder.finiteBetween(close + 1, Math.min(end + 6, close + 16)))
          return this.trimEnd(from, i);
      }
      // "prêt à négocier et Bamako attend": another's clause
      const other = this.units[i + 1];
      if (
        !grammar.clauseAlone &&
        grammar.and.has(unit.fold) &&
        other?.type === 'word' &&
        (other.capital || this.grammar.definite.has(other.fold)) &&
        this.finder.opensClause(i + 1)
      ) {
        const subject = this.finder.phraseEnd(i + 1, end);
        if (
          subject < end &&
          subject > i + 1 &&
          (this.finiteHere(subject) || BORDER.REFLEXIVE_OR_NOT.has(this.word(subject))) &&
          !this.inRelativeClause(from, i)
        )
          return this.trimEnd(from, i);
      }
      if (verb?.type !== 'word' || verb.capital) continue;
      const goesOn =
        (grammar.pronouns.has(this.word(i + 1)) && this.finder.finiteBetween(i + 1, Math.min(end, i + 6))) ||
        this.finiteHere(next) ||
        (!grammar.clauseAlone && this.word(i - 1) === ',' && this.mayBeVerb(next));
      if (goesOn && !this.inRelativeClause(from, i)) return this.trimEnd(from, i);
    }
    return end;
  }

  /** "revendique la victoire après avoir pris B", "accusé de C après que D": where the writer says when, or `end`. */
  protected occasionBegin(from: number, end: number): number {
    for (let i = from + 1; i < end - 1 && !this.clauseAlone; i++)
      if (this.word(i) === ',' && BORDER.WHAT_IS_TOLD.has(this.word(i + 1)) && BORDER.RELATIVE_OF_COMMENT.has(this.word(i + 2))) return this.trimEnd(from, i);
      else if (BORDER.AFTER.has(this.word(i)) && BORDER.BEHIND_AFTER.has(this.word(i + 1))) return this.trimEnd(from, i);
    return end;
  }

  /** "annonce sa démission, évacuant B", "announced a ban, citing safety": what the speaker does besides, or `end`. */
  protected gerundBegin(from: number, end: number): number {
    const { grammar } = this;
    for (let i = from + 1; i + 1 < end; i++) {
      const next = this.units[i + 1]!;
      if (this.word(i) === ',' && next.type === 'word' && !next.capital && grammar.isGerund(next.fold) && !grammar.isPerson(next.fold))
        return this.trimEnd(from, i);
    }
    return end;
  }

  /** "rejette le recours, l’opposition dénonce « … »": where the clause of a later cue with a subject of its own begins, or `end`. */
  protected ownEnd(cue: VerbCue, sentence: MatrixSentence, cues: readonly SpeechCue[], k: number, end: number): number {
    if (this.clauseAlone) return end;
    for (let j = k + 1; j < cues.length && cues[j]!.first < end; j++) {
      const later = cues[j]!;
      const own = later.type === 'verb' && later.form === 'finite' && later.first > cue.last ? this.finder.secondClause(sentence.first, later.first - 1) : null;
      if (own?.type === 'phrase' && own.first > cue.last) return own.first - 1;
    }
    return end;
  }
}
