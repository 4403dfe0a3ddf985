import { words } from '../dictionary';

/** Azerbaijani: what the numbers count and how far the data reach. */
export const coverage = words('coverage', {
  'coverage.lead':
    'Aşağıdakı cədvəllər filtrdən asılı olmayaraq bütün məlumatları əhatə edir. Elan olunmuş ümumi say heç vaxt universitet cütlərinə çevrilmir.',
  'coverage.all': 'Bütün məlumatlar',
  'coverage.events': 'Tədbirlər üzrə',
  'coverage.pairs': 'Ölkə cütləri üzrə',
  'coverage.countries': 'Ölkələr',
  'coverage.rules': 'Hər say necə hesablanır',
  'coverage.undated': 'Tarixsiz',
  'coverage.unsourced': 'Mənbəsiz',
  'coverage.rows': 'Sətirlər',
  'coverage.confidence': 'Etibarlılıq',
  'coverage.checked': 'Son yoxlama',
  'coverage.noTotal': 'ümumi say elan olunmayıb',
  'coverage.announcedAtEvent': 'Tədbirdə elan olunub',
  'coverage.announcedAtEvent.rule': 'Tədbir haqqında mənbələrin göstərdiyi ümumi say. O, heç vaxt universitet cütlərinə çevrilmir.',
  'coverage.announcedByEvents': 'İki ölkə üçün elan olunub',
  'coverage.announcedByEvents.rule':
    'İki ölkənin bütün tədbirlərində elan olunmuş ümumi sayların cəmi, hər tədbir bir dəfə götürülür. İki tədbir eyni sazişi elan etmiş ola bilər.',
  'coverage.listedPairs': 'Siyahıda',
  'coverage.listedPairs.rule':
    'Siyahıda və ya məlumat sətrində adı çəkilən fərqli universitet cütləri. Bir cütün bir neçə sazişi bir dəfə sayılır; üç və daha çox universitetin sazişi bir qrup kimi sayılır.',
  'coverage.sourcedPairs': 'Mənbəsi olan',
  'coverage.sourcedPairs.rule':
    'Siyahıdakı cütlərdən ən azı bir sətrində mənbə – səhifə və ya çap mətni – göstərilənlər. Sənədləşdirilənlər bunlardır.',
  'coverage.rows.rule': 'Sazişlər cədvəlinin sətirləri. Bir cütün iki sazişi iki sətirdir.',
  'coverage.rowsWithoutDate': 'Tarixsiz sətirlər',
  'coverage.rowsWithoutDate.rule': 'İmzalanma və ya açılış ili belə göstərilməyən sətirlər.',
  'coverage.rowsWithoutSource': 'Mənbəsiz sətirlər',
  'coverage.rowsWithoutSource.rule': 'Nə mənbənin ünvanı, nə də adı olan sətirlər.',
  'coverage.rowsByConfidence': 'Etibarlılıq səviyyələri',
  'coverage.rowsByConfidence.rule': 'Tərtibçinin mənbədə sətirdəkinin deyildiyinə nə qədər əmin olduğuna görə sətirlərin sayı.',
  'coverage.latestRetrieval': 'Son yoxlama',
  'coverage.latestRetrieval.rule': 'Sətrin, cütün və ya tədbirin mənbəsinin oxunduğu ən son gün.',
  'coverage.agreements': 'Sazişlər',
  'coverage.agreements.rule':
    'Filtrin saxladığı saziş sətirləri; təsvirdə – onun universitetlərinin sazişləri. Universitetlərin adı çəkilmədən elan olunmuş ümumi saylar bura daxil deyil.',
  'coverage.universities': 'Universitetlər',
  'coverage.universities.rule':
    'Göstərilən universitetlər, hər biri bir dəfə. Sənədləşdirilmiş sazişi olmayanlar da, gizlədilməyibsə, bura daxildir.',
  'coverage.cities': 'Şəhərlər',
  'coverage.cities.rule': 'Göstərilən universitetlərin fərqli şəhərləri, xəritədə yeri məlum olmayanlar da.',
  'coverage.countriesShown': 'Ölkələr',
  'coverage.countriesShown.rule': 'Göstərilən universitetlərin fərqli ölkələri; təsvirdə – tərəfdaşların ölkələri.',
  'coverage.partners': 'Tərəfdaşlar',
  'coverage.partners.rule': 'Göstərilən sazişi olan fərqli universitetlər, hər biri bir dəfə.',
  'coverage.students': 'Tələbələr',
  'coverage.students.rule': 'Mənbənin göstərdiyi say, tarixi və növü ilə. Saylar heç vaxt toplanmır və təxmin edilmir.'
});
