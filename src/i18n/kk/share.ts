import { words } from '../dictionary';

/** Kazakh: the dialog that shares a view and makes code for pages. */
export const share = words('share', {
  'share.what': 'Терезеде не көрсетіледі',
  'share.current': 'Қазіргі көрініс',
  'share.usual': 'Әдепкі көрініс: бүкіл желінің картасы',
  'share.width': 'Ені, пиксель',
  'share.widthNote': 'бос болса: орын жеткенше',
  'share.height': 'Биіктігі, пиксель',
  'share.readers': 'Оқырман браузеріндегідей',
  'share.controls': 'Терезедегі басқару',
  'share.control.buttons': 'Суреттердегі түймелер',
  'share.control.display': 'Бояу және көрсету',
  'share.control.views': 'Көріністі таңдау',
  'share.control.tables': 'Кестені таңдау және іздеу',
  'share.control.time': 'Уақыт жолағы',
  'share.control.language': 'Тіл',
  'share.control.theme': 'Түстер',
  'share.data': 'Деректер',
  'share.live': 'Деректермен бірге жаңарады',
  'share.pinned': '{date} күнгі деректер, өзгермейді',
  'share.sandbox': 'Қатаң сайттар үшін оқшауланған терезе',
  'share.preview': 'Алдын ала қарау',
  'share.previewTitle': 'Алдын ала қарау: {title}',
  'share.address': 'Мекенжай',
  'share.code': 'Бетке қоятын код',
  'share.codeNote':
    'Терезе және екі сілтеме, скриптсіз және стильсіз: терезеге рұқсат беретін кез келген мазмұн саясаты бәріне рұқсат береді.',
  'share.script': 'Скрипті бар код',
  'share.scriptNote':
    'Скрипт терезеге қажетті биіктікті береді және бетке не таңдалғанын хабарлайды. Оның бақылау сомасы (SRI) сайттың осы нұсқасына тиесілі.',
  'share.qr': 'Мекенжайдың QR-коды',
  'share.picture': 'Суретті сақтау',
  'share.copyText': 'Көшіру',
  'share.copyWhat': 'Көшіру: {what}',
  'share.done': 'Көшірілді',
  'share.select': 'Мәтін белгіленді: оны пернетақтамен көшіріңіз.',
  'share.tableLink': 'Осының кестесі',
  'share.csvLink': 'CSV деректері',
  'share.own': 'Өз деректеріңізді бетке қоюға болмайды: олар тек осы браузерде.'
});
