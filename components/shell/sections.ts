/** The rooms of the dashboard in the order they are used, each with its routes; the first route is where its name leads. */
const sections = [
  ['audit', 'side', 'facts', 'time', 'results'],
  ['findings', 'decisions'],
  ['draft'],
  ['teach', 'agreement'],
  ['plan', 'edit', 'revisions', 'calendar', 'card'],
  ['report'],
  ['settings', 'share'],
] as const;

export type RouteName = (typeof sections)[number][number];
export type Section = readonly [RouteName, ...RouteName[]];

export const allSections: readonly Section[] = sections;

/** The route in hand, by the first part of its address. */
export const routeOf = (location: string): string => location.split('/')[1] ?? '';

/** The section that holds the route in hand. */
export const sectionOf = (location: string): Section | undefined =>
  allSections.find((section) => section.some((route) => route === routeOf(location)));
