import type { WhyStep } from '../../../model/analysis.ts';
import type { Span } from '../../../model/span.ts';
import type { Entity, RoleMention } from '../../actors/layer.ts';
import * as BORDER from '../../lang/any-borders.ts';
import * as PHRASE from '../../lang/any-phrases.ts';
import * as SAID from '../../lang/any-quotes.ts';
import { UNSAID } from '../../lang/unsaid.ts';
import { fold } from '../../text/2-tokens.ts';
import { countsNoun } from '../ordinals.ts';
import { onlyWhose } from '../whose.ts';
import { type Referent, SpeakerMemory } from './memory.ts';

/** How sure each way of finding a speaker is; measured on annotated articles, see docs/quality.md. */
export const SURE = {
  name: 0.97,
  apposition: 0.94,
  office: 0.9,
  collective: 0.88,
  described: 0.85,
  sameWords: 0.82,
  pronoun: 0.82,
  continues: 0.78,
  generic: 0.68,
  floating: 0.6,
  document: 0.8,
  guess: 0.4,
  nobody: 0.2,
} as const;
/** Words of an office that may stand behind its first noun phrase. */
const OFFICE_TAIL = 14;
/** A name in apposition stands at most so many units behind its comma: "le capitaine de frégate X". */
const RANK = 6;
/** "a retired officer named" takes at most so many units. */
const STYLED_REACH = 10;
/** What stands behind somebody described takes at most so many units behind the verb. */
const TAIL_REACH = 14;
/** Of two who share a description the nearer is certain only where the other is this much further. */
const RIVAL = 0.3;
/** A name between marks has at most so many letters. */
const NICKNAME = 30;
/** A second candidate this close makes a pronoun uncertain. */
export const CLOSE = 0.8;

export interface Found {
  referent: Referent | null;
  mention: Span | null;
  confidence: number;
  chain: WhyStep[];
  candidates: number[];
}

/** Whom a noun phrase means: a name, an office, a name in apposition, a description met before, a body, a document; else somebody new. */
export abstract class PhraseResolver extends SpeakerMemory {
  // ---- phrases -----------------------------------------------------------------------------------------------------

