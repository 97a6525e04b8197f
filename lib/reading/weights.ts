// Written by `npm run tune -- --write`; figures in docs/verdicts.md. Never edited by hand.

/** Weights of the two questions asked of a message on a page: is it there at all, and is it there in full? */
export interface Weights {
  bias: { there: number; full: number };
  features: Record<string, { there: number; full: number }>;
}

export const weights: Record<'untaught' | 'taught' | 'alone', Weights> = {
  untaught: {
    bias: { there: -4.278, full: -3.055 },
    features: {
      own: { there: 1.83, full: 1.029 },
      'parts/best': { there: 1.688, full: 1.991 },
      'echo.own': { there: 1.564, full: 1.471 },
      'precision/best': { there: 0.436, full: 0.938 },
      figure: { there: 1.083, full: 1.062 },
      speltAnywhere: { there: 3.656, full: 1.548 },
      'unionExact/best': { there: -0.831, full: -0.35 },
      'core/best': { there: 1.038, full: 0.74 },
      'exact^plan': { there: -0.855, full: -1.888 },
      'own^plan': { there: 1.303, full: 2.868 },
      'lostMass/best': { there: 1.376, full: -1.056 },
      ownBest: { there: 1.619, full: 1.018 },
      'core^best': { there: -0.724, full: -0.596 },
      'solo^plan': { there: -0.057, full: -2.658 },
      spelt: { there: 2.424, full: 0.883 },
    },
  },
  taught: {
    bias: { there: -1.639, full: -3.459 },
    features: {
      own: { there: 1.283, full: 1.157 },
      ahead: { there: 1.111, full: 0.93 },
      'mass/best': { there: 0.808, full: 1.098 },
      ownBest: { there: 0.745, full: 0.728 },
      figure: { there: 0.409, full: 0.717 },
      'lostMass/best': { there: -0.256, full: -1.209 },
      precision: { there: 1.209, full: 0.437 },
      parts: { there: 1.635, full: 0.831 },
      'solo^plan': { there: -0.775, full: 0.651 },
      'exact/best': { there: 0.174, full: 0.161 },
      'echo.own': { there: 0.921, full: 0.755 },
      'ownBest/best': { there: 0.646, full: 0.759 },
      'best/best': { there: 0.093, full: -0.426 },
    },
  },
  alone: {
    bias: { there: -1.909, full: -2.637 },
    features: {
      own: { there: 1.857, full: 1.697 },
      ownBest: { there: 1.102, full: 0.865 },
      parts: { there: 1.291, full: 1.226 },
      figure: { there: 1.021, full: 1.144 },
      speltAnywhere: { there: 3.28, full: 1.15 },
      unionExact: { there: 0.076, full: -0.073 },
      exact: { there: -1.031, full: -0.387 },
      precision: { there: 1.091, full: 0.495 },
      lostMass: { there: 0.261, full: -0.127 },
      core: { there: 0.411, full: 0.163 },
      ahead: { there: 1.187, full: 1.105 },
      solo: { there: 0.714, full: 0.469 },
    },
  },
};
