import { CUE } from '../../lang/any-quotes.ts';
import type { VerbCue } from '../2-cues.ts';
import type { Subject } from '../3-subjects.ts';
import { SentenceReader } from './reader.ts';

/** Who and what can speak: people, bodies, documents; and what only looks like them. */
export abstract class SpeakingReader extends SentenceReader {
  /** May this phrase be the inverted subject of a clause without marks? Only people, bodies and documents speak there. */
  protected mayBeSubject(subject: Extract<Subject, { type: 'phrase' }>): boolean {
    const { grammar } = this.lexicon;
    if (this.standsForPeople(subject)) return true;
    // ", a annoncé la création": an object, not a subject; a subject of a following verb is none either
    let people = false;
    for (let i = subject.first; i < subject.last; i++) {
      const unit = this.units[i]!;
      // ", a promis une enquête": what was promised
      if (CUE.PROMISED.has(unit.fold) && CUE.A_SINGLE.has(this.units[subject.first]!.fold)) return false;
      if (grammar.isPerson(unit.fold) || grammar.documents.has(unit.fold) || unit.capital || this.finder.isMention(i)) people = true;
      if (people) break;
      if (i === subject.first && grammar.determiners.has(unit.fold)) continue;
      // "un de ses responsables", "l’un des chefs"
      if (grammar.complement.has(unit.fold) && CUE.ONE_OF.has(this.units[i - 1]?.fold ?? '')) continue;
      if (i === subject.first + 1 && CUE.A_SINGLE.has(unit.fold) && CUE.THE_ONE.has(this.units[subject.first]!.fold)) continue;
      // "la démission du préfet": not the préfet
      if (CUE.OF_THE.has(unit.fold) && i > subject.first && !grammar.quantities.has(this.units[i - 1]!.fold)) break;
      if (i <= subject.first + 3 && grammar.determiners.has(unit.fold)) continue;
      if (grammar.complement.has(unit.fold)) break;
    }
    return people;
  }

  /** "certains", "d’autres", "les uns", but not "Autre reproche". */
  private standsForPeople({ first, last }: Extract<Subject, { type: 'phrase' }>): boolean {
    const { STANDS_FOR_PEOPLE, OTHERS } = this.lexicon.grammar.cues;
    const word = this.units[last - 1]!.fold;
    return STANDS_FOR_PEOPLE?.has(word) === true && (last - first === 1 ? !OTHERS?.has(word) : last - first === 2);
  }

  /** Is the head of a phrase somebody or something that speaks? */
  speaks(subject: Extract<Subject, { type: 'phrase' }>): boolean {
    const { grammar } = this.lexicon;
    // "Meta, la maison mère de …, indique": a name nobody knows, told by what stands beside it
    const only = this.units[subject.first]!;
    if (
      subject.last - subject.first === 1 &&
      only.capital &&
      !grammar.pronouns.has(only.fold) &&
      !grammar.determiners.has(only.fold) &&
      this.units[subject.last]?.fold === ',' &&
      grammar.determiners.has(this.units[subject.last + 1]?.fold ?? '')
    )
      return true;
    // "CBS reports": an acronym
    const text = this.doc.text.slice(only.start, only.end);
    if (subject.last - subject.first === 1 && text.length > 1 && text === text.toUpperCase() && /^\p{L}+$/u.test(text)) return true;
    if (only.type === 'number' && this.units[subject.first + 1]?.fold === '%') return true;
    // "d’autres", "une autre", "les uns": people whom nothing names
    if (this.standsForPeople(subject)) return true;
    for (let i = subject.first; i < subject.last; i++) {
      const unit = this.units[i]!;
      if (this.finder.isMention(i)) return true;
      // "les « gilets jaunes »", « Le Fleuve »
      if (grammar.namesInMarks && unit.type === 'marked') return true;
      // "son proche départ": near, and nobody's friend
      if (CUE.CLOSE.has(unit.fold) && i + 1 < subject.last && this.units[i + 1]!.type === 'word' && !grammar.complement.has(this.units[i + 1]!.fold)) continue;
      if (grammar.isPerson(unit.fold) || grammar.documents.has(unit.fold) || grammar.inquiries.has(unit.fold)) return true;
      if (i === subject.first && grammar.determiners.has(unit.fold)) continue;
      // "un de ses responsables", "l’une des avocates": whose one it is stands behind
      const before = this.units[i - 1]?.fold ?? '';
      if (grammar.complement.has(unit.fold) && (CUE.ONE_OF.has(before) || CUE.A_FEW_OF.has(before))) continue;
      // "beaucoup de vendeurs", "la plupart des témoins": those who are counted
      if (grammar.complement.has(unit.fold) && grammar.quantities.has(before)) continue;
      // "D’aucuns", "De nombreux éleveurs"
      if (i === subject.first && grammar.cues.OPENS_A_QUANTITY?.has(unit.fold)) continue;
      if (grammar.complement.has(unit.fold) || grammar.prepositions.has(unit.fold)) return false;
      if (grammar.determiners.has(unit.fold)) continue;
      if (unit.type === 'word' && unit.capital && i > subject.first) return true;
    }
    return false;
  }

