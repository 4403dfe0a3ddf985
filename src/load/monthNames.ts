/**
 * Names of the months and their forms and abbreviations in English, Kazakh, Russian, Azerbaijani, Estonian and Turkish, in small letters; line n is
 * month n.
 */
const MONTHS = `january jan қаңтар қаңтардың қаң қант январь января янв yanvar yan yanvarın jaanuar jaan ocak
february feb febr ақпан ақп февраль февраля фев февр fevral fev fevralın veebruar veebr şubat
march mar наурыз нау наур март марта мар mart mar martın märts mär
april apr сәуір сәу апрель апреля апр aprel apr aprelin aprill nisan
may мамыр мам май мая may mayın mai mayıs
june jun маусым мау июнь июня июн iyun iyn iyunun juuni haziran
july jul шілде шіл июль июля июл iyul iyl iyulun juuli temmuz
august aug тамыз там август августа авг avqust avq avqustun august ağustos avgust
september sep sept қыркүйек қыр қырк сентябрь сентября сен сент sentyabr sen sentyabrın september eylül
october oct қазан қаз октябрь октября окт oktyabr okt oktyabrın oktoober ekim
november nov қараша қар ноябрь ноября ноя нояб noyabr noy noyabrın november kasım
december dec желтоқсан жел желт декабрь декабря дек dekabr dek dekabrın detsember dets aralık`;

const NUMBERS = new Map(MONTHS.split('\n').flatMap((names, month) => names.split(' ').map((name) => [name, month + 1] as const)));

/** The month, 1…12, of a name in any of the languages, in small letters; 0 where it is none. */
export const monthOfName = (name: string): number => NUMBERS.get(name) ?? 0;
