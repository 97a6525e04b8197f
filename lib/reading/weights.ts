// Written by `npm run tune -- --write`; figures in docs/verdicts.md. Never edited by hand.

/** Weights of the two questions asked of a message on a page: is it there at all, and is it there in full? */
export interface Weights {
  bias: { there: number; full: number };
  features: Record<string, { there: number; full: number }>;
}

export const weights: Record<'untaught' | 'taught' | 'alone', Weights> = {
  untaught: {
    bias: { there: -4.332, full: -3.137 },
    features: {
      own: { there: 1.762, full: 1.213 },
      'parts/best': { there: 1.758, full: 2.069 },
      'echo.own': { there: 1.747, full: 1.235 },
      'precision/best': { there: 0.485, full: 0.881 },
      figure: { there: 1.059, full: 1.034 },
      speltAnywhere: { there: 3.913, full: 1.727 },
      'unionExact/best': { there: -0.718, full: -0.26 },
      'core/best': { there: 0.916, full: 0.568 },
      'exact^plan': { there: -0.797, full: -1.901 },
      'own^plan': { there: 1.26, full: 2.974 },
      'lostMass/best': { there: 1.181, full: -1.048 },
      ownBest: { there: 1.564, full: 1.023 },
      'core^best': { there: -0.567, full: -0.49 },
      'solo^plan': { there: -0.268, full: -2.855 },
      spelt: { there: 2.249, full: 0.926 },
    },
  },
  taught: {
    bias: { there: -1.703, full: -3.624 },
    features: {
      own: { there: 1.376, full: 1.245 },
      ahead: { there: 1.159, full: 1.008 },
      'mass/best': { there: 0.744, full: 1.018 },
      ownBest: { there: 0.786, full: 0.802 },
      figure: { there: 0.381, full: 0.715 },
      'lostMass/best': { there: -0.359, full: -1.215 },
      precision: { there: 1.277, full: 0.535 },
      parts: { there: 1.644, full: 0.849 },
      'solo^plan': { there: -0.731, full: 0.78 },
      'exact/best': { there: 0.195, full: 0.342 },
      'echo.own': { there: 0.575, full: 0.223 },
      'ownBest/best': { there: 0.686, full: 0.84 },
      'best/best': { there: 0.155, full: -0.382 },
    },
  },
  alone: {
    bias: { there: -2.041, full: -2.749 },
    features: {
      own: { there: 1.859, full: 1.781 },
      ownBest: { there: 1.089, full: 0.891 },
      parts: { there: 1.209, full: 1.148 },
      figure: { there: 1.037, full: 1.135 },
      speltAnywhere: { there: 3.334, full: 1.275 },
      unionExact: { there: 0.08, full: -0.171 },
      exact: { there: -0.706, full: -0.06 },
      precision: { there: 1.203, full: 0.388 },
      lostMass: { there: 0.267, full: -0.1 },
      core: { there: 0.406, full: 0.178 },
      ahead: { there: 1.226, full: 1.155 },
      solo: { there: 0.482, full: 0.218 },
    },
  },
};
