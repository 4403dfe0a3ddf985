import type { SchemaName } from './columns';

/**
 * What an office writes above a column, in English, Kazakh, Russian, Azerbaijani and Estonian, a line a language. Phrases are divided by `|` and
 * compared folded (`base/fold.ts`), so case, accents, script and punctuation do not matter. One behind `~` is taken only where no other header
 * of the table means the column.
 */
export const HEADER_SYNONYMS: Readonly<Record<SchemaName, Readonly<Record<string, string>>>> = {
  universities: {
    id: `university id|university code|institution id|hei code|code|identifier|erasmus code
      |жоо коды|университет коды|код|коды
      |id вуза|код вуза|код университета|идентификатор
      |universitetin kodu|kod|universitet id
      |ülikooli kood|kood|ülikooli id|tunnus`,
    name: `university|university name|name of university|name of the university|institution|institution name|name of institution|name of the institution|hei|hei name|higher education institution|organisation|organization|organisation name|organization name|full name|official name|partner|partner university|partner institution
      |университет|университет атауы|университеттің атауы|жоо|жоо атауы|жоғары оқу орны|жоғары оқу орнының атауы|атауы|атау|толық атауы|оқу орны|серіктес университет
      |вуз|название|название вуза|название университета|наименование|наименование вуза|наименование университета|наименование организации|полное наименование|полное название|официальное название|учебное заведение|наименование учебного заведения|высшее учебное заведение|организация|учреждение|вуз партнер|университет партнер
      |universitet|universitetin adı|universitet adı|ali təhsil müəssisəsi|ali təhsil müəssisəsinin adı|atm|müəssisə|müəssisənin adı|ad|adı|tam adı|təşkilat|tərəfdaş universitet
      |ülikool|ülikooli nimi|ülikooli nimetus|kõrgkool|kõrgkooli nimi|nimi|nimetus|täisnimi|asutus|asutuse nimi|õppeasutus|partnerülikool`,
    acronym: `abbreviation|short name|acronyms|abbr
      |қысқаша атауы|аббревиатурасы|қысқартылған атауы|қысқартылуы
      |аббревиатура|сокращение|сокращенное название|сокращенное наименование|краткое название|краткое наименование|акроним
      |abbreviatura|qısaltma|qısa adı|qısa ad|akronim
      |lühend|lühinimi|lühinimetus|akronüüm`,
    aliases: `alias|other names|other name|former name|former names|also known as
      |басқа атаулары|бұрынғы атауы|басқа атауы
      |другие названия|прежнее название|прежние названия|бывшее название|варианты названия
      |digər adları|əvvəlki adı|keçmiş adı
      |teised nimed|endine nimi|varasem nimi|muud nimed`,
    country: `country name|state|country of university|country of institution|university country|nation
      |ел|елі|мемлекет|мемлекеті|ел атауы
      |страна|государство|страна вуза|страна университета|страна нахождения|название страны
      |ölkə|ölkəsi|dövlət|ölkənin adı|universitetin ölkəsi
      |riik|maa|riigi nimi|ülikooli riik|asukohariik`,
    city: `town|city name|location|place|municipality|city town|locality
      |қала|қаласы|елді мекен|орналасқан жері|орналасқан қаласы|қала атауы
      |город|г|населенный пункт|местонахождение|город вуза|город университета|место нахождения|название города
      |şəhər|şəhəri|şəhərin adı|yerləşdiyi şəhər|yer
      |linn|asukoht|linna nimi|asula|koht`,
    latitude: `lat|latitude deg|y|gps latitude|geo latitude|lat wgs 84|широта lat
      |ендік|ендігі|географиялық ендік
      |широта|географическая широта|шир
      |enlik|coğrafi enlik|en dairəsi
      |laius|laiuskraad|geograafiline laius|laiuskoordinaat`,
    longitude: `lon|lng|long|longitude deg|x|gps longitude|geo longitude|lon wgs 84|долгота lon
      |бойлық|бойлығы|географиялық бойлық
      |долгота|географическая долгота|долг
      |uzunluq|coğrafi uzunluq|uzunluq dairəsi
      |pikkus|pikkuskraad|geograafiline pikkus|pikkuskoordinaat`,
    kind: `type|university type|institution type|type of institution
      |түрі|жоо түрі|типі
      |тип|вид|тип вуза|вид вуза|тип учреждения
      |növ|növü|tipi|müəssisənin növü
      |liik|tüüp|asutuse liik`,
    ror: 'ror id|ror address|ror url',
    wikidata: 'wikidata id|wikidata item|qid',
    website: `homepage|web|web site|site|web page|webpage|url|link|web address|internet address
      |сайт|сайты|веб сайт|веб сайты|вебсайт|сілтеме|интернет мекенжайы
      |веб страница|адрес сайта|официальный сайт|ссылка|интернет адрес
      |vebsayt|veb sayt|veb saytı|sayt|saytı|internet ünvanı|keçid|veb səhifə
      |veebileht|koduleht|veebiaadress|kodulehekülg|viide`,
    founded: `year founded|founded in|established|year of foundation|foundation year|year established
      |құрылған жылы|құрылған жыл|негізі қаланған жыл
      |год основания|основан|дата основания|год создания|год образования
      |təsis ili|yaranma ili|təsis edilib|yaradılma ili|əsası qoyulub
      |asutatud|asutamisaasta|asutamise aasta|loodud`,
    status: `state of institution|activity
      |мәртебе|мәртебесі|күйі
      |статус|состояние
      |vəziyyət|vəziyyəti
      |staatus|olek|seisund`,
    provenance: `origin of data
      |деректің шығуы
      |происхождение данных
      |məlumatın mənşəyi
      |andmete päritolu`,
    note: `notes|comment|comments|remark|remarks|annotation
      |ескерту|ескертпе|түсініктеме|ескертулер
      |примечание|примечания|комментарий|комментарии|заметка|заметки
      |qeyd|qeydlər|şərh|izah
      |märkus|märkused|kommentaar|kommentaarid|selgitus`
  },
  agreements: {
    id: `agreement id|agreement no|agreement number|agreement code|contract no|contract number|number of agreement|registration number|reg no|reg number|document no|document number|code|identifier
      |келісім нөмірі|келісімнің нөмірі|шарт нөмірі|тіркеу нөмірі|құжат нөмірі|келісім id|келісім коды
      |номер соглашения|номер договора|номер документа|рег номер|регистрационный номер|id соглашения|id договора|код|код соглашения|соглашение номер|договор номер|идентификатор
      |saziş nömrəsi|sazişin nömrəsi|müqavilə nömrəsi|müqavilənin nömrəsi|qeydiyyat nömrəsi|sənədin nömrəsi|kod|saziş id
      |lepingu number|lepingu nr|kokkuleppe number|registreerimisnumber|dokumendi number|kood|lepingu id|tunnus`,
    parties: `universities|participants|partners|institutions|sides|all parties|agreement parties|participating universities|participating institutions|signatories|members
      |тараптар|тараптары|қатысушылар|университеттер|жоо лар|серіктестер|қатысушы университеттер
      |стороны|участники|вузы|университеты|партнеры|стороны соглашения|стороны договора|участники соглашения|вузы участники|университеты участники|подписанты|вузы партнеры
      |tərəflər|iştirakçılar|universitetlər|tərəfdaşlar|sazişin tərəfləri|iştirakçı universitetlər
      |osapooled|osalised|ülikoolid|partnerid|lepingu osapooled|osalevad ülikoolid|lepingupooled`,
    kind: `type|agreement type|type of agreement|kind of agreement|agreement kind|document type|type of document|kind of document|category|form of cooperation|type of cooperation|cooperation type
      |түр|түрі|келісім түрі|келісімнің түрі|құжат түрі|құжаттың түрі|шарт түрі|типі|ынтымақтастық түрі|санаты|келісімшарт түрі
      |вид|тип|вид соглашения|тип соглашения|вид договора|тип договора|вид документа|тип документа|форма сотрудничества|вид сотрудничества|тип сотрудничества|категория|документ|форма соглашения
      |növ|növü|saziş növü|sazişin növü|müqavilə növü|müqavilənin növü|sənəd növü|sənədin növü|tipi|əməkdaşlıq növü|kateqoriya|əməkdaşlığın növü
      |liik|tüüp|lepingu liik|lepingu tüüp|kokkuleppe liik|dokumendi liik|dokumendi tüüp|koostöö liik|koostöövorm|kategooria`,
    status: `agreement status|state|current status|status of agreement|validity
      |мәртебе|мәртебесі|күйі|келісім мәртебесі|жағдайы|қазіргі жағдайы
      |статус|состояние|статус соглашения|статус договора|текущий статус|текущее состояние
      |vəziyyət|vəziyyəti|statusu|saziş statusu|sazişin statusu|hazırkı vəziyyəti
      |staatus|olek|seisund|lepingu olek|lepingu staatus|kehtivus`,
    signed_on: `signed|date|date signed|signed date|signing date|date of signing|date of signature|signature date|agreement date|date of agreement|conclusion date|date concluded|~year|~year signed|~year of signing
      |қол қойылған күні|қол қойылған күн|қол қою күні|күні|күн|келісім күні|қол қойылды|жасалған күні|~жыл|~жылы|~қол қойылған жылы
      |дата|дата подписания|дата заключения|дата соглашения|дата договора|подписано|подписан|день подписания|когда подписано|дата подписания соглашения|дата подписания договора|~год|~год подписания|~год заключения
      |tarix|tarixi|imzalanma tarixi|imza tarixi|imzalandığı tarix|imzalanma günü|bağlanma tarixi|imzalanıb|sazişin tarixi|~il|~ili|~imzalanma ili
      |kuupäev|allkirjastamise kuupäev|allkirjastamise aeg|allkirjastatud|sõlmimise kuupäev|lepingu kuupäev|sõlmitud|allkirjastamiskuupäev|sõlmimise aeg|~aasta|~allkirjastamise aasta|~sõlmimise aasta`,
    started_on: `started|start|start date|effective date|date of entry into force|entry into force|in force since|valid from|in force from|opening date|date of launch|launched on
      |басталған күні|басталу күні|күшіне ену күні|күшіне енген күні|ашылған күні
      |дата начала|начало|начало действия|дата вступления в силу|вступление в силу|действует с|дата открытия|начало срока действия
      |başlama tarixi|başlanğıc tarixi|qüvvəyə minmə tarixi|başlanğıc|açılış tarixi
      |alguskuupäev|algus|jõustumise kuupäev|jõustumine|kehtib alates|kehtivuse algus|avamise kuupäev`,
    title: `name|agreement|agreement title|agreement name|title of agreement|name of agreement|subject|subject matter|topic|description|content|document name|purpose
      |атауы|атау|тақырып|тақырыбы|келісім|келісім атауы|келісімнің атауы|құжат атауы|мазмұны|сипаттама|мәні|шарт атауы|мақсаты
      |название|наименование|предмет|тема|заголовок|соглашение|договор|название соглашения|название договора|наименование соглашения|наименование договора|название документа|наименование документа|предмет соглашения|предмет договора|описание|содержание|цель
      |ad|adı|başlıq|saziş|sazişin adı|saziş adı|müqavilə|müqavilənin adı|sənədin adı|mövzu|mövzusu|predmet|təsvir|məzmun|sazişin predmeti
      |nimi|nimetus|pealkiri|teema|leping|lepingu nimi|lepingu nimetus|lepingu pealkiri|kokkulepe|kokkuleppe nimetus|dokumendi nimi|sisu|kirjeldus|lepingu ese|eesmärk`,
    event: 'event id',
    occasion: `event name|forum|visit|signed at|framework
      |іс шара|форум|сапар|іс шара атауы
      |мероприятие|в рамках|визит|событие|повод
      |tədbir|səfər|tədbirin adı|hadisə
      |sündmus|foorum|visiit|üritus`,
    source_url: `source|url|link|web link|hyperlink|web page|webpage|website|source link|address of source
      |сілтеме|сілтемесі|дереккөз сілтемесі|сайт
      |ссылка|ссылка на источник|адрес страницы|гиперссылка|веб ссылка|ссылка на документ
      |keçid|link ünvanı|mənbə linki|istinad|sayt
      |viide|allika link|veebiaadress|link allikale|veebileht`,
    source_title: `source name|source of information|title of source|reference
      |дереккөз|дереккөзі|ақпарат көзі
      |источник|источник информации|название источника|источник данных
      |mənbə|mənbəyi|məlumat mənbəyi
      |allikas|allika nimetus|info allikas`,
    retrieved_on: `retrieved|accessed|access date|date accessed|date of access
      |қаралған күні
      |дата обращения|дата просмотра
      |baxılma tarixi|müraciət tarixi
      |vaadatud|vaatamise kuupäev`,
    evidence: `note|notes|comment|comments|remark|remarks|quote|details|additional information
      |ескерту|ескертпе|түсініктеме|қосымша ақпарат
      |примечание|примечания|комментарий|комментарии|дополнительно|дополнительная информация|цитата|подробности
      |qeyd|qeydlər|şərh|əlavə məlumat
      |märkus|märkused|kommentaar|kommentaarid|lisainfo|lisateave`,
    confidence: `certainty|reliability
      |сенімділік|сенімділігі
      |достоверность|надежность
      |etibarlılıq|etibarlılığı
      |usaldusväärsus|kindlus`
  },
  parties: {
    agreement: `agreement id|agreement no|agreement number|agreement code|contract|contract id|contract no
      |келісім|келісім id|келісім нөмірі|келісім коды|шарт|шарт нөмірі
      |соглашение|договор|id соглашения|id договора|номер соглашения|номер договора|код соглашения
      |saziş|saziş id|saziş nömrəsi|sazişin nömrəsi|müqavilə|müqavilə nömrəsi
      |leping|lepingu id|lepingu number|lepingu nr|kokkulepe|kokkuleppe number`,
    university: `party|participant|partner|university id|university name|institution|institution name|hei|member|signatory|side
      |университет|тарап|қатысушы|серіктес|жоо|университет атауы
      |сторона|участник|вуз|партнер|название вуза|id вуза|код вуза|организация|участник соглашения|сторона соглашения
      |universitet|tərəf|iştirakçı|tərəfdaş|universitetin adı
      |ülikool|osapool|osaline|partner|ülikooli nimi|kõrgkool|lepingupool`,
    country: `country name|state|party country|ел|елі|мемлекет|страна|государство|страна вуза|ölkə|ölkəsi|dövlət|riik|maa`,
    city: `town|location|қала|қаласы|город|г|şəhər|şəhəri|linn|asukoht`,
    role: 'роль|рөлі|rol|rolu|roll'
  },
  cities: {
    id: 'city id|city code|code|код города|код|қала коды|коды|şəhər kodu|kod|linna kood|kood',
    name: `city|town|city name|place|locality
      |қала|қала атауы|атауы|елді мекен
      |город|название города|название|наименование|населенный пункт
      |şəhər|şəhərin adı|ad|adı
      |linn|linna nimi|nimi|asula`,
    aliases: 'alias|other names|former names|басқа атаулары|другие названия|прежние названия|digər adları|teised nimed',
    country: 'country name|country code|country iso2|state|ел|елі|мемлекет|страна|государство|код страны|ölkə|ölkəsi|dövlət|riik|maa',
    latitude: 'lat|latitude deg|ендік|ендігі|широта|географическая широта|enlik|laius|laiuskraad',
    longitude: 'lon|lng|long|longitude deg|бойлық|бойлығы|долгота|географическая долгота|uzunluq|pikkus|pikkuskraad',
    population: 'inhabitants|халқы|халық саны|население|численность населения|əhali|əhalisi|rahvaarv|elanikke',
    geonames_id: 'geonames|geonameid'
  },
  events: {
    id: 'event id|code|код|коды|kod|kood',
    name: 'event|title|event name|іс шара|атауы|мероприятие|название|название мероприятия|tədbir|tədbirin adı|ad|adı|sündmus|nimi|nimetus',
    held_on: 'date|start date|event date|күні|өткен күні|дата|дата проведения|tarix|tarixi|keçirilmə tarixi|kuupäev|toimumise kuupäev',
    held_until: 'end date|until|аяқталған күні|дата окончания|bitmə tarixi|lõppkuupäev',
    city: 'town|қала|қаласы|город|şəhər|şəhəri|linn',
    place: 'venue|орны|өткен жері|место|место проведения|yer|keçirildiyi yer|koht|toimumiskoht',
    country: 'country name|ел|елі|страна|ölkə|riik',
    participants: 'universities|қатысушылар|участники|iştirakçılar|osalejad|osalenud ülikoolid',
    announced:
      'agreements announced|number of agreements|келісімдер саны|количество соглашений|число соглашений|saziş sayı|kokkulepete arv',
    note: 'notes|comment|ескерту|примечание|комментарий|qeyd|märkus'
  },
  mobility: {
    from_country: 'from|country of origin|origin|қай елден|откуда|страна происхождения|haradan|gəldiyi ölkə|päritoluriik|kust',
    to_country: 'to|host country|destination|қайда|қабылдаушы ел|куда|принимающая страна|hara|qəbul edən ölkə|sihtriik|kuhu',
    students:
      'number of students|student count|студенттер|студенттер саны|студенты|количество студентов|число студентов|студентов|tələbələr|tələbə sayı|tələbələrin sayı|üliõpilased|üliõpilaste arv|tudengeid',
    kind: 'type|түрі|вид|тип|növ|növü|liik',
    universities: 'number of universities|университеттер саны|количество вузов|число вузов|universitetlərin sayı|ülikoolide arv',
    institution: 'university|университет|вуз|universitet|ülikool',
    as_of: 'year|date|period|жыл|жылы|кезең|год|период|дата|учебный год|il|ili|dövr|aasta|periood',
    source_title: 'дереккөз|источник|mənbə|allikas',
    source_url: 'source|link|url|сілтеме|ссылка|keçid|viide',
    note: 'notes|comment|ескерту|примечание|qeyd|märkus'
  }
};

