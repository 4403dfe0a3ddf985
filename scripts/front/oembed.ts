import type { View } from '../../src/model/viewState';
import { frameCode } from '../../src/share/embedCode';
import { encodeEmbed, USUAL_CONTROLS } from '../../src/share/embedAddress';
import { DEFAULT_VIEW } from '../../src/model/viewState';
import { PICTURE_SIZE, pictureFile, type Front } from './page';

/** The views that are published for pages which embed by address. */
export const PUBLISHED_VIEWS = ['map', 'graph', 'table', 'all'] as const satisfies readonly View[];

/** Size of the frame, in pixels. */
const FRAME = { width: 800, height: 600 };
/** For how long a description holds, in seconds: a day. */
const HOLDS = 86_400;

/**
 * The oEmbed description (oembed.com, version 1.0, type `rich`) of a view. It is a file: the site cannot answer for any address that is asked for.
 */
export function oembed(view: (typeof PUBLISHED_VIEWS)[number], { language, facts, tables, address }: Front): string {
  const { words, front, title, subtitle } = facts;
  const query = (shown: View) => encodeEmbed({ view: { ...DEFAULT_VIEW, view: shown, language }, controls: USUAL_CONTROLS, snapshot: '' });
  const named = words.t('title.view', { view: words.t(`view.${view}`), title: subtitle.text });
  const html = frameCode({
    address: `${address}embed.html?${query(view)}`,
    title: named,
    width: FRAME.width,
    height: FRAME.height,
    sandbox: false,
    language,
    links: [
      { address: `${address || './'}?lang=${language}`, text: front.fullPage },
      { address: `${address}embed.html?${query('table')}`, text: words.t('view.table') },
      ...tables.slice(0, 1).map((path) => ({ address: address + path, text: 'CSV' }))
    ]
  });
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title: named,
      provider_name: title,
      provider_url: address || './',
      cache_age: HOLDS,
      thumbnail_url: address + pictureFile(language),
      thumbnail_width: PICTURE_SIZE.width,
      thumbnail_height: PICTURE_SIZE.height,
      ...FRAME,
      html
    },
    null,
    2
  )}\n`;
}