  protected findPhrase(first: number, last: number, sentence: number, limit = last, said: readonly Span[] = []): Found {
    const { units } = this.matrix;
    const { grammar } = this.lexicon;
    const span: Span = { start: units[first]!.start, end: units[last - 1]!.end };
    const text = this.doc.text.slice(span.start, span.end);
    const step = (how: WhyStep['how'], words = text, at: Span = span): WhyStep => ({ how, text: words, span: at });
    const called = !grammar.headFirst ? this.calledName(first, last) : null;
    if (called !== null) {
      const mention = this.layer.names[called]!;
      const entity = this.layer.entities[mention.entity]!;
      return {
        referent: this.ofEntity(mention.entity),
        mention: span,
        confidence: SURE.apposition,
        chain: chainTo(step('apposition'), entity, mention),
        candidates: [],
      };
    }
    const marked = grammar.headFirst ? this.markedName(first, last) : null;
    if (marked !== null)
      return { referent: this.newcomer(marked, sentence), mention: span, confidence: SURE.described, chain: [step('apposition')], candidates: [] };
    let crossed = false;
    const from = !grammar.headFirst ? this.headLast(first, last) : first;
    for (let i = from; i < last; i++) {
      const unit = units[i]!;
      const role = this.roleAt.get(i);
      // a name beside the office says more than the office: "Le ministre porte-parole du gouvernement X"
      const named = role !== undefined && this.layer.roles[role]!.name === undefined && (this.headPerson(i + 1, last) || this.apposedName(last, last) !== null);
      if (role !== undefined && !crossed && !named) {
        const found = this.fromRole(this.layer.roles[role]!, span, sentence);
        if (found) return found;
      }
      const name = this.nameAt.get(i);
      if (name !== undefined) {
        const mention = this.layer.names[name]!;
        const entity = this.layer.entities[mention.entity]!;
        // "the al-Qaeda-linked JNIM": whose side somebody is on
        if (
          PHRASE.LINKED.test(this.doc.text.slice(mention.end, mention.end + 14)) ||
          PHRASE.LINKED.test(this.doc.text.slice(mention.start, mention.end).replace(/^.*?(?=[-‑–])/, ''))
        )
          continue;
        // "l’épouse de M. X": the title stands between
        let lead = i - 1;
        while (lead > first && (units[lead]!.fold === '.' || this.isTitle(units[lead]!.fold))) lead--;
        const before = units[lead];
        const opened =
          i > first &&
          before !== undefined &&
          (grammar.prepositions.has(before.fold) ||
            grammar.complement.has(before.fold) ||
            (grammar.determiners.has(before.fold) && lead > first && grammar.complement.has(units[lead - 1]?.fold ?? '')));
        // "Corvan’s chief executive": whose somebody is
        const owner = units.slice(i + 1, i + 6).some((next) => next.start >= mention.end && next.start <= mention.end + 1 && SAID.GENITIVE.test(next.fold));
        // "Department of … (Dirco) director-general": the body says only whose
        let tail = !grammar.headFirst && i + 1 < last ? i + 1 : -1;
        while (tail > 0 && units[tail]!.start < mention.end) tail = tail + 1 < last ? tail + 1 : -1;
        const whose = tail > 0 && units[tail]!.fold === '(' && tail + 3 < last && grammar.isPerson(units[tail + 3]!.fold) && !units[tail + 3]!.capital;
        if (owner || whose) continue;
        // "the founding editor of the platform Jamii", "a friend of Prince X": the name only says whose
        if (crossed && !grammar.headFirst && before !== undefined && !before.capital && !grammar.isPerson(before.fold) && i > first) continue;
        // "le capitaine du navire Punta des Vent, Joan X": the name behind the comma is whose office it is
        if (crossed && this.apposedName(last, last) !== null) continue;
        // "l’imam de la mosquée du quartier Lamordé": the name of a place or a house
        if (crossed && before !== undefined && i > first && PHRASE.NAMED_AFTER.has(before.fold)) continue;
        if (!crossed || (entity.type === 'person' && !opened && !this.isEmbedded(i) && !this.joinsOn(first, i))) {
          const referent = this.ofEntity(mention.entity);
          this.learn(referent, first, i);
          referent.others = this.coordinated(i, last, mention.entity);
          const how = i === first || (i === first + 1 && grammar.determiners.has(units[first]!.fold)) ? 'name' : 'apposition';
          return { referent, mention: span, confidence: SURE.name, chain: chainTo(step(how), entity, mention), candidates: [] };
        }
      }
      // "le groupe d’État islamique", "l’opération Barkhane": the noun only says what kind the name is
      if (
        unit.type === 'word' &&
        grammar.complement.has(unit.fold) &&
        i > first &&
        PHRASE.KIND_OF_NAME.has(units[i - 1]!.fold) &&
        this.nameAt.has(i + 1) &&
        !grammar.determiners.has(units[i + 1]!.fold)
      )
        continue;
      if (unit.type === 'word' && i > first && (grammar.complement.has(unit.fold) || grammar.prepositions.has(unit.fold) || grammar.around.has(unit.fold)))
        crossed = true;
    }
    // a name in apposition behind a comma: "le ministre de l’Habitat, Yacouba Barry"
    const head = this.headNoun(first, last);
    // "people close to the minister, Omar Dorval": he is none of several
    const several =
      !grammar.headFirst && head !== null && this.isPlural(first, last, head) && units.slice(first, last + 1).some(({ fold: word }) => grammar.near.has(word));
    const styled = !grammar.headFirst ? (this.styledName(last) ?? this.nameBeforeCue(last, limit)) : null;
    // "according to court papers, Awa Bolo, 44, wrote": a paper is nobody
    const paper = !grammar.headFirst && head !== null && grammar.documents.has(head) && units[last - 1]!.fold === head;
    const behind =
      styled ??
      (several || paper ? null : this.apposedName(last, limit)) ??
      (grammar.headFirst && !this.isPlural(first, last, head) ? this.titledName(last) : null) ??
      (head !== null && !this.isTrade(head) ? this.apposedName(last, last, true) : null);
    // "Selon une source, X, maire de Gao, a fui": X is told of, and no apposition
    const told = behind !== null && said.some(({ start, end }) => start <= this.layer.names[behind]!.start && this.layer.names[behind]!.end <= end);
    const apposed = told ? null : behind;
    if (apposed !== null && head !== null) {
      const mention = this.layer.names[apposed]!;
      const referent = this.ofEntity(mention.entity);
      this.learn(referent, first, last);
      referent.others = this.coordinated(last, last + 8, mention.entity);
      return {
        referent,
        mention: span,
        confidence: SURE.apposition,
        chain: chainTo(step('apposition'), this.layer.entities[mention.entity]!, mention),
        candidates: [],
      };
    }
    // a document speaks for whoever made it
    if (head !== null && grammar.documents.has(head)) {
      let nouns = 0;
      for (let i = grammar.headFirst ? first + 1 : first; i < last; i++) {
        const name = this.nameAt.get(i);
        const role = this.roleAt.get(i);
        // "le rapport d’expertise de X": X is what it tells of
        const { fold: noun } = units[i]!;
        if (grammar.complement.has(noun)) nouns++;
        if (nouns > 1 && grammar.headFirst) break;
        // "un rapport cité par X", "a report seen by X"
        if (UNSAID[this.lexicon.language]?.handled.has(noun)) break;
        if (name === undefined && role === undefined) continue;
        const found = role !== undefined ? this.fromRole(this.layer.roles[role]!, span, sentence) : null;
        const referent = found?.referent ?? (name !== undefined ? this.ofEntity(this.layer.names[name]!.entity) : null);
        if (referent)
          return { referent, mention: span, confidence: SURE.document, chain: [step('document'), { how: 'name', text: referent.name }], candidates: [] };
      }
    }
    return this.findDescription(first, last, span, text, head, sentence, limit);
  }

  /** "Un certain « Abou Zeyd »", "le nommé « Tigre »": the name between marks behind, or at the end of, units [first, last); or null. */
  private markedName(first: number, last: number): string | null {
    const { units } = this.matrix;
    const at = units[last - 1]!.marked ? last - 1 : last;
    const inner = units[at]?.marked?.inner;
    if (!inner || at <= first || !PHRASE.NAMELY.test(units[at - 1]!.fold)) return null;
    const name = this.doc.text.slice(inner.start, inner.end).trim();
    return name.length <= NICKNAME && /^\p{Lu}/u.test(name) ? name : null;
  }

  /** Somebody whom the text names and nobody knows. */
  private newcomer(name: string, sentence: number): Referent {
    const referent: Referent = {
      order: this.made++,
      entity: null,
      name,
      gender: undefined,
      plural: false,
      human: true,
      heads: new Set(),
      others: [],
      sentence,
      weight: 0,
    };
    this.near.add(referent);
    return referent;
  }

