import * as SUBJECT from '../../lang/any-subjects.ts';
import { NAME_LENGTH, PhraseEnd } from './phrase-end.ts';
import { NONE, type Subject } from './subject.ts';

/** Place, date and agency before the first words of a dispatch are at most so many units. */
const DATELINE = 14;
/** Somebody at the end of an adjunct is told in at most so many units. */
const ADJUNCT = 4;

/** The first phrase of a sentence or clause, what only sets its scene passed over. */
export abstract class FirstPhrase extends PhraseEnd {
  /** The first noun phrase of units [from, to) that no preposition or gerund opens: the subject of the verb at `to`. */
  protected firstPhrase(from: number, to: number): Subject {
    const { units } = this;
    let end: number;
    for (let at = this.leadEnd(this.datelineEnd(from, to), to); at < to; at = this.leadEnd(end + 1, to)) {
      end = this.stretchEnd(at, to);
      const isLast = end >= to;
      const { marked, fold } = units[at]!;
      // « Le Fleuve » a révélé que: nothing but a short name between marks stands before the verb
      if (this.own.NAMED_BY_MARKS && marked && at === from && end === at + 1 && isLast && marked.inner.end - marked.inner.start <= NAME_LENGTH)
        return { type: 'phrase', first: at, last: end };
      const list = this.listEnd(at, to);
      if (list > at) return { type: 'phrase', first: at, last: list };
      // "c’est X qui a …"
      if (SUBJECT.IT.has(fold) && SUBJECT.IS.has(this.word(at + 1)) && this.beginsPhrase(at + 2))
        return { type: 'phrase', first: at + 2, last: this.phraseEnd(at + 2, to) };
      if (!this.isAdjunct(at, end, to) && !this.namesAdjunct(at, end, to)) {
        // "Électron libre élu en 2014, M. Bah, qui …, a déclaré": told before the name, and no subject
        if (!this.grammar.bareSubjects && !isLast && this.tellsOfNext(at, end)) continue;
        if (this.beginsPhrase(at)) {
          const pronoun = this.pronounAt(at);
          if (pronoun) return { type: 'pronoun', at, ...pronoun };
          return { type: 'phrase', first: at, last: Math.max(at + 1, Math.min(end, this.phraseEnd(at, end))) };
        }
      }
      if (isLast) return this.behindAdjunct(at, end);
    }
    return NONE;
  }

  /** Where a phrase may begin, behind what joins the sentence to the one before. */
  private leadEnd(from: number, to: number): number {
    const { units, own } = this;
    for (let at = from; at < to; at++) {
      const { type, fold, capital } = units[at]!;
      if (type === 'punct' || (type === 'word' && this.grammar.connectives.has(fold))) continue;
      const next = at + 1 < to ? units[at + 1] : undefined;
      // « Un titre » Awa Bah, éleveuse, a dit: marks that open a sentence are no part of its subject
      if (own.NAMED_BY_MARKS && type === 'marked' && next?.type === 'word' && next.capital) continue;
      // "Bref, une tradition rapporte": a word of its own that names nobody
      const alone = type === 'word' && capital && at + 2 < to && next?.fold === ',' && own.NAMES_NOBODY?.has(fold) && !this.isMention(at);
      if (!alone) return at;
      at++;
    }
    return to;
  }

  /** The comma or dash at which the stretch from `from` on ends, brackets passed over, or `to`. */
  private stretchEnd(from: number, to: number): number {
    let depth = 0;
    for (let i = from; i < to; i++) {
      const { fold } = this.units[i]!;
      if (depth === 0 && /^[,–—]$/.test(fold)) return i;
      if (fold === '(') depth++;
      if (fold === ')') depth = Math.max(0, depth - 1);
    }
    return to;
  }

