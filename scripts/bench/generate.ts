import type { Cue, QuoteKind, Stance } from '../../src/model/analysis.ts';
import { type Bundle, emptyBundle } from '../../src/model/bundle.ts';
import { fingerprint } from '../../src/model/hash.ts';
import type { ActorKind, ActorType, Country } from '../../src/model/knowledge.ts';
import { kindOf } from '../../src/model/knowledge.ts';
import type { Selectors } from '../../src/model/selector.ts';
import type { Span } from '../../src/model/span.ts';
import type { HighlightColour, StoredArticle, StoredMention, StoredQuote } from '../../src/model/stored.ts';

/** Small, fast, repeatable randomness in [0, 1) (mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

// Everybody and everything here is invented; no real person is made to say anything.
const FIRST =
  'Amadou Fatoumata Ibrahim Aïssata Moussa Mariam Ousmane Salimata Hamidou Kadiatou Abdoulaye Rokia Seydou Hadizatou Mahamane Zeïnabou Boureima Awa Souleymane Nana'.split(
    ' ',
  );
const LAST =
  'Tialoro Kédébougou Sanankoro Balléré Wandiama Tinkaré Dougouniaba Farabako Gouroumaré Zamblaga Kanterré Siraboula Mossikoro Tagnaba Yérimadé Douentiéré Bankassola Hombarou'.split(
    ' ',
  );
const OFFICES: readonly (readonly [string, string])[] = [
  ['ministre de l’Intérieur', 'minister of the interior'],
  ['porte-parole du gouvernement', 'government spokesperson'],
  ['chef d’état-major', 'chief of staff'],
  ['ministre des Affaires étrangères', 'foreign minister'],
  ['président de la fédération des éleveurs', 'president of the herders’ federation'],
  ['gouverneure de la région', 'governor of the region'],
  ['secrétaire générale du syndicat', 'secretary general of the union'],
];
const BODIES: readonly (readonly [string, ActorType, Country])[] = [
  ['Union des riverains du fleuve', 'ngo', 'ML'],
  ['Front des patriotes du Kénédougou', 'armed_group', 'ML'],
  ['Mission régionale d’observation', 'igo', 'XW'],
  ['Syndicat des transporteurs du Liptako', 'union', 'BF'],
  ['Radio Dune', 'media', 'NE'],
  ['Mouvement du 3 janvier', 'party', 'TD'],
  ['Compagnie minière du Tilemsi', 'company', 'NE'],
  ['Cour des comptes de la Boucle', 'court', 'BF'],
];
const COUNTRIES: readonly Country[] = ['ML', 'BF', 'NE', 'TD', 'MR'];
const PLACES =
  'Tombouctou Gao Kidal Ménaka Dori Djibo Fada Téra Tillabéri Diffa Agadez Mopti Ségou Bandiagara Kaya Ouahigouya Nouadhibou Néma Abéché Moundou'.split(' ');
const OUTLETS: readonly (readonly [string, string])[] = [
  ['courrier-du-sahel.example', 'Le Courrier du Sahel'],
  ['dune-info.example', 'Dune Info'],
  ['fleuve.example', 'La Voix du fleuve'],
  ['agence-liptako.example', 'Agence Liptako'],
  ['observateur-ouest.example', 'L’Observateur de l’Ouest'],
  ['savane.example', 'Savane Hebdo'],
  ['horizons.example', 'Horizons africains'],
  ['sahel-watch.example', 'Sahel Watch'],
];
const SUBJECTS = [
  'le dialogue national',
  'la réouverture des écoles',
  'la route de l’oasis',
  'le prix du mil',
  'l’accord de cessez-le-feu',
  'le retour des déplacés',
  'la saison des pluies',
  'le budget de la défense',
  'la concession minière',
  'le convoi humanitaire',
  'la réforme de la justice',
  'le barrage de la vallée',
];
const ENDS = [
  'avant la fin du mois',
  'dès la semaine prochaine',
  'malgré les réserves de plusieurs partenaires',
  'dans le respect de la souveraineté du pays',
  'avec les communautés concernées',
  'sans condition préalable',
  'sous la surveillance d’observateurs neutres',
  'au profit des familles touchées',
  'après des mois de discussions',
  'd’ici la prochaine récolte 🌾',
  'conformément à la feuille de route (خارطة الطريق)',
];
/** « de » before its article. */
const de = (noun: string): string => (noun.startsWith('le ') ? `du ${noun.slice(3)}` : `de ${noun}`);

