import { words } from '../dictionary';

/** Azerbaijani: measures of the network, and what is told from them. */
export const measure = words('measure', {
  'measure.size': 'Ölçü',
  'measure.usual': 'adi',
  'measure.colour': 'göstəriciyə görə',
  'measure.label': 'Göstərici',
  'measure.explain': 'Bu nə deməkdir: {measure}',
  'measure.discs': 'Bir neçə universiteti bildirən dairə onların arasında ən yüksək qiyməti göstərir.',
  'measure.sampled': {
    one: 'Təsadüfi seçilmiş {count} universitetə görə qiymətləndirilib.',
    other: 'Təsadüfi seçilmiş {count} universitetə görə qiymətləndirilib.'
  },
  'measure.agreements': 'Sazişlər',
  'measure.agreements.means': 'Göstərilən sazişlərin neçəsində iştirak edir.',
  'measure.partners': 'Tərəfdaşlar',
  'measure.partners.means': 'Neçə universitetlə göstərilən sazişlərdən ən azı biri var.',
  'measure.partnerCountries': 'Tərəfdaş ölkələr',
  'measure.partnerCountries.means': 'Öz ölkəsindən başqa neçə ölkədə tərəfdaşı var.',
  'measure.betweenness': 'Vasitəçilik',
  'measure.betweenness.means':
    'Universitetin bir-biri ilə sazişi olmayan iki başqa universitet arasındakı ən qısa yolda nə qədər tez-tez yerləşdiyi: belə yolların ondan keçən payı. Yüksək qiymət universitetin keyfiyyətini deyil, şəbəkənin hissələri arasında körpü olduğunu bildirir.',
  'measure.community': 'Qrup',
  'measure.community.means':
    'Bir-biri ilə qalanlarından daha çox sazişi olan universitetlər qrup təşkil edir (Luvan üsulu). Qrup 1 ən böyüyüdür; nömrə başqa heç nə bildirmir.',
  'measure.component': 'Əlaqəli hissə',
  'measure.component.means': 'Daxilində tərəfdaşlar zəncirinin istənilən universitetdən digərinə apardığı hissə. 1-ci hissə ən böyüyüdür.',
  'measure.meanDistance': 'Orta məsafə',
  'measure.meanDistance.means':
    'Tərəfdaşlara qədər Yer səthi üzrə, şəhərdən şəhərə orta məsafə. Hər tərəfdaş bir dəfə sayılır; yeri məlum olmayanlar nəzərə alınmır.',
  'measure.medianDistance': 'Median məsafə',
  'measure.medianDistance.means': 'Tərəfdaşların yarısı bundan yaxın, yarısı uzaqdır.',
  'measure.maxDistance': 'Ən böyük məsafə',
  'measure.maxDistance.means': 'Ən uzaq tərəfdaşa qədər məsafə.',
  'measure.universities': 'Universitetlər',
  'measure.universities.means': 'Ölkənin göstərilən universitetləri.',
  'measure.cities': 'Şəhərlər',
  'measure.cities.means': 'Belə universiteti olan şəhərlər.',
  'measure.agreementsInside': 'Ölkədaxili sazişlər',
  'measure.agreementsInside.means': 'İki və ya daha çox tərəfi həmin ölkədə olan sazişlər.',
  'measure.partnersAbroad': 'Xarici tərəfdaşlar',
  'measure.partnersAbroad.means': 'Ölkənin universitetlərindən birinin tərəfdaşı olan digər ölkələrin universitetləri.',
  'measure.announced': 'Elan olunub',
  'measure.announced.means': 'Tədbirdə bildirilən ümumi say.',
  'measure.listed': 'Siyahıda',
  'measure.listed.means': 'Siyahıda və ya sətirdə adı çəkilən universitet cütləri.',
  'measure.sourced': 'Mənbəsi olan',
  'measure.sourced.means': 'Burada öz mənbəyi olan siyahıdakı cütlər.',
  'measure.rows': 'Məlumatlardakı sazişlər',
  'measure.rows.means': 'Məlumatlarda olan və bu tədbirdə bağlanan sazişlər.',
  'measure.undated': 'Tarixi olmayan',
  'measure.undated.means': 'Onlardan tarixi məlum olmayan sazişlər.',
  'measure.unsourced': 'Mənbəsi olmayan',
  'measure.unsourced.means': 'Onlardan məlumatlarda mənbəsi olmayan sazişlər.',
  'measure.participants': 'Məlum iştirakçılar',
  'measure.participants.means': 'İştirak etdiyi adı ilə məlum olan universitetlər.',
  'measure.network': 'Şəbəkə rəqəmlərlə',
  'measure.density': 'Sıxlıq',
  'measure.density.means':
    'Sazişi olan universitet cütlərinin bütün mümkün cütlər içində payı. Universitet şəbəkələri həmişə seyrəkdir: universitet çoxdur, hər birinin tərəfdaşı isə azdır.',
  'measure.components': 'Əlaqəli hissələr',
  'measure.components.means':
    'İki və ya daha çox universitetdən ibarət, daxilində tərəfdaşlar zəncirinin hər birindən digərinə apardığı hissələr. Tərəfdaşı olmayan universitetlər sayılmır.',
  'measure.largest': { one: '{number}; ən böyüyündə {count} universitet', other: '{number}; ən böyüyündə {count} universitet' },
  'measure.communities': 'Qruplar',
  'measure.communities.means':
    'Bir-biri ilə qalanlarından daha çox sazişi olan iki və ya daha çox universitetdən ibarət qruplar (Luvan üsulu).',
  'measure.modularity': 'Modulluq',
  'measure.modularity.means':
    'Qrupların nə dərəcədə aydın ayrıldığı: 0 – təsadüfdən aydın deyil, 1-ə yaxın – demək olar ki, heç bir saziş qrupdan kənara çıxmır.',
  'measure.networkDistance.means': 'İki tərəfdaş arasındakı əlaqənin Yer səthi üzrə orta uzunluğu; hər cüt bir dəfə sayılır.',
  'measure.reciprocity': 'Tələbə axınlarının tarazlığı',
  'measure.reciprocity.means':
    'Hər iki istiqamətdəki tələbələrdən əks istiqamətə gedən bir tələbə ilə tarazlananların payı: 100 faiz – hər iki tərəfə eyni sayda. Yalnız növü, vaxtı və mənbəyi eyni olan göstəricilər müqayisə edilir.',
  'measure.noReciprocity': 'Müqayisə edilə bilən iki göstərici yoxdur.',

  'ranking.label': 'Sıralama',
  'ranking.ties': {
    one: 'Sonuncu ilə eyni qiyməti olan daha {count} universitet var.',
    other: 'Sonuncu ilə eyni qiyməti olan daha {count} universitet var.'
  },

  'similar.title': 'Oxşar universitetlər',
  'similar.means': 'Hər ikisinin bütün tərəfdaşları içində ortaq tərəfdaşların payı ən böyük olan universitetlər.',
  'similar.shared': { one: '{count} ortaq tərəfdaş', other: '{count} ortaq tərəfdaş' },
  'similar.missing': 'Oxşar universitetlərdə olan, burada olmayan tərəfdaşlar',
  'similar.because': 'Bu universitetlərin tərəfdaşı: {list}',
  'similar.missingMeans':
    'Ən oxşar on universitetə görə; oxşarlıq artdıqca çəki də artır. Bu, tövsiyə deyil, məlumatlara əsaslanan işarədir.',
  'similar.none': 'Məlumatlarda ən oxşar universitetlərin başqa tərəfdaşı yoxdur.',

  'introduce.title': 'İkisini kim tanış edə bilər',
  'introduce.means':
    'İkisi arasındakı ən qısa tərəfdaş zəncirlərindəki universitetlər, ən möhkəmi birinci. Zəncirin möhkəmliyi ən zəif həlqəsinin, həlqənin möhkəmliyi isə sazişlərinin sayı qədərdir.',
  'introduce.chain': 'Ən möhkəm qısa zəncir',
  'introduce.strength': { one: 'Ən zəif həlqədə {count} saziş', other: 'Ən zəif həlqədə {count} saziş' },
  'introduce.partners': 'İkisi artıq tərəfdaşdır.',
  'introduce.none': 'Birindən digərinə aparan tərəfdaş zənciri yoxdur.',

  'ego.label': 'Ətraf, addımla',
  'ego.off': 'söndürülüb',
  'ego.means':
    'Yalnız bu qədər saziş uzaqlığında olanları göstərir: 1 – tərəfdaşlar, 2 – onların da tərəfdaşları, 3 – sonuncuların tərəfdaşları. Xəritə, qraf və cədvəl buna uyğun dəyişir.',
  'ego.filter': { one: 'seçilənin ətrafı, {count} addım', other: 'seçilənin ətrafı, {count} addım' },

  'compare.side': 'Yan-yana',
  'compare.event': 'Başqa tədbirlə müqayisə et',
  'compare.noEvent': 'yoxdur',
  'compare.label': 'Başqa universitetlə müqayisə et',
  'compare.none': 'Məlumatlarda bu iki universitet arasında sənədləşdirilmiş saziş yoxdur. Bu, sazişin ümumiyyətlə olmadığı demək deyil.',
  'compare.shared': 'Ortaq tərəfdaşlar',
  'compare.noShared': 'Məlumatlarda ortaq tərəfdaş yoxdur.'
});
