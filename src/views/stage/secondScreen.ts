/** What is used of a screen of the Window Management API, which TypeScript does not know; in pixels of the whole desktop. */
export interface DeskScreen {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
  readonly isPrimary: boolean;
  /** Whether it is built into the computer. */
  readonly isInternal: boolean;
}

/** The screens of a computer. */
export interface DeskScreens {
  readonly screens: readonly DeskScreen[];
  /** The one the window is on. */
  readonly currentScreen: DeskScreen;
}

interface ScreenWindow {
  readonly screen: Partial<Screen> & { readonly isExtended?: boolean };
  readonly getScreenDetails?: () => Promise<DeskScreens>;
}

/** Whether there is more than one screen and the browser lets a page choose one. */
export const canChooseScreen = (desk: ScreenWindow = window): boolean => desk.screen.isExtended === true && 'getScreenDetails' in desk;

/** The screens there are; the browser may ask the person first. null where there is one alone, or where it may not be told. Never rejects. */
export async function deskScreens(desk: ScreenWindow = window): Promise<DeskScreens | null> {
  if (!canChooseScreen(desk)) return null;
  return (await desk.getScreenDetails?.().catch(() => null)) ?? null;
}

/**
 * The screen that the hall looks at: neither built in nor the main one. Where the window is on such a screen it stays; where two screens are told
 * apart by nothing it is the other one.
 */
export function hallScreen({ screens, currentScreen }: DeskScreens): DeskScreen {
  const isHall = ({ isPrimary, isInternal }: DeskScreen): boolean => !isPrimary && !isInternal;
  if (isHall(currentScreen)) return currentScreen;
  return screens.find(isHall) ?? screens.find((screen) => screen !== currentScreen && !screen.isInternal) ?? currentScreen;
}

/** Largest size of a speaker's window that is opened beside a stage, in pixels. */
const LARGEST = { width: 1280, height: 800 };

/** What `window.open` is told of a window on a screen: as large as there is room, in its middle; null = wherever the browser puts it. */
export function windowOn(screen: DeskScreen | null, largest: { readonly width: number; readonly height: number } = LARGEST): string {
  const width = Math.min(largest.width, screen?.availWidth ?? Infinity);
  const height = Math.min(largest.height, screen?.availHeight ?? Infinity);
  const place = screen && {
    left: Math.round(screen.availLeft + (screen.availWidth - width) / 2),
    top: Math.round(screen.availTop + (screen.availHeight - height) / 2)
  };
  // Without an opener the two windows have a thread and a process each: what slows or breaks one leaves the other alone.
  return ['noopener', 'popup', ...Object.entries({ width, height, ...place }).map(([name, value]) => `${name}=${value}`)].join(',');
}

/**
 * Opens the speaker's window and, where the browser lets a page choose, brings this one to the hall's screen; to be called while a key or click is
 * handled. Nobody says whether the window has opened but the window itself.
 */
export async function openSpeakerWindow(address: string): Promise<void> {
  const desk = await deskScreens();
  const hall = desk && hallScreen(desk);
  const own = desk?.screens.find((screen) => screen !== hall) ?? null;
  if (desk && hall !== desk.currentScreen) {
    const options: FullscreenOptions & { screen?: DeskScreen | null } = { screen: hall };
    await document.documentElement.requestFullscreen?.(options).catch(() => {});
  }
  window.open(address, '', windowOn(own));
}

/** Opens a stage from the speaker's window, on the hall's screen where the browser lets a page choose. */
export async function openStageWindow(address: string): Promise<void> {
  const desk = await deskScreens();
  const hall = desk && hallScreen(desk);
  window.open(address, '', windowOn(hall === desk?.currentScreen ? null : hall, hall ? { width: Infinity, height: Infinity } : LARGEST));
}
