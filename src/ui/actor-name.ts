import type { Actor } from '../model/analysis.ts';
import { interfaceLanguage } from '../shared/i18n.ts';

/** An actor's name in the interface's language, where the knowledge base has it; otherwise as the article has it. */
export const actorName = ({ name, names }: Pick<Actor, 'name' | 'names'>, language = interfaceLanguage()): string => names?.[language] || name;

/** A speaker's name: the actor's, unless the text has other words for who spoke. */
export const speakerName = (speaker: { readonly name: string }, actor: Pick<Actor, 'name' | 'names'> | undefined): string =>
  actor?.name === speaker.name ? actorName(actor) : speaker.name;
