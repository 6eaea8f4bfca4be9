import type { FrameId } from '../../../model/analysis.ts';
import * as BORDER from '../../lang/any-borders.ts';
import * as FRAME from '../../lang/any-frames.ts';
import * as SAID from '../../lang/any-quotes.ts';
import * as SUBJECT from '../../lang/any-subjects.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue, VerbCue } from '../2-cues.ts';
import type { Subject } from '../3-subjects.ts';
import type { Reading } from '../proposal.ts';
import { NounObjectReader } from './noun-objects.ts';

/** Words a fragment needs behind a verb that is not of praise, blame or call: "publie une vidéo « documentaire »" is none. */
const LEAST_FRAGMENT = 3;

/** A verb of speech, who tells it, and how far its clause goes. */
export interface Told {
  readonly cue: VerbCue;
  readonly sentence: MatrixSentence;
  readonly cues: readonly SpeechCue[];
  readonly k: number;
  readonly end: number;
  subject: Subject;
  readonly nested: boolean;
  /** A noun that reports stands behind it: "allegations that A". */
  readonly ofNoun: boolean;
}

/** The frames of a verb whose words stand behind it. Each gives what it reads, null where the verb reports nothing, undefined where another frame may read it. */
export abstract class VerbFrames extends NounObjectReader {
  private reading({ subject }: Told, proposals: Reading['proposals'], contentEnd: number): Reading | null {
    return proposals.length ? { proposals, consumed: contentEnd, contentEnd, subject } : null;
  }

  /** S V : « Q » · S V, « Q » · S V « Q ». */
  protected markedFrame(on: Told): Reading | null | undefined {
    const { cue, sentence, cues, k, end, subject } = on;
    const { frames } = cue;
    const { units, grammar } = this;
    // S V : « Q »  ·  S V, « Q »  ·  S V « Q »
    // "accuse “le régime” d’avoir …": the marks name the accused
    const accused = frames.includes('p') && units[cue.last]?.type === 'marked' && this.accusation(cue.last, end) > 0;
    if (/[dqf]/.test(frames) && !accused) {
      const read = this.markedRight(cue, sentence, end);
      // "le comité qui observe la grève : « … »": a verb with an object of its own does not introduce speech
      const alien = read !== null && !this.english && this.speaksOfSubject(read.colon, read.quotes[0]?.marked[0] ?? -1, cue);
      const right = alien || (read?.colon && !this.english && this.perceives(cue, sentence)) ? null : read;
      // "dit « comprendre » ce que vivent les gens": the verb alone is marked
      const verbOnly = right && !this.english && right.quotes.length === 1 ? this.markedInfinitive(cue.last, end) : null;
      if (verbOnly) return this.reading(on, [{ ...verbOnly, frame: 'infinitive', subject }], end);
      // "juge « inacceptable » que la crèche ferme", "« urgent » de fermer": what is judged stands behind the marks
      const behind = right && !this.english && !right.colon && right.quotes.length === 1 ? cue.last + 1 : -1;
      const judged =
        behind > 0 &&
        FRAME.FINDS.has(cue.lemma) &&
        (grammar.complementisers.has(this.word(behind)) || (BORDER.OF.has(this.word(behind)) && this.infinitive(behind, sentence) === behind + 1));
      const whole = judged && !this.hasVerb(units[cue.last]!.marked!.inner) ? this.quoteOf(cue.last, this.contentEnd(behind + 1, sentence, cues, k)) : null;
      if (whole) return this.reading(on, [{ ...whole, kind: 'mixed', frame: 'mixed', subject }], end);
      if (right) {
        // "dit avoir passé dix mois en prison : « … »": both are reported
        const colon = right.colon ? right.quotes[0]!.marked[0]! - 1 : -1;
        const before =
          colon > 0 && frames.includes('i') && this.infinitive(cue.last, sentence) === cue.last ? this.quoteOf(cue.last, colon, 'infinitive') : null;
        if (before)
          return this.reading(
            on,
            [{ ...before, frame: 'infinitive', subject }, ...right.quotes.map((quote) => ({ ...quote, frame: 'colon' as FrameId, subject }))],
            right.last,
          );
        const frame: FrameId = right.colon ? 'colon' : cue.form === 'gerund' ? 'coordinated' : 'before';
        return this.reading(
          on,
          right.quotes.map((quote) => ({ ...quote, frame, subject })),
          right.last,
        );
      }
    }
    return undefined;
  }

