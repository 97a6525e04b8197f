/**
 * Platforms known for terms of use that restrict automated visits. Their profiles are opened by the person
 * and read on that visit. Hosts are whole labels: linkedin.com and all below it. Terms change: when in doubt, list it.
 */
export const platforms: readonly { name: string; hosts: readonly string[] }[] = [
  { name: 'LinkedIn', hosts: ['linkedin.com', 'lnkd.in'] },
  { name: 'X', hosts: ['x.com', 'twitter.com', 't.co'] },
  { name: 'Facebook', hosts: ['facebook.com', 'fb.com', 'fb.me'] },
  { name: 'Instagram', hosts: ['instagram.com'] },
  { name: 'Threads', hosts: ['threads.net', 'threads.com'] },
  { name: 'TikTok', hosts: ['tiktok.com'] },
  { name: 'YouTube', hosts: ['youtube.com', 'youtu.be'] },
  { name: 'Pinterest', hosts: ['pinterest.com', 'pin.it'] },
  { name: 'Reddit', hosts: ['reddit.com', 'redd.it'] },
  { name: 'Snapchat', hosts: ['snapchat.com'] },
  { name: 'Quora', hosts: ['quora.com'] },
  { name: 'XING', hosts: ['xing.com'] },
  { name: 'Glassdoor', hosts: ['glassdoor.com', 'glassdoor.co.uk', 'glassdoor.de'] },
  { name: 'Indeed', hosts: ['indeed.com'] },
  { name: 'Trustpilot', hosts: ['trustpilot.com'] },
  { name: 'G2', hosts: ['g2.com'] },
  { name: 'Capterra', hosts: ['capterra.com'] },
  { name: 'Yelp', hosts: ['yelp.com'] },
  { name: 'Tripadvisor', hosts: ['tripadvisor.com', 'tripadvisor.co.uk'] },
  { name: 'Amazon', hosts: ['amazon.com', 'amazon.co.uk', 'amazon.de', 'amazon.fr'] },
  { name: 'Weibo', hosts: ['weibo.com'] },
];