type Fill = (subject: string, place: string, end: string) => string;
const DIRECT: readonly Fill[] = [
  (s, p, e) => `Nous avons décidé que ${s} serait examiné à ${p} ${e}`,
  (s, p, e) => `Personne à ${p} ne peut prétendre que ${s} nous est indifférent, et nous le prouverons ${e}`,
  (s, _, e) => `Pour nous, ${s} est une priorité ; nous avancerons ${e}`,
  (s, p) => `Les habitants de ${p} attendent des réponses claires sur ${s}`,
  (s, p, e) => `Il n’y aura pas de solution militaire pour ${s} à ${p}, mais un travail patient ${e}`,
  (_, p, e) => `Nos forces sont restées à ${p} et elles y resteront ${e}`,
  (s, _, e) => `Je le dis sans détour : ${s} aboutira ${e}`,
  (s) => `C’est une étape importante pour ${s} 👍🏽`,
  (_, p) => `« Paix d’abord », voilà ce que l’on m’a répété à ${p}`,
  (s, p, e) => `La population de ${p} a trop souffert, et ${s} doit enfin aboutir ${e}`,
];
const INDIRECT: readonly Fill[] = [
  (s, p, e) => `${s} serait discuté à ${p} ${e}`,
  (_, p, e) => `les combats avaient cessé autour de ${p} ${e}`,
  (s, _, e) => `${s} restait ouvert à tous ${e}`,
  (_, p, e) => `des renforts avaient été envoyés vers ${p} ${e}`,
  (s, p) => `aucune décision n’avait été prise à ${p} sur ${s}`,
];
const FILLER: readonly Fill[] = [
  (_, p) => `Depuis plusieurs semaines, la situation reste tendue autour de ${p}, où les marchés n’ouvrent plus que deux jours sur sept.`,
  (s, p, e) => `La question ${de(s)} avait été inscrite à l’ordre du jour de la réunion de ${p}, prévue ${e}.`,
  (_, p) => `Selon un décompte provisoire, plus de deux cents familles ont rejoint ${p} à pied ou en pirogue.`,
  (s) => `Le dossier ${de(s)} divise les formations politiques depuis l’an dernier\u202f; les positions se sont pourtant rapprochées.`,
  (_, p) => `À ${p}, les enseignants ont repris le travail mardi, sans que leurs arriérés de salaire soient tous réglés.`,
  (s, p) => `Une délégation est attendue à ${p} pour évoquer ${s} avec les autorités locales et les chefs coutumiers.`,
];
const VERBS: readonly (readonly [form: string, lemma: string, stance: Stance])[] = [
  ['a déclaré', 'déclarer', 'says'],
  ['a affirmé', 'affirmer', 'affirms'],
  ['a démenti', 'démentir', 'denies'],
  ['a averti', 'avertir', 'warns'],
  ['a annoncé', 'annoncer', 'announces'],
  ['a expliqué', 'expliquer', 'explains'],
  ['a promis', 'promettre', 'promises'],
  ['a reconnu', 'reconnaître', 'acknowledges'],
  ['a rappelé', 'rappeler', 'recalls'],
  ['a assuré', 'assurer', 'affirms'],
];
const TAGS = ['cessez-le-feu', 'à vérifier', 'école', 'mines', 'déplacés', 'souveraineté'];
const COLOURS: readonly HighlightColour[] = ['yellow', 'green', 'blue', 'pink', 'orange'];
/** Numbers in a version's signature. */
const SIGNATURE = 64;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2021, 0, 1);
const DAYS = 1900;