  /** "A witness said: I saw three trucks": speech without marks behind a colon. */
  protected colonFrame(on: Told): Reading | null | undefined {
    const { cue, sentence, cues, k, subject, nested } = on;
    const { frames } = cue;
    const { units, grammar } = this;
    // "A witness said: I saw three trucks": speech without marks
    // "She puts it bluntly: nobody came"
    let told =
      this.english && cue.lemma === FRAME.PUTS_IT && FRAME.HOW_PUT.test(this.word(cue.last))
        ? cue.last + (this.word(cue.last + 1) === FRAME.WAY ? 2 : 1)
        : cue.last;
    while (!this.english && told < sentence.last && (grammar.adverbs.has(this.word(told)) || grammar.temporal.has(this.word(told)))) told++;
    if (this.word(told) === ':' && /[dq]/.test(frames) && cue.form === 'finite' && !cue.passive && !nested && subject.type !== 'none') {
      // "l’ont rappelé : le puits est « le seul » qui …": a clause of which only some words are marked
      let marks = units[told + 1]?.type === 'marked';
      for (let i = told; i < sentence.last; i++) if (units[i]!.type === 'marked' && (this.english || this.isSentence(i))) marks = true;
      const stop = this.english ? sentence.last : this.contentEnd(told + 1, sentence, cues, k);
      const said = marks || !this.finder.finiteBetween(told, stop) ? null : this.quoteOf(told + 1, stop);
      if (said) return this.reading(on, [{ ...said, frame: 'colon', subject }], stop);
    }
    return undefined;
  }

  /** "justified the curfew by the need to “restore order”". */
  protected reasonFrame(on: Told): Reading | null | undefined {
    const { cue, end, subject } = on;
    // "justified the curfew by the need to “restore order”"
    const reason = this.english && FRAME.JUSTIFIES.has(cue.lemma) ? this.reason(cue.last, end) : -1;
    const because = reason > 0 ? this.quoteOf(reason, end) : null;
    if (because && because.kind !== 'indirect') return this.reading(on, [{ ...because, frame: 'mixed', subject }], end);
    return undefined;
  }

  /** S V que CLAUSE. */
  protected clauseFrame(on: Told): Reading | null | undefined {
    const { cue, sentence, cues, k, end, subject } = on;
    const { frames } = cue;
    const { grammar } = this;
    // S V que CLAUSE
    const tells = this.tellsHow(cue, sentence);
    if (frames.includes('q') || cue.lemma === FRAME.QUESTIONS || (this.english && cue.stance === 'denies') || tells > 0) {
      // "ont trouvé des preuves que": of the noun
      const judged = grammar.complementisers.has(this.word(cue.last + 1)) && !grammar.determiners.has(this.word(cue.last));
      const object = cue.lemma === FRAME.FIND && !judged && !grammar.complementisers.has(this.word(cue.last));
      const from = tells > 0 ? tells : object ? -1 : this.complement(cue, sentence, cues[k + 1]);
      // "declared the presence “unlawful”": no clause
      const named = frames.includes('k') && from === cue.last && this.namesQuality(from, end);
      if (from > 0 && !named) {
        const stop = this.contentEnd(from, sentence, cues, k);
        const quote = this.quoteOf(from, stop);
        // "demande que A": a call asserts nothing, and counts where some of its words are between marks
        const call = frames.includes('f') && /^(?:calls|asks|proposes)$/.test(cue.stance) && !this.isReflexive(cue);
        if (quote && call && quote.kind === 'indirect') return null;
        // "Jamais il n’a dit que A"
        const never = !this.english && SUBJECT.NOT.has(this.word(cue.first)) && FRAME.NEVER.has(this.word(sentence.first));
        if (quote && !never && !(cue.negated && !/^(?:denies|confirms|acknowledges)$/.test(cue.stance)))
          return this.reading(
            on,
            this.quotesOf(from, stop).map((part) => ({ ...part, frame: (cue.form === 'finite' ? 'clause' : 'coordinated') as FrameId, subject })),
            stop,
          );
        return null;
      }
    }
    return undefined;
  }

