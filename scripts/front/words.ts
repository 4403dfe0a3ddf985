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
    fullPage: 'Толық бет'
  },
  ru: {
    dated: 'Дата данных: {date}',
    tables: 'Таблицы:',
    noScript: 'Для карты и графа необходим JavaScript. Таблицы, на которых они основаны, – обычные файлы.',
    description: 'Карта, граф и таблица соглашений между университетами с указанием источников',
    fullPage: 'Полная страница'
  },
  az: {
    dated: 'Məlumatların tarixi: {date}',
    tables: 'Cədvəllər:',
    noScript: 'Xəritə və qraf üçün JavaScript tələb olunur. Onların əsasında duran cədvəllər adi fayllardır.',
    description: 'Universitetlər arasındakı sazişlərin xəritəsi, qrafı və cədvəli, mənbələri ilə',
    fullPage: 'Tam səhifə'
  },
  et: {
    dated: 'Andmete kuupäev: {date}',
    tables: 'Tabelid:',
    noScript: 'Kaardi ja graafi jaoks on vaja JavaScripti. Nende aluseks olevad tabelid on tavalised failid.',
    description: 'Ülikoolidevaheliste kokkulepete kaart, graaf ja tabel koos allikatega',
    fullPage: 'Täisleht'
  },
  en: {
    dated: 'Date of the data: {date}',
    tables: 'Tables:',
    noScript: 'The map and the graph need JavaScript. The tables behind them are plain files.',
    description: 'Map, graph and table of agreements between universities, with their sources',
    fullPage: 'Full page'
  }
};
