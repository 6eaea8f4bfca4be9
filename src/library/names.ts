import { signal } from '@preact/signals';

/** Names that the knowledge base knows by id; null until it has come: it is large, and what is stored stands meanwhile. */
const known = signal<((id: string, stored: string) => string) | null>(null);

/** Called once the first list is there. */
export async function loadNames(): Promise<void> {
  const { localName } = await import('./dossier/known.ts');
  known.value = localName;
}

/** An actor's name in the interface's language; what is stored where the base has none, or where it was no name but the words of a description. */
export const nameOf = (id: string | null | undefined, stored: string): string => (id && known.value?.(id, stored)) || stored;
