/** English: what a page in a frame of another page says. */
export const embed = {
  'embed.open': 'Open the full page',
  'embed.wheel': 'Hold {key} and scroll to zoom',
  'embed.fingers': 'Move the picture with two fingers',
  'embed.pinned': 'Data as of {date}, no longer changed',
  'embed.today': 'Show the data of today',
  'embed.clear': 'Clear the selection'
} as const;
