import { COUNTRY_ANCHORS } from '../model/countryAnchors';

/** Whether a text is the code of a country or territory that the map knows: ISO 3166-1 alpha-2 in capitals, XK for Kosovo. */
export const isCountryCode = (text: string): boolean => text === 'XK' || Object.hasOwn(COUNTRY_ANCHORS, text);
