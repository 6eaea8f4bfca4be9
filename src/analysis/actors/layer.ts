import type { Mention } from '../../model/analysis.ts';
import type { ActorType, Country, OfficeFact } from '../../model/knowledge.ts';
import type { Span } from '../../model/span.ts';

/** An actor of this article while it is being worked out; becomes a model Actor at the end. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly country?: Country;
  readonly gender?: 'm' | 'f';
  /** Grammatical number of its names in the text: "les Forces armées" is plural. */
  readonly plural: boolean;
  readonly names?: { readonly fr?: string; readonly en?: string; readonly ar?: string };
  readonly office?: OfficeFact;
  readonly description?: string;
  readonly candidates?: readonly string[];
  /** False for a name found by shape only. */
  readonly known: boolean;
}

/** A name in the text. Sorted by start, never overlapping each other. */
export interface NameMention extends Mention {
  readonly kind: 'name';
  /** Index into ActorLayer.entities. */
  readonly entity: number;
}

/** A description that stands for a person or body: "le ministre malien de la Défense", "le chef de la diplomatie russe", "the junta leader". */
export interface RoleMention extends Span {
  readonly text: string;
  /** Words of the office without determiner and country, as the text gives them. */
  readonly office: string;
  readonly country?: Country;
  /** Country of the place that it names: "le gouverneur de Gao". */
  readonly seat?: Country;
  readonly gender?: 'm' | 'f';
  readonly plural: boolean;
  /** The entity it stands for: by apposition or title in this text, or by office, country and date; null where nobody can be told. */
  readonly entity: number | null;
  /** How the entity was found: 'taken-up' by what the text calls somebody ("l’étudiante"); 'open' where it is null: resolution may still find it by what the text said before. */
  readonly how: 'apposition' | 'office' | 'taken-up' | 'open';
  /** The fact used for how = 'office'. */
  readonly fact?: OfficeFact;
  /** Name mention (index) this role stands beside: "le ministre … Abdoulaye Diop". */
  readonly name?: number;
  /** For a description that another one in the text explains: the words of that one. */
  readonly told?: string;
}

/** What the actor stage hands to the quote stage. */
export interface ActorLayer {
  readonly entities: readonly Entity[];
  /** Metonymic names included (Bamako that acts is its government); places are not. */
  readonly names: readonly NameMention[];
  /** Names of those whose regime, family or camp is spoken of: they are shown, and nobody speaks by them. */
  readonly ofGroups?: readonly NameMention[];
  /** Sorted by start. */
  readonly roles: readonly RoleMention[];
  /** Names of places and other things that are no actors, so that nobody takes them for a speaker. Sorted by start. */
  readonly places: readonly Span[];
  /** Weight of each country that the text speaks of, heaviest first; XS for the Sahel as a whole. */
  readonly countries?: ReadonlyMap<Country, number>;
}
