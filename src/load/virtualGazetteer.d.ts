/** The gazetteer that `vite.config.ts` makes when the site is built. */
declare module 'virtual:gazetteer' {
  const data: import('./gazetteerData').GazetteerData;
  export default data;
}