  /**
   * "le récit d’un habitant", "les chiffres donnés par X", "ses dires": whose words they are. The subject itself where nobody else is told;
   * null for the writer's own ("nos informations").
   */
  protected teller(subject: Extract<Subject, { type: 'phrase' }>, limit: number): Subject | null {
    const { grammar } = this.lexicon;
    const { units } = this;
    const opener = units[subject.first]!.fold;
    let head = subject.first;
    while (head < subject.last && !grammar.utterances.has(units[head]!.fold) && !grammar.documents.has(units[head]!.fold)) head++;
    if (head >= subject.last || head > subject.first + 3) return subject;
    const words = grammar.utterances.has(units[head]!.fold);
    if (words && grammar.ours.has(opener) && !CUE.SOURCES.has(units[head]!.fold)) return null;
    if (words && grammar.possessives.has(opener)) return { type: 'pronoun', at: subject.first, plural: CUE.THEIR.has(opener) };
    // "les chiffres donnés par X", "une lettre signée par le gouverneur", "les noms, cités par X"
    for (let i = head + 1; i < Math.min(limit, head + 9); i++) {
      const { fold, type } = units[i]!;
      // "an email seen by the paper": not the paper's
      if (grammar.cues.HANDLED?.has(units[i - 1]!.fold) && grammar.agents.has(fold)) return subject;
      // "l’audit commandé par les bailleurs": who wants it and who has it did not write it
      if (CUE.ASKED_BY.has(fold) && CUE.ASKED_FOR.test(units[i - 1]!.fold)) break;
      if (CUE.BY.has(fold) && CUE.ENDS_DONE.test(units[i - 1]!.fold)) {
        if (grammar.ours.has(units[i + 1]?.fold ?? '')) return null;
        const by = this.finder.source(i + 1, { first: subject.first, last: limit, block: 0 });
        return by.type === 'phrase' && (this.speaks(by) || units[by.first]!.capital) ? by : subject;
      }
      if (type !== 'word' && fold !== ',') break;
      // "Selon des sources locales, ils ont été tués par …": a clause of its own
      if (i >= subject.last && (grammar.pronouns.has(fold) || grammar.nobody.has(fold) || grammar.finite.has(units[i]!.lower))) break;
      if (grammar.relatives.has(fold) || (i >= subject.last && grammar.determiners.has(fold))) break;
    }
    if (!words) return subject;
    for (let i = head + 1; i < Math.min(subject.last, head + 4); i++) {
      if (!grammar.complement.has(units[i]!.fold)) continue;
      const plain = !grammar.determiners.has(units[i]!.fold) || grammar.contracted?.has(units[i]!.fold);
      const first = i + 1;
      const of: Subject = { type: 'phrase', first, last: subject.last };
      if (plain && first < subject.last && (this.speaks(of) || units[first]!.capital || this.finder.isMention(first))) {
        // "du maire" is the maire's
        return of;
      }
      break;
    }
    return subject;
  }

  /** "a survey showed that", "the inquiry found that", not "she found that": does a document or an inquiry tell it? */
  protected tells(by: Subject, that = false, name = false): boolean {
    const { documents, inquiries } = this.lexicon.grammar;
    if (by.type !== 'phrase') return false;
    const own = this.lexicon.grammar.possessives.has(this.units[by.first]!.fold);
    for (let at = by.first; at < by.last && !own; at++) {
      const { fold } = this.units[at]!;
      if (!CUE.NO_TELLER.has(fold) && (documents.has(fold) || inquiries.has(fold) || (that && CUE.INQUIRER.test(fold)))) return true;
    }
    // "The Lemra Times found that"
    return name && !own && this.namesBody(by.first) && !CUE.IT.has(this.units[by.first]!.fold);
  }