  /** Where heads stand last, names do: "White House press secretary Josh Earnest"; before a noun they only say whose: "Obama administration officials". */
  private headLast(first: number, last: number): number {
    const { grammar } = this.lexicon;
    let end = first;
    while (end < last) {
      const word = this.matrix.units[end]!.fold;
      if (grammar.complement.has(word) || (end > first && (grammar.prepositions.has(word) || grammar.around.has(word)))) break;
      end++;
    }
    const noun = this.matrix.units[end - 1]!;
    const named = (at: number): number | undefined => this.nameAt.get(at) ?? undefined;
    // "Omar Lell and Awa Bolo": the first of them
    const joined = named(first) !== undefined && this.hasWord(first, end, PHRASE.JOINS_NAMES);
    for (let i = first; i < end && !joined; i++) {
      const name = named(i);
      if (name !== undefined && i > first && this.layer.names[name]!.end === noun.end && this.layer.entities[this.layer.names[name]!.entity]!.type === 'person')
        return i;
    }
    const role = this.roleAt.get(first) ?? this.roleAt.get(first + 1);
    const known = role !== undefined && (this.layer.roles[role]!.entity !== null || this.layer.roles[role]!.name !== undefined);
    if (known && this.layer.roles[role]!.end >= noun.end) return first;
    if (noun.capital || !grammar.isPerson(noun.fold)) return first;
    const near = named(first) ?? named(first + 1);
    if (near !== undefined && this.layer.names[near]!.end < noun.end)
      // "the Xinhua news agency": the noun only says what the name is
      return grammar.bodies.get(noun.fold)?.includes(this.layer.entities[this.layer.names[near]!.entity]!.type) ? first : last;
    // "a senior Pentagon official": whose somebody is, adjectives before
    for (let i = first + 2; i < end - 1 && this.isTrade(noun.fold); i++) {
      const name = named(i);
      if (name !== undefined && this.layer.names[name]!.end < noun.end) return last;
    }
    return first;
  }

  /** "the group known as JNIM", "a militia called Dozo": the name it is known by, or null. */
  private calledName(first: number, last: number): number | null {
    const { units } = this.matrix;
    let at = PHRASE.CALLED.has(units[last - 1]!.fold) && last - first > 1 ? last : PHRASE.CALLED.has(units[last]?.fold ?? '') ? last + 1 : -1;
    if (at < 0) return null;
    while (at < last + 4 && PHRASE.BEHIND_CALLED.has(units[at]?.fold ?? '')) at++;
    return this.nameAt.get(at) ?? null;
  }

  /** Does a person's name that no preposition opens stand in units [from, to)? */
  private headPerson(from: number, to: number): boolean {
    const { grammar } = this.lexicon;
    for (let i = from; i < to; i++) {
      const name = this.nameAt.get(i);
      if (name === undefined || this.layer.entities[this.layer.names[name]!.entity]!.type !== 'person') continue;
      const before = this.matrix.units[i - 1]!.fold;
      if (!grammar.prepositions.has(before) && !grammar.complement.has(before) && !this.joinsTwo(before)) return true;
    }
    return false;
  }

