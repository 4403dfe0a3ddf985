import { words } from '../dictionary';

/** Russian: measures of the network, student mobility, and what is told from them. */
export const measure = words('measure', {
  'mobility.from': '{from} → {to}',
  'mobility.allForeign': 'Все иностранные студенты: {to}',
  'mobility.at': {
    one: 'в {count} университете',
    few: 'в {count} университетах',
    many: 'в {count} университетах',
    other: 'в {count} университета'
  },
  'mobility.asOf': 'данные на {date}',
  'mobility.about': 'около {number}',
  'mobility.more_than': 'более {number}',
  'mobility.nearly': 'почти {number}',
  'mobility.all': 'все студенты',
  'mobility.exchange': 'студенты по обмену',
  'mobility.scholarship': 'стипендиаты',
  'mobility.quota': 'выделенные места',
  'mobility.subset': 'часть студентов',
  'mobility.never': 'Числа, которые считают разное, никогда не складываются.',
  'mobility.counted': 'Что считается',
  'mobility.compare': 'Сравнить два показателя',
  'mobility.first': 'Первый показатель',
  'mobility.second': 'Второй показатель',
  'mobility.difference': 'Разница ({earlier} → {later}): {difference}',
  'mobility.noDifference': 'Разница не указывается: {reasons}.',
  'mobility.obstacle.direction': 'направления различны',
  'mobility.obstacle.kind': 'они считают разное',
  'mobility.obstacle.institution': 'они относятся к разным организациям',
  'mobility.obstacle.period': 'они относятся не к двум периодам одинаковой длины',
  'mobility.obstacle.sourceType': 'у одного источник в сети, у другого печатный или никакого',
  'mobility.caution.publisher': 'Показатели приведены разными издателями, которые могут считать по-разному.',
  'mobility.caution.inexact': 'Хотя бы один из двух показателей не точен.',
  'mobility.reciprocity': 'Баланс двух направлений, {date}: {share}',
  'mobility.reciprocityRule':
    'Доля студентов обоих направлений, которым соответствует студент встречного направления: 100 % — поровну в обе стороны, 0 % — только в одну.',
  'mobility.onMap': 'Студенты на карте',
  'mobility.offMap': 'не показывать',
  'mobility.arrow': 'Студенты, откуда и куда: последний показатель каждой пары',

  'measure.size': 'Размер',
  'measure.usual': 'обычный',
  'measure.colour': 'по показателю',
  'measure.label': 'Показатель',
  'measure.explain': 'Что это значит: {measure}',
  'measure.discs': 'Круг, обозначающий несколько университетов, показывает наибольшее значение среди них.',
  'measure.sampled': {
    one: 'Оценка по {count} случайно выбранному университету.',
    few: 'Оценка по {count} случайно выбранным университетам.',
    many: 'Оценка по {count} случайно выбранным университетам.',
    other: 'Оценка по {count} случайно выбранного университета.'
  },
  'measure.agreements': 'Соглашения',
  'measure.agreements.means': 'В скольких из показанных соглашений участвует.',
  'measure.partners': 'Партнёры',
  'measure.partners.means': 'Со сколькими университетами есть хотя бы одно из показанных соглашений.',
  'measure.partnerCountries': 'Страны-партнёры',
  'measure.partnerCountries.means': 'В скольких странах, кроме своей, есть партнёр.',
  'measure.betweenness': 'Посредничество',
  'measure.betweenness.means':
    'Как часто университет лежит на кратчайшем пути между двумя другими, у которых нет соглашения друг с другом: доля таких путей, проходящих через него. Высокое значение означает мост между частями сети, а не качество университета.',
  'measure.community': 'Группа',
  'measure.community.means':
    'Университеты, у которых друг с другом больше соглашений, чем с остальными, образуют группу (метод Лувена). Группа 1 — самая большая; больше номер ни о чём не говорит.',
  'measure.component': 'Связная часть',
  'measure.component.means':
    'Часть сети, внутри которой цепочка партнёров ведёт от любого университета к любому другому. Часть 1 — самая большая.',
  'measure.meanDistance': 'Среднее расстояние',
  'measure.meanDistance.means':
    'Среднее расстояние до партнёров по поверхности Земли, от города до города. Каждый партнёр учитывается один раз; партнёры с неизвестным местоположением не учитываются.',
  'measure.medianDistance': 'Медианное расстояние',
  'measure.medianDistance.means': 'Половина партнёров находится ближе, половина — дальше.',
  'measure.maxDistance': 'Наибольшее расстояние',
  'measure.maxDistance.means': 'Расстояние до самого дальнего партнёра.',
  'measure.universities': 'Университеты',
  'measure.universities.means': 'Показанные университеты страны.',
  'measure.cities': 'Города',
  'measure.cities.means': 'Города с таким университетом.',
  'measure.agreementsInside': 'Соглашения внутри страны',
  'measure.agreementsInside.means': 'Соглашения, у которых две стороны или более находятся в самой стране.',
  'measure.partnersAbroad': 'Партнёры за рубежом',
  'measure.partnersAbroad.means': 'Университеты других стран, которые являются партнёрами какого-либо университета страны.',
  'measure.announced': 'Объявлено',
  'measure.announced.means': 'Общее число, названное на мероприятии.',
  'measure.listed': 'В списке',
  'measure.listed.means': 'Пары университетов, названные в списке или строке.',
  'measure.sourced': 'С источником',
  'measure.sourced.means': 'Пары из списка, у которых здесь есть собственный источник.',
  'measure.rows': 'Соглашения в данных',
  'measure.rows.means': 'Соглашения в данных, заключённые на этом мероприятии.',
  'measure.undated': 'Без даты',
  'measure.undated.means': 'Из них соглашения, дата которых неизвестна.',
  'measure.unsourced': 'Без источника',
  'measure.unsourced.means': 'Из них соглашения, для которых в данных нет источника.',
  'measure.participants': 'Известные участники',
  'measure.participants.means': 'Университеты, об участии которых известно поимённо.',
  'measure.network': 'Сеть в цифрах',
  'measure.density': 'Плотность',
  'measure.density.means':
    'Доля пар университетов, у которых есть соглашение, среди всех возможных пар. Сети университетов всегда разрежены: университетов много, а партнёров у каждого мало.',
  'measure.components': 'Связные части',
  'measure.components.means':
    'Части из двух и более университетов, внутри которых цепочка партнёров ведёт от каждого к любому другому. Университеты без партнёров не учитываются.',
  'measure.largest': {
    one: '{number}; в наибольшей {count} университет',
    few: '{number}; в наибольшей {count} университета',
    many: '{number}; в наибольшей {count} университетов',
    other: '{number}; в наибольшей {count} университета'
  },
  'measure.communities': 'Группы',
  'measure.communities.means':
    'Группы из двух и более университетов, у которых друг с другом больше соглашений, чем с остальными (метод Лувена).',
  'measure.modularity': 'Модулярность',
  'measure.modularity.means':
    'Насколько чётко разделены группы: 0 — не чётче, чем случайно, близко к 1 — почти ни одно соглашение не выходит за пределы группы.',
  'measure.networkDistance.means': 'Средняя длина связи между двумя партнёрами по поверхности Земли; каждая пара учитывается один раз.',
  'measure.reciprocity': 'Сбалансированность потоков студентов',
  'measure.reciprocity.means':
    'Доля студентов обоих направлений, которым соответствует студент встречного направления: 100 процентов — поровну в обе стороны. Сравниваются только показатели одного вида, времени и источника.',
  'measure.noReciprocity': 'Нет двух сопоставимых показателей.',

  'ranking.label': 'Порядок',
  'ranking.ties': {
    one: 'Ещё {count} университет с тем же значением, что у последнего.',
    few: 'Ещё {count} университета с тем же значением, что у последнего.',
    many: 'Ещё {count} университетов с тем же значением, что у последнего.',
    other: 'Ещё {count} университета с тем же значением, что у последнего.'
  },

  'overview.forum': 'Объявлено и задокументировано',
  'overview.students': 'Студенты, обучающиеся в другой стране',
  'overview.events': 'Форумы и визиты',
  'overview.connected': 'Больше всего связей',
  'overview.unconnected': 'Показать университеты без соглашений в данных'
});
