// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createPainter } from './painter.ts';

/** As Firefox gives it to a content script: nothing of it can be iterated. */
class FakeHighlight {
  priority = 0;
  readonly #ranges = new Set<Range>();
  add(range: Range) {
    this.#ranges.add(range);
  }
  get size() {
    return this.#ranges.size;
  }
}
class FakeRegistry {
  readonly #all = new Map<string, FakeHighlight>();
  writes = 0;
  set(name: string, highlight: FakeHighlight) {
    this.writes++;
    this.#all.set(name, highlight);
  }
  get(name: string) {
    return this.#all.get(name);
  }
  delete(name: string) {
    return this.#all.delete(name);
  }
  clear() {
    this.#all.clear();
  }
  get names() {
    return [...this.#all.keys()];
  }
}

let registry: FakeRegistry;
beforeEach(() => {
  registry = new FakeRegistry();
  Object.assign(window, { CSS: { highlights: registry }, Highlight: FakeHighlight });
  document.body.innerHTML = '<p>un deux trois</p>';
});
const range = (start: number, end: number): Range => {
  const made = document.createRange();
  const text = document.querySelector('p')!.firstChild!;
  made.setStart(text, start);
  made.setEnd(text, end);
  return made;
};

describe('the painter', () => {
  it('registers in the order given, as priorities', () => {
    createPainter(window).redraw(
      new Map([
        ['griot-a', [range(0, 2)]],
        ['griot-b', [range(3, 7), range(8, 13)]],
      ]),
    );
    expect(registry.names).toEqual(['griot-a', 'griot-b']);
    expect(registry.get('griot-b')?.size).toBe(2);
    expect(registry.get('griot-b')!.priority).toBeGreaterThan(registry.get('griot-a')!.priority);
  });
  it('does nothing for what did not change', () => {
    const painter = createPainter(window);
    const same = [range(0, 2)];
    painter.redraw(new Map([['griot-a', same]]));
    painter.redraw(
      new Map([
        ['griot-a', same],
        ['griot-b', [range(3, 7)]],
      ]),
    );
    expect(registry.writes).toBe(2);
    painter.redraw(new Map([['griot-a', same]]));
    expect(registry.names).toEqual(['griot-a']);
    expect(registry.writes).toBe(2);
  });
  it('paints again what the page cleared, and only that', () => {
    const painter = createPainter(window);
    painter.redraw(
      new Map([
        ['griot-a', [range(0, 2)]],
        ['griot-b', [range(3, 7)]],
      ]),
    );
    const kept = registry.get('griot-b');
    registry.delete('griot-a');
    painter.redraw();
    expect(registry.names.sort()).toEqual(['griot-a', 'griot-b']);
    expect(registry.get('griot-b')).toBe(kept);
    registry.clear();
    painter.redraw();
    expect(registry.names).toHaveLength(2);
  });
  it('leaves the page’s own highlights alone, even under its name', () => {
    const theirs = new FakeHighlight();
    registry.set('search', theirs);
    const painter = createPainter(window);
    painter.redraw(new Map([['griot-a', [range(0, 2)]]]));
    const taken = new FakeHighlight();
    registry.set('griot-a', taken);
    painter.destroy();
    expect(registry.get('search')).toBe(theirs);
    expect(registry.get('griot-a')).toBe(taken);
  });
  it('goes without a trace', () => {
    const painter = createPainter(window);
    painter.redraw(new Map([['griot-a', [range(0, 2)]]]));
    painter.destroy();
    expect(registry.names).toEqual([]);
  });
  it('does nothing where the browser has no highlights', () => {
    Object.assign(window, { CSS: {}, Highlight: undefined });
    const painter = createPainter(window);
    expect(() => {
      painter.redraw(new Map([['griot-a', [range(0, 2)]]]));
      painter.redraw();
      painter.destroy();
    }).not.toThrow();
  });
});
