import type { QuoteKind } from '../../../model/analysis.ts';
import type { Span } from '../../../model/span.ts';
import { tokensIn } from '../../document.ts';
import * as BORDER from '../../lang/any-borders.ts';
import * as SAID from '../../lang/any-quotes.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { PhraseCue, SpeechCue, VerbCue } from '../2-cues.ts';
import { ReporterReader } from './reporter.ts';

/** From this share of marked words on, a partly marked clause is a direct quote. */
const DIRECT_SHARE = 0.66;
/** The same where the marked words have no verb of their own ("prévoit « de réaliser … »"). */
const DIRECT_SHARE_WITHOUT_VERB = 0.85;
/** A subordinate clause opens at most so many units before the cue it holds. */
const SUBORDINATE = 14;
/** The subject of a report that "mais" opens is at most so many units long. */
const JOINED = 12;
/** From a comma to "pour avoir dit que" are at most so many units. */
const INSERTED = 10;
/** Words of an adjunct that stands before what is quoted whole. */
const LONGEST_ADJUNCT = 9;
/** A capitalised stretch of so many words with a verb is a sentence. */
const SENTENCE_WORDS = 4;

/** What is given a name between marks. */
export const NAMED = BORDER.GIVEN_A_NAME;

/** How far what was said goes, and whether it is direct, mixed or indirect by what stands between marks. */
export abstract class ContentReader extends ReporterReader {
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
      if (i > from && grammar.determiners.has(this.units[i - 1]!.fold) && this.finder.beginsPhrase(i - 1)) continue;
      if (BORDER.CLITIC.has(this.units[i - 1]!.fold) && verbs > 0) return this.trimEnd(from, i - 1);
      verbs++;
      if (verbs > 1 && !BORDER.AUXILIARY.has(this.units[i - 1]!.fold)) return this.trimEnd(from, i);
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

