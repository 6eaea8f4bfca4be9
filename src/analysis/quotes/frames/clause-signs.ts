import * as BORDER from '../../lang/any-borders.ts';
import * as SUBJECT from '../../lang/any-subjects.ts';
import { AsideReader } from './asides.ts';

/** The verb of a clause without a word for that stands within so many units. */
const CLAUSE_REACH = 26;

/** What tells a clause from a phrase behind a verb, and where an adjunct ends. */
export abstract class ClauseSigns extends AsideReader {
  /**
   * Does a clause begin at unit `at`: a subject, then a finite verb of its own, not one of a relative or subordinate
   * clause within it? "the soldiers left", but not "the closing of bars that had stayed open".
   */
  protected finiteSoon(at: number, limit: number): boolean {
    const { grammar } = this;
    let within = 0;
    for (let i = at; i < Math.min(limit, at + CLAUSE_REACH); i++) {
      const unit = this.units[i]!;
      const before = this.units[i - 1];
      if (unit.type === 'marked') return i > at;
      if (unit.type === 'punct') {
        if (/^[;:]$/.test(unit.fold)) return false;
        // "predicts heavy frost, and growers are lighting fires"
        const joined = unit.fold === ',' && this.joins(i + 1);
        if (joined && !grammar.adverbs.has(this.word(i + 2)) && !this.commaBefore(at, i)) return false;
        // "the end of the curfew, assuring that …"
        if (unit.fold === ',' && grammar.isGerund(this.word(i + 1)) && i > at) return false;
        continue;
      }
      if (unit.type !== 'word') continue;
      // "the mines men work in": not read; "the report that he wrote"
      const opens = BORDER.OPENS_WITHIN.has(unit.fold);
      if ((opens || (grammar.complementisers.has(unit.fold) && before?.type === 'word')) && i > at && !this.isPrepositionHere(i)) {
        within++;
        continue;
      }
      if (!this.finiteWord(i, at)) continue;
      if (within === 0) return true;
      within--;
      while (
        i + 1 < limit &&
        this.units[i + 1]!.type === 'word' &&
        (grammar.finite.has(this.units[i + 1]!.lower) || grammar.adverbs.has(this.word(i + 1)) || BORDER.WITHIN_A_VERB.test(this.word(i + 1)))
      )
        i++;
    }
    return false;
  }

  /** A finite verb, a regular past behind a noun included, within a clause that begins at `from`. */
  protected finiteWord(at: number, from: number): boolean {
    const { grammar } = this;
    const unit = this.units[at]!;
    const before = this.units[at - 1];
    if (unit.capital) return false;
    const adjective =
      at > from &&
      before !== undefined &&
      (grammar.determiners.has(before.fold) ||
        grammar.adverbs.has(before.fold) ||
        grammar.prepositions.has(before.fold) ||
        BORDER.BEFORE_ADJECTIVE.test(before.fold));
    if (this.finder.finiteBetween(at, at + 1)) return true;
    if (SUBJECT.ENDS_PAST.test(unit.fold) && at > from && !adjective) return !grammar.agents.has(this.word(at + 1));
    return (
      at > from &&
      !!this.lexicon.forms.get(unit.lower)?.some((r) => r.mood === 'S' || r.mood === 'P') &&
      !grammar.nounLike.has(unit.fold) &&
      !grammar.determiners.has(before?.fold ?? '')
    );
  }

  /** "as many as 20", "after the war", "since Friday": before a noun phrase without a verb of its own. */
  protected isPrepositionHere(at: number): boolean {
    const word = this.word(at);
    if (!BORDER.MAY_OPEN_PHRASE.has(word)) return false;
    const next = this.units[at + 1];
    if (next?.type === 'number' || this.grammar.temporal.has(next?.fold ?? '')) return true;
    const end = next ? this.finder.phraseEnd(at + 1, Math.min(this.units.length, at + 10)) : at + 1;
    return this.units[end]?.type !== 'word' || !this.finder.finiteBetween(end, end + 1);
  }

  /** "and", "but". */
  protected joins(at: number): boolean {
    const { and, but } = this.grammar;
    const word = this.word(at);
    return and.has(word) || but.has(word);
  }

  /** The end of a prepositional phrase, with its complements. */
  protected adjunctEnd(at: number, limit: number): number {
    const { grammar } = this;
    let end = at + 1;
    while (end < limit) {
      const unit = this.units[end]!;
      if (unit.type === 'marked') return end;
      // "à M. Keïta", "to Gen. Mody", "on Oct. 6"
      const next = this.units[end + 1];
      if (unit.type === 'punct' && unit.fold === '.' && this.units[end - 1]!.capital && (next?.capital || next?.type === 'number')) {
        end++;
        continue;
      }
      if (unit.type === 'punct') return end;
      if (unit.type === 'word') {
        if (grammar.complementisers.has(unit.fold) || grammar.relatives.has(unit.fold)) return end;
        // "in a statement released by the party"
        const agent = grammar.clauseAlone && grammar.agents.has(unit.fold) && BORDER.BEFORE_AGENT.test(this.word(end - 1));
        if (grammar.prepositions.has(unit.fold) && end > at + 1 && !agent) return end;
        if (grammar.clauseAlone && end > at + 1 && BORDER.OPENS_CLAUSE.has(unit.fold)) return end;
        const before = this.units[end - 1]!;
        if (end > at + 1 && grammar.determiners.has(unit.fold) && !grammar.determiners.has(before.fold) && !grammar.prepositions.has(before.fold)) return end;
        if (grammar.clauseAlone && end > at + 1 && (grammar.pronouns.has(unit.fold) || (BORDER.I.has(unit.fold) && !grammar.prepositions.has(before.fold))))
          return end;
        if (grammar.finite.has(unit.lower) && !unit.capital && !grammar.determiners.has(before.fold)) return end;
      }
      end++;
    }
    return end;
  }
}
