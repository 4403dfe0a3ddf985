import { words } from '../dictionary';

/** Estonian: what a kiosk says besides its story and the page, and what the page that watches over it says. */
export const kiosk = words('kiosk', {
  'kiosk.invitation': 'Võrgustiku uurimiseks puudutage ekraani',
  'kiosk.awake': 'Uurige võrgustikku. Kui ekraani ei puudutata, jätkub esitlus.',
  'kiosk.leaving': 'Esitlus jätkub {seconds} s pärast. Jäämiseks puudutage ekraani.',
  'kiosk.link': 'Allika aadress',
  'kiosk.linkWhy': 'Linke siin ei avata. Lugege koodi oma seadmega.',
  'kiosk.code': 'Aadressi QR-kood',
  'kiosk.arrived': { one: '{count} uus kokkulepe', other: '{count} uut kokkulepet' },
  'kiosk.silent': 'Esitlus ei vastanud.',
  'kiosk.broken': 'Esitluses tekkis tõrge.',
  'kiosk.unready': 'Esitlust ei saanud laadida.',
  'kiosk.again': 'See algab uuesti {seconds} s pärast.',
  'kiosk.starts': 'See algab uuesti.'
});