  /** Where a reported clause that begins at `from` ends. */
  protected contentEnd(from: number, sentence: MatrixSentence, cues: readonly SpeechCue[], k: number): number {
    const { units } = this;
    const { grammar } = this;
    let depth = 0;
    let later = k + 1;
    // "Même si X assure que A, il précise que B": the main clause comes second
    const subordinate = BORDER.OPENS_CONCESSION.has(units[sentence.first]!.fold);
    const relative = this.inRelative(cues[k]!, sentence);
    const opening = this.opensSubordinate(cues[k]!, sentence) || this.inOpeningAdjunct(cues[k]!, sentence);
    for (let i = from; i < sentence.last; i++) {
      const unit = units[i]!;
      if (unit.fold === '(' || unit.fold === '[') depth++;
      else if (unit.fold === ')' || unit.fold === ']') {
        if (depth === 0) return this.trimEnd(from, i);
        depth--;
      }
      if (depth > 0) continue;
      if (unit.type === 'punct' && unit.fold === ';') return this.trimEnd(from, i);
      if (i > from && (this.opensComment(i, sentence.last) || this.loneDash(i, from, sentence))) return this.trimEnd(from, i);
      if (
        grammar.clauseAlone &&
        i > from + 1 &&
        (this.leavesOpen(i) ||
          this.opensOccasion(i, from) ||
          this.actsNext(i, from) ||
          this.opensAddress(i, from) ||
          this.opensScene(i, from, sentence.last) ||
          (unit.fold === ',' &&
            (this.isAnswered(i, sentence.last) || this.opensBackground(i, from, sentence.last, cues[k]!) || this.reporterGoesOn(i, from, sentence, cues, k))))
      )
        return this.trimEnd(from, i);
      if (!grammar.clauseAlone && i > from + 1 && (this.leavesOut(i) || this.outerGoesOn(i, from, cues[k]!))) return this.trimEnd(from, i);
      if (unit.fold === ',' && i > from) {
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
        const outerCue = cues[k]!;
        const inserted =
          grammar.clauseAlone &&
          outerCue.type === 'verb' &&
          outerCue.form === 'gerund' &&
          this.units[outerCue.first - 1]?.type === 'word' &&
          next !== undefined &&
          BORDER.IS_OR_HAS.has(next.fold) &&
          this.finder.finiteBetween(from, i);
        // "the mayor, accused of theft, resigned"
        const participle = grammar.clauseAlone && outerCue.type === 'verb' && outerCue.passive && this.units[outerCue.first - 1]?.fold === ',';
        if (inserted || participle) return this.trimEnd(from, i);
        // "Le maire, estimant que A, a refusé le permis": his verb is still to come
        if (!grammar.clauseAlone && outerCue.type === 'verb' && this.verbToCome(outerCue, from, i, sentence)) return this.trimEnd(from, i);
        if (relative && goes && (relative === 'closed' || this.finder.finiteBetween(from, i))) return this.trimEnd(from, i);
        // "…, un point de vue que partage X", "…, un premier recul": the writer's own word for it
        if (!grammar.clauseAlone && this.namesComment(i + 1)) return this.trimEnd(from, i);
        // ", version que la police juge « fantaisiste »"
        if (!grammar.clauseAlone && BORDER.COMMENT.has(next?.fold ?? '') && BORDER.RELATIVE_OF_COMMENT.has(units[i + 2]?.fold ?? ''))
          return this.trimEnd(from, i);
        // "le renvoi de son adjoint, qu’il a accusé de B": a report of its own
        if (
          !grammar.clauseAlone &&
          BORDER.RELATIVE_OF_REPORT.has(next?.fold ?? '') &&
          !grammar.complementisers.has(units[from - 1]?.fold ?? '') &&
          cues.some((c, j) => j > k && c.type === 'verb' && c.first > i && c.first <= i + 4)
        )
          return this.trimEnd(from, i);
        // "accuse X de Y, ce que Z nie"
        if (
          !grammar.clauseAlone &&
          BORDER.WHAT_IS_TOLD.has(next?.fold ?? '') &&
          BORDER.RELATIVE_OF_REPORT.has(units[i + 2]?.fold ?? '') &&
          cues.some((c, j) => j > k && c.first > i && c.first < i + 14)
        )
          return this.trimEnd(from, i);
        if (!grammar.clauseAlone && this.tellsAnew(i, from, outerCue)) return this.trimEnd(from, i);
        // "nie que A, comme l’affirme Y"
        if (next?.fold === SAID.AS && cues.some((cue, j) => j > k && cue.type === 'verb' && cue.first > i && cue.first <= i + 3)) return this.trimEnd(from, i);
        // "Après que X a annoncé A, les commerçants …": the main clause comes second
        if (
          opening &&
          next?.type === 'word' &&
          this.finder.opensClause(i + 1) &&
          !grammar.relatives.has(next.fold) &&
          (this.finder.finiteBetween(i + 1, Math.min(sentence.last, i + 14)) || !this.commaBefore(i + 1, sentence.last))
        )
          return this.trimEnd(from, i);
      }
      // "que la route est sûre : il dénonce des « rumeurs »": another report of the same speaker
      if (
        !grammar.clauseAlone &&
        unit.fold === ':' &&
        i > from + 1 &&
        BORDER.SAME_SPEAKER.has(units[i + 1]?.fold ?? '') &&
        cues.some((c, j) => j > k && c.type === 'verb' && c.form === 'finite' && c.first > i && c.first <= i + 4)
      )
        return this.trimEnd(from, i);
      if (unit.type === 'punct' && unit.fold === ':' && i > from && (units[i + 1]?.type === 'marked' || i - from > 3)) {
        if (units[i + 1]?.type === 'marked' && (this.clauseLike(i + 1) || this.isCapitalised(i + 1))) return this.trimEnd(from, i);
      }
      while (later < cues.length && cues[later]!.first < i) later++;
      const cue = cues[later]?.first === i ? cues[later] : undefined;
      if (cue && i > from) {
        const before = units[i - 1]!;
        if (cue.type === 'phrase') {
          if (cue.noun) continue;
          if (
            cue.ofNoun &&
            (cues[k]!.type === 'phrase' || (cues[k] as VerbCue).stance === 'denies' || grammar.complementisers.has(units[from - 1]?.fold ?? ''))
          )
            continue;
          if (grammar.clauseAlone ? before.fold === ',' || (i - from > 3 && !cue.viewpoint) : this.closesSource(cue, i, from, sentence))
            return this.trimEnd(from, i);
        } else if (cue.inverted >= 0) return this.trimEnd(from, i);
        else if (cue.form === 'gerund' || cue.form === 'infinitive') {
          // "dément des rumeurs faisant état de B", "était du bon côté en soutenant X": of the clause, and no words
          const object = !grammar.clauseAlone && cue.frames.includes('o') && this.finder.beginsPhrase(cue.last);
          // "un manque criant de lits": an adjective
          const adjective =
            !grammar.clauseAlone &&
            cue.form === 'gerund' &&
            before.type === 'word' &&
            !grammar.coordinators.has(before.fold) &&
            cue.first === cue.head &&
            units[cue.last]?.type !== 'marked' &&
            this.complement(cue, sentence, undefined) < 0;
          if (adjective) continue;
          if (before.type !== 'punct' && (BORDER.TELLS_OF.has(cue.lemma) || (object && !BORDER.BEFOREHAND.has(units[cue.first]!.fold)))) continue;
          if (
            before.fold === ',' ||
            // "accused X of blackmail by threatening to leave": how, a part of it
            (cue.form === 'gerund' &&
              !(
                grammar.clauseAlone &&
                before.type === 'word' &&
                (!BORDER.BEFORE_A_DEED.has(before.fold) ||
                  (grammar.agents.has(before.fold) && /p/.test((cues[k] as VerbCue).frames ?? '')) ||
                  (grammar.and.has(before.fold) && this.progressive(from, i - 1) && !this.markedSoon(cue.last, sentence.last)))
              )) ||
            BORDER.OPENS_BEFORE.test(units[cue.first]!.fold)
          )
            return this.trimEnd(from, i);
        } else if (grammar.clauseAlone && this.adverbAfterBut(i) > 0 && this.complement(cue, sentence, cues[later + 1]) > 0) {
          return this.trimEnd(from, this.adverbAfterBut(i));
        } else if (BORDER.AND_BUT.has(before.fold)) {
          const right = units[cue.last];
          const outer = cues[k]!;
          // "noted that patrols are active and continue": of the same tense only where the outer verb goes on
          // "were rounded up and told to leave": an order they got
          const order = grammar.infinitiveMark?.has(right?.fold ?? '') && /[tf]/.test(cue.frames);
          // "had beaten and threatened him": no words of anybody's behind it
          const deed = grammar.clauseAlone && !/[qnip]/.test(cue.frames) && this.joinsParticiple(i - 2) && !this.markedSoon(cue.last, sentence.last);
          const other =
            order ||
            deed ||
            // "he had got a threat and was warned not to speak": what befell him
            (grammar.clauseAlone && cue.passive && outer.type === 'verb' && !outer.passive) ||
            (grammar.clauseAlone &&
              outer.type === 'verb' &&
              (/[wr]/.test(cue.frames) || (outer.tense === 'past' && cue.tense === 'present' && !BORDER.HAS_DONE.has(units[outer.first]!.fold))));
          if (right && (right.type !== 'punct' || (!grammar.clauseAlone && right.fold === ',')) && !other) return this.trimEnd(from, i - 1);
        } else if (grammar.clauseAlone && before.fold === ',' && this.joinedAside(cue, from, sentence) > 0) {
          return this.trimEnd(from, this.joinedAside(cue, from, sentence));
        } else if ((before.fold === ',' && !cue.frames.includes('o')) || before.type === 'marked') {
          const subject = this.finder.right(cue.last, sentence);
          // "went hut to hut, ordered the men out": an object; the subject of an English incise closes it
          const object =
            grammar.clauseAlone &&
            before.fold === ',' &&
            !BORDER.SAY.has(cue.lemma) &&
            !(subject.type === 'phrase' && (subject.last >= sentence.last - 1 || units[subject.last]?.fold === ','));
          if (!object && ((subject.type === 'phrase' && this.mayBeSubject(subject)) || subject.type === 'pronoun')) return this.trimEnd(from, i);
        } else if (!grammar.clauseAlone && this.anew(cue, cues[k]!, from)) {
          return this.trimEnd(from, cue.first - 2);
        } else if (!grammar.clauseAlone && this.joined(cue, from, sentence) > 0) {
          return this.trimEnd(from, this.joined(cue, from, sentence));
        } else if (!grammar.clauseAlone && subordinate) {
          const subject = this.finder.left(cue, sentence);
          const first = subject.type === 'phrase' ? subject.first : subject.type === 'pronoun' ? subject.at : -1;
          if (first > from && units[first - 1]!.fold === ',') return this.trimEnd(from, first);
        } else if (grammar.clauseAlone) {
          const subject = this.finder.left(cue, sentence);
          const first = subject.type === 'phrase' ? subject.first : subject.type === 'pronoun' ? subject.at : -1;
          const opener = units[first - 1];
          // "said A, while the opposition claimed B"
          const against = BORDER.AGAINST.has(opener?.fold ?? '') && units[first - 2]?.fold === ',';
          if (first > from + 1 && against && subject.type === 'phrase' && cue.form === 'finite' && this.speaks(subject)) return this.trimEnd(from, first - 2);
          // "had a cause and, therefore, their acts were justified": of the clause itself
          const own = !cue.passive && (subject.type === 'pronoun' || (subject.type === 'phrase' && this.speaks(subject)));
          if (
            first > from &&
            opener &&
            (opener.type === 'marked' || (own && /[qdnpf]/.test(cue.frames) && opener.fold === ',' && this.complement(cue, sentence, undefined) < 0))
          )
            return this.trimEnd(from, first);
          // "denied X's conclusion that A and Y has said B": a report of its own
          const reports = own && cue.frames.includes('q') && this.joins(first - 1) && cue.form === 'finite';
          if (
            first > from &&
            reports &&
            subject.type === 'phrase' &&
            this.finder.finiteBetween(from, first - 1) &&
            this.complement(cue, sentence, undefined) > 0
          )
            return this.trimEnd(from, first - 1);
        }
      }
      if (i > from && unit.type === 'word') {
        const breaks = this.lexicon.breaks.get(unit.fold);
        const clause = grammar.complementisers.has(units[from - 1]?.fold ?? '') || cues[k]!.type === 'phrase';
        if (breaks?.some((words) => this.matches(i, words, clause))) return this.trimEnd(from, i);
      }
    }
    return this.trimEnd(from, sentence.last);
  }