  private findDescription(first: number, last: number, span: Span, text: string, head: string | null, sentence: number, limit: number): Found {
    const { grammar } = this.lexicon;
    const { units } = this.matrix;
    const opener = units[first]!.fold;
    // "de l’avis du conférencier": its article stands in the word before
    const definite =
      grammar.definite.has(opener) || PHRASE.THE.has(opener) || (head !== null && this.isTrade(head) && BORDER.TO_THE.has(units[first - 1]?.fold ?? ''));
    const plural = this.isPlural(first, last, head);
    const gender = PHRASE.OPENS_HER.has(opener) ? 'f' : PHRASE.OPENS_HIM.has(opener) ? 'm' : undefined;
    const latter = PHRASE.THE_LATTER.test(text) ? this.lastNamed(span.start, undefined, false) : null;
    if (latter)
      return { referent: latter, mention: span, confidence: SURE.pronoun, chain: [{ how: 'pronoun', text, span }, ...this.lead(latter)], candidates: [] };
    const aged = !grammar.headFirst && PHRASE.THE_ONE_OF_AGE.test(text) ? this.ofAge(text, sentence) : null;
    if (aged)
      return { referent: aged, mention: span, confidence: SURE.generic, chain: [{ how: 'description', text, span }, ...this.lead(aged)], candidates: [] };
    const step: WhyStep = { how: plural ? 'collective' : 'description', text, span };
    const only = !grammar.headFirst && !plural && PHRASE.THE.has(opener) && last - first === 2 && head !== null ? this.onlyPerson(first, head, sentence) : null;
    if (only) return { referent: only, mention: span, confidence: SURE.generic, chain: [step, { how: 'only-candidate', text: only.name }], candidates: [] };
    // "notre interlocutrice": who just spoke, or was met
    if (head !== null && PHRASE.SPOKE_WITH_US.test(head) && grammar.ours.has(opener) && !plural) {
      const sex = PHRASE.ENDS_HER.test(head) ? 'f' : undefined;
      const near = this.ranked(sentence).find(({ referent }) => referent.human && !referent.plural && !(sex && referent.gender === 'm'));
      if (near) return { referent: near.referent, mention: span, confidence: SURE.generic, chain: [step, ...this.lead(near.referent)], candidates: [] };
    }
    if (definite && head !== null) {
      // somebody the text described with the same noun before
      const sharing = this.ranked(sentence).filter(
        ({ referent }) => referent.heads.has(head) && referent.plural === plural && !(gender && referent.gender && referent.gender !== gender),
      );
      const [known, rival] = grammar.possessives.has(opener) ? [] : sharing;
      if (known && (known.referent.entity !== null || known.referent.name !== text)) {
        // two economists: which one is told by nearness only, and the reader sees both
        const close = rival !== undefined && rival.score > known.score * RIVAL;
        return {
          referent: known.referent,
          mention: span,
          confidence: close ? SURE.floating : SURE.sameWords,
          chain: [step, ...this.lead(known.referent)],
          candidates: close && rival.referent.entity !== null ? [rival.referent.entity] : [],
        };
      }
      // "la même source": whoever spoke last, else whom the text was about
      if (grammar.headFirst && PHRASE.SOURCE.has(head) && units[first + 1]?.fold === SAID.SPOKE_LAST && last - first === 3) {
        const near =
          this.lastSpeaker && sentence - this.lastSpeakerSentence <= 6
            ? this.lastSpeaker
            : this.ranked(sentence).find(({ referent }) => referent.entity !== null)?.referent;
        if (near) return { referent: near, mention: span, confidence: SURE.generic, chain: [step, ...this.lead(near)], candidates: [] };
      }
      // "l’armée", "le gouvernement": the body of that kind the text spoke of last
      // "the rights group": one kind of body
      const charity = !grammar.headFirst && PHRASE.BODY_THAT_HELPS.has(head) && this.hasWord(first, last, PHRASE.CHARITABLE);
      const types = charity ? (['ngo'] as const) : grammar.bodies.get(head);
      if (types && (charity || !this.hasComplement(first, last))) {
        const body = this.introduced(head, span.start) ?? this.lastBody(types, span.start);
        if (body) {
          const candidates = body.rivals;
          return {
            referent: body.referent,
            mention: span,
            confidence: candidates.length ? SURE.floating : SURE.generic,
            chain: [step, ...this.lead(body.referent)],
            candidates,
          };
        }
      }
      // "l’organisation de défense des droits humains": the one body of that kind that was named
      if (grammar.headFirst && PHRASE.BODY_OF_AID.has(head) && this.describesAid(first, last)) {
        const body = this.lastBody(['ngo', 'group', 'organisation', 'igo'], span.start);
        if (body && !body.rivals.length)
          return { referent: body.referent, mention: span, confidence: SURE.generic, chain: [step, ...this.lead(body.referent)], candidates: [] };
      }
      // "le communiqué": of whoever made the one the text named before
      const author = this.documents.get(head) ?? (grammar.anyDocument.has(head) ? this.lastAuthor : undefined);
      if (author && !this.hasComplement(first, last)) {
        return {
          referent: author,
          mention: span,
          confidence: SURE.document,
          chain: [
            { ...step, how: 'document' },
            { how: 'name', text: author.name },
          ],
          candidates: [],
        };
      }
      // "le chercheur", "l’élu": one person was just speaking, and nothing says it is another
      const owned = grammar.possessives.has(opener);
      const pointing = PHRASE.POINTING.has(opener) && this.isTrade(head);
      // "l’orateur du jour"
      const tail = PHRASE.THE_DAY.has(units[last - 1]!.fold) && units[last - 2]?.fold === SAID.FROM ? last - 2 : last;
      const bare =
        !plural && !owned && !this.toSomebody(first, last) && (pointing || (tail - first <= 3 && grammar.isPerson(head) && grammar.generic.has(head)));
      if (bare) {
        const office = grammar.offices.has(head);
        const near = this.ranked(sentence).filter(
          ({ referent, score }) =>
            // "le maire" is not the biologist who just spoke
            !(office && referent.heads.size > 0) &&
            referent.human &&
            !referent.plural &&
            referent.entity !== null &&
            score >= 0.3 &&
            !(gender && referent.gender && referent.gender !== gender),
        );
        const [best, second] = near;
        if (best && !(second && second.score > best.score * CLOSE)) {
          best.referent.heads.add(head);
          return {
            referent: best.referent,
            mention: span,
            confidence: SURE.generic,
            chain: [step, { how: 'only-candidate', text: best.referent.name }],
            candidates: [],
          };
        }
      }
    }
    // "les combattants du FLA": the group itself
    const group = plural && definite ? this.membersOf(first, last) : null;
    if (group) return { referent: group, mention: span, confidence: SURE.generic, chain: [step, ...this.lead(group)], candidates: [] };
    const human = (head !== null && this.isTrade(head)) || this.isNameLike(first, last) || this.unknownName(first, last) !== null;
    const referent: Referent = {
      order: this.made++,
      entity: null,
      name: this.unknownName(first, last) ?? this.wholeDescription(first, last, limit) ?? text,
      gender,
      plural,
      human,
      heads: new Set(head ? [head] : []),
      others: [],
      sentence,
      weight: 0,
    };
    // "the ministry", "l’entreprise": a body speaks as somebody does; "la part", "cette hausse" is nobody whom "elle" may mean
    const speaks = human || (head !== null && (grammar.bodies.has(head) || grammar.documents.has(head)));
    if (speaks || !grammar.headFirst) this.near.add(referent);
    return { referent, mention: span, confidence: speaks ? (plural ? SURE.collective : SURE.described) : SURE.guess, chain: [step], candidates: [] };
  }

