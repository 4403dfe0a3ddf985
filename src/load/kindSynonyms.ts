import { fold } from '../base/fold';
import type { Kind, Status } from '../model/network';

/**
 * Other words for kinds of agreement, in English, Kazakh, Russian, Azerbaijani and Estonian, a line a language; phrases are divided by `|` and
 * compared folded. `cooperation` alone names no document; see network.ts.
 */
const KIND_PHRASES: Readonly<Partial<Record<Kind, string>>> = {
  memorandum: `mou|memoranda|memorandum of understanding|memorandum of cooperation|memorandum of co operation|memorandum of understanding mou|mou memorandum|letter of intent|loi|protocol of intent|memorandum on cooperation|memorandum of agreement|moa
    |меморандум|өзара түсіністік туралы меморандум|ынтымақтастық туралы меморандум|өзара түсіністік меморандумы|ниет хаттамасы|ынтымақтастық меморандумы
    |меморандум о взаимопонимании|меморандум о сотрудничестве|меморандум о взаимопонимании и сотрудничестве|протокол о намерениях|протокол намерений|письмо о намерениях|мов
    |memorandum|anlaşma memorandumu|qarşılıqlı anlaşma memorandumu|əməkdaşlıq memorandumu|anlaşma haqqında memorandum|niyyət protokolu|əməkdaşlıq haqqında memorandum
    |vastastikuse mõistmise memorandum|koostöömemorandum|ühiste kavatsuste memorandum|ühiste kavatsuste protokoll|kavatsuste protokoll|memorandumid`,
  cooperation_agreement: `agreement|agreements|cooperation agreement|co operation agreement|agreement on cooperation|agreement of cooperation|framework agreement|general agreement|partnership agreement|contract|collaboration agreement|bilateral agreement|cooperation contract
    |келісім|шарт|ынтымақтастық туралы келісім|ынтымақтастық туралы шарт|ынтымақтастық келісімі|негіздемелік келісім|серіктестік туралы келісім|келісімшарт|өзара ынтымақтастық туралы келісім
    |соглашение|договор|соглашение о сотрудничестве|договор о сотрудничестве|рамочное соглашение|генеральное соглашение|договор о партнерстве|соглашение о партнерстве|двустороннее соглашение|рамочный договор|общее соглашение|договор о научном сотрудничестве|соглашение о взаимодействии
    |saziş|müqavilə|əməkdaşlıq sazişi|əməkdaşlıq müqaviləsi|əməkdaşlıq haqqında saziş|əməkdaşlıq haqqında müqavilə|çərçivə sazişi|tərəfdaşlıq sazişi|ikitərəfli saziş|çərçivə müqaviləsi
    |leping|kokkulepe|koostööleping|koostöökokkulepe|raamleping|raamkokkulepe|partnerlusleping|üldleping|kahepoolne leping`,
  double_degree: `joint degree|double degree programme|double degree program|dual degree|dual degree programme|dual degree program|double diploma|dual diploma|double diploma programme|joint degree programme|joint programme|joint educational programme|joint program
    |қос диплом|қос диплом бағдарламасы|қос дипломды білім беру|қос дипломды білім беру бағдарламасы|қосдипломды білім беру|бірлескен білім беру бағдарламасы|қос дипломды бағдарлама|қос дипломды
    |двойной диплом|двухдипломная программа|двудипломная программа|программа двойного диплома|программа двойных дипломов|двудипломное образование|двухдипломное образование|совместная образовательная программа|совместный диплом|двойные дипломы|совместная программа|соп|двудипломная образовательная программа
    |ikili diplom|ikili diplom proqramı|qoşa diplom|birgə diplom|birgə təhsil proqramı|ikiqat diplom|ikili dərəcə|birgə dərəcə
    |topeltdiplom|topeltkraad|ühiskraad|ühisõppekava|topeltdiplomi programm|ühisdiplom|topeltdiplomiõpe`,
  exchange: `student exchange|academic exchange|exchange agreement|student exchange agreement|exchange programme|exchange program|staff exchange|student and staff exchange|academic mobility|mobility|mobility agreement|erasmus|erasmus agreement|erasmus inter institutional agreement|inter institutional agreement|exchange of students
    |алмасу|студенттер алмасу|академиялық алмасу|академиялық ұтқырлық|алмасу бағдарламасы|студент алмасу|академиялық ұтқырлық бағдарламасы|студенттермен алмасу|алмасу туралы келісім|академиялық ұтқырлық туралы келісім
    |обмен|обмен студентами|студенческий обмен|академический обмен|академическая мобильность|программа обмена|соглашение об обмене|соглашение об обмене студентами|договор об обмене|договор об обмене студентами|мобильность|обмен студентами и преподавателями|программа академической мобильности|соглашение об академической мобильности
    |mübadilə|tələbə mübadiləsi|akademik mübadilə|akademik mobillik|mübadilə proqramı|mübadilə sazişi|tələbə mübadiləsi haqqında saziş|mobillik|mübadilə müqaviləsi
    |vahetus|vahetusprogramm|üliõpilasvahetus|vahetusleping|õpiränne|üliõpilasvahetuse leping|akadeemiline vahetus|tudengivahetus|vahetusõpe|akadeemiline mobiilsus`,
  joint_centre: `joint center|joint lab|joint laboratory|joint institute|joint research centre|joint research center|joint research laboratory|joint faculty|joint school
    |бірлескен орталық|бірлескен зертхана|бірлескен институт|бірлескен ғылыми орталық
    |совместный центр|совместная лаборатория|совместный институт|совместный научный центр|совместный факультет|совместный исследовательский центр
    |birgə mərkəz|birgə laboratoriya|birgə institut|birgə tədqiqat mərkəzi|ortaq mərkəz
    |ühiskeskus|ühislabor|ühisinstituut|ühine keskus|ühine labor`,
  branch_campus: `branch|campus|branch university|university branch|international branch campus
    |филиал|филиалы|кампус
    |филиал вуза|филиал университета
    |filial|kampus|universitetin filialı
    |filiaal|ülikoolilinnak|filiaalülikool`,
  no_document: `cooperation|collaboration|co operation|partnership|no document|no document named|informal cooperation|without agreement
    |ынтымақтастық|серіктестік|құжат аталмаған|құжатсыз|құжат жоқ
    |сотрудничество|партнерство|взаимодействие|документ не назван|без документа|нет документа|без соглашения
    |əməkdaşlıq|tərəfdaşlıq|sənədin adı çəkilməyib|sənədsiz|sənəd yoxdur
    |koostöö|partnerlus|dokument nimetamata|dokumendita`,
  other: 'басқа|өзге|другое|прочее|иное|digər|başqa|muu'
};

