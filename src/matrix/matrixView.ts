import type { Theme } from '../model/palette';
import { fontOf, paintShapes } from './canvas';
import { cellAt, cellByKey, gridFor, scrollTo } from './grid';
import type { Grid } from './grid';
import { NO_EMPHASIS } from './scene';
import type { Cell, MatrixEmphasis, MatrixScene } from './scene';
import { matrixShapes } from './shapes';

/** How a matrix looks and whom it tells. */
export interface MatrixViewOptions {
  readonly theme: Theme;
  /** Accessible name of the picture. */
  readonly label: string;
  /** Ids of the elements that describe it, as `aria-describedby` has them. */
  readonly describedBy: string;
  /** Factor on letters and cells, for walls and 4K screens. */
  readonly scale: number;
  /** A cell was clicked or tapped, or Enter was pressed on it; −1 in one of the two = a name. */
  readonly onPick: (cell: Cell) => void;
  /** What the pointer is over has changed; null = nothing. In pixels from the element's upper left corner. */
  readonly onHover: (cell: Cell | null, at: { readonly x: number; readonly y: number }) => void;
  /** The keyboard has come to another cell. */
  readonly onMove: (cell: Cell) => void;
}

/** A matrix on the page: it reports and never chooses. `element.dataset.state` is `ready` once it is drawn. */
export interface MatrixView {
  show(scene: MatrixScene, emphasis: MatrixEmphasis): void;
  setEmphasis(emphasis: MatrixEmphasis): void;
  setTheme(theme: Theme): void;
  setLabel(label: string, describedBy: string): void;
  /** The element that takes the focus. */
  readonly viewport: HTMLElement;
  destroy(): void;
}

/** Makes a matrix in an element, which should have a size of its own. @throws Error where the browser gives no 2D context */
export function createMatrixView(container: HTMLElement, options: MatrixViewOptions): MatrixView {
  const viewport = document.createElement('div');
  const canvas = document.createElement('canvas');
  const spacer = document.createElement('div');
  viewport.tabIndex = 0;
  viewport.setAttribute('role', 'img');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(viewport.style, { position: 'absolute', inset: '0', overflow: 'auto' });
  Object.assign(canvas.style, { position: 'sticky', inset: '0', display: 'block' });
  Object.assign(spacer.style, { pointerEvents: 'none' });
  viewport.append(canvas, spacer);
  container.append(viewport);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no 2D canvas.');

  let { theme } = options;
  const { scale } = options;
  const coarse = matchMedia('(pointer: coarse)').matches;
  let scene: MatrixScene | null = null;
  let emphasis = NO_EMPHASIS;
  let grid: Grid = gridFor(0, 0, { width: 0, height: 0 });
  /** Where the keyboard is; kept while another matrix has this cell. */
  let keyed: Cell | null = null;
  let hovered: Cell | null = null;
  let request = 0;

  const picture = () => ({ width: viewport.clientWidth / scale, height: viewport.clientHeight / scale });
  const scroll = () => ({ x: viewport.scrollLeft / scale, y: viewport.scrollTop / scale });

  function fit(): void {
    if (!scene) return;
    context!.font = fontOf(12, true);
    const widest = scene.label.reduce((most, label) => Math.max(most, context!.measureText(label).width), 0);
    grid = gridFor(scene.rows, widest, picture(), coarse);
    const { clientWidth, clientHeight } = viewport;
    canvas.width = Math.max(1, Math.round(clientWidth * devicePixelRatio));
    canvas.height = Math.max(1, Math.round(clientHeight * devicePixelRatio));
    Object.assign(canvas.style, { width: `${clientWidth}px`, height: `${clientHeight}px` });
    // The canvas lies over the spacer and stays while that is scrolled.
    Object.assign(spacer.style, { width: `${grid.width * scale}px`, height: `${grid.height * scale}px`, marginTop: `${-clientHeight}px` });
    paint();
  }

  function paint(): void {
    request = 0;
    if (!scene || !viewport.clientWidth) return;
    const ratio = devicePixelRatio * scale;
    context!.setTransform(ratio, 0, 0, ratio, 0, 0);
    paintShapes(context!, matrixShapes(scene, grid, scroll(), picture(), emphasis, theme));
    container.dataset['state'] = 'ready';
  }

  const repaint = () => {
    if (request === 0) request = requestAnimationFrame(paint);
  };

  const at = (event: MouseEvent) => {
    const box = viewport.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const under = ({ x, y }: { readonly x: number; readonly y: number }) => cellAt(grid, scroll(), x / scale, y / scale);

  function hover(cell: Cell | null, point: { readonly x: number; readonly y: number }): void {
    if (cell?.row === hovered?.row && cell?.column === hovered?.column) return;
    hovered = cell;
    viewport.style.cursor = cell ? 'pointer' : '';
    options.onHover(cell, point);
  }

  const listening = new AbortController();
  const { signal } = listening;
  viewport.addEventListener('scroll', repaint, { signal, passive: true });
  viewport.addEventListener('pointermove', (event) => event.pointerType !== 'touch' && hover(under(at(event)), at(event)), { signal });
  viewport.addEventListener('pointerleave', (event) => hover(null, at(event)), { signal });
  viewport.addEventListener(
    'click',
    (event) => {
      const cell = under(at(event));
      if (cell) options.onPick(cell);
    },
    { signal }
  );
  viewport.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || !scene) return;
      if (event.key === 'Enter' && keyed) {
        event.preventDefault();
        return options.onPick(keyed);
      }
      const next = cellByKey(scene.rows, keyed, event.key);
      if (!next) return;
      event.preventDefault();
      keyed = next;
      const { x, y } = scrollTo(grid, scroll(), next, picture());
      viewport.scrollTo(x * scale, y * scale);
      options.onMove(next);
    },
    { signal }
  );
  const observer = new ResizeObserver(fit);
  observer.observe(viewport);
  document.fonts.addEventListener('loadingdone', fit, { signal });

  const setLabel = (label: string, describedBy: string) => {
    viewport.setAttribute('aria-label', label);
    viewport.setAttribute('aria-describedby', describedBy);
  };
  setLabel(options.label, options.describedBy);

  return {
    viewport,
    show(next, nextEmphasis) {
      if (scene && keyed && next.rows <= Math.max(keyed.row, keyed.column)) keyed = null;
      scene = next;
      emphasis = nextEmphasis;
      fit();
    },
    setEmphasis(next) {
      emphasis = next;
      repaint();
    },
    setTheme(next) {
      theme = next;
      repaint();
    },
    setLabel,
    destroy() {
      cancelAnimationFrame(request);
      listening.abort();
      observer.disconnect();
      viewport.remove();
      delete container.dataset['state'];
    }
  };
}