  /** "Farmers in Kaduna and Jigawa [said]", "[said] a letter from the bishop": the description with all that touches it, or null. */
  private wholeDescription(first: number, last: number, limit: number): string | null {
    const { units } = this.matrix;
    const { grammar } = this.lexicon;
    if (grammar.headFirst) return null;
    const left = limit > last;
    // "Officials from the mine initially said"
    while (left && limit - 1 > last && grammar.adverbs.has(units[limit - 1]!.fold)) limit--;
    const stop = left ? limit : Math.min(units.length, last + TAIL_REACH);
    let end = last;
    while (end + 1 < stop && PHRASE.TOUCHES.has(units[end]!.fold)) {
      // "the company in a statement", "neighbours at the time": how and when it was said
      const told = units
        .slice(end + 1, end + 4)
        .some(({ fold: word }) => BORDER.ADDRESSES.has(word) || grammar.documents.has(word) || grammar.temporal.has(word));
      if (told || units[end + 1]!.type !== 'word' || PHRASE.TELLS_HOW_SAID.has(units[end + 2]?.fold ?? '')) return null;
      const next = this.finder.phraseEnd(end + 1, stop);
      if (next <= end + 1 && grammar.determiners.has(units[end + 1]!.fold)) return null;
      end = next;
    }
    // "Traders in Gao, Mopti and Lemra": a list goes on
    const listed = units[end]?.fold === ',' && (!left || units.slice(end, limit).some(({ fold: word }) => grammar.coordinators.has(word)));
    if (end === last || listed || (left ? end !== limit && units[end]?.fold !== ',' : end >= stop)) return null;
    return this.doc.text.slice(units[first]!.start, units[end - 1]!.end);
  }

  /** "The Frenchwoman", "The matron": the one person whom the text has named so far, right before; not whoever goes with him ("the lawyer"). */
  private onlyPerson(first: number, head: string, sentence: number): Referent | null {
    const { units, sentences } = this.matrix;
    const noun = units[first + 1]!;
    const people = noun.capital
      ? PHRASE.ENDS_NATION.test(noun.fold)
      : this.isTrade(head) && !PHRASE.WITH_ANOTHER.has(head) && !this.lexicon.grammar.generic.has(head);
    if (!people || (noun.capital && this.nameAt.has(first + 1))) return null;
    let found: number | null = null;
    let near = false;
    for (const { start, entity } of this.layer.names) {
      if (start >= units[first]!.start) break;
      if (this.layer.entities[entity]!.type !== 'person') continue;
      if (found !== null && found !== entity) return null;
      found = entity;
      near = start >= units[sentences[Math.max(0, sentence - 1)]!.first]!.start;
    }
    const referent = found !== null && near ? this.ofEntity(found) : null;
    // "The Frenchwoman" is no Omar
    const gender = this.lexicon.grammar.genderOf(head);
    return referent && !(gender && referent.gender && gender !== referent.gender) ? referent : null;
  }

  /** "the reporter asked her", "lui a demandé le journaliste": whoever was met before is the one who hears it. */
  private toSomebody(first: number, last: number): boolean {
    const { units } = this.matrix;
    return !this.lexicon.grammar.headFirst
      ? units.slice(last, last + 3).some(({ fold }) => BORDER.HIM.has(fold))
      : units.slice(Math.max(0, first - 4), first).some(({ fold }) => PHRASE.TO_HIM.has(fold));
  }

  /** "the 43-year-old": who was told to be of that age, else the last person who spoke or was named. */
  private ofAge(text: string, sentence: number): Referent | null {
    const age = /\d+/.exec(text)![0];
    for (const mention of this.layer.names) {
      if (this.layer.entities[mention.entity]!.type !== 'person') continue;
      if (PHRASE.AGE_BEHIND.exec(this.doc.text.slice(mention.end, mention.end + 16))?.[1] === age) return this.ofEntity(mention.entity);
    }
    const near = this.ranked(sentence).find(({ referent }) => referent.human && !referent.plural && referent.entity !== null);
    return near?.referent ?? null;
  }

  /** "Mohsin", "Kebbeh Kamara": capitals and nothing else, of a person that nobody knows. */
  private isNameLike(first: number, last: number): boolean {
    if (this.lexicon.grammar.headFirst) return false;
    const { grammar } = this.lexicon;
    for (let i = first; i < last; i++) {
      const { type, capital, fold } = this.matrix.units[i]!;
      if (
        type !== 'word' ||
        !capital ||
        grammar.determiners.has(fold) ||
        grammar.nobody.has(fold) ||
        grammar.bodies.has(fold) ||
        grammar.documents.has(fold) ||
        grammar.subordinators.has(fold)
      )
        return false;
    }
    return last - first <= 4;
  }

  /** "Alexey Mukhin of the Centre for …": the name of somebody nobody knows, without what tells more of him. */
  private unknownName(first: number, last: number): string | null {
    if (this.lexicon.grammar.headFirst) return null;
    const { grammar } = this.lexicon;
    const { units } = this.matrix;
    let end = first;
    while (
      end < last &&
      units[end]!.type === 'word' &&
      units[end]!.capital &&
      !grammar.determiners.has(units[end]!.fold) &&
      !grammar.isPerson(units[end]!.fold)
    )
      end++;
    if (end === first) return this.nameBehindKind(first, last);
    if (end - first < 2 || end >= last || !grammar.complement.has(units[end]!.fold)) return null;
    return this.doc.text.slice(units[first]!.start, units[end - 1]!.end);
  }

