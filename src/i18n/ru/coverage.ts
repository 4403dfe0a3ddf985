import { words } from '../dictionary';

/** Russian: what the numbers count and how far the data reach. */
export const coverage = words('coverage', {
  'coverage.lead':
    'Таблицы ниже охватывают все данные независимо от фильтра. Объявленные общие числа никогда не превращаются в пары университетов.',
  'coverage.all': 'Все данные',
  'coverage.events': 'По мероприятиям',
  'coverage.pairs': 'По парам стран',
  'coverage.countries': 'Страны',
  'coverage.rules': 'Как считается каждое число',
  'coverage.undated': 'Без даты',
  'coverage.unsourced': 'Без источника',
  'coverage.rows': 'Строки',
  'coverage.confidence': 'Достоверность',
  'coverage.checked': 'Последняя проверка',
  'coverage.noTotal': 'общее число не объявлено',
  'coverage.announcedAtEvent': 'Объявлено на мероприятии',
  'coverage.announcedAtEvent.rule': 'Общее число, названное в источниках о мероприятии. Оно никогда не превращается в пары университетов.',
  'coverage.announcedByEvents': 'Объявлено для двух стран',
  'coverage.announcedByEvents.rule':
    'Сумма общих чисел, объявленных на мероприятиях двух стран; каждое мероприятие учитывается один раз. Два мероприятия могли объявить одно и то же соглашение.',
  'coverage.listedPairs': 'В списке',
  'coverage.listedPairs.rule':
    'Разные пары университетов, названные в списке или в строке данных. Несколько соглашений одной пары считаются один раз; соглашение трёх и более университетов считается одной группой.',
  'coverage.sourcedPairs': 'С источником',
  'coverage.sourcedPairs.rule':
    'Те из пар в списке, для которых хотя бы одна строка называет источник: страницу или печатный текст. Это и есть задокументированные.',
  'coverage.rows.rule': 'Строки таблицы соглашений. Два соглашения одной пары — две строки.',
  'coverage.rowsWithoutDate': 'Строки без даты',
  'coverage.rowsWithoutDate.rule': 'Строки, в которых не указан даже год подписания или открытия.',
  'coverage.rowsWithoutSource': 'Строки без источника',
  'coverage.rowsWithoutSource.rule': 'Строки, в которых нет ни адреса, ни названия источника.',
  'coverage.rowsByConfidence': 'Уровни достоверности',
  'coverage.rowsByConfidence.rule': 'Число строк по тому, насколько составитель уверен, что источник говорит то же, что и строка.',
  'coverage.latestRetrieval': 'Последняя проверка',
  'coverage.latestRetrieval.rule': 'Последний день, когда читали источник строки, пары или мероприятия.',
  'coverage.agreements': 'Соглашения',
  'coverage.agreements.rule':
    'Строки соглашений, которые оставляет фильтр; в описании — соглашения его университетов. Объявленные общие числа без названных университетов сюда не входят.',
  'coverage.universities': 'Университеты',
  'coverage.universities.rule':
    'Показанные университеты, каждый один раз. Университеты без задокументированных соглашений тоже входят, если они не скрыты.',
  'coverage.cities': 'Города',
  'coverage.cities.rule': 'Разные города показанных университетов, в том числе те, место которых на карте неизвестно.',
  'coverage.countriesShown': 'Страны',
  'coverage.countriesShown.rule': 'Разные страны показанных университетов; в описании — страны партнёров.',
  'coverage.partners': 'Партнёры',
  'coverage.partners.rule': 'Разные университеты, с которыми есть показанное соглашение, каждый один раз.',
  'coverage.students': 'Студенты',
  'coverage.students.rule': 'Число, как его называет источник, с датой и видом. Числа никогда не складываются и не оцениваются.'
});
