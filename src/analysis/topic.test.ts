import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge/index.ts';
import { analyse } from './index.ts';

const topicOf = (text: string, language: string, date: string) => analyse({ text, blocks: [], language, date }, loadKnowledge()).topic;

/** Texts of ours: what a person, body, place or office of the five countries counts for, by how sure and how central it is. */
const ABOUT: readonly (readonly [language: string, date: string, text: string])[] = [
  // only known persons and units are named
  ['fr', '2018-12-12', 'Le RSP a été dissous. Gilbert Diendéré a été jugé par le tribunal militaire.'],
  ['fr', '2023-09-30', 'Ibrahim Traoré a reçu Assimi Goïta. « Nous avançons », a dit Assimi Goïta.'],
  ['en', '2025-03-30', 'Abdourahamane Tiani met Ibrahim Traore on Monday. They spoke about trade.'],
  // foreign mediation
  [
    'fr',
    '2023-08-24',
    "L'émissaire ghanéen se rendra au Nigeria, au Bénin et au Togo, a indiqué mercredi le ministère. Il y aura des entretiens sur la crise nigérienne avec ses homologues de la Cédéao. Le Ghana refuse toute opération militaire au Niger.",
  ],
  [
    'fr',
    '2023-08-24',
    'Niger : le Maroc propose sa médiation à trois pays\n\nLe ministre marocain Nasser Bourita se rendra au Nigeria, au Bénin et au Ghana, a indiqué mercredi le ministère. Il y aura des consultations sur la crise nigérienne avec ses homologues de ces pays membres de la Cédéao.',
  ],
  ['en', '2023-08-24', 'Togo has offered to mediate in the Niger crisis. Its envoy will visit Abuja and Cotonou before he flies to Niamey.'],
  // a power from elsewhere, named again and again, on what it does there
  [
    'fr',
    '2022-03-10',
    "La France a annoncé jeudi à Paris la fermeture de sa base de Ménaka. Le gouvernement français parle d'une réorganisation, et les États-Unis l'approuvent. La France gardera des soldats au Mali jusqu'à l'été, a dit l'état-major français.",
  ],
  // a brief
  ['fr', '2024-05-14', 'Des tirs ont été entendus à Kidal mercredi. Le gouverneur appelle au calme.'],
  ['en', '2024-05-14', 'Gunmen attacked a bus near Djibo on Friday, the army said.'],
  ['fr', '2024-05-14', 'Le Premier ministre malien a reçu les syndicats.'],
];

const ELSEWHERE: readonly (readonly [language: string, date: string, text: string])[] = [
  // a Malian mother, a coup in passing
  [
    'fr',
    '2024-05-14',
    "Né à Marseille d'une mère malienne, le joueur a signé à Naples. L'entraîneur italien s'est dit heureux. Il jouera contre Milan samedi.",
  ],
  ['en', '2024-05-14', 'The singer, born in London to a Nigerien father, will tour Germany, France and Spain. Tickets go on sale in Berlin on Monday.'],
  [
    'fr',
    '2023-10-14',
    "Au Gabon, les militaires ont pris le pouvoir en août, un mois après un putsch au Niger. À Libreville, le général Oligui Nguema a nommé un Premier ministre. L'opposition gabonaise réclame des élections au Gabon.",
  ],
  [
    'en',
    '2023-10-14',
    'Nigeria devalued the naira again. Traders in Lagos and Kano complain, and so do those who buy onions from Niger. Nigerian banks stayed open.',
  ],
  [
    'fr',
    '2022-05-14',
    "L'armée russe a bombardé Kharkiv. Kiev accuse Moscou d'avoir retiré des hommes de Wagner du Mali pour les envoyer en Ukraine. Des immeubles brûlent à Kharkiv, et l'Ukraine réclame des canons à l'Allemagne.",
  ],
];

describe('about the Sahel', () => {
  test.each(ABOUT)('%s %s %s', (language, date, text) => {
    expect(topicOf(text, language, date)).toMatchObject({ sahel: true });
  });
});
describe('about elsewhere', () => {
  test.each(ELSEWHERE)('%s %s %s', (language, date, text) => {
    expect(topicOf(text, language, date)).toMatchObject({ sahel: false });
  });
});