  /** ", but also pointed out that B", ", although she admitted that B": the conjunction before a report of the same speaker, or -1. */
  private adverbAfterBut(at: number): number {
    const { adverbs, pronouns } = this.grammar;
    let before = at - 1;
    while (adverbs.has(this.units[before]!.fold) || BORDER.ENDS_MANNER.test(this.units[before]!.fold)) before--;
    const joins = before < at - 1 && this.joins(before);
    const yields = pronouns.has(this.units[before]!.fold) && BORDER.ALTHOUGH.has(this.units[before - 1]!.fold) && this.units[before - 2]?.fold === ',';
    return joins ? before : yields ? before - 1 : -1;
  }

  /** "said A and the ship's cook, Omar Lell, said B": where a report begins whose speaker is told twice, or -1. */
  private joinedAside(cue: VerbCue, from: number, sentence: MatrixSentence): number {
    if (cue.form !== 'finite' || cue.passive || !cue.frames.includes('q')) return -1;
    for (let i = cue.first - 2; i > Math.max(from, cue.first - JOINED - 4); i--) {
      if (!BORDER.JOINS_A_REPORT.has(this.units[i]!.fold) || !this.finder.beginsPhrase(i + 1)) continue;
      const last = this.finder.phraseEnd(i + 1, cue.first);
      const told = this.units[last]?.fold === ',' && last < cue.first - 1 && this.speaks({ type: 'phrase', first: i + 1, last });
      return told && this.finder.finiteBetween(from, i) && !this.finder.finiteBetween(last, cue.first) && this.complement(cue, sentence, undefined) > 0
        ? i
        : -1;
    }
    return -1;
  }

  /** "is acting unlawfully [and showing]": does an -ing form that an auxiliary carries stand in units [from, to)? */
  private progressive(from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if (this.grammar.isGerund(this.units[i]!.fold) && [1, 2].some((back) => BORDER.BE.has(this.units[i - back]?.fold ?? ''))) return true;
    return false;
  }

  /** ", après que deux motos eurent sauté", ", lui dont le frère …", ", autant ses associés …", "A, à en croire X, B, ce qui a fait rire": what the reporter adds. */
  private tellsAnew(comma: number, from: number, cue: SpeechCue): boolean {
    const opener = this.units[comma + 1]?.fold ?? '';
    const next = this.units[comma + 2]?.fold ?? '';
    if (BORDER.AFTER.has(opener)) return this.grammar.complementisers.has(next) && this.finder.finiteBetween(from, comma);
    if (BORDER.HIMSELF.has(opener)) return BORDER.RELATIVE_OF_HIMSELF.has(next);
    if (BORDER.WHAT_IS_TOLD.has(opener)) return BORDER.WHO.has(next) && cue.type === 'phrase' && !cue.noun && this.units[cue.first - 1]?.fold === ',';
    return BORDER.AS_MUCH.has(opener) && !BORDER.BEHIND_AS_MUCH.has(next) && this.units[comma + 1]?.type === 'word' && this.opensAPair(cue);
  }

  /** "Autant X affirme A, autant Y B": does the first of a pair stand before the cue? */
  private opensAPair(cue: SpeechCue): boolean {
    for (let i = cue.first - 1; i >= 0 && i > cue.first - INSERTED; i--) if (BORDER.AS_MUCH.has(this.units[i]!.fold)) return true;
    return false;
  }

  /** ", un chiffre que le parquet conteste": does the writer's own noun for what was said begin at `at`? */
  protected namesComment(at: number): boolean {
    return BORDER.ONE_OF_THEM.has(this.units[at]?.fold ?? '') && [1, 2].some((n) => BORDER.COMMENT.has(this.units[at + n]?.fold ?? ''));
  }

