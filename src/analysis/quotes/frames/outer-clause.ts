import * as BORDER from '../../lang/any-borders.ts';
import * as SAID from '../../lang/any-quotes.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue, VerbCue } from '../2-cues.ts';
import { ReporterReader } from './reporter.ts';

/** From a comma to "pour avoir dit que" are at most so many units. */
const INSERTED = 10;

/** Where the outer clause goes on behind what was said, or the writer adds a word of his own. */
export abstract class OuterClauseReader extends ReporterReader {
  /** Could a lower-case word behind an incise be the verb of the subject before it? */
  protected mayBeVerb(at: number): boolean {
    const { grammar } = this;
    const unit = this.units[at];
    if (unit?.type !== 'word' || unit.capital) return false;
    if (BORDER.BEFORE_ITS_VERB.has(unit.fold)) return true;
    if (grammar.prepositions.has(unit.fold) || grammar.determiners.has(unit.fold) || grammar.isPerson(unit.fold)) return false;
    if (grammar.relatives.has(unit.fold) || grammar.coordinators.has(unit.fold) || grammar.subordinators.has(unit.fold) || grammar.isGerund(unit.fold))
      return false;
    if (grammar.adverbs.has(unit.fold) || grammar.temporal.has(unit.fold)) return false;
    return grammar.endsVerb(unit.fold) || (grammar.clauseAlone === true && (grammar.finite.has(unit.lower) || grammar.mayBeFinite(unit.lower)));
  }

  /** "a indiqué que la route serait livrée en juin [et a ensuite visité le chantier]": behind a verb of another tense the compound past is the outer clause's. */
  protected outerGoesOn(at: number, from: number, outer: SpeechCue): boolean {
    if (!this.grammar.and.has(this.word(at)) || outer.type !== 'verb') return false;
    // "X a remercié A, ajoutant que B serait C, et a quitté la salle": of the main verb
    const aside = outer.form === 'gerund' && this.word(outer.first - 1) === ',';
    if (!aside && (outer.form !== 'finite' || outer.tense !== 'past' || outer.first === outer.head)) return false;
    let next = at + 1;
    while (BORDER.CLITIC.has(this.word(next))) next++;
    const carrier = this.units[next]?.lower ?? '';
    if (!((aside || outer.plural) && BORDER.CARRY.has(carrier)) && !((aside || !outer.plural) && BORDER.CARRIES.has(carrier))) return false;
    next++;
    while (this.grammar.adverbs.has(this.word(next))) next++;
    if (!BORDER.ENDS_COMPOUND.test(this.units[next]?.lower ?? '')) return false;
    for (let i = at - 1; i >= from; i--) {
      const { type, lower, capital } = this.units[i]!;
      if (type !== 'word' || capital || !this.finder.finiteBetween(i, i + 1)) continue;
      return !BORDER.PRESENT_AUXILIARY.has(lower) && !this.inRelativeClause(from, i);
    }
    // "que la ville manque d’eau": a verb that no list knows is none of another time
    return this.grammar.complementisers.has(this.word(from - 1));
  }

  /** "…, s’est rétracté", "…, n’a pas cédé": little words before a finite verb. */
  protected opensReflexive(at: number): boolean {
    if (this.clauseAlone || !BORDER.REFLEXIVE_OR_NOT.has(this.word(at))) return false;
    let i = at + 1;
    while (BORDER.OBJECT_CLITIC.has(this.word(i))) i++;
    return this.units[i]?.type === 'word' && this.finder.finiteBetween(i, i + 1);
  }

  /** Does a verb behind the comma at `comma` belong to the subject that stands before a participle between commas? */
  protected verbToCome(cue: VerbCue, from: number, comma: number, sentence: MatrixSentence): boolean {
    const { units } = this;
    // "X, condamné pour avoir écrit que A, a fait appel"
    const blamed = cue.form === 'infinitive' && BORDER.BLAMED_FOR.has(this.word(cue.first - 1)) ? this.commaBehind(cue.first - 1, sentence.first) : -1;
    if (blamed < 0 && (cue.form !== 'gerund' || cue.first - 1 <= sentence.first || this.word(cue.first - 1) !== ',')) return false;
    let next = comma + 1;
    while (next < sentence.last && BORDER.CLITIC.has(this.word(next))) next++;
    if (next >= sentence.last || units[next]!.type !== 'word' || !this.finder.finiteBetween(next, next + 1)) return false;
    const opening = blamed > 0 ? blamed : cue.first - 1;
    let first = opening;
    while (first > sentence.first && units[first - 1]!.type !== 'punct' && units[first - 1]!.type !== 'marked') first--;
    return this.finder.beginsPhrase(first) && !this.finder.finiteBetween(first, opening) && this.finder.finiteBetween(from, comma);
  }

