// Run in a page before anything is said there, where the reader chose this language over the browser's.
import messages from '../../../../public/_locales/en/messages.json';
import { chooseWords } from '../../../shared/i18n.ts';

chooseWords({ language: 'en', messages });