  /** "The Lemra Times": does the name of a body begin here, with or without its article? */
  private namesBody(at: number): boolean {
    const first = CUE.THE.has(this.units[at]!.fold) && !this.finder.isMention(at) ? at + 1 : at;
    return this.finder.isMention(first) && !this.finder.isPerson(first);
  }

  /** May a phrase be a name that nobody knows: capitalised, and not only because a sentence begins? */
  protected unknownName(subject: Extract<Subject, { type: 'phrase' }>): boolean {
    const { grammar } = this.lexicon;
    return grammar.determiners.has(this.units[subject.first]!.fold) || this.units[subject.first + 1]?.capital === true;
  }

  protected namesPerson(subject: Subject): boolean {
    return (
      subject.type === 'phrase' && (this.finder.isPerson(subject.first) || this.finder.isPerson(subject.first + 1) || this.finder.isPerson(subject.first + 2))
    );
  }

  /** "Pour X, …" is a viewpoint only where X is somebody: a person, a body, people, or lui / elle / eux. */
  protected isViewpoint(subject: Subject, tail: number): boolean {
    if (subject.type === 'pronoun') return CUE.VIEWS_IT.has(this.units[subject.at]!.fold) && this.units[tail]?.fold === ',';
    if (subject.type !== 'phrase') return false;
    const opener = this.units[subject.first]!;
    if (!opener.capital && !this.lexicon.grammar.determiners.has(opener.fold) && !this.finder.isMention(subject.first)) return false;
    // "Pour le second, …": one of several things
    if (subject.last - subject.first === 2 && CUE.IN_A_ROW.has(this.units[subject.first + 1]!.fold)) return false;
    // a people or a country has no view of its own: "Pour les Maliens, …"
    for (let i = subject.first; i < subject.last; i++)
      if (this.finder.isPerson(i) || (i < subject.first + 3 && (this.finder.isMention(i) || this.lexicon.grammar.isPerson(this.units[i]!.fold)))) return true;
    return false;
  }

  /** "international relations professor Soli Ozel": does a person's name stand within a phrase? */
  protected namesPersonLate(subject: Extract<Subject, { type: 'phrase' }>): boolean {
    for (let i = subject.first; i < subject.last; i++) if (this.finder.isPerson(i)) return true;
    return false;
  }

  /** "For Omar Ba, …", "For the mayor, …": a person by name, or one of an office. */
  protected isNamedViewpoint(subject: Subject): boolean {
    if (subject.type !== 'phrase') return false;
    if (this.finder.isPerson(subject.first)) return true;
    return (
      CUE.THE.has(this.units[subject.first]!.fold) &&
      subject.last - subject.first === 2 &&
      this.lexicon.grammar.generic.has(this.units[subject.first + 1]!.fold)
    );
  }

  /** ", admet un cadre": somebody is no content. */
  protected namesSomebody(from: number, end: number): boolean {
    const { grammar } = this.lexicon;
    // "rappelle ses deux entraîneurs"
    const counted = grammar.possessives.has(this.units[from]?.fold ?? '') && grammar.determiners.has(this.units[from + 1]?.fold ?? '');
    const noun = this.units[counted ? from + 2 : from + 1]?.fold ?? '';
    // "the coach's departure"
    if (grammar.cues.OWNS?.test(this.units[counted ? from + 3 : from + 2]?.fold ?? '')) return false;
    return (
      from + 1 < end && grammar.determiners.has(this.units[from]!.fold) && grammar.isPerson(noun) && !grammar.bodies.has(noun) && !grammar.documents.has(noun)
    );
  }

