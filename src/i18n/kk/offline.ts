import { words } from '../dictionary';

/** Kazakh: the page as it is kept on this device, and newer versions of it. */
export const offline = words('offline', {
  'offline.ready': 'Желісіз жұмысқа дайын: бағдарлама {version}, деректер нұсқасы {data}, күні {date}.',
  'offline.readyProgram': 'Желісіз жұмысқа дайын: бағдарлама {version}.',
  'offline.installing': 'Бет желісіз ашылуы үшін осы құрылғыда сақталып жатыр.',
  'offline.absent': 'Бет осы құрылғыда сақталмаған: желі болмаса, ашылмайды.',
  'offline.failed': 'Бетті осы құрылғыда толық сақтау мүмкін болмады.',
  'offline.unsupported': 'Бұл мекенжайда браузер бетті желісіз жұмыс үшін сақтай алмайды.',
  'offline.off': 'Сайттың баспагері оны құрылғыларда сақтауға рұқсат бермеген.',
  'offline.keep': 'Осы құрылғыда сақтау',
  'offline.update': 'Бұл беттің жаңа нұсқасы бар.',
  'offline.onStage': 'Бұл беттің жаңа нұсқасы бар. Осы браузерде сахна ашық; сахна жабылғанда нұсқаны ауыстыруға болады.',
  'offline.take': 'Жаңа нұсқаға өту',
  'offline.file': 'Желісіз екі рет басумен ашылатын бірыңғай файл, мұнда ашық тұрғанымен бірге:',
  'offline.saveFile': 'Бірыңғай файл етіп сақтау',
  'offline.fileFailed': 'Файлды жасау мүмкін болмады.'
});
