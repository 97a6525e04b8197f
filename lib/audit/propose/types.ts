/** Where a proposal was read, word for word. */
export interface SeenAt {
  quote: string;
  url: string;
  /** The page's name. */
  page: string;
  touchpointId: string;
}

/** One thing that the pages say today, for a person to accept or leave. */
export interface Proposed {
  text: string;
  /** Of a feature: the sentence beside it that says what it is good for. */
  benefit?: string;
  /** Why it is proposed, in a few words. */
  why: string;
  /** One place a page, the most telling first. */
  seen: SeenAt[];
  /** Of a claim: other figures that pages give for the same thing. */
  differs?: SeenAt[];
}

export interface ProposedTouchpoint {
  touchpointId: string;
  name: string;
  url: string;
}

export interface ProposedChannel {
  name: string;
  type: 'site' | 'landing' | 'social' | 'store' | 'docs' | 'other';
  touchpoints: ProposedTouchpoint[];
  /** What its pages ask for most. */
  callToAction?: { text: string; why: string; seen: SeenAt[] };
}

/** What is said today, as pages were read. No plan: nobody has agreed on any of it. */
export interface Proposal {
  /** How many pages it rests on. */
  pages: number;
  /** Pages that say nothing that could be read, each with the reason. */
  unread: { page: string; url: string; reason: string }[];
  messages: Proposed[];
  features: Proposed[];
  claims: Proposed[];
  channels: ProposedChannel[];
}
