/** The place within a list of this length; 0 in an empty one. */
export const clamp = (place: number, length: number) => Math.max(0, Math.min(place, length - 1));
