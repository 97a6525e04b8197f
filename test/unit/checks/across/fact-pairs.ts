/** Two touchpoints of an invented brand, each told in HTML; whether their figures disagree. */
export interface Pair {
  trade: string;
  one: string;
  other: string;
}

const pairs = (trade: string, list: [string, string][]): Pair[] => list.map(([one, other]) => ({ trade, one, other }));

/** Both cannot be right. */
export const disagreeing: Pair[] = [
  ...pairs('bank', [
    ['Open an account in 5 minutes.', 'Opening an account takes 15 minutes.'],
    ['Easy-access savings pay 4.5% interest.', '4.1% interest on easy-access savings'],
    ['Over 2 million customers bank with us.', '1.2 million customers bank with us.'],
    ['£85,000 of your savings are protected.', 'Up to £120,000 of your savings are protected.'],
    ['No monthly fee for the first 12 months.', 'No monthly fee for the first six months.'],
    ['<div>72</div><div>branches</div>', 'We run 65 branches across the county.'],
    ['Phone support 24 hours a day.', 'Phone support 12 hours a day.'],
    ['We switch your account in seven working days.', 'Switching your account takes 12 working days.'],
  ]),
  ...pairs('bakery chain', [
    ['Baked in 14 shops across the valley.', 'You find our bread in 19 shops across the valley.'],
    ['Our sourdough rests for 36 hours.', 'A sourdough that rests 24 hours.'],
    ['Delivery is free on orders over £20.', 'Free delivery on orders over £30'],
    ['Fresh bread twice a day.', 'Fresh bread three times a day.'],
    ['We bake twenty kinds of bread.', 'We bake 35 kinds of bread.'],
    ['Open 7 days a week.', 'Open 6 days a week.'],
  ]),
  ...pairs('charity', [
    ['600 volunteers give their time.', 'More than 900 volunteers give their time.'],
    ['£10 feeds a family for a week.', '£25 feeds a family for a week.'],
    ['93p of every pound goes to the river.', '89p of every pound goes to the river.'],
    ['Eight in ten families stay in touch.', '95% of families stay in touch.'],
    ['For 25 years we have cared for otters.', 'We have cared for otters for 40 years.'],
    ['A quarter of our income comes from legacies.', '40% of our income comes from legacies.'],
  ]),
  ...pairs('hotel', [
    ['42 rooms look over the bay.', '38 rooms look over the bay.'],
    ['A double room from £120 a night.', 'Double rooms from £95 a night.'],
    ['5 minutes’ walk from the station.', '10 minutes’ walk from the station.'],
    ['Free cancellation up to 24 hours before arrival.', 'Free cancellation up to 48 hours before arrival.'],
    ['The beach is 300 m from the hotel.', 'The hotel is 500 m from the beach.'],
    ['20 minutes from the airport by bus.', '45 minutes from the airport by bus.'],
  ]),
  ...pairs('software', [
    ['Trusted by 3,000 teams.', 'Trusted by 5k teams'],
    ['The plugin weighs 2.5 KB.', 'The plugin weighs under 1 KB.'],
    ['10x faster than spreadsheets.', '5 times faster than spreadsheets.'],
    ['99.9% uptime, guaranteed.', 'We guarantee 99.99% uptime.'],
    ['Start your 14-day free trial.', 'Start a 30-day free trial.'],
    ['Save 4 hours a week.', 'Teams save 10 hours a week.'],
    ['60 integrations', 'More than 150 integrations'],
    ['Supports up to 50 seats.', 'Supports up to 500 seats.'],
    ['A new release every two weeks.', 'We ship a new release every six weeks.'],
    ['<div>3,000</div><div>teams</div><div>40</div><div>countries</div>', '5,000 teams in 40 countries use us.'],
    ['<dl><dt>Teams</dt><dd>3,000</dd></dl>', '5,000 teams use us.'],
    ['1.2M downloads', '2.5 million downloads'],
    ['Tens of languages: 34', 'Available in 52 languages'],
  ]),
];