  /** "se disent prêts à mourir": what people say of themselves. */
  protected selfFrame(on: Told): Reading | null | undefined {
    const { cue, end, subject } = on;
    const { units, grammar } = this;
    if (cue.negated) return null;
    // "se disent prêts à mourir": what people say of themselves
    if (
      FRAME.SAYS_OF_ITSELF.has(cue.lemma) &&
      this.isReflexive(cue) &&
      units[cue.last]?.type === 'word' &&
      !grammar.determiners.has(this.word(cue.last)) &&
      !grammar.coordinators.has(this.word(cue.last)) &&
      (!grammar.adverbs.has(this.word(cue.last)) || cue.lemma === FRAME.SAY) &&
      !(cue.lemma === FRAME.DECLARE && grammar.prepositions.has(this.word(cue.last)))
    ) {
      let from = cue.last;
      while (from < end && grammar.adverbs.has(this.word(from))) from++;
      const stop = this.infinitiveEnd(from, end);
      const quote = from < end ? this.quoteOf(from, stop) : null;
      if (quote) return this.reading(on, [{ ...quote, frame: 'infinitive', subject }], stop);
    }
    return undefined;
  }

  /** S V (de) INFINITIVE: "admis mener des discussions", "nie avoir". */
  protected infinitiveFrame(on: Told): Reading | null | undefined {
    const { cue, sentence, cues, k, end } = on;
    const { frames } = cue;
    const { units, grammar } = this;
    // S V (de) INFINITIVE: "admis mener des discussions", "nie avoir"
    // "are alleged to have fled", "is said to be ill"; "was told to leave" is an order
    // "was reported to police": whom it was told
    const heardBy = units[cue.last + 1];
    const rumoured =
      this.english &&
      cue.passive &&
      this.word(cue.last) === FRAME.TO_BE &&
      FRAME.RUMOURED.has(cue.lemma) &&
      heardBy?.type === 'word' &&
      !(heardBy.capital || grammar.determiners.has(heardBy.fold) || grammar.isPerson(heardBy.fold));
    if (rumoured) on.subject = { type: 'none' };
    const { subject } = on;
    // "a juré de venger": a promise; "jure avoir entendu": a claim
    const vowed = !this.english && cue.stance === 'promises' && BORDER.OF.has(this.word(cue.last));
    const found = !this.english && FRAME.FINDS.has(cue.lemma) && this.isJudgement(cue.last, sentence);
    if ((frames.includes('i') && !vowed) || rumoured || found) {
      const from = found ? cue.last : this.infinitive(cue.last, sentence);
      if (from > 0) {
        const stop = this.infinitiveEnd(from, from < end ? end : this.contentEnd(from, sentence, cues, k));
        const quote = this.quoteOf(from, stop, 'infinitive');
        if (quote) return this.reading(on, [{ ...quote, frame: 'infinitive', subject }], stop);
      }
    }
    return undefined;
  }

  /** X accuse Y de …. */
  protected accusationFrame(on: Told): Reading | null | undefined {
    const { cue, end, subject } = on;
    const { frames } = cue;
    // X accuse Y de …
    if (frames.includes('p') && !frames.includes('w')) {
      const verb = this.accusation(cue.last, end, cue.passive, FRAME.BLAMED_FOR.get(cue.lemma));
      const from = verb < 0 && cue.lemma === FRAME.ACCUSE && !cue.passive ? this.accusedOf(cue.last, end) : verb;
      if (from > 0) {
        const stop = this.english ? end : this.occasionBegin(from, this.insertedEnd(cue, from, this.infinitiveEnd(from, end)));
        const quote = this.quoteOf(from, stop);
        if (quote) return this.reading(on, [{ ...quote, frame: 'infinitive', subject }], stop);
      }
    }
    return undefined;
  }

