import type { Analysis } from '../../src/model/analysis.ts';
import type { Article } from '../../src/model/article.ts';

/** An analysis in the shape that the scorer of ../shared/eval reads: offsets in UTF-16 code units of the text. */
export function answerOf(article: Article, analysis: Analysis) {
  return {
    language: analysis.language,
    ...(article.date ? { date: article.date } : {}),
    ...(article.title ? { title: article.title } : {}),
    topic: analysis.topic,
    actors: analysis.actors,
    quotes: analysis.quotes,
  };
}

/** The same for people: who says what, a line a quote. */
export function answerText(article: Article, analysis: Analysis): string {
  const lines = [`${article.title ?? ''}${article.date ? ` (${article.date})` : ''}`.trim()];
  lines.push(`Sahel: ${analysis.topic.sahel ? 'yes' : 'no'} (${analysis.topic.score.toFixed(2)}) ${analysis.topic.countries.join(' ')}`.trim());
  lines.push('', 'Actors');
  for (const actor of analysis.actors) {
    const names = actor.mentions.filter((mention) => mention.kind === 'name').length;
    const described = actor.mentions.filter((mention) => mention.kind === 'nominal').map((mention) => mention.text.replace(/\s+/g, ' '));
    const office = actor.office ? `, ${actor.office.office.fr}${actor.office.verified ? '' : ' (unverified)'}` : '';
    lines.push(`  ${actor.name} [${actor.type}${office}] × ${names}${described.length ? `, described: ${[...new Set(described)].join('; ')}` : ''}`);
  }
  lines.push('', 'Quotes');
  for (const quote of analysis.quotes) {
    const words = quote.spans.map((span) => article.text.slice(span.start, span.end).replace(/\s+/g, ' ')).join(' […] ');
    const who = quote.speaker ? `${quote.speaker.name}${quote.certain ? '' : ' ?'}` : '—';
    const why = quote.why.chain.map((step) => step.text.replace(/\s+/g, ' ')).join(' → ');
    lines.push(
      `  ${quote.kind.padEnd(8)} ${who} | ${quote.cue ? `${quote.cue.text.replace(/\s+/g, ' ')} (${quote.cue.stance})` : 'no cue'} | ${words}`,
      `           why: ${quote.why.frame}${why ? `: ${why}` : ''} (${quote.confidence.toFixed(2)})`,
    );
  }
  return `${lines.join('\n')}\n`;
}