  /** "Dans un communiqué", "Selon X", "Interrogé par X": do units [at, end) only set the scene of what stands up to `to`? */
  private isAdjunct(at: number, end: number, to: number): boolean {
    const { grammar } = this;
    const { type, fold, capital } = this.units[at]!;
    if (type !== 'word') return type === 'marked';
    const next = this.units[at + 1];
    // "A. Ouattara, mère de la victime": no preposition
    if (capital && next?.fold === '.' && this.isMention(at)) return false;
    const isLast = end >= to;
    const article = grammar.determiners.has(fold) && !grammar.contracted?.has(fold);
    const named = capital && (this.isMention(at) || (at + 1 < end && next!.capital && !grammar.temporal.has(next!.fold)));
    return (
      (grammar.prepositions.has(fold) && !this.isPartitive(at) && !article && !SUBJECT.OF_SEVERAL.has(fold)) ||
      (grammar.isGerund(fold) && !named) ||
      this.opensGerund(at, end) ||
      grammar.relatives.has(fold) ||
      (grammar.adverbs.has(fold) && (end - at <= 3 || grammar.prepositions.has(this.word(at + 1)))) ||
      (capital && SUBJECT.ENDS_LONG_ADVERB.test(fold) && !grammar.isPerson(fold) && !(grammar.bareSubjects && isLast && end - at === 1)) ||
      this.isTemporal(at, end) ||
      this.isScene(at, end, to) ||
      (!isLast && !this.beginsPhrase(at))
    );
  }

  /** "Après l’appel du ministre, X, le syndicat a dit": is units [at, end) the name of somebody whom the words before its comma end with, and the next stretch reaches the verb at `to`? */
  private namesAdjunct(at: number, end: number, to: number): boolean {
    if (this.grammar.subjectsTouch || end >= to || this.word(end) !== ',' || this.word(at - 1) !== ',') return false;
    if (!this.personAt(at) || this.mentionEnd(at) !== end) return false;
    const somebody = this.units.slice(Math.max(0, at - ADJUNCT), at - 1).some(({ fold }) => this.grammar.isPerson(fold));
    return somebody && this.beginsPhrase(end + 1) && this.phraseEnd(end + 1, to) === to;
  }

  /** "Dans un communiqué le ministre a annoncé": the first phrase after the adjunct's own, up to the verb at `end`. */
  private behindAdjunct(at: number, end: number): Subject {
    const { grammar } = this;
    for (let i = at + 1; i < end; i++) {
      if (!this.beginsPhrase(i)) continue;
      const { type, fold } = this.units[i - 1]!;
      const last = this.phraseEnd(i, end);
      if (type === 'word' && (grammar.prepositions.has(fold) || grammar.determiners.has(fold))) i = Math.max(i, last - 1);
      else if (last >= end - 1) return { type: 'phrase', first: i, last };
    }
    return NONE;
  }

  /** "Nouakchott, 18 sept 2018 (AFP) - ": where the sentence begins behind the place and the agency, or `from`. */
  private datelineEnd(from: number, to: number): number {
    const { own } = this;
    for (let i = from + 1; i < Math.min(to, from + DATELINE); i++) {
      // "DORI | Le maire a dit"
      if (own.DATELINE_BAR?.has(this.word(i)) && this.units[from]!.capital) return i + 1;
      // "LIRE AUSSI - Le maire a dit", "» LIRE AUSSI - …"
      const lead = this.units[from]!.type === 'punct' ? from + 1 : from;
      if (own.READ_ALSO?.has(this.word(lead)) && /^[-–—:]$/.test(this.word(i)) && i - lead <= 3) return i + 1;
      if (i === from + 1) continue;
      if (!/^[-—–]$/.test(this.word(i)) || !this.units[from]!.capital || this.finiteBetween(from, i)) continue;
      // "LEMRA, March 3 - The governor said"
      const dated = own.datedLines && this.units[i - 1]!.type === 'number' && this.units[i - 1]!.end < this.units[i]!.start;
      if (this.word(i - 1) === ')' || dated) return i + 1;
    }
    return from;
  }

  /** A phrase without an article, no name, right before the comma and the name of a person. */
  private tellsOfNext(at: number, comma: number): boolean {
    const first = this.units[at]!;
    if (first.type !== 'word' || comma - at < 2 || this.grammar.determiners.has(first.fold) || this.grammar.pronouns.has(first.fold)) return false;
    if (this.isMention(at) || this.word(comma) !== ',') return false;
    let name = comma + 1;
    while (name < comma + 4) {
      const fold = this.word(name);
      if (!SUBJECT.SHORT_TITLE.has(fold) && !SUBJECT.ADDRESS.has(fold) && fold !== '.') break;
      name++;
    }
    return this.personAt(name);
  }

