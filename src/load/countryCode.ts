import { COUNTRY_ANCHORS } from '../model/countryAnchors';

/** Whether a text is an ISO 3166-1 alpha-2 code in capitals, or XK. */
export const isCountryCode = (text: string): boolean => text === 'XK' || Object.hasOwn(COUNTRY_ANCHORS, text);