  /** "the airline Sahel Wings", "online daily Vuelta Hoy": the capitals behind the noun for what it is. */
  private nameBehindKind(first: number, last: number): string | null {
    const { grammar } = this.lexicon;
    const { units } = this.matrix;
    let name = last;
    while (name > first && units[name - 1]!.type === 'word' && units[name - 1]!.capital) name--;
    const kind = units[name - 1];
    if (name === last || name - 1 <= first - 1 || !kind || !(grammar.bodies.has(kind.fold) || grammar.documents.has(kind.fold) || grammar.isPerson(kind.fold)))
      return null;
    for (let i = first; i < name; i++)
      if (units[i]!.type !== 'word' || grammar.prepositions.has(units[i]!.fold) || grammar.coordinators.has(units[i]!.fold)) return null;
    return this.doc.text.slice(units[name]!.start, units[last - 1]!.end);
  }

  /** "Les rebelles touareg du MNLA", "les hommes de Boko Haram": the armed group whose members they are. */
  private membersOf(first: number, last: number): Referent | null {
    const { units } = this.matrix;
    let member = false;
    for (let i = first + 1; i < last; i++) {
      if (PHRASE.ARMED_MEMBERS.has(units[i]!.fold)) member = true;
      if (!member || !this.lexicon.grammar.complement.has(units[i]!.fold)) continue;
      const name = this.nameAt.get(i + 1) ?? this.nameAt.get(i + 2);
      if (name === undefined) return null;
      const { entity, end } = this.layer.names[name]!;
      return end >= units[last - 1]!.end && /^(?:armed_group|group|pmc)$/.test(this.layer.entities[entity]!.type) ? this.ofEntity(entity) : null;
    }
    return null;
  }

  private hasWord(first: number, last: number, word: ReadonlySet<string>): boolean {
    for (let i = first; i < last; i++) if (word.has(this.matrix.units[i]!.fold)) return true;
    return false;
  }

  private hasComplement(first: number, last: number): boolean {
    for (let i = first + 1; i < last; i++) if (this.lexicon.grammar.complement.has(this.matrix.units[i]!.fold)) return true;
    return last - first > 2;
  }

  /** Nothing but words of what such bodies do: défense, droits, humanitaire, médias. */
  private describesAid(first: number, last: number): boolean {
    const { units } = this.matrix;
    let told = false;
    for (let i = first + 1; i < last; i++) {
      const { fold: word, capital } = units[i]!;
      if (capital && !PHRASE.NGO.has(word)) return false;
      if (PHRASE.OF_AID.has(word)) told = true;
    }
    return told;
  }

  /** "l’ONG" is the one that was named as such, "l’ONG Oxfam": not whatever body stood nearer. */
  private introduced(noun: string, before: number): { referent: Referent; rivals: number[] } | null {
    if (!this.lexicon.grammar.headFirst) return null;
    const met: number[] = [];
    for (const [unit, name] of this.nameAt) {
      const { start, entity } = this.layer.names[name]!;
      if (start >= before || this.matrix.units[unit - 1]?.fold !== noun || met.includes(entity)) continue;
      if (this.layer.entities[entity]!.type !== 'person') met.push(entity);
    }
    return met.length === 1 ? { referent: this.ofEntity(met[0]!), rivals: [] } : null;
  }

  /** The entity of one of these types that was named last before an offset, and the others of these types. */
  private lastBody(types: readonly string[], before: number): { referent: Referent; rivals: number[] } | null {
    const met: number[] = [];
    for (const mention of this.layer.names) {
      if (mention.start >= before) break;
      if (!types.includes(this.layer.entities[mention.entity]!.type)) continue;
      // an embassy is a part of a government abroad, and not what "le gouvernement" or "le ministère" means
      if (PHRASE.EMBASSY.test(this.layer.entities[mention.entity]!.name)) continue;
      const at = met.indexOf(mention.entity);
      if (at >= 0) met.splice(at, 1);
      met.push(mention.entity);
    }
    const last = met.pop();
    return last === undefined ? null : { referent: this.ofEntity(last), rivals: met.reverse() };
  }

  /** "Un communiqué du ministère …": remembers whose document it is. */
  protected meetDocument(at: number): void {
    const { grammar } = this.lexicon;
    const noun = this.matrix.units[at]!.fold;
    if (!grammar.documents.has(noun) || !grammar.complement.has(this.matrix.units[at + 1]?.fold ?? '')) return;
    for (let i = at + 1; i < at + 5; i++) {
      const name = this.nameAt.get(i);
      const role = this.roleAt.get(i);
      const entity = name !== undefined ? this.layer.names[name]!.entity : role !== undefined ? this.layer.roles[role]!.entity : null;
      if (entity === null) continue;
      this.lastAuthor = this.ofEntity(entity);
      this.documents.set(noun, this.lastAuthor);
      return;
    }
  }

  /** "X a indiqué dans un communiqué que": the document is the speaker’s. */
  protected meetOwnDocument(sentence: number, author: Referent): void {
    const { units } = this.matrix;
    const { grammar } = this.lexicon;
    const { first, last } = this.matrix.sentences[sentence]!;
    for (let i = first + 2; i < last; i++) {
      const { fold: noun } = units[i]!;
      if (!grammar.documents.has(noun) || !grammar.anyDocument.has(noun) || !BORDER.INDEFINITE.has(units[i - 1]!.fold)) continue;
      if (!PHRASE.IN_A_DOCUMENT.has(units[i - 2]!.fold)) continue;
      this.documents.set(noun, author);
      this.lastAuthor = author;
    }
  }

