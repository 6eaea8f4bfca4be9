import type { Reading } from '../reading.ts';
import { countBefore, type Profiles } from './profiles.ts';

export interface Turn {
  /** Null: nobody is told. */
  readonly key: string | null;
  readonly sentence: number;
  readonly start: number;
}

/** Who speaks in which quote, by the rules until it is decided: what stands around a quote tells much of who speaks in it. */
export class Turns {
  private readonly list: Turn[];
  /** Indices of the quotes that each referent speaks in, ascending. */
  private readonly byKey = new Map<string, number[]>();
  /** Index of the last quote before each that somebody else than the one right before it speaks in, or -1. */
  private readonly changes: number[];

  constructor(reading: Reading, profiles: Profiles) {
    this.list = reading.resolved.map(({ proposal, entity, name }) => ({
      key: entity !== null ? `e${entity}` : name !== null ? profiles.ofWords(name).key : null,
      sentence: proposal.sentence,
      start: proposal.spans[0]!.start,
    }));
    this.list.forEach(({ key }, index) => {
      if (key === null) return;
      const known = this.byKey.get(key);
      if (known) known.push(index);
      else this.byKey.set(key, [index]);
    });
    const changes: number[] = [];
    this.list.forEach((_, index) => {
      const before = index - 1;
      changes.push(before < 1 ? -1 : this.list[before - 1]!.key === this.list[before]!.key ? changes[before]! : before - 1);
    });
    this.changes = changes;
  }

  /** Another than the rules' answer was chosen: what comes behind is read by it. */
  decide(index: number, key: string | null): void {
    const turn = this.list[index]!;
    if (turn.key !== key) {
      this.list[index] = { ...turn, key };
      if (turn.key !== null) {
        const own = this.byKey.get(turn.key)!;
        own.splice(countBefore(own, index), 1);
      }
      if (key !== null) {
        const own = this.byKey.get(key) ?? [];
        own.splice(countBefore(own, index), 0, index);
        this.byKey.set(key, own);
      }
    }
    if (index + 1 < this.list.length) this.changes[index + 1] = this.list[index - 1]?.key === key ? this.changes[index]! : index - 1;
  }

  at(index: number): Turn | undefined {
    return this.list[index];
  }

  /** The last turn before a quote of somebody else than the one right before it. */
  earlier(index: number): Turn | undefined {
    return this.list[this.changes[index]!];
  }

  /** How often somebody speaks before a quote. */
  before(key: string, index: number): number {
    return countBefore(this.byKey.get(key) ?? NONE, index);
  }

  /** The share of the other quotes in which somebody speaks: 0 none, 1 under a fifth, 2 under a half, 3 more. */
  share(key: string, index: number): number {
    const own = this.byKey.get(key) ?? NONE;
    const others = own.length - (this.list[index]!.key === key ? 1 : 0);
    if (others === 0) return 0;
    const part = others / Math.max(1, this.list.length - 1);
    return part < 0.2 ? 1 : part < 0.5 ? 2 : 3;
  }

  /** Who speaks in the quote before and in the one behind. */
  neighbours(index: number): readonly [string | null | undefined, string | null | undefined] {
    return [this.list[index - 1]?.key, this.list[index + 1]?.key];
  }

  /** How many speak in the three quotes before one and the one after. */
  crowd(index: number): number {
    const keys = new Set<string | null>();
    for (let i = Math.max(0, index - 3); i <= index + 1; i++) if (i !== index && this.list[i]) keys.add(this.list[i]!.key);
    return Math.min(keys.size, 3);
  }
}

const NONE: readonly number[] = [];
