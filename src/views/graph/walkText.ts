import type { GraphPicture } from '../../graph/graphScene';
import { hitOfWalk, placeOf } from '../../graph/walk';
import type { Walk, Ways } from '../../graph/walk';
import { agreementsOfLink } from '../../model/aggregate';
import type { Session } from '../../state/session.svelte';
import { countryName, dateText, kindName, universityName } from '../naming';

/** A university in the list of the graph: its country and how many partners it has. */
export function universityDetail(session: Session, university: number, ways: Ways): string {
  const { t } = session.words;
  const country = countryName(session, session.network!.universities[university]!.country);
  return [country, t('walk.partners', { count: ways.partners(university).length })].join(' · ');
}

/** The agreements of two universities: kind and date of the one, or number and kinds of several; '' where they are not joined. */
export function linkDetail(session: Session, picture: GraphPicture, university: number, partner: number): string {
  const { t, format } = session.words;
  const { agreements, kinds } = linkOf(session, picture, university, partner);
  if (agreements.length === 0) return '';
  if (agreements.length === 1) return [kinds[0]!, dateText(session, agreements[0]!)].join(' · ');
  return [t('counts.agreements', { count: agreements.length }), format.list(kinds)].join(' · ');
}

/** What a reader stands on, in a sentence: a university with its numbers, or what it has with a partner. */
export function walkSentence(session: Session, picture: GraphPicture, walk: Walk, ways: Ways): string {
  const { t, format } = session.words;
  const place = placeOf(walk);
  if (walk.towards >= 0) {
    const { agreements, kinds } = linkOf(session, picture, place, walk.towards);
    const partner = universityName(session, walk.towards).text;
    if (agreements.length === 1) return t('walk.agreement', { kind: kinds[0]!, partner, date: dateText(session, agreements[0]!) });
    return t('walk.several', { agreements: t('counts.agreements', { count: agreements.length }), partner, kinds: format.list(kinds) });
  }
  const { offsets, list } = session.agreementsByUniversity!;
  const shown = new Set(session.visible!.agreements);
  const agreements = [...list.subarray(offsets[place], offsets[place + 1])].filter((agreement) => shown.has(agreement)).length;
  return t('walk.university', {
    name: universityName(session, place).text,
    partners: t('walk.partners', { count: ways.partners(place).length }),
    agreements: t('counts.agreements', { count: agreements })
  });
}

/** The agreements on the edge between two universities, and their kinds in words, each once; none where there is no edge. */
function linkOf(session: Session, { scene, links }: GraphPicture, university: number, partner: number) {
  const hit = hitOfWalk(scene, { trail: [university], towards: partner });
  const agreements = hit?.type === 'edge' ? [...agreementsOfLink(links, scene.link[hit.index]!)] : [];
  return { agreements, kinds: [...new Set(agreements.map((agreement) => kindName(session, agreement)))] };
}
