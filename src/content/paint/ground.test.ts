// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { measureGround } from './ground.ts';

beforeEach(() => {
  document.documentElement.removeAttribute('style');
  window.matchMedia = ((query: string) => ({ matches: false, media: query })) as unknown as typeof matchMedia;
});
const ground = (html: string) => {
  document.body.innerHTML = html;
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const { back, ink } = measureGround(nodes, window);
  return { back: [back.r, back.g, back.b].map(Math.round), ink: [ink.r, ink.g, ink.b].map(Math.round) };
};

it.each([
  ['the canvas', '<p>mots</p>', [255, 255, 255]],
  ['the nearest opaque background', '<div style="background:rgb(0,0,80)"><article style="background:rgb(20,20,20)"><p>mots</p></article></div>', [20, 20, 20]],
  ['backgrounds that shine through', '<div style="background:rgb(0,0,0)"><p style="background:rgba(255,255,255,0.5)">mots</p></div>', [128, 128, 128]],
  [
    'the commonest, past one coloured box',
    '<div><p>un</p><p>deux</p><p style="background:rgb(200,0,0)">trois</p><p>quatre</p><p>cinq</p></div>',
    [255, 255, 255],
  ],
])('sees %s', (_, html, back) => expect(ground(html).back).toEqual(back));

it('trusts the ink over a picture', () => {
  const picture = 'background-image:url(x.png)';
  expect(ground(`<div style="${picture}"><p style="color:rgb(255,255,255)">mots</p></div>`).back[0]).toBeLessThan(60);
  expect(ground(`<div style="${picture}"><p style="color:rgb(20,20,20)">mots</p></div>`).back[0]).toBe(255);
});

it('gives something for an empty article', () => expect(measureGround([], window).back).toMatchObject({ r: 255 }));