  /** ", sans préciser leur nombre", ", sans plus de détails", ", sans jamais donner de nom": what the reporter misses. */
  private leavesOut(comma: number): boolean {
    if (this.units[comma]!.fold !== ',' || !BORDER.WITHOUT.has(this.units[comma + 1]?.fold ?? '')) return false;
    let at = comma + 2;
    while (BORDER.BEFORE_UNTOLD.has(this.units[at]?.fold ?? '')) at++;
    return BORDER.UNTOLD.has(this.units[at]?.fold ?? '');
  }

  /** "a indiqué que la route serait livrée en juin [et a ensuite visité le chantier]": behind a verb of another tense the compound past is the outer clause's. */
  private outerGoesOn(at: number, from: number, outer: SpeechCue): boolean {
    if (!this.grammar.and.has(this.units[at]!.fold) || outer.type !== 'verb') return false;
    // "X a remercié A, ajoutant que B serait C, et a quitté la salle": of the main verb
    const aside = outer.form === 'gerund' && this.units[outer.first - 1]?.fold === ',';
    if (!aside && (outer.form !== 'finite' || outer.tense !== 'past' || outer.first === outer.head)) return false;
    let next = at + 1;
    while (BORDER.CLITIC.has(this.units[next]?.fold ?? '')) next++;
    const carrier = this.units[next]?.lower ?? '';
    if (!((aside || outer.plural) && BORDER.CARRY.has(carrier)) && !((aside || !outer.plural) && BORDER.CARRIES.has(carrier))) return false;
    next++;
    while (this.grammar.adverbs.has(this.units[next]?.fold ?? '')) next++;
    if (!BORDER.ENDS_COMPOUND.test(this.units[next]?.lower ?? '')) return false;
    for (let i = at - 1; i >= from; i--) {
      const { type, lower, capital } = this.units[i]!;
      if (type !== 'word' || capital || !this.finder.finiteBetween(i, i + 1)) continue;
      return !BORDER.PRESENT_AUXILIARY.has(lower) && !this.inRelativeClause(from, i);
    }
    // "que la ville manque d’eau": a verb that no list knows is none of another time
    return this.grammar.complementisers.has(this.units[from - 1]?.fold ?? '');
  }

  /** "had beaten [and]": a participle with its auxiliary ends at `at`. */
  private joinsParticiple(at: number): boolean {
    if (!BORDER.ENDS_STRONG.test(this.units[at]?.lower ?? '')) return false;
    for (let i = at - 1; i > at - 4; i--) if (BORDER.HAD_OR_WAS.has(this.units[i]?.fold ?? '')) return true;
    return false;
  }

  private markedSoon(from: number, limit: number): boolean {
    for (let i = from; i < Math.min(limit, from + 10); i++) if (this.units[i]!.type === 'marked') return true;
    return false;
  }

