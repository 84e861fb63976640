import type { ScreenGeometry } from '#app/bridge/snapshot.ts';

const mmPerInch = 25.4;
/** A kiosk's usual panel, where the hall has not measured its own. */
export const usualDiagonalInches = 27;

/** Millimetres come from the ruler on the glass: drivers report the panel's size wrongly or not at all. */
export function geometryOf(
  size: { readonly width: number; readonly height: number },
  diagonalInches = usualDiagonalInches,
): ScreenGeometry {
  const diagonalPx = Math.hypot(size.width, size.height);
  return {
    widthPx: size.width,
    heightPx: size.height,
    pxPerMm: diagonalPx / (diagonalInches * mmPerInch),
  };
}
