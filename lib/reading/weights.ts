// Written by `npm run tune -- --write`; figures in docs/verdicts.md. Never edited by hand.

/** Weights of the two questions asked of a message on a page: is it there at all, and is it there in full? */
export interface Weights {
  bias: { there: number; full: number };
  features: Record<string, { there: number; full: number }>;
}

export const weights: Record<'untaught' | 'taught' | 'alone', Weights> = {
  untaught: {
    bias: { there: -4.259, full: -2.989 },
    features: {
      own: { there: 1.815, full: 0.984 },
      'parts/best': { there: 1.65, full: 1.954 },
      'echo.own': { there: 1.539, full: 1.518 },
      'precision/best': { there: 0.509, full: 0.981 },
      figure: { there: 1.071, full: 1.051 },
      speltAnywhere: { there: 3.424, full: 1.465 },
      'unionExact/best': { there: -0.762, full: -0.282 },
      'core/best': { there: 1.028, full: 0.714 },
      'exact^plan': { there: -0.853, full: -1.973 },
      'own^plan': { there: 1.208, full: 2.879 },
      'lostMass/best': { there: 1.358, full: -1.091 },
      ownBest: { there: 1.768, full: 1.054 },
      'core^best': { there: -0.747, full: -0.616 },
      'solo^plan': { there: 0.099, full: -2.688 },
      spelt: { there: 2.391, full: 0.914 },
    },
  },
  taught: {
    bias: { there: -1.687, full: -3.518 },
    features: {
      own: { there: 1.281, full: 1.178 },
      ahead: { there: 1.119, full: 0.956 },
      'mass/best': { there: 0.765, full: 1.061 },
      ownBest: { there: 0.76, full: 0.736 },
      figure: { there: 0.415, full: 0.716 },
      'lostMass/best': { there: -0.207, full: -1.174 },
      precision: { there: 1.229, full: 0.461 },
      parts: { there: 1.68, full: 0.84 },
      'solo^plan': { there: -0.795, full: 0.678 },
      'exact/best': { there: 0.135, full: 0.16 },
      'echo.own': { there: 1.01, full: 0.731 },
      'ownBest/best': { there: 0.659, full: 0.773 },
      'best/best': { there: 0.098, full: -0.402 },
    },
  },
  alone: {
    bias: { there: -1.935, full: -2.643 },
    features: {
      own: { there: 1.825, full: 1.661 },
      ownBest: { there: 1.163, full: 0.872 },
      parts: { there: 1.331, full: 1.235 },
      figure: { there: 1.022, full: 1.14 },
      speltAnywhere: { there: 3.128, full: 1.085 },
      unionExact: { there: 0.104, full: -0.049 },
      exact: { there: -0.945, full: -0.363 },
      precision: { there: 1.173, full: 0.555 },
      lostMass: { there: 0.266, full: -0.139 },
      core: { there: 0.369, full: 0.134 },
      ahead: { there: 1.214, full: 1.161 },
      solo: { there: 0.762, full: 0.5 },
    },
  },
};