  /** "a parlé de transactions": what is told as new. */
  protected aboutFrame(on: Told): Reading | null | undefined {
    const { cue, sentence, end, subject } = on;
    const { frames } = cue;
    const { units, grammar } = this;
    // "a parlé de transactions": what is told as new; "a parlé de cette épreuve" only names a subject
    // "the film tells of a boy": a thing
    const tale = this.english && cue.lemma === FRAME.TELLS_A_TALE && subject.type === 'phrase' && !this.speaks(subject);
    if (frames.includes('a') && !tale && (cue.form === 'finite' || (cue.lemma.includes(' ') && cue.form === 'gerund'))) {
      const about = units[cue.last];
      const from = cue.last + 1;
      if (about && (FRAME.ABOUT_WHAT.has(about.fold) || FRAME.HINTS_AT.has(`${cue.lemma} ${about.fold}`)) && from < end) {
        const how = this.english && FRAME.HOW_OR_WHY.has(this.word(from));
        const felt = !this.english && [0, 1, 2].some((n) => FRAME.FELT.has(this.word(from + n)));
        const told = how || (this.english && cue.stance === 'warns') || cue.lemma.includes(' ') || !grammar.definite.has(this.word(from));
        // "a d’abord parlé d’une panne, puis d’un sabotage": two versions
        const second = told && !this.english ? this.thenOf(from, end) : -1;
        const versions = second > 0 ? [this.quoteOf(from, second, 'noun'), this.quoteOf(second + 2, end, 'noun')] : [];
        if (versions.length && versions.every((version) => version !== null))
          return this.reading(
            on,
            versions.map((version) => ({ ...version!, frame: 'noun-object' as FrameId, subject })),
            end,
          );
        const stop = this.clauseBehind(from, end);
        const quote = told ? this.quoteOf(how ? from + 1 : from, this.isHeading(sentence) ? this.headingReason(from, end) : stop) : null;
        if (quote && !(felt && quote.kind === 'indirect')) return this.reading(on, [{ ...quote, frame: 'noun-object', subject }], end);
      }
    }
    return undefined;
  }

  /** "estime à 3 000 le nombre de A", "estime le coût des dégâts à 170 millions". */
  protected estimateFrame(on: Told): Reading | null | undefined {
    const { cue, end, subject } = on;
    // "estime à 3 000 le nombre de A", "estime le coût des dégâts à 170 millions"
    if (!this.english && cue.lemma === FRAME.ESTIMATES && !cue.passive && this.putsAt(cue.last, end)) {
      const quote = this.quoteOf(cue.last, end, 'noun');
      if (quote) return this.reading(on, [{ ...quote, frame: 'noun-object', subject }], end);
    }
    return undefined;
  }

  /** "invoque un risque d’avalanche", "arguant d’un manque de moyens". */
  protected groundFrame(on: Told): Reading | null | undefined {
    const { cue, end, subject } = on;
    // "invoque un risque d’avalanche", "arguant d’un manque de moyens"
    const ground = !this.english && !cue.passive ? (this.isReason(cue, cue.last) ? cue.last : this.chargeOf(cue)) : -1;
    if (ground > 0 && ground < end && cue.lemma !== FRAME.ALLEGES) {
      const stop = this.gerundBegin(ground, this.occasionBegin(ground, this.infinitiveEnd(ground, end)));
      const quote = this.quoteOf(ground, stop, 'noun');
      if (quote && quote.kind === 'indirect') return this.reading(on, [{ ...quote, frame: 'noun-object', subject }], end);
    }
    return undefined;
  }