  private fromRole(role: RoleMention, span: Span, sentence: number): Found | null {
    const text = this.doc.text.slice(span.start, span.end);
    const step: WhyStep = { how: 'description', text, span };
    const head = fold(role.office.split(/\s+/)[0] ?? '');
    if (role.name !== undefined) {
      const mention = this.layer.names[role.name]!;
      const referent = this.ofEntity(mention.entity);
      if (head) referent.heads.add(head);
      return {
        referent,
        mention: span,
        confidence: SURE.apposition,
        chain: chainTo({ ...step, how: 'apposition' }, this.layer.entities[mention.entity]!, mention),
        candidates: [],
      };
    }
    if (role.entity !== null) {
      const referent = this.ofEntity(role.entity);
      if (head) referent.heads.add(head);
      if (role.gender) referent.gender ??= role.gender;
      const office: WhyStep = { how: 'office', text: referent.name, ...(role.fact ? { fact: role.fact } : {}) };
      return {
        referent,
        mention: span,
        confidence:
          role.how === 'office' ? SURE.office * (role.fact?.confidence === 'low' ? 0.8 : 1) : role.how === 'taken-up' ? SURE.sameWords : SURE.apposition,
        chain: [step, office],
        candidates: [],
      };
    }
    void sentence;
    return null;
  }

  /** "supporters of the union and ousted President X": does a joint stand before the name at a unit, and what it is called? */
  private joinsOn(first: number, name: number): boolean {
    const { grammar } = this.lexicon;
    const { units } = this.matrix;
    let at = name - 1;
    while (at > first && (units[at]!.fold === '.' || units[at]!.capital || grammar.isPerson(units[at]!.fold) || this.finder.isPlainWord(at))) at--;
    return this.joinsTwo(units[at]!.fold);
  }

  /** A person's name right behind a comma; where the verb comes later, behind any comma before it. */
  private apposedName(at: number, limit: number, body = false): number | null {
    const { units } = this.matrix;
    let first = at;
    // "le représentant … pour l’Afrique de l’Ouest, X": the tail of the office first
    while (
      first < at + OFFICE_TAIL &&
      (units[first]?.type === 'word' || units[first]?.fold === '/') &&
      !this.finder.finiteBetween(first, first + 1) &&
      !this.lexicon.grammar.relatives.has(units[first]!.fold)
    )
      first++;
    for (let comma = first; comma < Math.max(limit, first + 1); comma++) {
      if (units[comma]?.fold !== ',') {
        if (comma === first) return null;
        continue;
      }
      for (let i = comma + 1; i <= comma + RANK; i++) {
        const name = this.nameAt.get(i);
        // ", Norway's Awa Bolo": where somebody comes from
        if (!this.lexicon.grammar.headFirst && (PHRASE.OWNS.test(units[i]?.fold ?? '') || PHRASE.OWNS.test(units[i + 1]?.fold ?? ''))) continue;
        if (name !== undefined) {
          const isPerson = this.layer.entities[this.layer.names[name]!.entity]!.type === 'person';
          // "Selon les juges, M. Bah a versé …": what a source says begins behind its comma; an apposition closes with another
          if (isPerson !== body && (limit < at || (body && !this.lexicon.grammar.headFirst))) {
            let end = i;
            while (end < units.length && units[end]!.start < this.layer.names[name]!.end) end++;
            const next = units[end];
            if (next && next.type !== 'marked' && !/^[:;.)(]$/.test(next.fold) && !this.joinsTwo(next.fold)) return null;
          }
          if (isPerson !== body) return name;
          break;
        }
        const unit = units[i];
        if (!unit || unit.type === 'marked') break;
        // ", le capitaine de frégate X", ", M. X"
        if (unit.type === 'word' && !unit.capital && !PHRASE.RANK.has(unit.fold)) break;
      }
    }
    return null;
  }

  /** "le patron de la police, le commissaire divisionnaire X": the name that what somebody is ends with, behind the comma at `comma`, and a mark behind it. */
  private titledName(comma: number): number | null {
    const { units } = this.matrix;
    if (units[comma]?.fold !== ',' || !PHRASE.THE_ONE.has(units[comma + 1]?.fold ?? '') || !this.isTrade(units[comma + 2]?.fold ?? '')) return null;
    for (let i = comma + 3; i <= comma + RANK; i++) {
      const name = this.nameAt.get(i);
      if (name !== undefined) {
        const mention = this.layer.names[name]!;
        let end = i;
        while (end < units.length && units[end]!.start < mention.end) end++;
        const closed = end >= units.length || units[end]!.type !== 'word' || units[end]!.start > mention.end + 1;
        return closed && this.layer.entities[mention.entity]!.type === 'person' ? name : null;
      }
      if (units[i]?.type !== 'word' || units[i]!.capital || this.lexicon.grammar.complement.has(units[i]!.fold)) return null;
    }
    return null;
  }

  /** "The woman who runs the canteen, Awa Bolo, said": a person's name between two commas right before the cue, behind the relative clause of a description. */
  private nameBeforeCue(last: number, cue: number): number | null {
    const { units } = this.matrix;
    if (!PHRASE.RELATIVE_OF_SPEAKER.has(units[last]?.fold ?? '') || units[cue - 1]?.fold !== ',') return null;
    for (let i = cue - 2; i > Math.max(last, cue - 8); i--) {
      if (units[i]!.fold !== ',') continue;
      const name = this.nameAt.get(i + 1);
      const person = name !== undefined && this.layer.entities[this.layer.names[name]!.entity]!.type === 'person';
      return person && this.layer.names[name]!.end === units[cue - 2]!.end ? name : null;
    }
    return null;
  }

