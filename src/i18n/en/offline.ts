/** English: the page as it is kept on this device, and newer versions of it. */
export const offline = {
  'offline.ready': 'Ready offline: program {version}, data version {data} of {date}.',
  'offline.readyProgram': 'Ready offline: program {version}.',
  'offline.installing': 'The page is being kept on this device, so that it opens without a network.',
  'offline.absent': 'The page is not kept on this device: without a network it does not open.',
  'offline.failed': 'The page could not be kept on this device, or not all of it.',
  'offline.unsupported': 'This browser cannot keep the page for use without a network at this address.',
  'offline.off': 'The publisher of this site does not have it kept on devices.',
  'offline.keep': 'Keep it on this device',
  'offline.update': 'A newer version of this page is here.',
  'offline.onStage': 'A newer version of this page is here. A stage is open in this browser; the version can be changed when it is closed.',
  'offline.take': 'Use the newer version',
  'offline.file': 'One file that opens by double click without a network, with what is open here:',
  'offline.saveFile': 'Save as one file',
  'offline.fileFailed': 'The file could not be made.'
} as const;