/** What stands above a column of the table of a signing, besides those that a table of agreements has. */
export const ORDER_SYNONYMS: Readonly<Record<'order' | 'note', string>> = {
  order: `order|running order|no|nr|number|seq|sequence|position|place|queue|item|line|n
    |рет|реті|ретімен|рет саны|реттік нөмірі|р с|нөмір|нөмірі|қатар
    |порядок|порядковый номер|номер|номер по порядку|п п|n п п|очередь|очередность|по порядку
    |sıra|sırası|sıra nömrəsi|sıra sayı|nömrə|nömrəsi|s s|növbə
    |jrk|jrk nr|järjekord|järjekorranumber|järjenumber|number`,
  note: `note|notes|note for the speaker|speaker note|comment|comments|remark|remarks|hall|protocol
    |ескерту|ескертпе|түсініктеме|жүргізушіге
    |примечание|примечания|комментарий|заметка|заметки|для ведущего|пометка
    |qeyd|qeydlər|şərh|aparıcı üçün
    |märkus|märkused|kommentaar|esinejale`
};

/** What stands above a column of one of the two sides of an agreement, without the mark of the side (`SIDE_MARKS`). */
export const SIDED_SYNONYMS: Readonly<Record<'university' | 'country' | 'city' | 'latitude' | 'longitude', string>> = {
  university: `university|university id|university name|name of university|institution|institution name|institution id|hei|higher education institution|party|side|partner|partner university|partner institution|organisation|organization|name|university of side|uni
    |университет|университет атауы|жоо|жоо атауы|тарап|жоғары оқу орны|серіктес|университеті|оқу орны|атауы|жоо сы
    |вуз|сторона|партнер|название вуза|название университета|наименование вуза|наименование университета|университет стороны|вуз стороны|сторона соглашения|сторона договора|организация|учебное заведение|высшее учебное заведение|название|наименование|участник|вуз участник
    |universitet|universiteti|tərəf|universitetin adı|ali təhsil müəssisəsi|tərəfdaş|müəssisə|adı|iştirakçı|universitet tərəfi
    |ülikool|osapool|pool|ülikooli nimi|kõrgkool|asutus|osaline|lepingupool|nimi|õppeasutus`,
  country: `country|country name|country code|university country|country of university|country of party|country of side|party country|side country|state
    |ел|елі|мемлекет|мемлекеті|университет елі|тарап елі|тараптың елі|университеттің елі
    |страна|государство|страна вуза|страна университета|страна стороны|страна участника|сторона страна|вуз страна
    |ölkə|ölkəsi|dövlət|universitetin ölkəsi|tərəfin ölkəsi|tərəf ölkəsi
    |riik|maa|ülikooli riik|osapoole riik|poole riik`,
  city: `city|town|city name|university city|city of university|city of party|city of side|location|party city|side city
    |қала|қаласы|университет қаласы|тарап қаласы|университеттің қаласы
    |город|г|город вуза|город университета|город стороны|местонахождение|населенный пункт
    |şəhər|şəhəri|universitetin şəhəri|tərəfin şəhəri
    |linn|ülikooli linn|osapoole linn|asukoht|poole linn`,
  latitude: 'latitude|lat|ендік|ендігі|широта|enlik|laius|laiuskraad',
  longitude: 'longitude|lon|lng|long|бойлық|бойлығы|долгота|uzunluq|pikkus|pikkuskraad'
};

