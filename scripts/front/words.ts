import type { Language } from '../../src/base/language';

/** What a page says before its program, beside the words of the program itself. */
export interface FrontWords {
  /** The data and their date; `{date}`. */
  readonly dated: string;
  /** Before the links to the tables. */
  readonly tables: string;
  /** Where there are no scripts. */
  readonly noScript: string;
  /** What the page is, for search engines and for those who are sent its address. */
  readonly description: string;
  /** What the picture shows, for those who do not see it. */
  readonly picture: string;
  /** Leads from a frame to the whole page. */
  readonly fullPage: string;
}

/** Formal register, terms as in src/i18n/GLOSSARY.md. */
export const FRONT_WORDS: Readonly<Record<Language, FrontWords>> = {
  kk: {
    dated: 'Деректер күні: {date}',
    tables: 'Кестелер:',
    noScript: 'Карта мен граф үшін JavaScript қажет. Олардың негізіндегі кестелер – қарапайым файлдар.',
    description: 'Университеттер арасындағы келісімдердің картасы, графы және кестесі, дереккөздерімен',
    picture: 'Қалалар арасындағы келісімдер картасы',
    fullPage: 'Толық бет'
  },
  ru: {
    dated: 'Дата данных: {date}',
    tables: 'Таблицы:',
    noScript: 'Для карты и графа необходим JavaScript. Таблицы, на которых они основаны, – обычные файлы.',
    description: 'Карта, граф и таблица соглашений между университетами с указанием источников',
    picture: 'Карта соглашений между городами',
    fullPage: 'Полная страница'
  },
  az: {
    dated: 'Məlumatların tarixi: {date}',
    tables: 'Cədvəllər:',
    noScript: 'Xəritə və qraf üçün JavaScript tələb olunur. Onların əsasında duran cədvəllər adi fayllardır.',
    description: 'Universitetlər arasındakı sazişlərin xəritəsi, qrafı və cədvəli, mənbələri ilə',
    picture: 'Şəhərlər arasındakı sazişlərin xəritəsi',
    fullPage: 'Tam səhifə'
  },
  et: {
    dated: 'Andmete kuupäev: {date}',
    tables: 'Tabelid:',
    noScript: 'Kaardi ja graafi jaoks on vaja JavaScripti. Nende aluseks olevad tabelid on tavalised failid.',
    description: 'Ülikoolidevaheliste kokkulepete kaart, graaf ja tabel koos allikatega',
    picture: 'Linnadevaheliste kokkulepete kaart',
    fullPage: 'Täisleht'
  },
  en: {
    dated: 'Date of the data: {date}',
    tables: 'Tables:',
    noScript: 'The map and the graph need JavaScript. The tables behind them are plain files.',
    description: 'Map, graph and table of agreements between universities, with their sources',
    picture: 'Map of the agreements between cities',
    fullPage: 'Full page'
  }
};
