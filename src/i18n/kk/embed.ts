import { words } from '../dictionary';

/** Kazakh: what a page in a frame of another page says. */
export const embed = words('embed', {
  'embed.open': 'Толық бетті ашу',
  'embed.wheel': 'Үлкейту үшін {key} пернесін басып тұрып айналдырыңыз',
  'embed.fingers': 'Суретті екі саусақпен жылжытыңыз',
  'embed.pinned': '{date} күнгі деректер, өзгермейді',
  'embed.today': 'Бүгінгі деректерді көрсету',
  'embed.clear': 'Таңдауды алып тастау'
});
