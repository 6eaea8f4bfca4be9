import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../model/stored.ts';
import { background } from '../../shared/rpc.ts';
import { readSettings } from '../../storage/settings.ts';
import type { LibraryModel } from '../model.ts';

type Templates = Settings['templates'];

/** The reader's own templates for Markdown, and how they are changed: the settings hold them. */
export function useTemplates(model: LibraryModel): [Templates, (change: (now: Templates) => Templates) => Promise<void>] {
  const [templates, setTemplates] = useState<Templates>([]);
  useEffect(() => {
    readSettings(model.db).then((settings) => setTemplates(settings.templates), model.tellError);
  }, []);
  const change = async (next: (now: Templates) => Templates) => {
    try {
      // Another tab may have changed them.
      const now = (await readSettings(model.db)).templates;
      setTemplates((await background.changeSettings({ change: { templates: next(now) } })).templates);
    } catch (error) {
      model.tellError(error);
    }
  };
  return [templates, change];
}