/** Both may be right, or they speak of different things. */
export const agreeing: Pair[] = [
  ...pairs('bank', [
    ['Easy-access savings pay 4.5% interest.', '4.5 per cent interest on easy-access savings'],
    ['Easy-access savings pay 4.5% interest.', 'Fixed savings pay 5.2% interest.'],
    ['Mortgages from 4.1%.', 'Loans from 6.9%.'],
    ['Over 2 million customers bank with us.', '2.1m customers bank with us.'],
    ['We have 72 branches.', '72 branches and 19 mobile branches.'],
    ['Over 60 branches.', 'All 65 branches are open on Saturdays.'],
    ['A £2 fee for cash machines abroad.', 'A £25 fee for an unarranged overdraft.'],
    ['Other banks charge £10 a month for the account.', 'We charge £5 a month for the account.'],
    ['Most banks take 12 days to switch your account.', 'We switch your account in 2 days.'],
    ['Our app is rated 4.7 out of 5.', 'Our branches are rated 4.2 out of 5.'],
    ['In 1999 we ran 12 branches.', 'We run 65 branches.'],
    ['We have 72 branches.', '18 branches have a lift.'],
  ]),
  ...pairs('bakery chain', [
    ['We bake in a dozen shops.', 'We bake in 12 shops.'],
    ['A loaf costs £4.', 'A bun costs £2.'],
    ['A small loaf costs £3.', 'A large loaf costs £4.50.'],
    ['Rye loaf, 500 g', 'Wheat loaf, 800 g'],
    ['Bake the buns at 230 °C for 20 minutes.', 'Bake the loaf at 200 °C for 40 minutes.'],
    ['We gave away 900 loaves last year.', 'We give away 1,200 loaves a year.'],
    ['We will have 20 shops by 2028.', 'We have 14 shops.'],
    ['Our sourdough rests for 36 hours.', 'Our baguettes rest for 18 hours.'],
  ]),
  ...pairs('charity', [
    ['Nine out of ten families stay in touch.', '90% of families stay in touch.'],
    ['We helped 4,000 families in 2023.', 'We helped 5,200 families in 2024.'],
    ['£5 buys a blanket.', '£15 buys a winter coat.'],
    ['40 volunteers help in Leeds.', '65 volunteers help in York.'],
    ['We have helped thousands of families.', 'We have helped 4,000 families.'],
    ['1 in 4 children goes hungry.', '25% of children go hungry.'],
    ['Over 30 years of care for otters.', '32 years of care for otters.'],
    ['Give £5 a month.', 'Give £10 a month.'],
    ['Our goal: 1,000 volunteers by next spring.', '600 volunteers give their time.'],
    ['600 volunteers give their time.', 'We trained 80 volunteers this spring.'],
  ]),
  ...pairs('hotel', [
    ['5 minutes’ walk from the station.', '10 minutes’ walk from the beach.'],
    ['Free cancellation up to 48 hours before arrival.', 'Free cancellation up to two days before arrival.'],
    ['42 rooms look over the bay.', '42 rooms and 13 suites look over the bay.'],
    ['The hotel has 42 rooms.', '18 rooms have a balcony.'],
    ['A pool 25 m long.', 'A terrace 80 m long.'],
    ['Half an hour from the airport.', '30 minutes from the airport.'],
    ['A double room from £120 a night.', 'A single room from £80 a night.'],
    ['A double room from £120 a night.', 'In winter a double room is £90 a night.'],
    ['Children under 12 stay free.', 'Children under 4 eat free.'],
    ['Check in from 3 pm.', 'Check in from 2 pm.'],
  ]),
  ...pairs('software', [
    ['Trusted by 3k+ teams.', 'Trusted by 3,241 teams.'],
    ['The plugin weighs under 2 KB.', 'The plugin weighs 1.4 KB.'],
    ['10x faster than spreadsheets.', '3x cheaper than spreadsheets.'],
    ['10 times faster than spreadsheets.', 'Tenfold faster than spreadsheets.'],
    ['Start your 14-day free trial.', 'Start your two-week free trial.'],
    ['A 30-day money-back guarantee.', 'A 14-day free trial.'],
    ['Starter costs $9 a month, Pro costs $29 a month.', 'Starter costs $9 a month.'],
    ['The plan is $108 a year.', 'The plan is $9 a month.'],
    ['Save 4 hours a week.', 'We answer within 4 days.'],
    ['Reports are kept for 30 days.', 'On the team plan reports are kept for 90 days.'],
    ['We are a team of 14 people.', 'Made for teams of up to 50 people.'],
    ['1.2M downloads', '1,200,000 downloads'],
    ['Half a million downloads.', '500,000 downloads.'],
    ['Version 4.2 is out.', 'Version 5.0 is out.'],
    ['A new release every two weeks.', 'A new release twice a month.'],
    ['Acme’s script weighs 45 KB.', 'Our script weighs 1 KB.'],
    ['Used by one customer with 4,000 seats.', 'Used by teams of 20 seats.'],
  ]),
];

/** Told to disagree although both may be right; kept so that a change for the better shows. */
export const knownWrong: Pair[] = pairs('bakery chain', [['Supermarket bread is made in 3 hours.', 'Our bread is made in 36 hours.']]);