  /** The comma before unit `at` with a participle right behind it and no verb between, or -1. */
  private commaBehind(at: number, least: number): number {
    for (let i = at - 1; i > Math.max(least, at - INSERTED); i--) {
      const { type, fold } = this.units[i]!;
      if (fold === ',') return BORDER.ENDS_ANY_PARTICIPLE.test(this.units[i + 1]!.lower) ? i : -1;
      if (type !== 'word' || this.finder.finiteBetween(i, i + 1)) return -1;
    }
    return -1;
  }

  /** "had beaten [and]": a participle with its auxiliary ends at `at`. */
  protected joinsParticiple(at: number): boolean {
    if (!BORDER.ENDS_STRONG.test(this.units[at]?.lower ?? '')) return false;
    for (let i = at - 1; i > at - 4; i--) if (BORDER.HAD_OR_WAS.has(this.word(i))) return true;
    return false;
  }

  /** ", sans préciser leur nombre", ", sans plus de détails", ", sans jamais donner de nom": what the reporter misses. */
  protected leavesOut(comma: number): boolean {
    if (this.word(comma) !== ',' || !BORDER.WITHOUT.has(this.word(comma + 1))) return false;
    let at = comma + 2;
    while (BORDER.BEFORE_UNTOLD.has(this.word(at))) at++;
    return BORDER.UNTOLD.has(this.word(at));
  }

  /** ", après que deux motos eurent sauté", ", lui dont le frère …", ", autant ses associés …", "A, à en croire X, B, ce qui a fait rire": what the reporter adds. */
  protected tellsAnew(comma: number, from: number, cue: SpeechCue): boolean {
    const opener = this.word(comma + 1);
    const next = this.word(comma + 2);
    if (BORDER.AFTER.has(opener)) return this.grammar.complementisers.has(next) && this.finder.finiteBetween(from, comma);
    if (BORDER.HIMSELF.has(opener)) return BORDER.RELATIVE_OF_HIMSELF.has(next);
    if (BORDER.WHAT_IS_TOLD.has(opener)) return BORDER.WHO.has(next) && cue.type === 'phrase' && !cue.noun && this.word(cue.first - 1) === ',';
    return BORDER.AS_MUCH.has(opener) && !BORDER.BEHIND_AS_MUCH.has(next) && this.units[comma + 1]?.type === 'word' && this.opensAPair(cue);
  }

  /** "Autant X affirme A, autant Y B": does the first of a pair stand before the cue? */
  private opensAPair(cue: SpeechCue): boolean {
    for (let i = cue.first - 1; i >= 0 && i > cue.first - INSERTED; i--) if (BORDER.AS_MUCH.has(this.word(i))) return true;
    return false;
  }

  /** ", un chiffre que le parquet conteste": does the writer's own noun for what was said begin at `at`? */
  protected namesComment(at: number): boolean {
    return BORDER.ONE_OF_THEM.has(this.word(at)) && [1, 2].some((n) => BORDER.COMMENT.has(this.word(at + n)));
  }

  /** "accused X of sheltering rebels -- a charge the authorities deny": the one dash of what follows, and the writer’s own noun behind it. */
  protected opensComment(at: number, limit: number): boolean {
    let next = at + 1;
    if (!/^[—–-]$/.test(this.word(at)) || this.units[at]!.type !== 'punct') return false;
    if (this.word(next) === '-') next++;
    if (!BORDER.INDEFINITE.has(this.word(next)) || !this.grammar.accusations.has(this.word(next + 1))) return false;
    for (let i = next; i < limit; i++) if (/^[—–]$/.test(this.word(i))) return false;
    return true;
  }

  /** "ne sera pas prêt avant cinq ans - la construction n’a pas commencé": the one spaced dash of a sentence, with a clause behind it. */
  protected loneDash(at: number, from: number, sentence: MatrixSentence): boolean {
    const unit = this.units[at]!;
    const next = this.units[at + 1];
    if (this.clauseAlone || !/^[—–-]$/.test(unit.fold) || !next || at - from < 3) return false;
    if (this.units[at - 1]!.end === unit.start || unit.end === next.start) return false;
    for (let i = sentence.first; i < sentence.last; i++) if (i !== at && /^[—–-]$/.test(this.word(i))) return false;
    return this.finder.opensClause(at + 1) && this.finder.finiteBetween(at + 1, Math.min(sentence.last, at + 16));
  }

