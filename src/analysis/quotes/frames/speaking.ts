import * as BORDER from '../../lang/any-borders.ts';
import { CUE } from '../../lang/any-quotes.ts';
import * as SUBJECT from '../../lang/any-subjects.ts';
import type { VerbCue } from '../2-cues.ts';
import type { Subject } from '../3-subjects.ts';
import { SentenceReader } from './reader.ts';

/** Who and what can speak: people, bodies, documents; and what only looks like them. */
export abstract class SpeakingReader extends SentenceReader {
  /** May this phrase be the inverted subject of a clause without marks? Only people, bodies and documents speak there. */
  protected mayBeSubject(subject: Extract<Subject, { type: 'phrase' }>): boolean {
    const { grammar } = this;
    if (this.standsForPeople(subject)) return true;
    // ", a annoncé la création": an object, not a subject; a subject of a following verb is none either
    let people = false;
    for (let i = subject.first; i < subject.last; i++) {
      const unit = this.units[i]!;
      // ", a promis une enquête": what was promised
      if (CUE.PROMISED.has(unit.fold) && BORDER.ONE_OF_THEM.has(this.word(subject.first))) return false;
      if (grammar.isPerson(unit.fold) || grammar.documents.has(unit.fold) || unit.capital || this.finder.isMention(i)) people = true;
      if (people) break;
      if (i === subject.first && grammar.determiners.has(unit.fold)) continue;
      // "un de ses responsables", "l’un des chefs"
      if (grammar.complement.has(unit.fold) && CUE.ONE_OF.has(this.word(i - 1))) continue;
      if (i === subject.first + 1 && BORDER.ONE_OF_THEM.has(unit.fold) && CUE.THE_ONE.has(this.word(subject.first))) continue;
      // "la démission du préfet": not the préfet
      if (CUE.OF_THE.has(unit.fold) && i > subject.first && !grammar.quantities.has(this.word(i - 1))) break;
      if (i <= subject.first + 3 && grammar.determiners.has(unit.fold)) continue;
      if (grammar.complement.has(unit.fold)) break;
    }
    return people;
  }

  /** "certains", "d’autres", "les uns", but not "Autre reproche". */
  private standsForPeople({ first, last }: Extract<Subject, { type: 'phrase' }>): boolean {
    const { STANDS_FOR_PEOPLE, OTHERS } = this.grammar.cues;
    const word = this.word(last - 1);
    return STANDS_FOR_PEOPLE?.has(word) === true && (last - first === 1 ? !OTHERS?.has(word) : last - first === 2);
  }