  /** Does "selon X" stand between commas, or close its sentence? "reconnus d’après leurs habits" is a part of what was said. */
  private closesSource(cue: PhraseCue, at: number, from: number, sentence: MatrixSentence): boolean {
    if (cue.viewpoint) return false;
    const comma = this.units[at - 1]!.fold === ',';
    if (!comma && at - from <= 3) return false;
    const source = cue.own ? null : this.finder.source(cue.last, sentence);
    const end = source?.type === 'phrase' ? source.last : source?.type === 'pronoun' ? source.at + 1 : cue.last;
    const next = this.units[end];
    // ", car de leur avis, …" opens a clause of its own
    if (BORDER.OPENS_BEHIND_SOURCE.has(this.units[at - 1]!.fold) && next?.fold === ',') return true;
    if (end >= sentence.last || !next) return true;
    // a comma in front and another behind, or the end of the sentence: an incise. Without one in front only the end
    const closing = /^[.;:!?…]$/.test(next.fold) || next.type === 'marked';
    if (comma) return closing || /^[,(–—-]$/.test(next.fold) || next.type === 'word';
    if (closing) return true;
    for (let i = end; i < sentence.last; i++) if (this.units[i]!.fold === ',') return false;
    return BORDER.TELLS_OF_SOURCE.test(next.fold);
  }

  /** "disent que A et ils ajoutent B": does a pronoun behind "et" take up the one who speaks? */
  private anew(cue: VerbCue, outer: SpeechCue, from: number): boolean {
    const pronoun = this.units[cue.first - 1]!;
    return (
      outer.type === 'verb' &&
      outer.tense === cue.tense &&
      cue.form === 'finite' &&
      cue.first - 2 > from &&
      this.grammar.and.has(this.units[cue.first - 2]!.fold) &&
      this.grammar.pronouns.has(pronoun.fold) &&
      outer.plural === cue.plural
    );
  }

  /** ", mais le rapport note que", ", mais il dit que": the comma before a report that "mais" opens, or -1. */
  private joined(cue: VerbCue, from: number, sentence: MatrixSentence): number {
    if (cue.form !== 'finite') return -1;
    const { grammar } = this;
    for (let i = cue.first - 1; i > from + 1 && i > cue.first - JOINED; i--) {
      const unit = this.units[i]!;
      if (unit.type !== 'word') return -1;
      if (grammar.relatives.has(unit.fold) || grammar.complementisers.has(unit.fold) || this.finder.finiteBetween(i, i + 1)) return -1;
      if (BORDER.BUT_NOW.has(unit.fold)) return this.units[i - 1]!.fold === ',' && this.finder.opensClause(i + 1) && i + 1 < cue.first ? i - 1 : -1;
    }
    void sentence;
    return -1;
  }

  /** "ne sera pas prêt avant cinq ans - la construction n’a pas commencé": the one spaced dash of a sentence, with a clause behind it. */
  private loneDash(at: number, from: number, sentence: MatrixSentence): boolean {
    const unit = this.units[at]!;
    const next = this.units[at + 1];
    if (this.clauseAlone || !/^[—–-]$/.test(unit.fold) || !next || at - from < 3) return false;
    if (this.units[at - 1]!.end === unit.start || unit.end === next.start) return false;
    for (let i = sentence.first; i < sentence.last; i++) if (i !== at && /^[—–-]$/.test(this.units[i]!.fold)) return false;
    return this.finder.opensClause(at + 1) && this.finder.finiteBetween(at + 1, Math.min(sentence.last, at + 16));
  }

  /** "accused X of sheltering rebels -- a charge the authorities deny": the one dash of what follows, and the writer’s own noun behind it. */
  private opensComment(at: number, limit: number): boolean {
    let next = at + 1;
    if (!/^[—–-]$/.test(this.units[at]!.fold) || this.units[at]!.type !== 'punct') return false;
    if (this.units[next]?.fold === '-') next++;
    if (!BORDER.INDEFINITE.has(this.units[next]?.fold ?? '') || !this.grammar.accusations.has(this.units[next + 1]?.fold ?? '')) return false;
    for (let i = next; i < limit; i++) if (/^[—–]$/.test(this.units[i]!.fold)) return false;
    return true;
  }

  /** Does the cue stand in a relative clause: "X, qui depuis Dakar a indiqué"? */
  private inRelative(cue: SpeechCue, sentence: MatrixSentence): 'closed' | 'open' | null {
    for (let i = cue.first - 1; i >= Math.max(sentence.first, cue.first - 10); i--) {
      const word = this.units[i]!;
      if (BORDER.RELATIVE_OF_CUE.has(word.fold)) return this.units[i - 1]?.fold === ',' ? 'closed' : 'open';
      if (this.finder.finiteBetween(i, i + 1)) return null;
    }
    return null;
  }

  /** Does the sentence open with a subordinate clause that holds the cue: "After X announced that A, …"? */
  protected opensSubordinate(cue: SpeechCue, sentence: MatrixSentence): boolean {
    if (cue.type !== 'verb') return false;
    let first = sentence.first;
    while (first < cue.first && (this.units[first]!.type === 'punct' || BORDER.BEFORE_SUBORDINATE.has(this.units[first]!.fold))) first++;
    const opens = this.grammar.openers.some((words) => words.every((word, i) => this.units[first + i]?.fold === word));
    if (!opens) return !this.clauseAlone && this.subordinateWithin(first, cue.first);
    for (let i = first; i < cue.first; i++) if (this.units[i]!.fold === ',') return false;
    return true;
  }

  /** "said that until X assures Y that A": a clause that one of `words` opens before the cue. */
  private openedBy(cue: VerbCue, words: ReadonlySet<string>): boolean {
    for (let i = cue.first - 1; i > Math.max(0, cue.first - SUBORDINATE); i--) {
      const { fold, type } = this.units[i]!;
      if (type === 'punct') return false;
      if (words.has(fold)) return true;
    }
    return false;
  }

  /** "until the north assures the south that A": nobody said A yet. */
  isHypothetical(cue: VerbCue): boolean {
    return this.clauseAlone === true && this.openedBy(cue, BORDER.NOT_YET);
  }

  /** "Après une note du maire qui disait que A, les familles …": a relative clause within what a preposition opens the sentence with. */
  protected inOpeningAdjunct(cue: SpeechCue, sentence: MatrixSentence): boolean {
    const first = this.units[sentence.first]!;
    // "Despite her claim that A, the judge …", "Asked about reports that A, he …"
    if (this.clauseAlone && cue.type === 'phrase' && cue.noun)
      return (
        cue.first > sentence.first &&
        (this.grammar.prepositions.has(first.fold) || BORDER.OPENS_ON_PARTICIPLE.test(first.fold)) &&
        !this.commaBefore(sentence.first, cue.first) &&
        !this.finder.finiteBetween(sentence.first + 1, cue.first)
      );
    if (this.clauseAlone || cue.type !== 'verb' || !BORDER.OPENS_ON_ADJUNCT.has(first.fold)) return false;
    for (let i = cue.first - 1; i > sentence.first; i--) {
      const { fold } = this.units[i]!;
      if (fold === ',') return false;
      if (BORDER.WHO.has(fold)) return !this.finder.finiteBetween(sentence.first, i);
    }
    return false;
  }

  /** "Pourtant, une heure après que X eut déclaré": a subordinate clause opens between the sentence's beginning and the cue, and no main verb before it. */
  private subordinateWithin(first: number, cue: number): boolean {
    for (let at = cue - 1; at > first && at > cue - SUBORDINATE; at--) {
      const unit = this.units[at]!;
      if (unit.type === 'punct') return false;
      if (!this.grammar.openers.some((words) => words.length > 1 && words.every((word, i) => this.units[at + i]?.fold === word))) continue;
      return this.units[at - 1]!.fold === ',' || !this.finder.finiteBetween(first, at);
    }
    return false;
  }

  private matches(at: number, words: readonly string[], clause: boolean): boolean {
    // "tout en ajoutant", but "tout en œuvre"
    // "dit que A alors que B" is all said; "décrit A alors que B" is not
    if (BORDER.WHEREAS.has(words[0]!) && clause && this.units[at - 1]?.fold !== ',') return false;
    if (BORDER.WHILE_DOING.has(words[0]!)) {
      // "tout en se gardant de"
      const verb = BORDER.BEFORE_DOING.has(this.units[at + 2]?.fold ?? '') ? at + 3 : at + 2;
      if (!this.grammar.isGerund(this.units[verb]?.fold ?? '')) return false;
    }
    return words.every((word, i) => this.units[at + i]?.fold === word) && (words.length > 1 || this.units[at - 1]?.fold === ',');
  }

  /** "…, s’est rétracté", "…, n’a pas cédé": little words before a finite verb. */
  private opensReflexive(at: number): boolean {
    if (this.clauseAlone || !BORDER.REFLEXIVE_OR_NOT.has(this.units[at]!.fold)) return false;
    let i = at + 1;
    while (BORDER.OBJECT_CLITIC.has(this.units[i]?.fold ?? '')) i++;
    return this.units[i]?.type === 'word' && this.finder.finiteBetween(i, i + 1);
  }

  /** Does a verb behind the comma at `comma` belong to the subject that stands before a participle between commas? */
  private verbToCome(cue: VerbCue, from: number, comma: number, sentence: MatrixSentence): boolean {
    const { units } = this;
    // "X, condamné pour avoir écrit que A, a fait appel"
    const blamed = cue.form === 'infinitive' && BORDER.BLAMED_FOR.has(units[cue.first - 1]?.fold ?? '') ? this.commaBehind(cue.first - 1, sentence.first) : -1;
    if (blamed < 0 && (cue.form !== 'gerund' || cue.first - 1 <= sentence.first || units[cue.first - 1]!.fold !== ',')) return false;
    let next = comma + 1;
    while (next < sentence.last && BORDER.CLITIC.has(units[next]!.fold)) next++;
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

  /** "…, tout en rappelant que": "tout" goes with the participle behind it; "savait tout" is no border. */
  private opensTout(at: number): boolean {
    const next = this.units[at + 1];
    return BORDER.WHILE_DOING.has(this.units[at]!.fold) && next !== undefined && (BORDER.IN_BULK.has(next.fold) || this.grammar.isGerund(next.fold));
  }

  private trimEnd(from: number, to: number): number {
    let end = to;
    while (
      end > from &&
      (this.units[end - 1]!.type === 'punct'
        ? !/^[)\]%€$]$/.test(this.units[end - 1]!.fold)
        : BORDER.AND_BUT.has(this.units[end - 1]!.fold) || this.opensTout(end - 1))
    )
      end--;
    return end;
  }

