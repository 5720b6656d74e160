/** Sizes: Univer counts pixels, Excel points, files characters for columns and points for rows. */

export const DEFAULT_ROW_POINTS = 15;
const DIGIT_PIXELS = 7;

export const pixelsOfPoints = (points: number): number => points / 0.75;
export const pointsOfPixels = (pixels: number): number => pixels * 0.75;
export const pixelsOfCharacters = (characters: number): number => characters * DIGIT_PIXELS;
export const charactersOfPixels = (pixels: number): number => pixels / DIGIT_PIXELS;
/** Excel's own width of a column nobody touched: 64 pixels. */
export const DEFAULT_COLUMN_PIXELS = 64;
