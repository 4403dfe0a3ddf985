import { words } from '../dictionary';

/** Estonian: the page as it is kept on this device, and newer versions of it. */
export const offline = words('offline', {
  'offline.ready': 'Võrguta tööks valmis: programm {version}, andmete versioon {data}, kuupäev {date}.',
  'offline.readyProgram': 'Võrguta tööks valmis: programm {version}.',
  'offline.installing': 'Lehte salvestatakse sellesse seadmesse, et see avaneks ka võrguta.',
  'offline.absent': 'Lehte ei ole sellesse seadmesse salvestatud: võrguta see ei avane.',
  'offline.failed': 'Lehte ei õnnestunud sellesse seadmesse täielikult salvestada.',
  'offline.unsupported': 'Sellel aadressil ei saa brauser lehte võrguta tööks salvestada.',
  'offline.off': 'Saidi avaldaja ei luba seda seadmetesse salvestada.',
  'offline.keep': 'Salvesta sellesse seadmesse',
  'offline.update': 'Sellest lehest on uus versioon.',
  'offline.onStage': 'Sellest lehest on uus versioon. Selles brauseris on avatud lava; versiooni saab vahetada, kui lava on suletud.',
  'offline.take': 'Võta uus versioon kasutusele',
  'offline.file': 'Üks fail, mis avaneb topeltklõpsuga ka võrguta, koos siin avatuga:',
  'offline.saveFile': 'Salvesta ühe failina',
  'offline.fileFailed': 'Faili ei õnnestunud teha.'
});
