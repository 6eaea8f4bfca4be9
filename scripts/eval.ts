/**
 * npm run eval [-- GOLD_DIR]
 * Analyses every annotated text of a folder with its date and language, prints the scorer's table, and (for the default folder)
 * writes docs/quality.md. Skipped with a message where the folder is absent. The analyser never sees the annotations.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ACTOR_LAYERS, type ActorLayerName, findActors, toActors } from '../src/analysis/actors/index.ts';
import { analyse } from '../src/analysis/index.ts';
import { readText } from '../src/analysis/text/index.ts';
import { loadKnowledge } from '../src/knowledge/index.ts';
import type { Analysis } from '../src/model/analysis.ts';
import { NO_READER_KNOWLEDGE } from '../src/model/knowledge.ts';
import { factsLine, type PageScore, pagesFolder, pagesReport, scoreOwnPages, scorePages } from './eval-pages.ts';
import { answerOf } from './lib/answer.ts';
import { fromUser } from './lib/input.ts';
import { type GoldPeople, type NominalScore, nominalsRow, scoreNominals, sumNominals } from './lib/nominals.ts';
import { type Figures, qualityPage, type Row, type Validation } from './lib/quality.ts';

/** Articles written for the project, annotated blind: harder than the shared ones, and what an unseen text may cost. */
const OWN = fileURLToPath(new URL('../tests/gold', import.meta.url));
const SHARED = fileURLToPath(new URL('../../shared/eval', import.meta.url));

interface Annotated {
  readonly id: string;
  readonly file: string;
  readonly annotation: string;
  readonly language: string;
  readonly date?: string;
  readonly aboutSahel: boolean;
}

function annotated(folder: string): Annotated[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ann.json'))
    .sort()
    .map((name) => {
      const ann = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { id?: string; text: string; lang: string; date?: string; about_sahel?: boolean };
      return {
        id: ann.id ?? basename(name, '.ann.json'),
        file: join(folder, ann.text),
        annotation: join(folder, name),
        language: ann.lang,
        ...(ann.date ? { date: ann.date } : {}),
        aboutSahel: ann.about_sahel ?? true,
      };
    });
}

/** The scorer lies beside the gold, or in ../shared/eval. */
function scorerFor(folder: string): string | null {
  return [join(dirname(folder), 'score.mjs'), join(SHARED, 'score.mjs')].find((file) => existsSync(file)) ?? null;
}

const run = (scorer: string, gold: string, answers: string, ...flags: string[]): string =>
  execFileSync(process.execPath, [scorer, gold, answers, ...flags], { encoding: 'utf8', maxBuffer: 64 << 20 });

/** Figures of a part of the texts: their annotations are copied beside each other for the scorer. */
function figuresOf(scorer: string, answers: string, documents: readonly Annotated[], scratch: string, part: string): Figures {
  const folder = join(scratch, `gold-${part}`);
  mkdirSync(folder, { recursive: true });
  for (const document of documents) {
    copyFileSync(document.annotation, join(folder, basename(document.annotation)));
    copyFileSync(document.file, join(folder, basename(document.file)));
  }
  return JSON.parse(run(scorer, folder, answers, '--json')) as Figures;
}

/** Figures of our own articles, or none where they cannot be scored. */
function ownFigures(scorer: string, scratch: string): Row[] {
  const documents = annotated(OWN);
  const knowledge = loadKnowledge();
  const answers = join(scratch, 'own-answers');
  mkdirSync(answers);
  for (const { id, file, language, date } of documents) {
    const article = { text: readFileSync(file, 'utf8'), blocks: [], language, ...(date ? { date } : {}) };
    writeFileSync(join(answers, `${id}.json`), JSON.stringify(answerOf(article, analyse(article, knowledge))));
  }
  return ['en', 'fr', 'all'].map((name) => {
    const part = documents.filter((document) => name === 'all' || document.language === name);
    return { name, documents: part.length, figures: figuresOf(scorer, answers, part, scratch, `own-${name}`) };
  });
}

/** Scores at first sight of articles that are not kept: a heading and a line a batch and language. */
function blindBatches(): string[][] {
  return readFileSync(new URL('../docs/blind-batches.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

function learnt(): Validation | null {
  const file = new URL('../data/weights/validation.json', import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Validation) : null;
}

/** The lines of a table for the terminal. */
const aligned = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell, i) => cell.padEnd(Math.max(...rows.map((other) => other[i]?.length ?? 0)))).join('  ')).join('\n');

/** Day, author, outlet and body of all the pages that can be asked here. */
function ownFacts(saved: readonly PageScore[]): string[] {
  const own = scoreOwnPages();
  return [
    ...(saved.length ? [factsLine('saved pages', saved)] : []),
    factsLine('pages that fooled other tools', own.faults),
    factsLine('kinds of sites', own.structures),
  ];
}

