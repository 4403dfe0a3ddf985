/** What a stage can show; `speaker` is the window of who stands beside it, `preflight` looks after the computer before a show. */
export const STAGE_SHOWS = ['story', 'ceremony', 'speaker', 'kiosk', 'preflight'] as const;
export type StageShow = (typeof STAGE_SHOWS)[number];

/** What the query of an address asks a stage to show; null = it asks for no stage, or for one that there is not. */
export const stageShow = (query: string): StageShow | null => {
  const asked = new URLSearchParams(query).get('stage');
  return STAGE_SHOWS.find((show) => show === asked) ?? null;
};

/** Whether people may be looking at a page as a show: nothing may be exchanged under it. A page that looks after a kiosk is one, too. */
export const isPlayed = ({ pathname, search }: URL): boolean =>
  !['preflight', null].includes(stageShow(search)) || pathname.endsWith('/kiosk.html');
