/**
 * What is true of the saved pages of ../shared/pages, by their ids: looked up by hand in what each page shows its readers. `null`: the
 * page names nobody but itself.
 */
export const SAVED: Readonly<Record<string, { readonly date: string; readonly author: string | null; readonly outlet: string }>> = {
  'p01-jungewelt-2026': { date: '2026-05-17', author: 'Anna Martel, Lea Wagner', outlet: 'junge Welt' },
  'p03-dw-com-elephants': { date: '2011-05-23', author: 'Kossivi Tiassou', outlet: 'Deutsche Welle' },
  'p06-nytimes-1': { date: '2017-01-13', author: 'Jeffrey Gettleman', outlet: 'New York Times' },
  'p07-wapo-1': { date: '2015-03-18', author: 'Erin Cunningham', outlet: 'Washington Post' },
  'p09-lapresse-tn-parite': { date: '2020-02-18', author: 'Chokri Gharbi', outlet: 'La Presse de Tunisie' },
  'p12-thenamibian-2024': { date: '2024-02-20', author: 'Eliaser Ndeyanale', outlet: 'The Namibian' },
  'p13-dailymaverick-2025': { date: '2025-05-03', author: 'Victoria O’Regan', outlet: 'Daily Maverick' },
  'p17-legrandcontinent-eu-heran': { date: '2020-03-02', author: null, outlet: 'Le Grand Continent' },
  'p18-lemonde-1': { date: '2015-05-04', author: 'Martin Untersinger', outlet: 'Le Monde' },
  'p20-lemonde-2023': { date: '2023-08-30', author: 'Bertrand Bissuel', outlet: 'Le Monde' },
  'p21-lefigaro-2024': { date: '2024-11-22', author: 'AFP', outlet: 'Le Figaro International' },
  'p23-euronewsfr-2024': { date: '2024-04-30', author: 'Denis Loctier', outlet: 'Euronews' },
  'p30-bondyblog-fr': { date: '2020-02-17', author: 'Kab Niang', outlet: 'Bondy Blog' },
  'p38-assabah-com-tn': { date: '2019-02-08', author: null, outlet: 'Assabah News' },
  'p42-bbc-1': { date: '2015-07-24', author: null, outlet: 'BBC News' },
  'p46-voiceofamerica': { date: '2024-04-28', author: 'Associated Press', outlet: 'Voice of America' },
};
