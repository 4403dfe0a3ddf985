/** What a stage can show; `speaker` is the window of who stands beside it. */
export const STAGE_SHOWS = ['story', 'ceremony', 'speaker', 'kiosk'] as const;
export type StageShow = (typeof STAGE_SHOWS)[number];

/** What the query of an address asks a stage to show; null = it asks for no stage, or for one that there is not. */
export const stageShow = (query: string): StageShow | null => {
  const asked = new URLSearchParams(query).get('stage');
  return STAGE_SHOWS.find((show) => show === asked) ?? null;
};
