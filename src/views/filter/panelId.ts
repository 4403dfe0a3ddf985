/** The element that holds the filters: what the button that opens them controls. */
export const FILTER_PANEL_ID = 'filters';