/** Marks of the two sides: letters of both scripts (А and Б, also А and В, in Kazakh А and Ә), numbers, ordinals. */
export const SIDE_MARKS: Readonly<Record<'a' | 'b', readonly string[]>> = {
  a: `a а 1 i і 1st 1й 1ый 1ая 1ші first primary первый первая первое первого первой бірінші birinci esimene esimese`.split(' '),
  b: `b б в ә ə 2 ii іі 2nd 2й 2ой 2ая 2ші second secondary второй вторая второе второго екінші ikinci teine teise`.split(' ')
};

/** Words that tell whose column it is where no mark does: ours and the partner's. */
export const SIDE_WORDS: Readonly<Record<'a' | 'b', readonly string[]>> = {
  a: 'our own home local наш наша нашего свой біздің өз отандық отечественный отечественного bizim öz yerli meie oma kodumaine'.split(' '),
  b: `partner partners foreign партнер партнёр партнера партнёра партнеров партнерский партнёрский партнерского зарубежный зарубежного зарубежная
    зарубежной иностранный иностранного иностранная иностранной серіктес серіктестің әріптес шетелдік шетел tərəfdaş tərəfdaşın xarici xaricı
    partneri välispartner välispartneri välis välisülikool välisriik välismaa partnerülikool partnerülikooli partnerriik partnerlinn`.split(
    /\s+/
  )
};

