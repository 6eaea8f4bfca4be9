import * as SAID from '../lang/any-quotes.ts';
import type { Matrix } from './1-matrix.ts';
import type { Subject, SubjectFinder } from './3-subjects.ts';
import type { Lexicon } from './lexicon.ts';

/** The noun stands within so many units behind what opens the sentence. */
const NOUN_REACH = 6;
/** Whose it is stands within so many units behind the noun. */
const AGENT_REACH = 14;

/** Whose marked words are, where what stands behind them says so: « Q ». C’est le constat de X · Ces mots sont de X · Ainsi parle X. */
export class VerdictReader {
  private readonly lexicon: Lexicon;
  private readonly matrix: Matrix;
  private readonly finder: SubjectFinder;

  constructor(lexicon: Lexicon, matrix: Matrix, finder: SubjectFinder) {
    this.lexicon = lexicon;
    this.matrix = matrix;
    this.finder = finder;
  }

  /** Whose the marked words at unit `at` are, or null. */
  on(
    at: number,
    sentence: { readonly first: number; readonly last: number },
    next: { readonly first: number; readonly last: number } | undefined,
  ): Subject | null {
    const { units } = this.matrix;
    if (!this.lexicon.grammar.verdictsBeside) return null;
    let rest = at + 1;
    while (rest < sentence.last && units[rest]!.type === 'punct') rest++;
    const from = rest < sentence.last ? rest : (next?.first ?? -1);
    const to = rest < sentence.last ? sentence.last : (next?.last ?? -1);
    if (from < 0 || from + 2 >= to) return null;
    const [one, two] = [units[from]!.fold, units[from + 1]!.fold];
    // "Ainsi parle X", "Ainsi s’exprime le doyen", "Ainsi s’est exprimé X"
    if (one === SAID.THUS) {
      let verb = from + 1;
      while (verb < Math.min(to, from + 5) && SAID.THUS_AUXILIARY.has(units[verb]!.fold)) verb++;
      return SAID.THUS_SPEAKS.has(units[verb]!.fold) ? this.agentIn(verb + 1, to) : null;
    }
    // "Ces mots d’Awa Bah résument", "Cette phrase est du maire", "L’appel est de X"
    const points = SAID.THESE.has(one) && SAID.VERDICT.has(two);
    if (points || (SAID.THE.has(one) && SAID.VERDICT.has(two))) {
      const of = SAID.IS_SOMEBODYS.has(units[from + 2]!.fold);
      if (of && this.lexicon.grammar.complement.has(units[from + 3]?.fold ?? '')) return this.agentIn(from + 3, to);
      return (points || SAID.SAYING.has(two)) && this.lexicon.grammar.complement.has(units[from + 2]!.fold)
        ? this.agentIn(from + 2, Math.min(to, from + 10))
        : null;
    }
    if (!SAID.PRESENTS.has(`${one} ${two}`)) return null;
    // "c’est ainsi que le préfet a qualifié"
    if (units[from + 2]!.fold === SAID.THUS && this.isThat(from + 3) && from + 4 < to) return this.agentIn(from + 4, to);
    for (let i = from + 1; i < Math.min(to, from + NOUN_REACH); i++) {
      // "ce qu’affirme X"
      if (this.isThat(i) && units[i - 1]!.fold === SAID.WHAT) return this.relative(i, to);
      if (!SAID.VERDICT.has(units[i]!.fold)) continue;
      // "l’engagement solennel qu’a pris X"
      for (let j = i + 1; j < Math.min(to, i + 4); j++) if (this.isThat(j)) return this.relative(j, to);
      return this.agentIn(i + 1, to);
    }
    return null;
  }

  /** "Réponse du ministre :", "Leur revendication :", "La conclusion de l’enquête :" before a colon: whose words follow, or null. */
  before(first: number, colon: number): Subject | null {
    const { units } = this.matrix;
    if (!this.lexicon.grammar.verdictsBeside) return null;
    // "C’est du moins l’avis du maire : « … »"
    let start = first;
    if (SAID.THIS_IS.has(`${units[first]?.fold} ${units[first + 1]?.fold}`))
      for (let i = first + 2; i < Math.min(colon, first + NOUN_REACH + 2); i++)
        if (SAID.VERDICT.has(units[i]!.fold)) {
          start = i;
          break;
        }
    const opener = units[start]!;
    const { grammar } = this.lexicon;
    const noun = start > first ? start : grammar.determiners.has(opener.fold) ? start + 1 : start;
    if (noun >= colon || !(SAID.VERDICT.has(units[noun]!.fold) || SAID.CALL.has(units[noun]!.fold))) return null;
    if (noun + 1 === colon || grammar.possessives.has(opener.fold))
      return grammar.possessives.has(opener.fold) ? { type: 'pronoun', at: start, plural: SAID.THEIR.has(opener.fold) } : null;
    if (!grammar.complement.has(units[noun + 1]!.fold)) return null;
    const of = this.finder.source(noun + 2, { first, last: colon, block: 0 });
    return of.type === 'phrase' && of.last === colon ? of : null;
  }

  private isThat(at: number): boolean {
    return this.lexicon.grammar.complementisers.has(this.matrix.units[at]?.fold ?? '');
  }

  /** "qu’affirme X", "qu’a pris le maire, X": the subject behind the verb of a relative clause that opens at `at`. */
  private relative(at: number, to: number): Subject | null {
    const { units } = this.matrix;
    let verb = at + 1;
    while (verb < to && SAID.CLITIC_OF_A_RELATIVE.has(units[verb]!.fold)) verb++;
    const compound = SAID.HAS.has(units[verb]?.lower ?? '');
    const simple = this.lexicon.forms.get(units[verb]?.lower ?? '')?.some((form) => this.lexicon.verbs.has(form.lemma));
    const subject = compound ? verb + 2 : simple ? verb + 1 : -1;
    return subject > 0 && subject < to ? this.agentIn(subject, to) : null;
  }

  /** The phrase behind "par", else the one behind the first "de": who a verdict is by. */
  private agentIn(from: number, to: number): Subject | null {
    const { units } = this.matrix;
    const { grammar } = this.lexicon;
    const within = { first: from, last: to, block: 0 };
    for (let i = from; i < Math.min(to - 1, from + AGENT_REACH); i++) {
      const { fold, type } = units[i]!;
      if (type === 'marked' || (type === 'punct' && /^[;:.!?]$/.test(fold))) break;
      if (grammar.agents.has(fold) && !SAID.NO_AGENT.has(units[i + 1]!.fold)) return this.finder.source(i + 1, within);
    }
    if (this.finder.beginsPhrase(from) && !grammar.complement.has(units[from]!.fold)) return this.finder.source(from, within);
    for (let i = from; i < Math.min(to, from + AGENT_REACH); i++) if (grammar.complement.has(units[i]!.fold)) return this.finder.source(i + 1, within);
    return null;
  }
}
