/**
 * Abbreviations of countries, with `|` between, by ISO 3166-1 alpha-2 code: only those that stand for one country in every one of our languages.
 * КР and АР, for instance, stand for several. CAR is South Africa in Azerbaijani and the Central African Republic in English.
 */
export const COUNTRY_ABBREVIATIONS: Readonly<Record<string, string>> = {
  AE: 'UAE|ОАЭ|БАӘ|BƏƏ|AÜE',
  CD: 'DRC|ДРК',
  CF: 'ЦАР',
  CN: 'PRC|КНР|ҚХР|ÇXR',
  DE: 'ФРГ',
  GB: 'UK|ÜK|BK',
  KP: 'DPRK|КНДР|KXDR',
  KR: 'ROK',
  KZ: 'РК|ҚР|RK',
  RU: 'РФ|RF',
  SA: 'KSA|КСА',
  US: 'USA|US|США|АҚШ|ABŞ|ABS',
  XK: 'XKX',
  ZA: 'RSA|ЮАР|ОАР'
};

/** Names of countries that CLDR does not have, with `|` between, by ISO 3166-1 alpha-2 code. */
export const COUNTRY_FORMS: Readonly<Record<string, string>> = {
  AF: 'Islamic Republic of Afghanistan',
  AT: 'Австрийская Республика',
  AZ: 'Азербайджанская Республика|Azerbaycan',
  BA: 'Bosnia-Herzegovina|Босния',
  BN: 'Brunei Darussalam|Бруней-Даруссалам',
  BO: 'Plurinational State of Bolivia|Bolivia (Plurinational State of)',
  BS: 'The Bahamas',
  BY: 'Belorussia|Byelorussia|Белоруссия|Белорусия|Belorusiya|Belorus|Белорусь',
  CD: 'Democratic Republic of the Congo|Democratic Republic of Congo|Congo, Democratic Republic of the|Congo, Dem. Rep.|DR Congo|Демократическая Республика Конго|ДР Конго|Konqo Demokratik Respublikası|Kongo Demokraatlik Vabariik|Kongo DV',
  CG: 'Republic of the Congo|Republic of Congo|Congo, Republic of the|Congo, Rep.|Конго (Республика)',
  CH: 'Swiss Confederation|Швейцарская Конфедерация',
  CI: "Cote d'Ivoire",
  CN: "People's Republic of China|China (People's Republic of)|Mainland China|China (mainland)|Китайская Народная Республика|Қытай Халық Республикасы|Çin Xalq Respublikası|Hiina Rahvavabariik",
  CZ: 'Czech Rep.|Чехия Республикасы',
  DE: 'Federal Republic of Germany|Федеративная Республика Германия|Германия Федеративтік Республикасы|Almaniya Federativ Respublikası|Saksamaa Liitvabariik',
  EE: 'Эстонская Республика',
  EG: 'Arab Republic of Egypt|Арабская Республика Египет',
  FM: 'Federated States of Micronesia|Micronesia (Federated States of)',
  FR: 'French Republic|Французская Республика',
  GB: 'Great Britain|United Kingdom of Great Britain and Northern Ireland|Соединённое Королевство|Соединённое Королевство Великобритании и Северной Ирландии|Біріккен Корольдік|Біріккен Патшалық|England|Англия|İngiltərə|İngiltere|Inglismaa|Scotland|Шотландия|Şotlandiya|Šotimaa|Wales|Уэльс|Uels|Northern Ireland|Северная Ирландия|Солтүстік Ирландия|Şimali İrlandiya|Põhja-Iirimaa|Suurbritannia|Suur-Britannia|Böyük Britaniya|Ұлы Британия|Ұлыбритания|Великобритания|Büyük Britanya',
  GM: 'The Gambia',
  GR: 'Hellenic Republic|Hellas|Греческая Республика',
  HK: 'Hong Kong, China|Hong Kong SAR|Hong Kong (SAR)|Гонконг, Китай|Hongkong',
  IE: 'Eire',
  IL: 'State of Israel|Государство Израиль',
  IR: 'Islamic Republic of Iran|Iran, Islamic Republic of|Iran (Islamic Republic of)|Исламская Республика Иран|Иран Ислам Республикасы|İran İslam Respublikası|Iraani Islamivabariik',
  IT: 'Итальянская Республика',
  KG: 'Kyrgyz Republic|Kirghizia|Kirgizia|Kirgizstan|Кыргызская Республика|Киргизская Республика|Киргизия|Киргизстан|Қырғыз Республикасы|Кыргыз Республикасы|Qırğız Respublikası|Kirgiisia|Kõrgõzstan|Kõrgõzstani Vabariik',
  KP: "Democratic People's Republic of Korea|Korea, Democratic People's Republic of|Korea (Democratic People's Republic of)|Корейская Народно-Демократическая Республика|Северная Корея|Солтүстік Корея|Şimali Koreya|Põhja-Korea",
  KR: 'Republic of Korea|Korea, Republic of|Korea (Republic of)|Korea, Rep.|Korea Rep.|Korea, South|Korea (South)|S. Korea|Южная Корея|Республика Корея|Оңтүстік Корея|Корея Республикасы|Cənubi Koreya|Koreya Respublikası|Lõuna-Korea|Korea Vabariik|Güney Kore',
  KW: 'State of Kuwait|Государство Кувейт',
  LA: "Lao People's Democratic Republic|Lao PDR",
  LT: 'Литовская Республика',
  LV: 'Латвийская Республика|Latviya|Latvija',
  MD: 'Moldova, Republic of|Молдавия|Moldavia|Moldaavia',
  MK: 'Macedonia|FYROM|Former Yugoslav Republic of Macedonia|Macedonia, the former Yugoslav Republic of|Македония|Makedoniya|Makedoonia',
  MM: 'Burma|Бирма',
  MO: 'Macau|Macao, China|Macau, China|Macao SAR|Macau SAR|Аомынь',
  NL: 'Holland|Голландия|Hollandiya',
  PK: 'Islamic Republic of Pakistan|Исламская Республика Пакистан',
  PS: 'State of Palestine|Palestine, State of|Государство Палестина',
  PT: 'Portuguese Republic|Португальская Республика',
  QA: 'State of Qatar|Государство Катар',
  RU: 'Russian Federation|Российская Федерация|Ресей Федерациясы|Rusiya Federasiyası|Venemaa Föderatsioon|Vene Föderatsioon',
  SA: 'Королевство Саудовская Аравия',
  SK: 'Slovak Republic|Slovak Rep.|Словацкая Республика|Словак Республикасы|Slovak Respublikası|Slovaki Vabariik',
  SY: 'Syrian Arab Republic|Сирийская Арабская Республика',
  TL: 'Timor Leste',
  TM: 'Туркмения|Turkmenia',
  TR: 'Turkey|Turkiye|Турецкая Республика|Turkish Republic',
  TW: 'Taiwan, Province of China|Taiwan (Province of China)|Taiwan, China|Chinese Taipei|Republic of China (Taiwan)|Taiwan (Republic of China)|Taiwan, Republic of China',
  TZ: 'United Republic of Tanzania|Tanzania, United Republic of',
  US: 'United States of America|Соединённые Штаты Америки|Америка Құрама Штаттары|Amerika Birləşmiş Ştatları|Ameerika Ühendriigid|Amerika Birleşik Devletleri',
  VA: 'Holy See|Holy See (Vatican City State)|Vatican',
  VE: 'Bolivarian Republic of Venezuela|Venezuela (Bolivarian Republic of)|Venezuela, Bolivarian Republic of',
  VN: 'Viet Nam|Socialist Republic of Viet Nam|Socialist Republic of Vietnam',
  XK: 'Косова|Kosova'
};

/** Names that CLDR gives to one country in one language and that mean several in others. */
export const SHARED_NAMES: readonly string[] = ['Конго'];

/** What a person may have meant by a word that names no single country, by the word's folding: only offered, never taken. */
export const MEANT_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['korea', 'KR'],
  ['koreia', 'KR'],
  ['america', 'US'],
  ['amerika', 'US']
]);
