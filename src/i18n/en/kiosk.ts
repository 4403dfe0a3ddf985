/** English: what a kiosk says besides its story and the page, and what the page that watches over it says. */
export const kiosk = {
  'kiosk.invitation': 'Touch the screen to explore',
  'kiosk.awake': 'Explore the network. Without a touch the presentation comes back.',
  'kiosk.leaving': 'The presentation comes back in {seconds} s. Touch the screen to stay.',
  'kiosk.link': 'Address of the source',
  'kiosk.linkWhy': 'Links are not opened here. Read the code with your own device.',
  'kiosk.code': 'QR code of the address',
  'kiosk.arrived': { one: '{count} new agreement', other: '{count} new agreements' },
  'kiosk.silent': 'The presentation did not answer.',
  'kiosk.broken': 'Something broke in the presentation.',
  'kiosk.unready': 'The presentation could not be loaded.',
  'kiosk.again': 'It starts again in {seconds} s.',
  'kiosk.starts': 'It starts again now.'
} as const;