function main(): void {
  const given = process.argv.slice(2).find((arg) => !arg.startsWith('--'));
  const gold = given ? fromUser(given) : join(SHARED, 'gold');
  const pages = given ? null : pagesFolder();
  if (!existsSync(gold)) {
    console.log(given ? `${given}: no such folder.` : 'Skipped: no annotated texts (../shared/eval/gold is absent).');
    if (given) process.exitCode = 1;
    return;
  }
  const documents = annotated(gold);
  const scorer = scorerFor(gold);
  if (!documents.length || !scorer) {
    console.log(documents.length ? 'Skipped: no scorer (../shared/eval/score.mjs is absent).' : `${gold}: no annotated text (*.ann.json) here.`);
    return;
  }
  const knowledge = loadKnowledge();
  const scratch = mkdtempSync(join(tmpdir(), 'griot-eval-'));
  try {
    const answers = join(scratch, 'answers');
    mkdirSync(answers);
    const analyses = new Map<string, Analysis>();
    let topics = 0;
    const nominals: NominalScore[] = [];
    for (const document of documents) {
      const text = readFileSync(document.file, 'utf8');
      const article = { text, blocks: [], language: document.language, ...(document.date ? { date: document.date } : {}) };
      const analysis = analyse(article, knowledge);
      analyses.set(document.id, analysis);
      if (analysis.topic.sahel === document.aboutSahel) topics++;
      nominals.push(scoreNominals(document.id, text, JSON.parse(readFileSync(document.annotation, 'utf8')) as GoldPeople, analysis));
      writeFileSync(join(answers, `${document.id}.json`), JSON.stringify(answerOf(article, analysis)));
    }
    const flags = process.argv.includes('--errors') ? ['--errors'] : [];
    console.log(run(scorer, gold, answers, ...flags).trimEnd());
    const described = sumNominals(nominals);
    if (flags.length) for (const error of described.errors) console.log(error);
    if (nominalsRow(described)) console.log(nominalsRow(described));
    console.log(`topic (about the Sahel or not)                 ${topics} of ${documents.length} right`);
    const scores = pages ? scorePages(pages) : [];
    if (scores.length) console.log(`\nWhat is read of pages\n${pagesReport(scores)}`);
    else if (!given) console.log('\nSkipped: no saved pages (../shared/pages is absent).');
    if (given) return;
    console.log(`\nBlind batches at first sight\n${aligned(blindBatches())}`);
    for (const { name, document, source } of learnt()?.ablation ?? [])
      console.log(
        `\ntrain, cross-validated, ${name}: by document ${document.any} / ${document.speaker} (certain ${document.sure} of ${document.sureShare}), by source ${source.any} / ${source.speaker} (certain ${source.sure} of ${source.sureShare})`,
      );
    const languages = [...new Set(documents.map((document) => document.language))].sort();
    const parts: Row[] = [
      ...languages.map((language) => {
        const own = documents.filter((document) => document.language === language);
        return { name: language, documents: own.length, figures: figuresOf(scorer, answers, own, scratch, language) };
      }),
      { name: 'all', documents: documents.length, figures: figuresOf(scorer, answers, documents, scratch, 'all') },
    ];
    const errors = run(scorer, gold, answers, '--errors')
      .split('\n')
      .filter((line) => /^[\w-]+: (?:direct|indirect|actor)/.test(line));
    const layers = [...ACTOR_LAYERS.map((layer) => [layer] as ActorLayerName[]), []].map((without) => {
      const folder = mkdtempSync(join(scratch, 'layer-'));
      for (const document of documents) {
        const doc = readText({
          text: readFileSync(document.file, 'utf8'),
          blocks: [],
          language: document.language,
          ...(document.date ? { date: document.date } : {}),
        });
        const actors = toActors(findActors(doc, knowledge, NO_READER_KNOWLEDGE, new Set(without)));
        writeFileSync(join(folder, `${document.id}.json`), JSON.stringify({ actors, quotes: [] }));
      }
      return { name: without[0] ?? '(nothing: all layers on)', figures: JSON.parse(run(scorer, gold, folder, '--json')) as Figures };
    });
    const page = qualityPage({
      parts,
      topics: { right: topics, all: documents.length },
      errors,
      analyses,
      pages: scores,
      pageFacts: ownFacts(scores),
      layers,
      own: ownFigures(scorer, scratch),
      blind: blindBatches(),
      validation: learnt(),
    });
    writeFileSync(fileURLToPath(new URL('../docs/quality.md', import.meta.url)), page);
    console.log('\ndocs/quality.md written');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

main();
