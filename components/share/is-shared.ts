/** A bundle or a receipt goes by the ending of its name. */
export const isShared = ({ name }: File): boolean => /\.(?:throughline|receipt\.json)$/i.test(name);
