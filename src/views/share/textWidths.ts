import type { TextWidths } from '../../graph/frame';
import { SANS, SERIF } from '../../graph/style';

/**
 * How wide the page's typefaces run.
 * @throws Error where the browser gives no 2D context
 */
export function textWidths(): TextWidths {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser gives no 2D canvas.');
  const widthIn = (family: string) => (text: string, size: number, bold: boolean) => {
    context.font = `${bold ? 600 : 400} ${size}px ${family}`;
    return context.measureText(text).width;
  };
  return { sans: widthIn(SANS), serif: widthIn(SERIF) };
}
