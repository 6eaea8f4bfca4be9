/**
 * npm run train [-- --quick]
 * Learns from the annotated texts of ../shared/eval/train who said a quote, and when that is sure;
 * writes data/weights/quotes.json (the same bytes from the same texts) and data/weights/validation.json: what each part brings when
 * it is scored on documents, and on sources, that it had not seen. --quick writes the weights only.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packWeights } from '../../src/analysis/quotes/learned/weights.ts';
import { CERTAIN_SPACE } from '../../src/analysis/quotes/who/certain.ts';
import { CHOICE_SPACE } from '../../src/analysis/quotes/who/options.ts';
import { PATH_SPACE } from '../../src/analysis/quotes/who/path-space.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { foldOf, loadMaterial, ownCases } from './material.ts';
import { type Prepared, prepare, trainModels } from './models.ts';
import { crossValidate, type Point, type Score, scoreOn } from './validate.ts';

const SHARED = fileURLToPath(new URL('../../../shared/eval', import.meta.url));
const OUT = fileURLToPath(new URL('../../data/weights', import.meta.url));
const FOLDS = 5;
/** One weight is kept in steps of this. */
const SCALE = 0.05;
const CURVE = [25, 50, 100, 200];

if (!existsSync(`${SHARED}/train`)) {
  console.log('Skipped: nothing to learn from (../shared/eval/train is absent). The weights in data/weights stay as they are.');
} else {
  const start = Date.now();
  const quick = process.argv.includes('--quick');
  const knowledge = loadKnowledge();
  const documents = (await loadMaterial(SHARED, `${SHARED}/train`, knowledge)).map(prepare);
  const quotes = documents.reduce((n, { material }) => n + material.gold.quotes.length, 0);
  console.log(`${documents.length} texts, ${quotes} quotes read in ${seconds(start)} s`);
  const own = ownCases(knowledge).map(prepare);
  const models = trainModels([...documents, ...own]);
  mkdirSync(OUT, { recursive: true });
  const { speakers } = models;
  const dates = documents.flatMap(({ material }) => material.gold.date ?? []).sort();
  const stored = {
    about: 'Written by `npm run train`; do not edit. Weights of grammar-like features; no word or name of a text is in them.',
    learntFrom: { texts: documents.length, quotes, ownCases: own.length, newest: dates.at(-1) ?? '' },
    speakers: {
      paths: packWeights(speakers!.paths, PATH_SPACE.signature, SCALE),
      choice: packWeights(speakers!.choice, CHOICE_SPACE.signature, SCALE),
      trust: packWeights(speakers!.trust, CERTAIN_SPACE.signature, SCALE),
      certain: speakers!.certain.map((cut) => Number(cut.toFixed(4))),
      named: Number(speakers!.named.toFixed(4)),
    },
  };
  writeFileSync(`${OUT}/quotes.json`, `${JSON.stringify(stored, null, 1)}\n`);
  console.log(`data/weights/quotes.json written, ${seconds(start)} s; certain from ${stored.speakers.certain.join(' ')}, named from ${stored.speakers.named}`);
  if (!quick) validate(documents, own, start);
}

function validate(documents: readonly Prepared[], own: readonly Prepared[], start: number): void {
  const byDocument = ({ material }: Prepared): string => String(foldOf(material.gold.id, FOLDS));
  const bySource = ({ material }: Prepared): string => material.source;
  const points: Point[] = [];
  const ablation = [false, true].map((learn) => {
    const name = learn ? 'rules, paths, choice and trust' : 'rules alone';
    const document = crossValidate(documents, byDocument, own, learn, learn ? points : undefined);
    const source = crossValidate(documents, bySource, own, learn);
    console.log(`${name.padEnd(32)} by document ${line(document.all)}   by source ${line(source.all)}   ${seconds(start)} s`);
    return { name, document: round(document.all), source: round(source.all), sources: source.rows.map(([part, score]) => [part, round(score)]) };
  });
  const held = documents.filter((document) => byDocument(document) === '0');
  const rest = documents
    .filter((document) => byDocument(document) !== '0')
    .sort((a, b) => foldOf(`${a.material.gold.id}.`, 1e9) - foldOf(`${b.material.gold.id}.`, 1e9));
  const learningCurve = CURVE.map((size) => ({ documents: size, score: round(scoreOn(held, trainModels([...rest.slice(0, size), ...own]))) }));
  for (const { documents: size, score } of learningCurve) console.log(`learnt from ${size}: ${line(score)}`);
  writeFileSync(`${OUT}/validation.json`, `${JSON.stringify({ ablation, learningCurve, certainty: certainty(points) }, null, 1)}\n`);
  console.log(`data/weights/validation.json written, ${seconds(start)} s`);
}

/** Of the named speakers that are surest, a tenth after the other: how many are right. */
function certainty(points: readonly Point[]) {
  return ['fr', 'en'].map((language) => {
    const own = points.filter((point) => point.language === language).sort((a, b) => b.confidence - a.confidence);
    const steps = Array.from({ length: 10 }, (_, i) => {
      const part = own.slice(0, Math.ceil((own.length * (i + 1)) / 10));
      return { share: (i + 1) / 10, right: Number((part.filter(({ right }) => right).length / (part.length || 1)).toFixed(4)) };
    });
    return { language, quotes: own.length, steps };
  });
}

function round(score: Score): Score {
  const cut = (value: number): number => Number((100 * value).toFixed(1));
  return { any: cut(score.any), speaker: cut(score.speaker), sure: cut(score.sure), sureShare: cut(score.sureShare) };
}

function line(score: Score): string {
  const percent = (value: number): string => (value <= 1 ? 100 * value : value).toFixed(1);
  return `any ${percent(score.any)} speaker ${percent(score.speaker)} sure ${percent(score.sure)} of ${percent(score.sureShare)}`;
}

function seconds(from: number): number {
  return Math.round((Date.now() - from) / 1000);
}
