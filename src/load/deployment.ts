import { isNetworkId } from '../base/id';
import { isLanguage, type Language } from '../base/language';
import { safeUrl } from '../base/safeUrl';
import { THEMES, type ThemeChoice } from '../model/viewState';
import type { FetchOptions } from './fetchFile';
import type { Issue } from './issue';
import { isObject, loadSettings, localTexts, type LocalTexts, type Settings } from './settings';
import { siteArchive } from './siteArchive';

/** A logo in the head of the page and on the stage. */
export interface Logo {
  /** Picture beside the page, as a path relative to it. */
  readonly image: string;
  /** The picture for dark ground, where it is another one. */
  readonly dark?: string;
  /** What it says, for those who cannot see it: one text, or one by language. */
  readonly name: string | LocalTexts;
  /** http(s) address it leads to, or ''. */
  readonly link: string;
  /** How high it stands on a stage, as a share of the height of the screen, 0.03…0.2; `LOGO_HEIGHT` where it is left out. */
  readonly height?: number;
}

/** How high a logo stands on a stage, as a share of the height of the screen. */
export const LOGO_HEIGHT = 0.08;

/** What an operator chooses in `deployment.json` beside the page. Every key may be left out. */
export interface Deployment {
  /** Instead of the network's own title, by language. */
  readonly title: LocalTexts;
  readonly subtitle: LocalTexts;
  /** Who publishes the page and answers for it, by language. */
  readonly organisation: LocalTexts;
  readonly logos: readonly Logo[];
  /** Id of the network that opens first; '' = the one that the list of networks names. */
  readonly defaultNetwork: string;
  /** null = by the reader's browser. */
  readonly defaultLanguage: Language | null;
  readonly defaultTheme: ThemeChoice;
  /** Whose view of disputed borders is drawn; `none` draws no borders. */
  readonly worldview: 'un' | 'de-facto' | 'none';
  /** Treatment of single territories, by territory; checked where borders are drawn (`borderPolicy`). */
  readonly worldviewOverrides: Readonly<Record<string, string>>;
  /** Further hosts from which data may be read, such as `data.example.edu`. */
  readonly dataHosts: readonly string[];
  /** Hosts whose pages may frame `embed.html`, as the server's headers say it; none = all. */
  readonly embedHosts: readonly string[];
  /** Public address of the site, ending in `/`, for pictures and descriptions that others fetch; '' = not said. */
  readonly address: string;
  /** Margin of the stage view that holds nothing, as a share of the screen's width and height, 0…0.1. */
  readonly stageMargin: number;
  /** `mailto:` or https address for corrections, or ''. */
  readonly contact: string;
  /** Whether browsers keep the page and its data, for use without a network. */
  readonly offline: boolean;
}

/** What holds where `deployment.json` does not say otherwise. The margin is the graphics-safe area of EBU R 95. */
export const DEFAULT_DEPLOYMENT: Deployment = Object.freeze({
  title: {},
  subtitle: {},
  organisation: {},
  logos: [],
  defaultNetwork: '',
  defaultLanguage: null,
  defaultTheme: 'auto',
  worldview: 'un',
  worldviewOverrides: {},
  dataHosts: [],
  embedHosts: [],
  address: '',
  stageMargin: 0.05,
  contact: '',
  offline: true
});

/** Name of the file, beside the page. */
export const DEPLOYMENT_FILE = 'deployment.json';

const isText = (value: unknown): value is string => typeof value === 'string';

/** Accepts what is one of a list. */
const oneOf =
  <T extends string | boolean>(known: readonly T[]) =>
  (value: unknown): T | undefined =>
    known.find((one) => one === value);

/** A path below the page, without `..`, scheme or query. */
const IMAGE = /^(?:[a-z0-9][a-z0-9_.-]*\/)*[a-z0-9][a-z0-9_.-]*\.(?:svg|png|webp|jpe?g)$/i;

const imagePath = (value: unknown): string | undefined => (isText(value) && IMAGE.test(value) ? value : undefined);

function logoName(value: unknown): Logo['name'] | undefined {
  if (isText(value)) return value.trim() || undefined;
  const texts = localTexts(value);
  return texts && Object.values(texts).some((text) => text.trim() !== '') ? texts : undefined;
}

/** null without a picture or a name: a logo that says nothing to those who cannot see it is none. */
function readLogo(settings: Settings): Logo | null {
  const image = settings.read('image', '', imagePath);
  const dark = settings.read('dark', '', imagePath);
  const name = settings.read<Logo['name']>('name', '', logoName);
  const link = settings.read('link', '', (value) => (value === '' ? '' : (isText(value) && safeUrl(value)) || undefined));
  const height = settings.read('height', 0, (value) => (typeof value === 'number' && value >= 0.03 && value <= 0.2 ? value : undefined));
  return image && name ? { image, ...(dark && { dark }), name, link, ...(height && { height }) } : null;
}