  /** S V NOUN: "a nié toute implication", "a annoncé la création de". */
  protected nounFrame(on: Told): Reading | null | undefined {
    const { cue, sentence, end, subject, ofNoun } = on;
    const { frames } = cue;
    const { units, grammar } = this;
    // S V NOUN: "a nié toute implication", "a annoncé la création de"; "n’a annoncé aucune mesure" is none
    const nothing = FRAME.NO_SUCH.has(this.word(cue.last)) && !/^(?:denies)$/.test(cue.stance);
    // "a promis de réparer le pont": no noun
    const verbal = !this.english && !cue.lemma.includes(' ') && this.infinitive(cue.last, sentence) > 0;
    const judged = cue.lemma === FRAME.QUALIFIES && this.marksBetween(cue.last, end);
    // "confirmed “an accident” on the yacht"
    const inMarks = this.english && units[cue.last]?.type === 'marked' && this.nounGoesOn(cue.last, sentence);
    if (frames.includes('n') && !cue.passive && !nothing && !verbal && !judged) {
      // "a réitéré son souhait de …": the noun of the light verb tells what
      // "qualifie de vol la hausse", "le qualifiant de cruel": what it is said to be
      const quality = cue.lemma === FRAME.QUALIFIES && grammar.complement.has(this.word(cue.last)) && cue.last + 1 < end ? cue.last + 1 : -1;
      const light = cue.lemma.includes(' ') && cue.last > cue.head + 1 && !(this.english && !FRAME.EXPRESSES_A_NOUN.test(cue.lemma));
      const from = quality > 0 ? quality : inMarks ? cue.last : light ? cue.head + 1 : this.nounObject(cue.last, end);
      // "reported 46 cases", but "reporting from Gao", "reported missing"
      const told =
        !FRAME.REPORTS.has(cue.lemma) ||
        (from === cue.last && cue.form === 'finite' && (units[from]!.type === 'number' || grammar.determiners.has(this.word(from))));
      // "dismissed X's claim that A": the claim is X's
      const theirs = this.english && FRAME.DISMISSES.has(cue.lemma) && ofNoun;
      // "cited the Torture Act": a law is no words of whoever cites it
      const law = this.english && cue.lemma === FRAME.CITES && from > 0 && this.namesLaw(from, end);
      // "explique les enjeux", "communique avec les élus": what it was about
      const matter = !this.english && (FRAME.MATTER.has(this.word(from + 1)) || FRAME.MATTER.has(this.word(from + 2)));
      const about = (matter && /^(?:explains|announces|affirms|recalls|says)$/.test(cue.stance)) || (cue.lemma === FRAME.COMMUNICATES && from > cue.last);
      // ", citant la marine": whom he cites
      const cites =
        !this.english &&
        cue.lemma === FRAME.QUOTES &&
        cue.form === 'gerund' &&
        from > 0 &&
        (this.wordCount(from, end) < LEAST_FRAGMENT || this.finder.isMention(from + 1));
      if (from > 0 && told && !law && !about && !theirs && !cites) {
        const own = this.gerundBegin(from, this.occasionBegin(from, this.reasonBegin(from, this.infinitiveEnd(from, this.clauseBehind(from, end)))));
        const stop = this.placeBegin(cue, from, this.comparedBegin(from, own));
        // "a confirmé cette information": it only points back
        const pointsBack = !this.english && FRAME.CONFIRMS.has(cue.lemma) && [0, 1, 2].some((n) => FRAME.SAID_BEFORE.has(this.word(from + n)));
        // "a reconnu l’indépendance de l’archipel": an act of states
        const recognised = cue.lemma === FRAME.RECOGNISES && [0, 1, 2].some((n) => from + n < end && FRAME.RECOGNISED.has(this.word(from + n)));
        // "a confirmé son retour en forme en gagnant": by what he did
        const shown = !this.english && FRAME.SHOWS_BY_DEED.has(cue.lemma) && this.doneBy(from, end);
        const back = !this.english && cue.stance !== 'denies' && FRAME.THIS_ONE.has(this.word(from)) && stop - from <= 3;
        const quote =
          this.claims(cue, from, end) && !this.namesSomebody(from, end) && !back && !pointsBack && !recognised && !shown && !this.onlyFelt(cue, from, end)
            ? this.quoteOf(from, stop, 'noun')
            : null;
        if (quote) {
          const fragments = quote.kind === 'mixed' && FRAME.CITES_MARKS.has(cue.lemma) ? this.fragments(from, end) : null;
          return this.reading(
            on,
            fragments ? fragments.map((f) => ({ ...f, frame: 'fragment' as FrameId, subject })) : [{ ...quote, frame: 'noun-object', subject }],
            end,
          );
        }
      }
    }
    return undefined;
  }