  /** Is the head of a phrase somebody or something that speaks? */
  speaks(subject: Extract<Subject, { type: 'phrase' }>): boolean {
    const { grammar } = this;
    // "Meta, la maison mère de …, indique": a name nobody knows, told by what stands beside it
    const only = this.units[subject.first]!;
    if (
      subject.last - subject.first === 1 &&
      only.capital &&
      !grammar.pronouns.has(only.fold) &&
      !grammar.determiners.has(only.fold) &&
      this.word(subject.last) === ',' &&
      grammar.determiners.has(this.word(subject.last + 1))
    )
      return true;
    // "CBS reports": an acronym
    const text = this.doc.text.slice(only.start, only.end);
    if (subject.last - subject.first === 1 && text.length > 1 && text === text.toUpperCase() && /^\p{L}+$/u.test(text)) return true;
    if (only.type === 'number' && this.word(subject.first + 1) === '%') return true;
    // "d’autres", "une autre", "les uns": people whom nothing names
    if (this.standsForPeople(subject)) return true;
    for (let i = subject.first; i < subject.last; i++) {
      const unit = this.units[i]!;
      if (this.finder.isMention(i)) return true;
      // "les « gilets jaunes »", « Le Fleuve »
      if (grammar.namesInMarks && unit.type === 'marked') return true;
      // "son proche départ": near, and nobody's friend
      if (CUE.CLOSE.has(unit.fold) && i + 1 < subject.last && this.units[i + 1]!.type === 'word' && !grammar.complement.has(this.word(i + 1))) continue;
      if (grammar.isPerson(unit.fold) || grammar.documents.has(unit.fold) || grammar.inquiries.has(unit.fold)) return true;
      if (i === subject.first && grammar.determiners.has(unit.fold)) continue;
      // "un de ses responsables", "l’une des avocates": whose one it is stands behind
      const before = this.word(i - 1);
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
    const { grammar, units } = this;
    const opener = this.word(subject.first);
    let head = subject.first;
    while (head < subject.last && !grammar.utterances.has(this.word(head)) && !grammar.documents.has(this.word(head))) head++;
    if (head >= subject.last || head > subject.first + 3) return subject;
    const words = grammar.utterances.has(this.word(head));
    if (words && grammar.ours.has(opener) && !CUE.SOURCES.has(this.word(head))) return null;
    if (words && grammar.possessives.has(opener)) return { type: 'pronoun', at: subject.first, plural: CUE.THEIR.has(opener) };
    // "les chiffres donnés par X", "une lettre signée par le gouverneur", "les noms, cités par X"
    for (let i = head + 1; i < Math.min(limit, head + 9); i++) {
      const { fold, type } = units[i]!;
      // "an email seen by the paper": not the paper's
      if (grammar.cues.HANDLED?.has(this.word(i - 1)) && grammar.agents.has(fold)) return subject;
      // "l’audit commandé par les bailleurs": who wants it and who has it did not write it
      if (CUE.ASKED_BY.has(fold) && CUE.ASKED_FOR.test(this.word(i - 1))) break;
      if (CUE.BY.has(fold) && CUE.ENDS_DONE.test(this.word(i - 1))) {
        if (grammar.ours.has(this.word(i + 1))) return null;
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
      if (!grammar.complement.has(this.word(i))) continue;
      const plain = !grammar.determiners.has(this.word(i)) || grammar.contracted?.has(this.word(i));
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
    const { documents, inquiries } = this.grammar;
    if (by.type !== 'phrase') return false;
    const own = this.grammar.possessives.has(this.word(by.first));
    for (let at = by.first; at < by.last && !own; at++) {
      const { fold } = this.units[at]!;
      if (!CUE.NO_TELLER.has(fold) && (documents.has(fold) || inquiries.has(fold) || (that && CUE.INQUIRER.test(fold)))) return true;
    }
    // "The Lemra Times found that"
    return name && !own && this.namesBody(by.first) && !CUE.IT.has(this.word(by.first));
  }

  /** "The Lemra Times": does the name of a body begin here, with or without its article? */
  private namesBody(at: number): boolean {
    const first = SUBJECT.THE.has(this.word(at)) && !this.finder.isMention(at) ? at + 1 : at;
    return this.finder.isMention(first) && !this.finder.isPerson(first);
  }

  /** May a phrase be a name that nobody knows: capitalised, and not only because a sentence begins? */
  protected unknownName(subject: Extract<Subject, { type: 'phrase' }>): boolean {
    const { grammar } = this;
    return grammar.determiners.has(this.word(subject.first)) || this.units[subject.first + 1]?.capital === true;
  }

  protected namesPerson(subject: Subject): boolean {
    return (
      subject.type === 'phrase' && (this.finder.isPerson(subject.first) || this.finder.isPerson(subject.first + 1) || this.finder.isPerson(subject.first + 2))
    );
  }

  /** "Pour X, …" is a viewpoint only where X is somebody: a person, a body, people, or lui / elle / eux. */
  protected isViewpoint(subject: Subject, tail: number): boolean {
    if (subject.type === 'pronoun') return CUE.VIEWS_IT.has(this.word(subject.at)) && this.word(tail) === ',';
    if (subject.type !== 'phrase') return false;
    const opener = this.units[subject.first]!;
    if (!opener.capital && !this.grammar.determiners.has(opener.fold) && !this.finder.isMention(subject.first)) return false;
    // "Pour le second, …": one of several things
    if (subject.last - subject.first === 2 && CUE.IN_A_ROW.has(this.word(subject.first + 1))) return false;
    // a people or a country has no view of its own: "Pour les Maliens, …"
    for (let i = subject.first; i < subject.last; i++)
      if (this.finder.isPerson(i) || (i < subject.first + 3 && (this.finder.isMention(i) || this.grammar.isPerson(this.word(i))))) return true;
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
    return SUBJECT.THE.has(this.word(subject.first)) && subject.last - subject.first === 2 && this.grammar.generic.has(this.word(subject.first + 1));
  }

  /** ", admet un cadre": somebody is no content. */
  protected namesSomebody(from: number, end: number): boolean {
    const { grammar } = this;
    // "rappelle ses deux entraîneurs"
    const counted = grammar.possessives.has(this.word(from)) && grammar.determiners.has(this.word(from + 1));
    const noun = this.word(counted ? from + 2 : from + 1);
    // "the coach's departure"
    if (grammar.cues.OWNS?.test(this.word(counted ? from + 3 : from + 2))) return false;
    return from + 1 < end && grammar.determiners.has(this.word(from)) && grammar.isPerson(noun) && !grammar.bodies.has(noun) && !grammar.documents.has(noun);
  }

  /** "revendiquer" reports speech of deeds only: a demand asserts nothing. */
  protected claims(cue: VerbCue, from: number, end: number): boolean {
    const { deeds, accusations, cues: own } = this.grammar;
    if (own.NUMBERS?.has(cue.lemma)) return this.counts(cue, from, end);
    const likened = own.LIKENED?.get(cue.lemma);
    if (likened) return this.likens(cue.lemma, likened, from, end);
    const asserted = own.ASSERTED?.get(cue.lemma);
    if (asserted) return this.units.slice(from, Math.min(end, from + 4)).some(({ fold }) => asserted.has(fold));
    // "dismissed the claim": it only points back
    if (own.POINTS_BACK?.has(cue.lemma) && end - from <= 2) return false;
    const needed = CUE.CLAIMS_DEEDS.has(cue.lemma) ? deeds : CUE.REJECTS.has(cue.lemma) ? accusations : null;
    // "declared their withdrawal", not "declared war"; "justified the raid as a reply", "a justifié la hausse par la crue"
    if (CUE.DECLARES.has(cue.lemma)) return this.grammar.possessives.has(this.word(from));
    if (CUE.JUSTIFIES.has(cue.lemma)) {
      for (let i = from + 1; i < end; i++) if (CUE.AS_OR_BY.has(this.word(i))) return true;
      return false;
    }
    // "a affirmé son talent": shown by deeds; "a rapporté trois thons": brought home
    if (CUE.AFFIRMS.has(cue.lemma)) return ![0, 1, 2].some((n) => CUE.SHOWN.test(this.word(from + n)));
    if (CUE.REPORTS_BACK.has(cue.lemma)) return [1, 2].some((n) => CUE.HAPPENED.test(this.word(from + n)) || deeds.has(this.word(from + n)));
    // "attribue la panne à une pompe", "attributes the shortage to a leak"
    if (CUE.ATTRIBUTES.has(cue.lemma)) {
      for (let i = from + 1; i < end; i++) if (CUE.TO_WHAT.has(this.units[i]!.lower)) return true;
      return false;
    }
    // "rejette toute faute": as a denial
    if (!needed || (needed === accusations && CUE.EVERY.has(this.word(from)))) return true;
    for (let i = from; i < Math.min(end, from + 4); i++) if (needed.has(this.word(i))) return true;
    return false;
  }

  /** "the hearing as a rehearsed exercise", "the case against him a fabrication": an object without marks, and behind it what it is said to be. */
  private likens(lemma: string, link: RegExp, from: number, end: number): boolean {
    const { units, finder } = this;
    if (!CUE.IT.has(this.word(from)) && !finder.beginsPhrase(from) && !finder.isPlainWord(from)) return false;
    for (let i = from; i < end; i++) if (units[i]!.type === 'marked') return false;
    for (let i = from + 1; i + 1 < end; i++) {
      const { type, fold } = units[i]!;
      if (type === 'punct' && !/^['’]/.test(fold)) return false;
      if (link.test(fold) && !this.grammar.prepositions.has(this.word(i - 1))) return !this.grammar.temporal.has(this.word(i + 1));
    }
    // "called the protests counterproductive"
    if (!this.grammar.cues.CALLS?.has(lemma) || !this.grammar.definite.has(this.word(from))) return false;
    for (let i = from + 2; i < end; i++) {
      const next = units[i + 1];
      const closes = i + 1 >= end || next!.type === 'punct' || CUE.CLOSES_A_QUALITY.has(next!.fold);
      if (closes) return CUE.QUALITY.test(this.word(i)) && !units[i]!.capital;
    }
    return false;
  }

  /** "put the number of dead at 40", "estimated the crowd at about 9,000": is what is counted put at a number? */
  private counts(cue: VerbCue, from: number, end: number): boolean {
    if (cue.lemma === this.grammar.cues.PUT && !this.units.slice(from, Math.min(end, from + 4)).some(({ fold }) => CUE.COUNTED.has(fold))) return false;
    for (let i = from + 1; i + 1 < end; i++) {
      const next = this.units[i + 1]!;
      const number = next.type === 'number' || CUE.ROUGHLY.has(next.fold) || this.grammar.plurals.has(next.fold) || next.fold === '$';
      if (CUE.AT.has(this.word(i)) && number) return true;
    }
    return false;
  }
}
