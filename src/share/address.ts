import { isId, isNetworkId, isSnapshotId } from '../base/id';
import { isPageLanguage } from '../base/language';
import { COUNT_RULES } from '../model/measures/countRules';
import { MOBILITY_KINDS } from '../model/network';
import {
  ARC_COLOURS,
  DEFAULT_VIEW,
  EGO_STEPS,
  LEVEL_CHOICES,
  LINK_CHOICES,
  MATRIX_FORMS,
  MATRIX_ORDERS,
  NODE_COLOURS,
  PAGES,
  PROJECTIONS,
  SIZE_MEASURES,
  TABLES,
  THEMES,
  VIEWS
} from '../model/viewState';
import type { Camera, Selection, ViewState } from '../model/viewState';
import { decodeFilter, filterParameters } from './filterAddress';
import { migrate } from './migrations';

/** Longest text that is looked for in a table, in characters. */
const MAX_FIND = 200;
const SELECTABLE = ['university', 'city', 'country', 'agreement', 'event'] as const;

const known = <T extends string>(values: readonly T[], text: string | null): T | null => values.find((value) => value === text) ?? null;
const oneOf = <T extends string>(values: readonly T[], text: string | null, otherwise: T): T => known(values, text) ?? otherwise;

function decodeSelection(text: string | null): Selection | null {
  const colon = text?.indexOf(':') ?? -1;
  if (!text || colon < 0) return null;
  const type = text.slice(0, colon);
  const id = text.slice(colon + 1);
  if (type === 'pair') {
    const ends = id.split(',');
    const [first, second] = ends;
    return ends.length === 2 && first !== second && isId(first!) && isId(second!) ? { type, id: first!, other: second! } : null;
  }
  const selectable = known(SELECTABLE, type);
  return selectable && isId(id) ? { type: selectable, id } : null;
}

const encodeSelection = (selection: Selection): string =>
  selection.type === 'pair' ? `pair:${selection.id},${selection.other}` : `${selection.type}:${selection.id}`;

function decodeCamera(text: string | null): Camera | null {
  const match = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?),(\d{1,2}(?:\.\d+)?)$/.exec(text ?? '');
  if (!match) return null;
  const [longitude, latitude, zoom] = match.slice(1).map(Number) as [number, number, number];
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && zoom <= 22 ? { longitude, latitude, zoom } : null;
}

/** Longitude and latitude to 4 decimals (about 10 m), zoom to 2: as precisely as an address holds a camera. */
export function roundCamera({ longitude, latitude, zoom }: Camera): Camera {
  const turns = Math.round(longitude / 360);
  const round = (value: number, digits: number) => Number(value.toFixed(digits));
  return { longitude: round(longitude - 360 * turns, 4), latitude: round(latitude, 4), zoom: round(zoom, 2) };
}

/**
 * Reads a view out of the query of an address. Its keys are stable: one may be added, none changes its meaning, and what is
 * renamed goes into `MIGRATIONS`.
 * What is missing or wrong becomes the default; nothing is ever an error.
 * @param query with or without the leading `?`
 */
export function decodeView(query: string): ViewState {
  const get = migrate(new URLSearchParams(query));
  const language = get.get('lang');
  const theme = get.get('theme');
  const network = get.get('network') ?? '';
  const snapshot = get.get('snapshot') ?? '';
  return {
    network: isNetworkId(network) ? network : DEFAULT_VIEW.network,
    snapshot: isSnapshotId(snapshot) ? snapshot : DEFAULT_VIEW.snapshot,
    view: oneOf(VIEWS, get.get('view'), DEFAULT_VIEW.view),
    table: oneOf(TABLES, get.get('table'), DEFAULT_VIEW.table),
    selection: decodeSelection(get.get('select')),
    camera: decodeCamera(get.get('camera')),
    projection: oneOf(PROJECTIONS, get.get('projection'), DEFAULT_VIEW.projection),
    arcColour: oneOf(ARC_COLOURS, get.get('arcs'), DEFAULT_VIEW.arcColour),
    nodeColour: oneOf(NODE_COLOURS, get.get('nodes'), DEFAULT_VIEW.nodeColour),
    measure: oneOf(SIZE_MEASURES, get.get('measure'), DEFAULT_VIEW.measure),
    level: oneOf(LEVEL_CHOICES, get.get('level'), DEFAULT_VIEW.level),
    links: oneOf(LINK_CHOICES, get.get('links'), DEFAULT_VIEW.links),
    matrixOrder: oneOf(MATRIX_ORDERS, get.get('order'), DEFAULT_VIEW.matrixOrder),
    matrixForm: oneOf(MATRIX_FORMS, get.get('matrix'), DEFAULT_VIEW.matrixForm),
    steps: EGO_STEPS.find((steps) => String(steps) === get.get('steps')) ?? DEFAULT_VIEW.steps,
    filter: decodeFilter(get),
    find: (get.get('find') ?? '').slice(0, MAX_FIND),
    compare: isId(get.get('compare') ?? '') ? get.get('compare')! : DEFAULT_VIEW.compare,
    // An address that only says that students are shown means head counts.
    students: get.get('students') === '1' ? 'all' : known(MOBILITY_KINDS, get.get('students')),
    page: known(PAGES, get.get('page')),
    rule: known(COUNT_RULES, get.get('rule')),
    language: isPageLanguage(language) ? language : null,
    theme: known(THEMES, theme)
  };
}

/**
 * Writes a view as the query of an address, without the leading `?`; '' for the default view. `decodeView(encodeView(view))` gives the view
 * back, with the camera rounded as by `roundCamera`.
 */
export function encodeView(view: ViewState): string {
  const parts: string[] = [];
  // Colons and commas are legal in a query and keep addresses readable when they are pasted into a text.
  const add = (key: string, value: string | null, otherwise: string | null = null) => {
    if (value !== null && value !== otherwise) parts.push(`${key}=${encodeURIComponent(value).replace(/%3A/g, ':').replace(/%2C/g, ',')}`);
  };
  add('network', view.network, DEFAULT_VIEW.network);
  add('snapshot', view.snapshot, DEFAULT_VIEW.snapshot);
  add('view', view.view, DEFAULT_VIEW.view);
  add('table', view.table, DEFAULT_VIEW.table);
  add('select', view.selection && encodeSelection(view.selection));
  if (view.camera) {
    const { longitude, latitude, zoom } = roundCamera(view.camera);
    add('camera', `${longitude},${latitude},${zoom}`);
  }
  add('projection', view.projection, DEFAULT_VIEW.projection);
  add('arcs', view.arcColour, DEFAULT_VIEW.arcColour);
  add('nodes', view.nodeColour, DEFAULT_VIEW.nodeColour);
  add('measure', view.measure, DEFAULT_VIEW.measure);
  add('level', view.level, DEFAULT_VIEW.level);
  add('links', view.links, DEFAULT_VIEW.links);
  add('order', view.matrixOrder, DEFAULT_VIEW.matrixOrder);
  add('matrix', view.matrixForm, DEFAULT_VIEW.matrixForm);
  add('steps', String(view.steps), String(DEFAULT_VIEW.steps));
  for (const [key, value] of filterParameters(view.filter)) add(key, value, '');
  add('find', view.find, DEFAULT_VIEW.find);
  add('compare', view.compare, DEFAULT_VIEW.compare);
  add('students', view.students);
  add('page', view.page);
  add('rule', view.rule);
  add('lang', view.language);
  add('theme', view.theme);
  return parts.join('&');
}