interface Person {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly type: ActorType;
  readonly country: Country;
  readonly office?: readonly [string, string];
}

function people(random: () => number): Person[] {
  const list: Person[] = BODIES.map(([name, type, country]) => ({ id: `local:${fingerprint(name)}`, name, kind: kindOf(type), type, country }));
  for (const first of FIRST) {
    for (const last of LAST) {
      const name = `${first} ${last}`;
      const office = OFFICES[Math.floor(random() * OFFICES.length * 1.4)];
      const country = COUNTRIES[Math.floor(random() * COUNTRIES.length)]!;
      list.push({ id: `local:${fingerprint(name)}`, name, kind: 'person', type: 'person', country, ...(office && { office }) });
    }
  }
  return list;
}

/**
 * A library as a diligent reader would have after some years: invented French news texts with quotes whose offsets are right.
 * The same arguments give the same bundle. `quotes` are spread evenly over `articles`; a tenth of the articles carry another one's dispatch.
 */
export function generateBundle({ articles, quotes, seed = 1 }: { articles: number; quotes: number; seed?: number }): Bundle {
  const random = mulberry32(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const actors = people(random);
  // A few speak often, most seldom, as in real news.
  const someone = (): Person => actors[Math.floor(random() ** 2.5 * actors.length)]!;
  const bundle = emptyBundle();
  for (const [index, name] of TAGS.entries()) bundle.tags.push({ id: `tag-${index}`, name, created: instant(index) });
  bundle.collections.push({ id: 'collection-0', name: 'Mémoire', note: 'Chapitre 2', created: instant(0) });

  for (let a = 0; a < articles; a++) {
    const count = Math.floor(((a + 1) * quotes) / articles) - Math.floor((a * quotes) / articles);
    const [host, outlet] = pick(OUTLETS);
    const day = Math.floor(random() * DAYS);
    const date = instant(day).slice(0, 10);
    const place = pick(PLACES);
    const subject = pick(SUBJECTS);
    const id = `article-${String(a).padStart(6, '0')}`;
    const title = `À ${place}, ${subject} au cœur des échanges`;
    const copies = a > 0 && random() < 0.1;

    let text = title;
    const found: { span: Span; person: Person; kind: QuoteKind; cue: Cue; name: Span }[] = [];
    for (let q = 0; q < count; q++) {
      text += q % 3 === 0 ? `\n\n${pick(FILLER)(pick(SUBJECTS), pick(PLACES), pick(ENDS))} ` : ' ';
      const person = someone();
      const [form, lemma, stance] = pick(VERBS);
      const kind: QuoteKind = random() < 0.55 ? 'direct' : random() < 0.85 ? 'indirect' : 'mixed';
      const put = (part: string): Span => {
        const start = text.length;
        text += part;
        return { start, end: text.length };
      };
      let span: Span;
      let verb: Span;
      let name: Span;
      if (kind === 'direct') {
        put('«\u00A0');
        span = put(pick(DIRECT)(pick(SUBJECTS), pick(PLACES), pick(ENDS)));
        put('\u00A0», ');
        verb = put(form);
        put(' ');
        name = put(person.name);
        put('.');
      } else {
        name = put(person.name);
        put(' ');
        verb = put(form);
        put(' que ');
        const clause = pick(INDIRECT)(pick(SUBJECTS), pick(PLACES), pick(ENDS));
        span = put(kind === 'mixed' ? `${clause}, un «\u00A0choix assumé\u00A0»` : clause);
        put('.');
      }
      const cue: Cue = { ...verb, text: form, lemma, stance, tense: 'past', negated: false, conditional: false };
      found.push({ span, person, kind, cue, name });
    }

    const version = fingerprint(text);
    const selectors = ({ start, end }: Span): Selectors => ({
      position: { type: 'TextPositionSelector', start, end },
      quote: {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(end, end + 32),
      },
      version,
    });
    const seen = instant(day + 1);
    const url = `https://${host}/${date.replaceAll('-', '/')}/article-${a}`;
    const article: StoredArticle = {
      id,
      url,
      urls: random() < 0.2 ? [url, `${url}?amp=1`] : [url],
      title,
      ...(random() < 0.7 && { author: `${pick(FIRST)} ${pick(LAST)}` }),
      host,
      outlet,
      date,
      language: 'fr',
      countries: [pick(COUNTRIES)],
      topic: { sahel: true, score: 0.9, countries: [pick(COUNTRIES)] },
      version,
      dispatch: copies ? bundle.articles[a - 1]!.dispatch : `dispatch-${a}`,
      firstSeen: seen,
      lastSeen: seen,
      kept: random() < 0.3,
      tags: [],
      collections: random() < 0.05 ? ['collection-0'] : [],
    };
    bundle.articles.push(article);
    bundle.versions.push({
      id: `${id}:${version}`,
      article: id,
      version,
      text,
      seen,
      signature: Array.from({ length: SIGNATURE }, () => Math.floor(random() * 4294967296)),
    });

    const mentions = new Map<string, StoredMention>();
    for (const { span, person, kind, cue, name } of found) {
      const words = text.slice(span.start, span.end);
      // Twice the same words in an article are two quotes: the place is part of the fingerprint.
      const quote = fingerprint(`${span.start} ${words}`);
      const record: StoredQuote = {
        id: `${id}:${quote}`,
        article: id,
        quote,
        kind,
        text: words,
        spans: [span],
        selectors: selectors(span),
        cue,
        stance: cue.stance,
        speaker: person.id,
        speakerName: person.name,
        speakerKind: person.kind,
        speakerCountry: person.country,
        ...(person.office && {
          office: {
            post: `post-${person.id}`,
            office: { fr: person.office[0], en: person.office[1] },
            country: person.country,
            person: person.id,
            personName: person.name,
            start: '2020-08',
            confidence: 'high',
            verified: true,
            source: 'https://archives.example/decret',
          },
        }),
        certain: random() < 0.9,
        confidence: Math.round((0.5 + random() / 2) * 100) / 100,
        why: {
          frame: kind === 'direct' ? 'after' : 'clause',
          chain: [{ how: 'name', text: person.name, span: name }],
        },
        date,
        host,
        outlet,
        words: words.split(/\s+/).length,
        status: random() < 0.15 ? 'kept' : 'collected',
        tags: random() < 0.08 ? [pick(TAGS)] : [],
        collections: random() < 0.03 ? ['collection-0'] : [],
        note: random() < 0.04 ? 'À comparer avec la déclaration du mois précédent.' : '',
        corrected: false,
        created: seen,
        updated: seen,
      };
      bundle.quotes.push(record);
      const mention = mentions.get(person.id);
      if (mention) {
        mention.count++;
        mention.spans.push(name);
      } else {
        const { id: actor, name: actorName, type, kind: actorKind, country } = person;
        mentions.set(actor, { id: `${id}:${actor}`, article: id, actor, name: actorName, type, kind: actorKind, country, count: 1, spans: [name], date, host });
      }
    }
    bundle.mentions.push(...mentions.values());

    if (random() < 0.1 && found[0]) {
      const { span } = found[0];
      bundle.annotations.push({
        id: `annotation-${a}`,
        article: id,
        motivation: random() < 0.5 ? 'commenting' : 'highlighting',
        colour: pick(COLOURS),
        words: text.slice(span.start, span.end),
        selectors: selectors(span),
        note: 'Voir le **compte rendu** officiel.',
        tags: [],
        collections: [],
        created: seen,
        updated: seen,
      });
    }
  }
  return bundle;
}

/** Noon of a day after FIRST_DAY. */
const instant = (day: number): string => new Date(FIRST_DAY + day * DAY + DAY / 2).toISOString();