  protected matches(at: number, words: readonly string[], clause: boolean): boolean {
    // "tout en ajoutant", but "tout en œuvre"
    // "dit que A alors que B" is all said; "décrit A alors que B" is not
    if (BORDER.WHEREAS.has(words[0]!) && clause && this.word(at - 1) !== ',') return false;
    if (BORDER.WHILE_DOING.has(words[0]!)) {
      // "tout en se gardant de"
      const verb = BORDER.BEFORE_DOING.has(this.word(at + 2)) ? at + 3 : at + 2;
      if (!this.grammar.isGerund(this.word(verb))) return false;
    }
    return words.every((word, i) => this.units[at + i]?.fold === word) && (words.length > 1 || this.word(at - 1) === ',');
  }

  /** Does what was said end at the comma `i`, behind which the outer clause or the writer goes on? `relative`, `opening`: where the cue itself stands. */
  protected endsAtComma(
    i: number,
    from: number,
    sentence: MatrixSentence,
    cues: readonly SpeechCue[],
    k: number,
    relative: 'closed' | 'open' | null,
    opening: boolean,
  ): boolean {
    const { units, grammar } = this;
    const outerCue = cues[k]!;
    const next = units[i + 1];
    // "X, qui a indiqué que A, est attendu": the outer clause goes on
    const goes =
      next?.type === 'word' &&
      (grammar.finite.has(next.lower) ||
        this.opensReflexive(i + 1) ||
        ((grammar.clauseAlone || (this.lexicon.forms.has(next.lower) && this.finder.finiteBetween(from, i))) &&
          relative === 'closed' &&
          this.mayBeVerb(i + 1)));
    // "X, the analyst under fire for suggesting that A, was hired by B"
    const inserted =
      grammar.clauseAlone &&
      outerCue.type === 'verb' &&
      outerCue.form === 'gerund' &&
      this.units[outerCue.first - 1]?.type === 'word' &&
      next !== undefined &&
      BORDER.IS_OR_HAS.has(next.fold) &&
      this.finder.finiteBetween(from, i);
    // "the mayor, accused of theft, resigned"
    const participle = grammar.clauseAlone && outerCue.type === 'verb' && outerCue.passive && this.word(outerCue.first - 1) === ',';
    if (inserted || participle) return true;
    // "Le maire, estimant que A, a refusé le permis": his verb is still to come
    if (!grammar.clauseAlone && outerCue.type === 'verb' && this.verbToCome(outerCue, from, i, sentence)) return true;
    if (relative && goes && (relative === 'closed' || this.finder.finiteBetween(from, i))) return true;
    // "…, un point de vue que partage X", "…, un premier recul": the writer's own word for it
    if (!grammar.clauseAlone && this.namesComment(i + 1)) return true;
    // ", version que la police juge « fantaisiste »"
    if (!grammar.clauseAlone && BORDER.COMMENT.has(next?.fold ?? '') && BORDER.RELATIVE_OF_COMMENT.has(this.word(i + 2))) return true;
    // "le renvoi de son adjoint, qu’il a accusé de B": a report of its own
    if (
      !grammar.clauseAlone &&
      BORDER.RELATIVE_OF_REPORT.has(next?.fold ?? '') &&
      !grammar.complementisers.has(this.word(from - 1)) &&
      cues.some((c, j) => j > k && c.type === 'verb' && c.first > i && c.first <= i + 4)
    )
      return true;
    // "accuse X de Y, ce que Z nie"
    if (
      !grammar.clauseAlone &&
      BORDER.WHAT_IS_TOLD.has(next?.fold ?? '') &&
      BORDER.RELATIVE_OF_REPORT.has(this.word(i + 2)) &&
      cues.some((c, j) => j > k && c.first > i && c.first < i + 14)
    )
      return true;
    if (!grammar.clauseAlone && this.tellsAnew(i, from, outerCue)) return true;
    // "nie que A, comme l’affirme Y"
    if (next?.fold === SAID.AS && cues.some((cue, j) => j > k && cue.type === 'verb' && cue.first > i && cue.first <= i + 3)) return true;
    // "Après que X a annoncé A, les commerçants …": the main clause comes second
    if (
      opening &&
      next?.type === 'word' &&
      this.finder.opensClause(i + 1) &&
      !grammar.relatives.has(next.fold) &&
      (this.finder.finiteBetween(i + 1, Math.min(sentence.last, i + 14)) || !this.commaBefore(i + 1, sentence.last))
    )
      return true;
    return false;
  }
}
