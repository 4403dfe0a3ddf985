import { words } from '../dictionary';

/** Kazakh: what the numbers count and how far the data reach. */
export const coverage = words('coverage', {
  'coverage.lead':
    'Төмендегі кестелер сүзгіге қарамастан барлық деректі қамтиды. Жарияланған жалпы сан ешқашан университеттер жұптарына бөлінбейді.',
  'coverage.all': 'Барлық деректер',
  'coverage.events': 'Іс-шаралар бойынша',
  'coverage.pairs': 'Елдер жұптары бойынша',
  'coverage.countries': 'Елдер',
  'coverage.rules': 'Әр сан қалай саналады',
  'coverage.undated': 'Күні жоқ',
  'coverage.unsourced': 'Дереккөзсіз',
  'coverage.rows': 'Жолдар',
  'coverage.confidence': 'Сенімділік',
  'coverage.checked': 'Соңғы тексеру',
  'coverage.noTotal': 'жалпы саны жарияланбаған',
  'coverage.announcedAtEvent': 'Іс-шарада жарияланған',
  'coverage.announcedAtEvent.rule': 'Іс-шараның дереккөздері атаған жалпы сан. Ол ешқашан университеттер жұптарына бөлінбейді.',
  'coverage.announcedByEvents': 'Екі ел үшін жарияланған',
  'coverage.announcedByEvents.rule':
    'Екі елдің барлық іс-шараларында жарияланған жалпы сандардың қосындысы, әр іс-шара бір рет алынады. Екі іс-шара бір келісімді жариялауы мүмкін.',
  'coverage.listedPairs': 'Тізімде',
  'coverage.listedPairs.rule':
    'Тізімде немесе деректер жолында аталған әртүрлі университет жұптары. Бір жұптың бірнеше келісімі бір рет саналады; үш немесе одан көп университеттің келісімі бір топ болып саналады.',
  'coverage.sourcedPairs': 'Дереккөзі бар',
  'coverage.sourcedPairs.rule':
    'Тізімдегі жұптардың ішінде кемінде бір жолы дереккөзді – бетті немесе баспа мәтінді – атайтындары. Құжатталғаны – осылар.',
  'coverage.rows.rule': 'Келісімдер кестесінің жолдары. Бір жұптың екі келісімі – екі жол.',
  'coverage.rowsWithoutDate': 'Күні жоқ жолдар',
  'coverage.rowsWithoutDate.rule': 'Қол қойылған немесе ашылған жылы да көрсетілмеген жолдар.',
  'coverage.rowsWithoutSource': 'Дереккөзі жоқ жолдар',
  'coverage.rowsWithoutSource.rule': 'Дереккөздің мекенжайы да, атауы да жоқ жолдар.',
  'coverage.rowsByConfidence': 'Сенімділік деңгейлері',
  'coverage.rowsByConfidence.rule': 'Дереккөз жолда жазылғанды айтатынына құрастырушының қаншалық сенімді екені бойынша жолдар саны.',
  'coverage.latestRetrieval': 'Соңғы тексеру',
  'coverage.latestRetrieval.rule': 'Жолдың, жұптың немесе іс-шараның дереккөзі қаралған ең соңғы күн.',
  'coverage.agreements': 'Келісімдер',
  'coverage.agreements.rule':
    'Сүзгі қалдырған келісім жолдары; сипаттамада – оның университеттерінің келісімдері. Университеттері аталмаған жарияланған жалпы сандар бұған кірмейді.',
  'coverage.universities': 'Университеттер',
  'coverage.universities.rule':
    'Көрсетілген университеттер, әрқайсысы бір рет. Құжатталған келісімі жоқтары да, егер өшірілмесе, осыған кіреді.',
  'coverage.cities': 'Қалалар',
  'coverage.cities.rule': 'Көрсетілген университеттердің әртүрлі қалалары, картадағы орны белгісіздері де.',
  'coverage.countriesShown': 'Елдер',
  'coverage.countriesShown.rule': 'Көрсетілген университеттердің әртүрлі елдері; сипаттамада – серіктестерінің елдері.',
  'coverage.partners': 'Серіктестер',
  'coverage.partners.rule': 'Көрсетілген келісімі бар әртүрлі университеттер, әрқайсысы бір рет.',
  'coverage.students': 'Студенттер',
  'coverage.students.rule': 'Дереккөз айтқан сан, күні мен түрі көрсетілген. Сандар ешқашан қосылмайды және бағаланбайды.'
});