  /** "her father, a retired officer named Bukar Goni,": the name at the end of what a comma opens. */
  private styledName(comma: number): number | null {
    const { units } = this.matrix;
    if (units[comma]?.fold !== ',' || !BORDER.A.has(units[comma + 1]?.fold ?? '')) return null;
    for (let i = comma + 2; i < Math.min(units.length, comma + STYLED_REACH); i++) {
      if (units[i]!.type !== 'word') return null;
      if (!PHRASE.STYLED.has(units[i]!.fold)) continue;
      for (let at = i + 1; at <= i + 3; at++) if (this.nameAt.has(at)) return this.nameAt.get(at)!;
      return null;
    }
    return null;
  }

  /** "M.", "Mme", "Me": a title that says nothing of what somebody does. */
  private isTitle(word: string): boolean {
    return PHRASE.COURTESY.has(word);
  }

  /** "X et Y", "X, Y". */
  private joinsTwo(word: string): boolean {
    return word === ',' || PHRASE.JOINS_TWO.has(word);
  }

  /** Further names joined by "et": "Marcel Tankoano et Pascal Zaïda". */
  private coordinated(from: number, to: number, first: number): number[] {
    const out: number[] = [];
    for (let i = from + 1; i < Math.min(to, this.matrix.units.length); i++) {
      const name = this.nameAt.get(i);
      if (name === undefined) continue;
      let joined = false;
      for (let j = i - 1; j > Math.max(from, i - 4); j--) if (this.joinsTwo(this.matrix.units[j]!.fold)) joined = true;
      const { entity } = this.layer.names[name]!;
      if (joined && entity !== first && this.layer.entities[entity]!.type === this.layer.entities[first]!.type) out.push(entity);
    }
    return out;
  }

  protected headNoun(first: number, last: number): string | null {
    const { grammar } = this.lexicon;
    const { units } = this.matrix;
    let head: string | null = null;
    for (let i = first; i < last; i++) {
      const unit = units[i]!;
      if (unit.type !== 'word') break;
      if (grammar.determiners.has(unit.fold) && i === first) continue;
      if (head !== null && grammar.quantities.has(head) && grammar.complement.has(unit.fold)) {
        head = null;
        continue;
      }
      if (head !== null && (grammar.complement.has(unit.fold) || grammar.prepositions.has(unit.fold))) break;
      if (grammar.quantities.has(unit.fold)) {
        head = unit.fold;
        continue;
      }
      if (countsNoun(units, i, last, grammar)) continue;
      // "l’ancien élu"
      if (grammar.qualifiers.has(unit.fold) && i + 1 < last && (grammar.isPerson(units[i + 1]!.fold) || grammar.qualifiers.has(units[i + 1]!.fold))) continue;
      // "le paysage politique": no politician
      if (head !== null && grammar.headFirst && PHRASE.NO_POLITICIAN.has(unit.fold)) continue;
      if (grammar.isPerson(unit.fold) || grammar.documents.has(unit.fold)) {
        // "the Radio Network leader"
        if (!grammar.headFirst && this.isTrade(units[i + 1]?.fold ?? '') && i + 1 < last) continue;
        return unit.fold;
      }
      if (!grammar.determiners.has(unit.fold) && !grammar.complement.has(unit.fold)) {
        // the last of several, or the first
        if (head === null || !grammar.headFirst) head = unit.fold;
      }
    }
    return head;
  }

  /** "le maire et deux élus": two phrases make several, but not "le maire et député de Dori". */
  private joins(first: number, last: number): boolean {
    for (let i = first + 1; i + 1 < last; i++) {
      const next = this.matrix.units[i + 1]!;
      if (
        this.lexicon.grammar.and.has(this.matrix.units[i]!.fold) &&
        (next.type === 'number' || this.lexicon.grammar.determiners.has(next.fold) || this.lexicon.grammar.quantities.has(next.fold))
      )
        return !this.lexicon.grammar.contracted?.has(next.fold) && !BORDER.OF.has(next.fold);
    }
    return false;
  }

  protected isPlural(first: number, last: number, head: string | null): boolean {
    const { units } = this.matrix;
    const { grammar } = this.lexicon;
    const opener = units[first]!.fold;
    if (grammar.headFirst)
      return (
        PHRASE.OPENS_SEVERAL.has(opener) ||
        units[first]!.type === 'number' ||
        this.joins(first, last) ||
        (!PHRASE.OPENS_ONE_HEAD.has(opener) && head !== null && PHRASE.ENDS_S.test(head))
      );
    for (let i = first; i < last; i++) if (grammar.and.has(units[i]!.fold)) return true;
    return head !== null && ((PHRASE.ENDS_SEVERAL.test(head) && !BORDER.A.has(opener)) || PHRASE.SEVERAL_ALONE.has(head));
  }

  /** "un proche de l’ancien président X": the name only says whose somebody else is. */
  protected isEmbedded(at: number): boolean {
    return onlyWhose(this.lexicon, this.matrix.units, at);
  }

  protected isHeadOf(at: number, sentence: number): boolean {
    const before = this.matrix.units[at - 1];
    return !before || at === this.matrix.sentences[sentence]!.first || !this.lexicon.grammar.prepositions.has(before.fold);
  }
}

function chainTo(step: WhyStep, entity: Entity, mention: Span & { text: string }): WhyStep[] {
  if (step.text === mention.text && entity.name === mention.text) return [step];
  const last: WhyStep = { how: entity.name === mention.text ? 'name' : 'surname', text: entity.name, ...(entity.office ? { fact: entity.office } : {}) };
  return step.text === entity.name ? [step] : [step, last];
}
