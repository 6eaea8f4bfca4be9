import { describe, expect, it } from 'vitest';
import { FR } from '../../tests/pages/words.ts';
import { sameArticle } from './identity.ts';

const TITLE = 'Sindou-Tanga : le marché aux grains rouvre';
const seen = (text: string, title = TITLE) => ({ title, text });

describe('one article under one address', () => {
  it('is the same text, or an edited one under its title', () => {
    expect(sameArticle(seen(FR.join('\n')), seen(FR.slice(0, 6).join('\n')))).toBe(true);
    expect(sameArticle(seen(FR.join('\n'), 'Un autre titre bien à lui'), seen(FR.slice(2).join('\n')))).toBe(true);
    expect(sameArticle(seen(`${FR[0]}\n${FR[1]}`), seen(`${FR[1]}\n${FR.slice(4).join('\n')}`))).toBe(true);
  });
  it('is not another text under a title that was left over', () =>
    expect(sameArticle(seen(FR.slice(0, 4).join('\n')), seen(FR.slice(5, 9).join('\n')))).toBe(false));
});