  /** "revendiquer" reports speech of deeds only: a demand asserts nothing. */
  protected claims(cue: VerbCue, from: number, end: number): boolean {
    const { deeds, accusations, cues: own } = this.lexicon.grammar;
    if (own.NUMBERS?.has(cue.lemma)) return this.counts(cue, from, end);
    const likened = own.LIKENED?.get(cue.lemma);
    if (likened) return this.likens(cue.lemma, likened, from, end);
    const asserted = own.ASSERTED?.get(cue.lemma);
    if (asserted) return this.units.slice(from, Math.min(end, from + 4)).some(({ fold }) => asserted.has(fold));
    // "dismissed the claim": it only points back
    if (own.POINTS_BACK?.has(cue.lemma) && end - from <= 2) return false;
    const needed = CUE.CLAIMS_DEEDS.has(cue.lemma) ? deeds : CUE.REJECTS.has(cue.lemma) ? accusations : null;
    // "declared their withdrawal", not "declared war"; "justified the raid as a reply", "a justifié la hausse par la crue"
    if (CUE.DECLARES.has(cue.lemma)) return this.lexicon.grammar.possessives.has(this.units[from]!.fold);
    if (CUE.JUSTIFIES.has(cue.lemma)) {
      for (let i = from + 1; i < end; i++) if (CUE.AS_OR_BY.has(this.units[i]!.fold)) return true;
      return false;
    }
    // "a affirmé son talent": shown by deeds; "a rapporté trois thons": brought home
    if (CUE.AFFIRMS.has(cue.lemma)) return ![0, 1, 2].some((n) => CUE.SHOWN.test(this.units[from + n]?.fold ?? ''));
    if (CUE.REPORTS_BACK.has(cue.lemma))
      return [1, 2].some((n) => CUE.HAPPENED.test(this.units[from + n]?.fold ?? '') || deeds.has(this.units[from + n]?.fold ?? ''));
    // "attribue la panne à une pompe", "attributes the shortage to a leak"
    if (CUE.ATTRIBUTES.has(cue.lemma)) {
      for (let i = from + 1; i < end; i++) if (CUE.TO_WHAT.has(this.units[i]!.lower)) return true;
      return false;
    }
    // "rejette toute faute": as a denial
    if (!needed || (needed === accusations && CUE.EVERY.has(this.units[from]!.fold))) return true;
    for (let i = from; i < Math.min(end, from + 4); i++) if (needed.has(this.units[i]!.fold)) return true;
    return false;
  }

  /** "the hearing as a rehearsed exercise", "the case against him a fabrication": an object without marks, and behind it what it is said to be. */
  private likens(lemma: string, link: RegExp, from: number, end: number): boolean {
    const { units, finder } = this;
    if (!CUE.IT.has(units[from]!.fold) && !finder.beginsPhrase(from) && !finder.isPlainWord(from)) return false;
    for (let i = from; i < end; i++) if (units[i]!.type === 'marked') return false;
    for (let i = from + 1; i + 1 < end; i++) {
      const { type, fold } = units[i]!;
      if (type === 'punct' && !/^['’]/.test(fold)) return false;
      if (link.test(fold) && !this.lexicon.grammar.prepositions.has(units[i - 1]!.fold)) return !this.lexicon.grammar.temporal.has(units[i + 1]!.fold);
    }
    // "called the protests counterproductive"
    if (!this.lexicon.grammar.cues.CALLS?.has(lemma) || !this.lexicon.grammar.definite.has(units[from]!.fold)) return false;
    for (let i = from + 2; i < end; i++) {
      const next = units[i + 1];
      const closes = i + 1 >= end || next!.type === 'punct' || CUE.CLOSES_A_QUALITY.has(next!.fold);
      if (closes) return CUE.QUALITY.test(units[i]!.fold) && !units[i]!.capital;
    }
    return false;
  }

  /** "put the number of dead at 40", "estimated the crowd at about 9,000": is what is counted put at a number? */
  private counts(cue: VerbCue, from: number, end: number): boolean {
    if (cue.lemma === this.lexicon.grammar.cues.PUT && !this.units.slice(from, Math.min(end, from + 4)).some(({ fold }) => CUE.COUNTED.has(fold))) return false;
    for (let i = from + 1; i + 1 < end; i++) {
      const next = this.units[i + 1]!;
      const number = next.type === 'number' || CUE.ROUGHLY.has(next.fold) || this.lexicon.grammar.plurals.has(next.fold) || next.fold === '$';
      if (CUE.AT.has(this.units[i]!.fold) && number) return true;
    }
    return false;
  }
}
