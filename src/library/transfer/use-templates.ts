import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../model/stored.ts';
import { changeSettings, readSettings } from '../../storage/settings.ts';
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
      // Another tab may have changed them. No page shows them: nobody needs to be told.
      setTemplates((await changeSettings(model.db, (now) => ({ templates: next(now.templates) }))).templates);
    } catch (error) {
      model.tellError(error);
    }
  };
  return [templates, change];
}
