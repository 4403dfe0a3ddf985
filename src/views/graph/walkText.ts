import type { GraphPicture } from '../../graph/graphScene';
import { hitOfWalk, placeOf } from '../../graph/walk';
import type { Walk, Ways } from '../../graph/walk';
import { agreementsOfLink, agreementsPerEnd } from '../../model/aggregate';
import type { Session } from '../../state/session.svelte';
import { countryName, dateText, endName, kindName } from '../naming';

/** A university, city or country in the list of the graph, by its node: the country it is in and how many partners it has. */
export function endDetail(session: Session, { scene }: GraphPicture, node: number, ways: Ways): string {
  const { t } = session.words;
  const country = scene.level === 'country' ? '' : countryName(session, scene.group[node]!);
  return [country, t('walk.partners', { count: ways.partners(scene.end[node]!).length })].filter(Boolean).join(' · ');
}

/** The agreements of two nodes: kind and date of the one, or number and kinds of several; '' where they are not joined. */
export function linkDetail(session: Session, picture: GraphPicture, end: number, partner: number): string {
  const { t, format } = session.words;
  const { agreements, kinds } = linkOf(session, picture, end, partner);
  if (agreements.length === 0) return '';
  if (agreements.length === 1) return [kinds[0]!, dateText(session, agreements[0]!)].join(' · ');
  return [t('counts.agreements', { count: agreements.length }), format.list(kinds)].join(' · ');
}

/** What a reader stands on, in a sentence: a university, city or country with its numbers, or what it has with a partner. */
export function walkSentence(session: Session, picture: GraphPicture, walk: Walk, ways: Ways): string {
  const { t, format } = session.words;
  const place = placeOf(walk);
  const { level } = picture.scene;
  if (walk.towards >= 0) {
    const { agreements, kinds } = linkOf(session, picture, place, walk.towards);
    const partner = endName(session, level, walk.towards).text;
    if (agreements.length === 1) return t('walk.agreement', { kind: kinds[0]!, partner, date: dateText(session, agreements[0]!) });
    return t('walk.several', { agreements: t('counts.agreements', { count: agreements.length }), partner, kinds: format.list(kinds) });
  }
  const agreements = agreementsPerEnd(session.network!, session.visible!.agreements, level)[place]!;
  return t('walk.university', {
    name: endName(session, level, place).text,
    partners: t('walk.partners', { count: ways.partners(place).length }),
    agreements: t('counts.agreements', { count: agreements })
  });
}

/** The agreements on the edge between two nodes, and their kinds in words, each once; none where there is no edge. */
function linkOf(session: Session, { scene, links }: GraphPicture, end: number, partner: number) {
  const hit = hitOfWalk(scene, { trail: [end], towards: partner });
  const agreements = hit?.type === 'edge' ? [...agreementsOfLink(links, scene.link[hit.index]!)] : [];
  return { agreements, kinds: [...new Set(agreements.map((agreement) => kindName(session, agreement)))] };
}
