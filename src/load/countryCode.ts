import { COUNTRY_ANCHORS } from '../model/countryAnchors';
import { UNKNOWN_COUNTRY } from '../model/network';

/** Whether a text is the code of a country or territory that the map knows: ISO 3166-1 alpha-2 in capitals, XK for Kosovo, ZZ for one that is not known. */
export const isCountryCode = (text: string): boolean => text === 'XK' || text === UNKNOWN_COUNTRY || Object.hasOwn(COUNTRY_ANCHORS, text);