  /** Turns units [from, to) into an indirect, mixed or direct quote by what stands between marks; null where nothing does. */
  protected quoteOf(
    from: number,
    to: number,
    content: 'clause' | 'noun' | 'infinitive' = 'clause',
  ): { kind: QuoteKind; spans: Span[]; marked: number[] } | null {
    let begin = from;
    while (begin < to && this.units[begin]!.type === 'punct' && !/^[([]$/.test(this.units[begin]!.fold)) begin++;
    const end = this.trimEnd(begin, to);
    if (end <= begin) return null;
    const marks: number[] = [];
    let markedWords = 0;
    for (let i = begin; i < end; i++) {
      const { marked } = this.units[i]!;
      if (!marked) continue;
      marks.push(i);
      markedWords += this.wordsIn(marked.inner);
    }
    const plain = this.wordCount(begin, end);
    if (!marks.length) return plain >= (content === 'noun' ? 2 : 1) ? { kind: 'indirect', spans: [this.spanOf(begin, end)], marked: [] } : null;
    const share = markedWords / (markedWords + plain);
    if (marks.length === 1) {
      const only = marks[0]!;
      const verb = this.hasVerb(this.units[only]!.marked!.inner);
      const outside = content !== 'noun' && this.finiteOutside(begin, end);
      // "avoir « donné »", "ne pas « céder »"; not "avoir fait « évacuer … »"
      const inner = this.units[begin + 1]!;
      const bareHelper =
        end - begin < 3 ||
        inner.type !== 'word' ||
        !BORDER.TO_HAVE.has(this.units[begin]!.fold) ||
        this.grammar.negation.has(inner.fold) ||
        BORDER.BEEN.has(inner.fold);
      const helper = bareHelper && end - begin <= 3 && BORDER.OUTSIDE_MARKS.has(this.units[begin]!.fold);
      // "que le gouvernement « n’est pas resté les bras croisés »": its subject stands outside
      const headless =
        content === 'clause' &&
        only > begin &&
        only === end - 1 &&
        this.opensWithVerb(only) &&
        this.finder.beginsPhrase(begin) &&
        !this.grammar.pronouns.has(this.units[only - 1]!.fold);
      if (headless) return { kind: 'mixed', spans: [this.spanOf(begin, end)], marked: marks };
      // "Depuis des mois, « rien ne bouge »": only an adjunct stands outside
      const adjunct =
        content === 'clause' &&
        only === end - 1 &&
        only > begin + 1 &&
        this.units[only - 1]!.fold === ',' &&
        verb &&
        !outside &&
        this.grammar.prepositions.has(this.units[begin]!.fold) &&
        this.wordCount(begin, only) <= LONGEST_ADJUNCT;
      if (adjunct) return this.direct(only);
      const bare = plain === 1 && only === begin + 1 && this.grammar.determiners.has(this.units[begin]!.fold);
      if (plain === 0 || bare || helper || (content !== 'infinitive' && !outside && share >= (verb ? DIRECT_SHARE : DIRECT_SHARE_WITHOUT_VERB)))
        return this.direct(only);
    }
    return { kind: 'mixed', spans: [this.spanOf(begin, end)], marked: marks };
  }

  /** "que « A », mais que B" · "hier « A », mais ce matin « B »": parts that a conjunction joins, the first of them all but marked; else one quote. */
  protected quotesOf(from: number, to: number): { kind: QuoteKind; spans: Span[]; marked: number[] }[] {
    const whole = this.quoteOf(from, to);
    if (!whole) return [];
    if (this.clauseAlone || whole.kind !== 'mixed') return [whole];
    const parts: [from: number, to: number][] = [];
    let start = from;
    for (let i = from + 1; i < to - 1; i++) {
      const unit = this.units[i]!;
      if (!BORDER.JOINS_PARTS.has(unit.fold)) continue;
      const mark = this.units[i - 1]!.type === 'marked' ? i - 1 : this.units[i - 1]!.fold === ',' && this.units[i - 2]?.type === 'marked' ? i - 2 : -1;
      const opens = this.grammar.complementisers.has(this.units[i + 1]!.fold);
      const next = this.units[opens ? i + 2 : i + 1];
      if (mark < start && !(opens && next?.type === 'marked')) continue;
      parts.push([start, i]);
      start = opens ? i + 2 : i + 1;
    }
    if (!parts.length || start >= to) return [whole];
    parts.push([start, to]);
    const quotes = parts.map(([a, b]) => this.quoteOf(a, b));
    const own = (quote: (typeof quotes)[number]): boolean => quote?.kind === 'direct' && this.clauseLike(quote.marked[0]!);
    const first = quotes[0];
    const last = quotes.at(-1);
    if (!first || !last || (!own(first) && !own(last)) || quotes.some((quote) => quote === null)) return [whole];
    // "des « armes » et des « vivres »" is one list
    if (quotes.some((quote) => quote!.kind === 'direct' && !own(quote)))
      return quotes.every((quote) => quote!.kind === 'direct') ? quotes.filter((q) => q !== null) : [whole];
    return quotes.filter((quote) => quote !== null);
  }

  /** Do the marked words begin with a finite verb or its negation? */
  opensWithVerb(at: number): boolean {
    const { first, last } = tokensIn(this.doc.tokens, this.units[at]!.marked!.inner);
    const token = this.doc.tokens[first];
    if (!token || first >= last || token.type !== 'word') return false;
    return BORDER.REFLEXIVE_OR_NOT.has(token.fold) || this.grammar.finite.has(token.lower);
  }

  /** Does a finite verb stand outside the marks of units [from, to)? */
  private finiteOutside(from: number, to: number): boolean {
    let start = from;
    for (let i = from; i <= to; i++) {
      if (i < to && this.units[i]!.type !== 'marked') continue;
      if (this.finder.finiteBetween(start, i)) return true;
      start = i + 1;
    }
    return false;
  }

  protected direct(at: number): { kind: QuoteKind; spans: Span[]; marked: number[] } {
    return { kind: 'direct', spans: [this.units[at]!.marked!.inner], marked: [at] };
  }

  protected isCapitalised(at: number): boolean {
    const { inner } = this.units[at]!.marked!;
    const first = this.doc.text[inner.start] ?? '';
    return first !== first.toLowerCase() && this.wordsIn(inner) >= SENTENCE_WORDS;
  }

  /** Does the marked stretch begin with a capital and have a verb: a sentence, not a fragment of the writer's? */
  protected isSentence(at: number): boolean {
    return this.isCapitalised(at) && this.hasVerb(this.units[at]!.marked!.inner);
  }

  /** Has the marked stretch a verb of its own, or the length of a sentence? */
  clauseLike(at: number): boolean {
    const { inner } = this.units[at]!.marked!;
    return this.hasVerb(inner) || this.wordsIn(inner) >= 12;
  }

  /** One marked stretch, with what joins it: « A » et « B », and what follows it inside the clause. */
  private takeMarks(
    at: number,
    sentence: MatrixSentence,
    colon: boolean,
  ): { quotes: { kind: QuoteKind; spans: Span[]; marked: number[] }[]; colon: boolean; last: number } {
    const quotes = [this.direct(at)];
    let last = at + 1;
    while (
      last + 1 < sentence.last &&
      (this.units[last]!.fold === ',' || BORDER.ADDS_MARKS.has(this.units[last]!.fold)) &&
      this.units[last + 1]!.type === 'marked'
    ) {
      quotes.push(this.direct(last + 1));
      last += 2;
    }
    return { quotes, colon, last };
  }

  /** “an incident” involving, “a shortage” of: a noun between marks, with what belongs to it right behind them. */
  protected nounGoesOn(at: number, sentence: MatrixSentence): boolean {
    const next = this.units[at + 1];
    if (at + 1 >= sentence.last || next?.type !== 'word' || this.clauseLike(at)) return false;
    return BORDER.GOES_ON_FROM_NOUN.has(next.fold) && !this.grammar.temporal.has(this.units[at + 2]?.fold ?? '');
  }

  /** Marks right of the verb: colon, comma or nothing between. */
  protected markedRight(
    cue: VerbCue,
    sentence: MatrixSentence,
    end: number,
  ): { quotes: { kind: QuoteKind; spans: Span[]; marked: number[] }[]; colon: boolean; last: number } | null {
    const { units } = this;
    const { grammar } = this;
    let at = cue.last;
    // behind "il y a un an", which has a verb of its own
    let plain = cue.last;
    let words = 0;
    while (at < sentence.last && words < 30) {
      const ago = this.agoEnd(at, sentence.last);
      if (ago > at) plain = ago;
      at = ago;
      const unit = units[at];
      if (!unit || at >= sentence.last) return null;
      if (unit.fold === ':') {
        // what stands before the colon may be a clause of its own: "a précisé que A : « B »"
        if (units[at + 1]?.type !== 'marked' || this.finder.finiteBetween(plain, at)) return null;
        for (let i = cue.last; i < at; i++) if (grammar.complementisers.has(units[i]!.fold)) return null;
        // "a lancé son opération : « Un arbre par élève »": its name
        if (!grammar.clauseAlone && at > cue.last && NAMED.test(units[at - 1]!.fold)) return null;
        return this.takeMarks(at + 1, sentence, true);
      }
      if (unit.type === 'marked') {
        const adjacent = words === 0 || /^[,]$/.test(units[at - 1]!.fold);
        const introduced =
          at > cue.last &&
          (grammar.complementisers.has(units[at - 1]!.fold) || grammar.determiners.has(units[at - 1]!.fold) || grammar.prepositions.has(units[at - 1]!.fold));
        if (!adjacent || introduced || at >= end) {
          // marks inside a phrase: no direct speech here
          if (words > 0) return null;
          return null;
        }
        // « V S, « Q » » needs a verb in the marks or enough words, else it is a fragment
        if (words > 0 && !this.clauseLike(at)) return null;
        // "said the prefect, Omar Vesin, “must be heard”": the subject stands outside
        if (words > 1 && grammar.clauseAlone && this.opensWithVerb(at)) return null;
        // "until the north reassures the south that A, “B”": the main clause is another's
        if (words > 0 && grammar.clauseAlone && (this.opensSubordinate(cue, sentence) || this.openedBy(cue, BORDER.ONLY_WHEN))) return null;
        if (!/[dq]/.test(cue.frames) && !this.clauseLike(at)) return null;
        // "Amadou Sirima, dit « le Lion », a": a nickname
        if (!grammar.clauseAlone && at === cue.last && BORDER.DIRE.has(cue.lemma) && units[cue.first - 1]?.fold === ',' && units[at + 1]?.fold === ',')
          return null;
        if (at === cue.last && this.marksOpenClause(at, sentence)) return null;
        // "confirmed “an incident” involving a guard": the noun goes on outside
        if (grammar.clauseAlone && words === 0 && cue.frames.includes('n') && this.nounGoesOn(at, sentence)) return null;
        // "Bréhima dit « Vieux » Togola": a nickname
        if (this.wordsIn(unit.marked!.inner) <= 2 && units[at + 1]?.capital) return null;
        return this.takeMarks(at, sentence, false);
      }
      if (unit.type === 'punct' && !/^[,()–—]$/.test(unit.fold)) return null;
      if (unit.type === 'word') {
        if (grammar.complementisers.has(unit.fold)) return null;
        if (!grammar.adverbs.has(unit.fold) && !grammar.temporal.has(unit.fold)) words++;
      } else if (unit.type === 'number') words++;
      at++;
    }
    return null;
  }

  /** Marked stretches of units [from, to), each a direct fragment; none behind a noun that names, but behind the verb at unit `naming`. */
  protected fragments(from: number, to: number, naming = -1): { kind: QuoteKind; spans: Span[]; marked: number[] }[] {
    const found: { kind: QuoteKind; spans: Span[]; marked: number[] }[] = [];
    for (let i = from; i < to; i++) {
      const unit = this.units[i]!;
      if (unit.type !== 'marked') continue;
      const before = this.units[i - 1];
      // "which it called “false”": of the verb itself
      if (before && i - 1 !== naming && this.grammar.labels.has(before.fold)) continue;
      // "described the report as “unfounded”, in which soldiers …": what a relative clause tells is no fragment of it
      if (this.clauseAlone && found.length && this.relativeBetween(found.at(-1)!.marked[0]!, i)) break;
      found.push(this.direct(i));
    }
    return found;
  }

  private relativeBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (BORDER.RELATIVE_OF_NOUN.has(this.units[i]!.fold)) return true;
    return false;
  }

  /** "affirme ne disposer d’aucune information, et se réserve le droit", "dit comprendre, mais il a averti": where the outer verb goes on. */
  protected infinitiveEnd(from: number, end: number): number {
    const { grammar } = this;
    for (let i = from + 1; i < end - 1; i++) {
      const unit = this.units[i]!;
      if (unit.type !== 'word' || !BORDER.ANOTHER_DEED.has(unit.fold)) continue;
      let next = i + 1;
      while (next < end && BORDER.CLITIC.has(this.units[next]!.fold)) next++;
      const verb = this.units[next];
      // "assurant entendre A et faisant B": another deed of the one who speaks
      if (!grammar.clauseAlone && grammar.and.has(unit.fold) && verb?.type === 'word' && this.grammar.isGerund(verb.fold) && !this.grammar.isPerson(verb.fold))
        return this.trimEnd(from, i);
      const anew =
        this.units[i - 1]!.fold === ',' &&
        BORDER.YET.has(unit.fold) &&
        this.finder.opensClause(i + 1) &&
        this.finder.finiteBetween(i + 2, Math.min(end + 6, this.units.length));
      if (anew) return this.trimEnd(from, i);
      // "… et, mardi, le ministre a été limogé": a time between commas, then another's clause
      if (!grammar.clauseAlone && grammar.and.has(unit.fold) && this.units[i + 1]?.fold === ',') {
        let close = i + 2;
        while (close < Math.min(this.units.length, i + 9) && this.units[close]!.fold !== ',') close++;
        if (this.units[close]?.fold === ',' && this.finder.opensClause(close + 1) && this.finder.finiteBetween(close + 1, Math.min(end + 6, close + 16)))
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
          (this.finiteHere(subject) || BORDER.REFLEXIVE_OR_NOT.has(this.units[subject]!.fold)) &&
          !this.inRelativeClause(from, i)
        )
          return this.trimEnd(from, i);
      }
      if (verb?.type !== 'word' || verb.capital) continue;
      const goesOn =
        (grammar.pronouns.has(this.units[i + 1]!.fold) && this.finder.finiteBetween(i + 1, Math.min(end, i + 6))) ||
        this.finiteHere(next) ||
        (!grammar.clauseAlone && this.units[i - 1]!.fold === ',' && this.mayBeVerb(next));
      if (goesOn && !this.inRelativeClause(from, i)) return this.trimEnd(from, i);
    }
    return end;
  }