/** Where a picture of the site is: beside the page, or in it. */
const pictureAt = (path: string): string => siteArchive()?.pictures[path] ?? path;

/** A logo as it is shown: its picture for the ground it stands on, and what it says in a language, else in English, else in any. */
export const logoShown = (logo: Logo, language: string, onDark: boolean) => ({
  ...logo,
  src: pictureAt((onDark && logo.dark) || logo.image),
  alt: isText(logo.name) ? logo.name : (logo.name[language] ?? logo.name['en'] ?? Object.values(logo.name)[0]!)
});

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*(?::\d{1,5})?$/;

/** Also all hosts below one: `*.gov.example`. */
const FRAMING_HOST = new RegExp(`^(?:\\*\\.)?${HOST.source.slice(1)}`);

function siteAddress(value: unknown): string | undefined {
  if (value === '') return '';
  const url = isText(value) ? safeUrl(value) : null;
  return url && /^https?:\/\/[^?#]+$/.test(url) ? url.replace(/\/*$/, '/') : undefined;
}

/** An address of a person or office: no subject, body or further recipients. */
const MAILTO = /^mailto:[^\s@?&,%"<>]+@(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*$/i;

function contact(value: unknown): string | undefined {
  if (!isText(value)) return undefined;
  if (value === '' || MAILTO.test(value)) return value;
  const url = safeUrl(value);
  return url?.startsWith('https:') ? url : undefined;
}

/** Reads the settings of a deployment; a wrong one takes its default. */
export function readDeployment(settings: Settings): Deployment {
  const defaults = DEFAULT_DEPLOYMENT;
  const deployment: Deployment = {
    title: settings.read('title', defaults.title, localTexts),
    subtitle: settings.read('subtitle', defaults.subtitle, localTexts),
    organisation: settings.read('organisation', defaults.organisation, localTexts),
    logos: settings.list('logos', readLogo),
    defaultNetwork: settings.read('defaultNetwork', defaults.defaultNetwork, (value) =>
      isText(value) && (value === '' || isNetworkId(value)) ? value : undefined
    ),
    defaultLanguage: settings.read<Language | null>('defaultLanguage', defaults.defaultLanguage, (value) =>
      isLanguage(value) ? value : undefined
    ),
    defaultTheme: settings.read<ThemeChoice>('defaultTheme', defaults.defaultTheme, oneOf(THEMES)),
    worldview: settings.read<Deployment['worldview']>('worldview', defaults.worldview, oneOf(['un', 'de-facto', 'none'])),
    worldviewOverrides: settings.read('worldviewOverrides', defaults.worldviewOverrides, (value) =>
      isObject(value) && Object.values(value).every(isText) ? (value as Readonly<Record<string, string>>) : undefined
    ),
    dataHosts: settings.read<readonly string[]>('dataHosts', defaults.dataHosts, (value) =>
      Array.isArray(value) && value.every((host) => isText(host) && HOST.test(host)) ? value : undefined
    ),
    embedHosts: settings.read<readonly string[]>('embedHosts', defaults.embedHosts, (value) =>
      Array.isArray(value) && value.every((host) => isText(host) && FRAMING_HOST.test(host)) ? value : undefined
    ),
    address: settings.read('address', defaults.address, siteAddress),
    stageMargin: settings.read('stageMargin', defaults.stageMargin, (value) =>
      typeof value === 'number' && value >= 0 && value <= 0.1 ? value : undefined
    ),
    contact: settings.read('contact', defaults.contact, contact),
    offline: settings.read('offline', defaults.offline, oneOf([true, false]))
  };
  settings.reportUnknown();
  return deployment;
}

/** Who publishes the page: in a language, else in English, else in any; null where the deployment does not say. */
export function organisationIn(
  { organisation }: Deployment,
  language: Language
): { readonly text: string; readonly language: string } | null {
  const tag = [language, 'en', ...Object.keys(organisation)].find((candidate) => organisation[candidate]);
  return tag === undefined ? null : { text: organisation[tag]!, language: tag };
}

/** A contact as it is read: the mail address, or the web address; '' for none. */
export const contactText = (contact: string): string => contact.replace(/^mailto:/i, '');

/**
 * Fetches and reads `deployment.json`. One that cannot be had leaves every default, with an issue.
 * @param baseUrl absolute address of the page
 * @throws only the reason of the signal
 */
export async function loadDeployment(
  baseUrl: string,
  options: FetchOptions = {}
): Promise<{ readonly deployment: Deployment; readonly issues: readonly Issue[] }> {
  const { value, issues } = await loadSettings(baseUrl, DEPLOYMENT_FILE, options, readDeployment);
  return { deployment: value, issues };
}
