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
  const hit = hitOfWalk(picture.scene, { trail: [university], towards: partner });
  if (hit?.type !== 'edge') return '';
  const agreements = [...agreementsOfLink(picture.links, picture.scene.link[hit.index]!)];
  if (agreements.length === 1)
    return t('walk.agreement', { kind: kindName(session, agreements[0]!), date: dateText(session, agreements[0]!) });
  const kinds = [...new Set(agreements.map((agreement) => kindName(session, agreement)))];
  return t('walk.several', { agreements: t('counts.agreements', { count: agreements.length }), kinds: format.list(kinds) });
}

/** What a reader stands on, in a sentence: a university with its numbers, or what it has with a partner. */
export function walkSentence(session: Session, picture: GraphPicture, walk: Walk, ways: Ways): string {
  const { t } = session.words;
  const place = placeOf(walk);
  if (walk.towards >= 0) {
    return t('walk.link', {
      partner: universityName(session, walk.towards).text,
      what: linkDetail(session, picture, place, walk.towards)
    });
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