  /** Calls, praise, condemnation: only where some of the words are between marks. */
  protected fragmentFrame(on: Told): Reading | null | undefined {
    const { cue, sentence, cues, k, end, subject } = on;
    const { frames } = cue;
    const { units, grammar } = this;
    // "expressed its “disappointment”", not "expressed dismay that a “film” …"
    if (cue.lemma === FRAME.EXPRESS && !units[cue.last]?.marked && !units[cue.last + 1]?.marked) return null;
    // calls, praise, condemnation: only where some of the words are between marks
    if (/[fd]/.test(frames)) {
      const complement = cue.lemma === FRAME.REFERS ? -1 : this.callComplement(cue.last, end);
      // "calling on X to open “safe corridors” into …": the object alone is quoted
      const object = complement > 0 && this.english && complement + 1 < end ? units[complement + 1]! : null;
      if (object?.marked && cue.stance === 'calls' && !this.hasVerb(object.marked.inner))
        return this.reading(on, [{ ...this.direct(complement + 1), frame: 'fragment', subject }], end);
      if (complement > 0) {
        const quote = this.quoteOf(complement, end);
        if (quote && quote.kind !== 'indirect' && quote.marked.some((at) => !grammar.labels.has(this.word(at - 1))))
          return this.reading(on, [{ ...quote, frame: 'mixed', subject }], end);
      }
      const feeling = /[fk]/.test(frames);
      // "Parlant à des voisins qui ont dit qu’elle était « têtue »": the words are the later verb's
      const next = cues[k + 1];
      const later = !this.english && next?.type === 'verb' && next.form === 'finite' && next.first > cue.last;
      const own = this.ownEnd(cue, sentence, cues, k, later ? Math.min(end, next.first) : end);
      const all = this.fragments(cue.last, own, frames.includes('k') && !cue.passive ? cue.head : -1);
      const fragments = all.filter(
        (f) =>
          feeling ||
          this.wordsIn(f.spans[0]!) >= LEAST_FRAGMENT ||
          // "a décrit les camps comme des « mouroirs »"
          (FRAME.DEPICTS.has(cue.lemma) && units.slice(cue.last, f.marked[0]!).some(({ fold }) => fold === SAID.AS)) ||
          (f.marked[0] === cue.last + 1 && (grammar.complement.has(this.word(cue.last)) || (this.english && FRAME.AGAINST_OR_ABOUT.has(this.word(cue.last))))),
      );
      // "a évoqué un « léger » retard"
      const told = fragments.length ? fragments : cue.lemma === SAID.EVOKES ? all : [];
      const whole = !this.english && told.length ? this.wholeObject(cue, end, told[0]!.marked[0]!) : null;
      if (whole && !(subject.type === 'phrase' && !this.speaks(subject) && !this.unknownName(subject)))
        return this.reading(on, [{ ...whole, frame: 'mixed', subject }], end);
      const joined = all.length && !cue.passive ? this.joinedFragments(cue, own, all, feeling) : null;
      if (joined && !(subject.type === 'phrase' && !this.speaks(subject) && !this.unknownName(subject)))
        return this.reading(on, [{ ...joined, frame: 'mixed', subject }], end);
      // "évoquent un « geste isolé »": a word for it that is theirs
      const one = !fragments.length && cue.lemma === SAID.EVOKES && all.length === 1 && all[0]!.marked[0] === cue.last + 1 && SAID.ONE.has(this.word(cue.last));
      if (one && subject.type === 'phrase' && this.speaks(subject)) return this.reading(on, [{ ...all[0]!, frame: 'fragment', subject }], end);
      if (fragments.length && !(subject.type === 'phrase' && !cue.passive && !this.speaks(subject) && !this.unknownName(subject)))
        return this.reading(
          on,
          fragments.map((f) => ({ ...f, frame: 'fragment' as FrameId, subject })),
          end,
        );
    }
    return undefined;
  }
}
