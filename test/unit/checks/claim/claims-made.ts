// Longer than 200 lines because it holds nothing but examples.
/** A withdrawn claim, pages that still make it, and pages that do not. */
export interface Withdrawn {
  trade: string;
  claim: string;
  made: string[];
  notMade: string[];
}

export const withdrawn: Withdrawn[] = [
  {
    trade: 'bank',
    claim: 'No fees abroad',
    made: [
      'You pay no fees abroad.',
      '<h2>No fees abroad</h2>',
      '<ul><li>No fees abroad</li></ul>',
      'Abroad, there are no fees.',
      'Use your card abroad without fees.',
    ],
    notMade: [
      'There are fees abroad.',
      'No fees at home.',
      'We no longer offer cards with no fees abroad.',
      'Until March 2024 there were no fees abroad.',
      'Other banks promise no fees abroad.',
      'Are there no fees abroad?',
      'Low fees abroad.',
    ],
  },
  {
    trade: 'bank',
    claim: 'The oldest building society in Wales',
    made: [
      'Wales’s oldest building society.',
      'We are the oldest building society in Wales.',
      'Bank with the oldest building society in all of Wales.',
    ],
    notMade: [
      'One of the oldest building societies in Wales.',
      'Our oldest branch in Wales is in Brecon.',
      'The oldest building society in Kent.',
      'The second-oldest building society in Wales.',
      'The largest building society in Wales.',
    ],
  },
  {
    trade: 'bank',
    claim: 'We answer every call within 20 seconds',
    made: ['Every call is answered within 20 seconds.', 'We answer every call in under 20 seconds.', 'Within twenty seconds we answer every call.'],
    notMade: [
      'We answer every call within 40 seconds.',
      'We answer every e-mail within 20 hours.',
      'We used to answer every call within 20 seconds.',
      'The door of the safe closes within 20 seconds.',
    ],
  },
  {
    trade: 'bakery chain',
    claim: 'Every loaf is baked with organic flour',
    made: ['We bake every loaf with organic flour.', 'All our loaves are baked with organic flour.', 'Organic flour in every loaf we bake.'],
    notMade: [
      'Our rye loaf is baked with organic flour.',
      'Not every loaf is baked with organic flour.',
      'Every loaf is baked with stone-ground flour.',
      'Every cake is decorated with organic flowers.',
      'Soon every loaf will be baked with organic flour.',
    ],
  },
  {
    trade: 'bakery chain',
    claim: 'Baked without palm oil',
    made: ['We bake without palm oil.', 'Our biscuits are baked without any palm oil.', 'No palm oil in anything we bake.'],
    notMade: ['Baked with sustainable palm oil.', 'Baked without refined sugar.', 'Why palm oil is in so many biscuits.'],
  },
  {
    trade: 'bakery chain',
    claim: 'Handmade in Sheffield',
    made: ['Our bread is handmade in Sheffield.', 'Made by hand in Sheffield.', 'Handmade every night in Sheffield.'],
    notMade: [
      'Handmade in Leeds.',
      'Designed in Sheffield.',
      'Our bread is not handmade in Sheffield any more.',
      'Some shops say their bread is handmade in Sheffield.',
    ],
  },
  {
    trade: 'charity',
    claim: '100% of your donation reaches the field',
    made: [
      '100 % of your donation reaches the field.',
      'All 100 per cent of your donation reaches the field.',
      '100% of every donation reaches the field.',
    ],
    notMade: [
      '92% of your donation reaches the field.',
      'Your donation reaches the field.',
      '100% of our electricity is green.',
      'It would be untrue to say that 100% of your donation reaches the field.',
    ],
  },
  {
    trade: 'charity',
    claim: 'We work in 14 countries',
    made: [
      'Our nurses work in 14 countries.',
      'Working in fourteen countries.',
      'We work in 14 countries, from Chad to Laos.',
      'At work in 14 countries.',
    ],
    notMade: [
      'We worked in 14 countries in 2011.',
      'We work in 22 countries.',
      'We work with 14 partners in 22 countries.',
      'Our staff come from 14 countries.',
      'By 2030 we want to work in 14 countries.',
    ],
  },
  {
    trade: 'hotel',
    claim: 'Free parking for all guests',
    made: ['Parking is free for all guests.', 'All guests park for free.', 'Free parking for every guest.'],
    notMade: [
      'Parking is £12 a night for all guests.',
      'Free Wi-Fi for all guests.',
      'Free parking for guests of the spa.',
      'Is parking free for all guests?',
      'Parking is no longer free for all guests.',
      'Free parking for all members of staff.',
    ],
  },
  {
    trade: 'hotel',
    claim: 'The only hotel on the island',
    made: ['The island’s only hotel.', 'We are the only hotel on the island.', 'Stay at the only hotel on the island.'],
    notMade: [
      'A hotel on the island.',
      'The only hotel on the island with a pool.',
      'The only pub on the island.',
      'Not the only hotel on the island, but the friendliest.',
    ],
  },
  {
    trade: 'hotel',
    claim: 'Rated 4.8 out of 5 by guests',
    made: ['Guests rate us 4.8 out of 5.', 'Rated 4.8/5 by our guests.', 'Our guests rate us 4.8/5.'],
    notMade: ['Guests rate us 4.5 out of 5.', 'In 2022 guests rated us 4.8 out of 5.', 'The walk is 4.8 km.'],
  },
  {
    trade: 'software',
    claim: 'Your data never leaves the EU',
    made: ['Your data stays in the EU.', 'Your data does not leave the EU.', 'Data that never leaves the EU.'],
    notMade: [
      'Your data may leave the EU.',
      'Your data never leaves your laptop.',
      'We once said “your data never leaves the EU”, and that was wrong.',
      'If your data never leaves the EU, auditors are happy.',
    ],
  },
  {
    trade: 'software',
    claim: 'Free forever for teams of up to ten',
    made: ['Free forever for teams of up to 10.', 'It is free forever for teams of up to ten people.'],
    notMade: [
      'Free for 14 days for teams of up to ten.',
      'Free forever for teams of up to 3.',
      'Ten teams try it for free.',
      'Was free forever for teams of up to ten.',
    ],
  },
  {
    trade: 'software',
    claim: 'Works on Windows, Mac and Linux',
    made: ['Runs on Linux, Mac and Windows.', 'It works on Mac, Windows and Linux alike.'],
    notMade: ['Works on Windows and Mac.', 'Works on Windows; Linux is planned.', 'Windows, Mac and Linux are trademarks of their owners.'],
  },
  {
    trade: 'software',
    claim: 'Certified to ISO 27001',
    made: ['We are certified to ISO 27001.', 'ISO 27001 certified.', 'Our data centre is ISO 27001-certified.'],
    notMade: [
      'Certified to ISO 9001.',
      'We are working towards ISO 27001.',
      'We are not yet certified to ISO 27001.',
      'Read our guide to ISO 27001.',
    ],
  },
  {
    trade: 'other trades',
    claim: 'Cancel any time',
    made: ['You can cancel at any time.'],
    notMade: ['You cannot cancel during the first year.', 'Call us any time.'],
  },
  {
    trade: 'other trades',
    claim: 'No joining fee',
    made: ['There is no joining fee.'],
    notMade: ['The joining fee is £25.', 'No booking fee'],
  },
  {
    trade: 'other trades',
    claim: 'No win, no fee',
    made: ['No win, no fee: that is our promise.'],
    notMade: ['Others say no win, no fee. We agree a price first.'],
  },
  {
    trade: 'other trades',
    claim: 'Winner of the Green Shop Award',
    made: ['We won the Green Shop Award.'],
    notMade: ['We were nominated for the Green Shop Award.'],
  },
  {
    trade: 'other trades',
    claim: 'Children under five enter free',
    made: [],
    notMade: ['Children under five need an adult.'],
  },
  {
    trade: 'other trades',
    claim: 'Admission is free on Sundays',
    made: ['Free admission every Sunday.'],
    notMade: ['Admission is £8 on Sundays.', 'Parking is free on Sundays.'],
  },
  {
    trade: 'other trades',
    claim: 'We plant a tree for every order',
    made: ['For each order we plant a tree.'],
    notMade: ['For every order we add a packet of seeds.'],
  },
  {
    trade: 'other trades',
    claim: 'Delivered to 30 countries',
    made: ['We deliver to 30 countries.'],
    notMade: ['Delivered in 30 minutes.'],
  },
  {
    trade: 'other trades',
    claim: 'Approved by 9 out of 10 dentists',
    made: ['9 in 10 dentists approve of it.'],
    notMade: ['9 out of 10 cats prefer it.'],
  },
  {
    trade: 'other trades',
    claim: 'Our paint contains no solvents',
    made: [],
    notMade: ['Our paint contains few solvents.', 'Paint and solvents are sold at the counter.'],
  },
  {
    trade: 'other trades',
    claim: 'Guaranteed for ten years',
    made: ['Every frame comes with a 10-year guarantee.'],
    notMade: ['Guaranteed for two years.'],
  },
  {
    trade: 'other trades',
    claim: 'Loved by half a million gardeners',
    made: ['500,000 gardeners love us.'],
    notMade: ['Half a million bulbs for gardeners.'],
  },
  {
    trade: 'other trades',
    claim: 'All our teachers are native speakers',
    made: ['Every teacher is a native speaker.'],
    notMade: ['Most of our teachers are native speakers.'],
  },
  {
    trade: 'other trades',
    claim: 'The cheapest flights to Oslo',
    made: ['Find the cheapest flights to Oslo with us.'],
    notMade: ['Cheap flights to Oslo.', 'The cheapest hotels in Oslo.'],
  },
  {
    trade: 'other trades',
    claim: 'Open every day of the year',
    made: ['We are open every day of the year.'],
    notMade: ['Open every day except Monday.'],
  },
  {
    trade: 'other trades',
    claim: 'Save up to 40% on heating',
    made: ['You save up to 40 per cent on heating.'],
    notMade: ['Save up to 25% on heating.', 'Save up to 40% on lighting.'],
  },
  {
    trade: 'other trades',
    claim: 'Made from 100% recycled plastic',
    made: ['Each chair is made from 100% recycled plastic.'],
    notMade: ['Made from 60% recycled plastic.', 'Packed in 100% recycled card.'],
  },
  {
    trade: 'other trades',
    claim: 'Sync works offline',
    made: ['Sync also works offline.'],
    notMade: [],
  },
  {
    trade: 'other trades',
    claim: 'Same-day appointments',
    made: ['We offer same-day appointments.'],
    notMade: ['Appointments within the week.'],
  },
  {
    trade: 'other trades',
    claim: 'First lesson free',
    made: ['Your first lesson is free.'],
    notMade: ['Your first lesson is £10.'],
  },
  {
    trade: 'other trades',
    claim: 'Over 90 lawyers',
    made: ['More than 90 lawyers work here.'],
    notMade: ['Over 90 clients'],
  },
  {
    trade: 'other trades',
    claim: 'Our vans are carbon neutral',
    made: ['Every one of our vans is carbon neutral.'],
    notMade: ['Our vans will be carbon neutral by 2030.'],
  },
  {
    trade: 'other trades',
    claim: 'No contract',
    made: ['There is no contract to sign.'],
    notMade: ['The contract runs for a year.'],
  },
  {
    trade: 'other trades',
    claim: 'Passed by 95% of learners',
    made: ['95% of our learners pass.'],
    notMade: ['Passed by 85% of learners.'],
  },
  {
    trade: 'other trades',
    claim: 'Answers in plain English',
    made: ['You get answers in plain English.'],
    notMade: [],
  },
  {
    trade: 'other trades',
    claim: 'The biggest choice of wool in Wales',
    made: ['Wales’s biggest choice of wool.'],
    notMade: ['A big choice of wool in Wales.'],
  },
  {
    trade: 'other trades',
    claim: 'We never sell your details',
    made: ['Your details are never sold.'],
    notMade: ['We sell tickets; your details are kept for a year.', 'Some sites sell your details.'],
  },
  {
    trade: 'other trades',
    claim: 'Refunds within 14 days',
    made: ['We refund you within 14 days.'],
    notMade: ['Lessons start within 14 days.'],
  },
  {
    trade: 'other trades',
    claim: 'Our broker is on call 24/7',
    made: [],
    notMade: ['Our broker is on call on weekdays.'],
  },
  {
    trade: 'other trades',
    claim: 'The largest bookshop in Leeds',
    made: [],
    notMade: ['The largest bookshop in Leeds closed in 1999.'],
  },
  {
    trade: 'other trades',
    claim: 'Used by 300 schools',
    made: [],
    notMade: ['300 schools took part in a study by the university.'],
  },
  {
    trade: 'other trades',
    claim: 'Vegan since 2012',
    made: [],
    notMade: ['Our vegan menu changes every week.'],
  },
  {
    trade: 'other trades',
    claim: 'Works without internet',
    made: [],
    notMade: ['Works with any internet provider.'],
  },
];

/** Taken for the claim although it is another thing; kept so that a change for the better shows. */
export const knownWrong: [claim: string, says: string][] = [
  ['Sync works offline', 'Sync needs a connection; reading works offline.'],
  ['First lesson free', 'Free parking during your first lesson.'],
  ['Trusted by hospitals', 'Trust us with your hospital bag.'],
  ['Designed by surgeons', 'Surgeons wear it. Designed in Bath.'],
  ['Handmade in Sheffield', 'Our shop in Sheffield sells handmade soap.'],
];

/** Not recognised although it is the claim. */
export const missed: [claim: string, says: string][] = [
  ['Children under five enter free', 'Under-fives enter free.'],
  ['Our paint contains no solvents', 'Paint without solvents'],
];