/** Forms in which headers name a country that `countryOf` does not know, as cases and adjectives of the home countries. */
export const HEADER_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  KZ: `казахстана казахстане казахстанский казахстанская казахстанского казахстанской рк кз қр қазақстандық қазақстанның qazaxıstanın kazakhstani kazakh kasahstani`.split(
    ' '
  ),
  AZ: `азербайджана азербайджане азербайджанский азербайджанская азербайджанского азербайджанской ар әзербайжандық әзербайжанның azərbaycanın azerbaijani aserbaidžaani`.split(
    ' '
  ),
  EE: `эстонии эстонский эстонская эстонского эстонской эстониялық эстонияның estoniyanın estonian eesti`.split(' ')
};

/** Words that say in which language a column of names is. */
export const HEADER_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  en: 'en eng english англ английский английском английски ағылшын ағылшынша inglise ingilis ingiliscə ingilis'.split(' '),
  kk: 'kk kz kaz kazakh қаз қазақ қазақша қазақшасы каз казахский казахском казахски qazax qazaxca kasahhi'.split(' '),
  ru: 'ru rus russian рус орыс орысша русский русском русски rus rusca vene'.split(' '),
  az: 'az aze azerbaijani azeri әзербайжан азерб азербайджанский азербайджанском azərbaycan azərbaycanca aserbaidžaani'.split(' '),
  et: 'et est estonian эст эстон эстонский эстонском eston estonca eesti'.split(' ')
};
