import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * The picture of a map's next frame as PNG. Rejects where the browser makes none.
 * @param isWhole whether the last frame had everything; one that had not is followed by another
 */
export async function snapshotOf(map: MapLibreMap, isWhole: () => boolean): Promise<Blob> {
  // The picture is there only until the frame is shown.
  const blob = await new Promise<Blob | null>((resolve) => {
    const take = (): void => {
      if (!isWhole()) return;
      map.off('render', take);
      map.getCanvas().toBlob(resolve, 'image/png');
    };
    map.on('render', take);
    map.triggerRepaint();
  });
  if (!blob) throw new Error('The browser made no picture of the map.');
  return blob;
}