  /** "Jeunes, femmes et anciens": the end of a list of people without articles that begins at `at`, or `at`. */
  private listEnd(at: number, to: number): number {
    const { grammar } = this;
    const { AND, ENDS_LISTED } = this.own;
    if (!ENDS_LISTED) return at;
    const people = (i: number): boolean => i < to && this.units[i]!.type === 'word' && ENDS_LISTED.test(this.word(i)) && grammar.isPerson(this.word(i));
    const joins = (i: number): boolean => this.word(i) === ',' || AND.has(this.word(i));
    if (!people(at) || !this.units[at]!.capital || this.word(at + 1) !== ',') return at;
    let items = 1;
    let end = at + 1;
    while (end + 1 < to && joins(end) && people(end + 1)) {
      items++;
      end += 2;
      if (end < to && this.isPlainWord(end) && SUBJECT.ENDS_S.test(this.word(end)) && !joins(end)) end++;
    }
    return items > 1 ? end : at;
  }

  /** "Représentant le ministre, …", "S’adressant aux élèves, …": what somebody does before the verb. */
  private opensGerund(at: number, end: number): boolean {
    const { grammar } = this;
    const { OPENING_GERUND, BEFORE_GERUND, BEHIND_GERUND } = this.own;
    if (!OPENING_GERUND || !BEFORE_GERUND || !BEHIND_GERUND) return false;
    const clitic = BEFORE_GERUND.has(this.word(at));
    const word = this.units[clitic ? at + 1 : at];
    const next = this.units[clitic ? at + 2 : at + 1];
    if (word?.type !== 'word' || at + 1 >= end || !OPENING_GERUND.test(word.fold)) return false;
    return clitic || (next?.type === 'word' && BEHIND_GERUND.has(next.fold) && !grammar.determiners.has(word.fold));
  }

  /** "Joint au téléphone, …", "Agé de 41 ans, …", "Invité lundi à Gao, …": an opening participle sets the scene. */
  private isScene(at: number, end: number, to: number): boolean {
    const { grammar } = this;
    const unit = this.units[at]!;
    const next = this.units[at + 1];
    if (end >= to || unit.type !== 'word' || next?.type !== 'word') return false;
    // "Jugé par défaut" is no "juge"
    const judged = this.own.SETS_SCENE?.test(unit.lower) === true && !this.personAt(at);
    if (grammar.determiners.has(unit.fold) || grammar.pronouns.has(unit.fold) || (!judged && (grammar.isPerson(unit.fold) || this.isMention(at)))) return false;
    return (
      SUBJECT.ENDS_SCENE.test(unit.fold) &&
      (grammar.prepositions.has(next.fold) || grammar.complement.has(next.fold) || (judged && grammar.temporal.has(next.fold)))
    );
  }

  /** "Le Soir", "Le Matin": a paper, by its capitals. */
  protected isDaily(at: number): boolean {
    const { DAILY } = this.own;
    // "The Sunday Ledger"
    if (!DAILY) {
      const [day, name] = [this.units[at + 1], this.units[at + 2]];
      return (
        SUBJECT.THE.has(this.word(at)) &&
        day?.capital === true &&
        this.grammar.temporal.has(day.fold) &&
        name?.type === 'word' &&
        name.capital &&
        !this.grammar.temporal.has(name.fold)
      );
    }
    return this.units[at]!.capital && DAILY.has(this.word(at + 1)) && this.units[at + 1]!.capital;
  }

  /** "Le lundi", "Ce mercredi 16 juin", "On Tuesday", "mardi à Ouagadougou". */
  protected isTemporal(at: number, end: number): boolean {
    const { grammar } = this;
    if (this.isDaily(at)) return false;
    let found = false;
    for (let i = at; i < Math.min(end, at + 5); i++) {
      const unit = this.units[i]!;
      // "this week", not "this ministry"
      if (grammar.temporal.has(unit.fold) && !(i + 1 < end && grammar.determiners.has(unit.fold))) {
        found = true;
        break;
      }
      if (unit.type === 'number' || grammar.determiners.has(unit.fold)) continue;
      break;
    }
    return found;
  }
}