/** Other words for statuses, likewise. */
const STATUS_PHRASES: Readonly<Partial<Record<Status, string>>> = {
  signed: `concluded|executed|done|signature|completed signature
    |қол қойылған|қол қойылды|жасалған|жасалды
    |подписано|подписан|подписана|подписанный|заключен|заключено|заключена|заключён
    |imzalanıb|imzalanmışdır|imzalanmış|imzalandı|bağlanıb|bağlanmışdır
    |allkirjastatud|sõlmitud|alla kirjutatud`,
  in_force: `active|operating|opened|renewed|valid|current|effective|in effect|ongoing|open|running|live|extended|being implemented|in operation|yes
    |күшінде|қолданыста|әрекет етеді|жарамды|белсенді|жұмыс істейді|іске асырылуда|ұзартылған|қолданыстағы
    |действует|действующий|действующее|действующая|в силе|активный|активно|активное|активен|реализуется|продлен|продлено|исполняется|открыт|работает|вступило в силу|вступил в силу
    |qüvvədədir|qüvvədə|aktiv|aktivdir|icra olunur|davam edir|fəaliyyətdədir|uzadılıb|etibarlıdır
    |kehtib|kehtiv|jõus|aktiivne|toimib|pikendatud|töös|rakendatud`,
  announced: `agreed|planned|intended|plan|to be signed|announcement
    |жарияланған|жоспарланған|жоспарлануда|келісілген|жарияланды
    |объявлено|объявлен|запланировано|планируется|согласовано|согласован|анонсировано|анонсирован|запланирован
    |elan olunub|planlaşdırılır|razılaşdırılıb|planlaşdırılıb|elan edilib
    |teatatud|kavandatud|kokku lepitud|plaanis|plaanitud`,
  drafted: `draft|in draft|in preparation|under preparation|under negotiation|negotiation|being negotiated|pending|in progress|under review|project
    |жоба|жоба түрінде|жобасы|дайындалуда|келісу үстінде|әзірленуде|қаралуда
    |проект|в проекте|черновик|подготовлен|готовится|в разработке|на согласовании|на стадии подписания|на рассмотрении|разрабатывается|на подписании
    |layihə|layihə halında|hazırlanır|razılaşdırma mərhələsində|baxılır|hazırlıq mərhələsində
    |kavand|eelnõu|ettevalmistamisel|läbirääkimistel|koostamisel|mustand`,
  listed: `on list|on a list|partner list
    |тізімде|тізімдегі
    |в списке|в перечне|в списке партнеров
    |siyahıda|siyahıdadır
    |nimekirjas|loetelus`,
  reported: `according to reports|said
    |хабарланған|хабарланды
    |по сообщениям|сообщается|сообщено
    |xəbər verilib|məlumat verilib
    |teiste andmetel|teadete järgi`,
  expired: `ended|lapsed|past|completed|finished|inactive|not valid|out of date|over
    |мерзімі өткен|мерзімі аяқталған|аяқталған|күші жойылған|мерзімі бітті|жарамсыз
    |истек|истёк|срок истек|срок истёк|истекло|завершен|завершено|завершён|недействующий|не действует|окончен|недействителен|срок действия истек|неактивный
    |müddəti bitib|bitib|başa çatıb|qüvvədən düşüb|vaxtı bitib|etibarsızdır
    |lõppenud|tähtaeg lõppenud|aegunud|kehtetu|ei kehti|lõppes`,
  terminated: `cancelled|canceled|withdrawn|dissolved|revoked|suspended|broken off
    |тоқтатылған|бұзылған|тоқтатылды|жойылған
    |прекращено|прекращен|прекращён|расторгнут|расторгнуто|аннулирован|аннулировано|отменен|отменено|приостановлено|приостановлен|отменён
    |xitam verilib|ləğv edilib|dayandırılıb|ləğv olunub
    |lõpetatud|üles öeldud|tühistatud|peatatud`,
  unknown: `not known|n a|none|no data|unclear
    |белгісіз|дерек жоқ
    |неизвестно|неизвестен|нет данных|не указано|не указан|н д
    |naməlum|məlum deyil|məlumat yoxdur
    |teadmata|pole teada|andmed puuduvad`
};

/** From a folded phrase to its code. */
function phrasesOf<T extends string>(lists: Readonly<Partial<Record<T, string>>>): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [code, list] of Object.entries(lists) as [T, string][]) {
    for (const phrase of list.split('|')) {
      const key = fold(phrase);
      if (key && !found.has(key)) found.set(key, code);
    }
  }
  return found;
}

export const KIND_SYNONYMS: ReadonlyMap<string, Kind> = phrasesOf(KIND_PHRASES);
export const STATUS_SYNONYMS: ReadonlyMap<string, Status> = phrasesOf(STATUS_PHRASES);
