import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createGraphView, type GraphViewOptions } from '../../../src/graph/graphView';
import { graphScene } from '../../../src/graph/graphScene';
import { simulationInput, type Layout, type LayoutOptions } from '../../../src/graph/layout';
import type { FrameParts } from '../../../src/graph/composer';
import type { PointerActions } from '../../../src/graph/pointers';
import { settle } from '../../../src/graph/layoutModel';
import { toScreen } from '../../../src/graph/viewport';
import { THEMES } from '../../../src/model/palette';
import { everyAgreement, everyUniversity, threeCountries } from './exampleNetwork';

/** What the view was joined with instead of a page: its pointer, its layouts and its last frame. */
const page = vi.hoisted(() => ({
  pointer: null as PointerActions | null,
  layouts: [] as { options: LayoutOptions; layout: { [Key in keyof Layout]: ReturnType<typeof vi.fn> } }[],
  frame: null as FrameParts | null
}));

vi.mock('../../../src/graph/pointers', () => ({
  listenToPointers: (_: unknown, actions: PointerActions) => {
    page.pointer = actions;
    return () => undefined;
  }
}));
vi.mock('../../../src/graph/layout', async (original) => ({
  ...(await original<object>()),
  createLayout: (_: unknown, options: LayoutOptions) => {
    const layout = { drag: vi.fn(), pin: vi.fn(), release: vi.fn(), setStill: vi.fn(), stop: vi.fn() };
    page.layouts.push({ options, layout });
    return layout;
  }
}));
vi.mock('../../../src/graph/painters/canvas', () => ({
  createCanvasPainter: () => ({
    textWidths: { sans: (text: string) => 6 * text.length, serif: (text: string) => 7 * text.length },
    paint: (frame: FrameParts) => (page.frame = frame),
    resize: () => undefined,
    forgetWidths: () => undefined,
    destroy: () => undefined
  })
}));
vi.mock('../../../src/graph/painters/softwareRendering', () => ({ isSoftwareRendering: () => false }));
vi.mock('../../../src/graph/watchSize', () => ({
  watchSize: (_: unknown, tell: (width: number, height: number, ratio: number) => void) => {
    tell(800, 600, 1);
    return () => undefined;
  }
}));

class FakeElement {
  readonly attributes = new Map<string, string>();
  readonly children: FakeElement[] = [];
  readonly style: Record<string, string> = {};
  readonly dataset: Record<string, string> = {};
  append(child: FakeElement): void {
    this.children.push(child);
  }
  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }
}

const network = threeCountries();
const { scene } = graphScene(network, everyAgreement(network), {
  language: 'en',
  nodeColour: 'country',
  universities: everyUniversity(network),
  groupLabels: []
});
const usual = { node: new Uint8Array(scene.count), edge: new Uint8Array(scene.edges) };
const positions = settle(simulationInput(scene));
const lastLayout = () => page.layouts.at(-1)!;

function view(more: Partial<GraphViewOptions> = {}) {
  const container = new FakeElement();
  const onHover = vi.fn();
  const options = { theme: THEMES.light, reducedMotion: false, label: 'Example graph', onPick: vi.fn(), onHover, ...more };
  const graph = createGraphView(container as unknown as HTMLElement, options);
  return { graph, onHover, picture: container.children[0]! };
}

/** A view whose first layout has settled. */
function settled() {
  const made = view();
  made.graph.show(scene, usual);
  lastLayout().options.onPositions(positions);
  lastLayout().options.onSettled();
  return made;
}

const pixelOf = (node: number) => {
  const [x, y] = toScreen(page.frame!.view, positions[2 * node]!, positions[2 * node + 1]!);
  return { id: 1, x, y, finger: false, timeMs: 0 };
};

beforeEach(() => {
  page.layouts.length = 0;
  page.frame = null;
  const jobs: (() => void)[] = [];
  let working = false;
  vi.stubGlobal('document', { createElement: () => new FakeElement(), fonts: { addEventListener: () => undefined } });
  // A frame is drawn as soon as it is asked for, those that it asks for itself after it.
  vi.stubGlobal('requestAnimationFrame', (job: () => void) => {
    jobs.push(job);
    if (working) return 1;
    working = true;
    queueMicrotask(() => {
      for (let next = jobs.shift(); next; next = jobs.shift()) next();
      working = false;
    });
    return 1;
  });
  return () => vi.unstubAllGlobals();
});

describe('a graph on the page', () => {
  test('has a name, and another one later', () => {
    const { graph, picture } = view();
    expect(picture.attributes.get('aria-label')).toBe('Example graph');
    graph.setLabel('Үлгі граф');
    expect(picture.attributes.get('aria-label')).toBe('Үлгі граф');
  });

  test('tells that nothing is under the pointer any more when a scene is shown, and only then', async () => {
    const { graph, onHover } = settled();
    await vi.waitFor(() => expect(page.frame).not.toBeNull());
    page.pointer!.hover(pixelOf(3));
    expect(onHover.mock.calls).toEqual([[{ type: 'node', index: 3 }]]);
    graph.show({ ...scene }, usual);
    expect(onHover.mock.calls.slice(1)).toEqual([[null]]);
    graph.show({ ...scene }, usual);
    expect(onHover).toHaveBeenCalledTimes(2);
  });

  test('keeps its layout while universities and links are the same', () => {
    const { graph } = settled();
    graph.show({ ...scene }, usual);
    expect(page.layouts).toHaveLength(1);
  });

  test('moves no more by itself from the moment it is told so', () => {
    const { graph } = settled();
    expect(lastLayout().options.still).toBe(false);
    graph.setReducedMotion(true);
    expect(lastLayout().layout.setStill.mock.calls).toEqual([[true]]);
    page.pointer!.drag(3, 10, 10);
    expect(graph.state).toBe('still');
    graph.show(scene, usual, { keepPositions: false });
    expect(lastLayout().options.still).toBe(true);
  });
});

describe('another network', () => {
  test('has no places, pins and view of the one before', () => {
    const { graph } = settled();
    const fitted = graph.positions();
    page.pointer!.drop(3, 10, 10);
    page.pointer!.pan(500, 500);
    const fewer = { ...scene, edges: scene.edges - 1, source: scene.source.slice(1), target: scene.target.slice(1) };
    graph.show(fewer, usual);
    expect([...lastLayout().options.pinned!]).toEqual([3]);
    expect(lastLayout().options.start).not.toEqual(scene.start);
    expect(graph.positions()).not.toEqual(fitted);

    graph.show(scene, usual, { keepPositions: false });
    expect([...lastLayout().options.pinned!]).toEqual([]);
    expect(lastLayout().options).toMatchObject({ start: scene.start, warmth: 1 });
    lastLayout().options.onPositions(positions);
    expect(graph.positions()).toEqual(fitted);
  });
});