  /** "revendique la victoire après avoir pris B", "accusé de C après que D": where the writer says when, or `end`. */
  protected occasionBegin(from: number, end: number): number {
    for (let i = from + 1; i < end - 1 && !this.clauseAlone; i++)
      if (this.units[i]!.fold === ',' && BORDER.WHAT_IS_TOLD.has(this.units[i + 1]!.fold) && BORDER.RELATIVE_OF_COMMENT.has(this.units[i + 2]?.fold ?? ''))
        return this.trimEnd(from, i);
      else if (BORDER.AFTER.has(this.units[i]!.fold) && BORDER.BEHIND_AFTER.has(this.units[i + 1]!.fold)) return this.trimEnd(from, i);
    return end;
  }

  /** "annonce sa démission, évacuant B", "announced a ban, citing safety": what the speaker does besides, or `end`. */
  protected gerundBegin(from: number, end: number): number {
    const { grammar } = this;
    for (let i = from + 1; i + 1 < end; i++) {
      const next = this.units[i + 1]!;
      if (this.units[i]!.fold === ',' && next.type === 'word' && !next.capital && grammar.isGerund(next.fold) && !grammar.isPerson(next.fold))
        return this.trimEnd(from, i);
    }
    return end;
  }

  /** Is unit `at` still within a relative or que clause that began behind `from`? */
  private inRelativeClause(from: number, at: number): boolean {
    const { grammar } = this;
    for (let i = at - 1; i > from; i--) {
      if (this.units[i]!.fold === ',') return false;
      if (grammar.relatives.has(this.units[i]!.fold) || grammar.subordinators.has(this.units[i]!.fold)) return true;
    }
    return false;
  }

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
