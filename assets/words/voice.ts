/**
 * Words and phrases that tell what a sentence of copy does: promise, describe, prove, ask.
 * Written for this project from general knowledge of English copy in any trade; no other source.
 * Comma-separated; `*` stands for any ending. No product names and no words of one trade alone.
 */
export const voiceWords = {
  /** Less effort. */
  ease:
    'easy, easily, easier, ease, simple, simply, simpler, effortless*, hassle-free, hassle free, straightforward, seamless*, smooth*, convenien*, quick*, fast, faster, instant*, in minutes, in seconds, in just, ' +
    'in no time, at a glance, at your fingertips, comfortabl*, intuitive*, painless*, frictionless, breeze, user-friendly, ready to use, handy, turnkey, step by step, in one place, on one page, all in one, ' +
    "child's play, no fuss, fuss-free, stress-free, worry-free, jargon-free, plain english, no effort, little effort, ready-made, with a tap, with one, one click, one tap, a few clicks, without effort",
  /** More of what people want. */
  gain:
    'save, saves, saving, boost*, increase*, improve*, improving, better, more time, earn*, win, gain*, achiev*, succeed*, success*, benefit*, enjoy*, maximis*, maximiz*, thrive*, unlock*, empower*, transform*, ' +
    'smarter, healthier, stronger, happier, higher, brighter, longer, productiv*, profit*, rewarding, delight*, love, inspir*, fulfil*, make the most, get the most, get more, do more, grow, grows, growing, deepen, enrich*, elevate*, ' +
    'next level, full potential, difference, look your best, feel, taste, treat yourself, relax, accelerat*, speed up, streamlin*, strengthen*, sharpen*, refresh*, make sense',
  /** What people are after: states of life, work and mind. */
  outcome:
    'peace of mind, confidence, confident*, certainty, freedom, health, wellbeing, well-being, happiness, comfort, productivity, growth, sleep, time, money, your life, everyday life, future, your business, your team, your family, your customers, ' +
    'your goals, results, mission, experience, stability, reliability, uptime, costs, savings, efficien*, performance, satisfaction, visibility, insight*, safety, security, privacy, independence, value, reputation, memories, holiday*, evening*, weekend*, smile*, fun, joy',
  /** Less of what people fear. */
  relief:
    "no more, never again, never, without, worry*, worries, stress*, hassle*, forget about, avoid*, eliminat*, reduce*, reducing, cut, cuts, less, fewer, lower, minimis*, minimiz*, remove*, protect*, prevent*, stop*, safe, safer, safely, secure*, risk*, free from, don't have to, " +
    "don't need, no need, doesn't need, needn't, don't worry, rid of, headache*, burden*, pain, pressure, waste*, unnecessary, annoying, unexpected, unplanned, unwanted, hidden, surprise*, nasty, frustrat*, trouble*, guesswork, downtime, damage, mistakes, delays, overhead, " +
    "forced, mandatory, noisy, spam, distraction*, shield*, guard*, never miss, never lose, defend*, peace, spare*, so you don't, handled for you, taken care of, we handle, we take care, leave it to us, throw away, drain*",
  /** The reader decides. */
  control:
    'control, your own, ownership, own, choose*, choice*, your way, decide*, freedom, whatever, whenever, wherever, anywhere, anytime, flexib*, the way you, you want, you like, you love, you need, you care, favourite, favorite, personalis*, personaliz*, tailor*, on your terms, independen*, ' +
    'at your pace, your needs, your preferences, to suit, fit your, suits you, any time, own terms, locked in, lock-in',
  /** What something is for, told to the reader. */
  purpose:
    'so you, so that you, so your, so that, lets you, let you, let your, allow you, allows you, allowing you, help you, helps you, helping you, enable you, enables you, give you, gives you, giving you, means you, means that, that means, which means, meaning, make it, makes it, making it, ' +
    'ensure*, ensuring, keep your, keeps your, keeping your, keep you, keeps you, help your, helps your, helps, help keep, get you, gets you, make your, makes your, making your, makes you, making you, focus on, can focus, know what, know where, know how, know that, know who, know which, ready for, you can, to keep, to help, to protect, to save, to reduce, to get, to make, to suit, to enjoy, in order to, provides you, ' +
    'brings you, bring you, designed to, designed for, built for, made for, capable of, allows, enables, gives, able to, possible to',
  /** Words of praise. */
  praise:
    'best, great, excellent, beautiful*, amazing*, perfect*, trusted, reliab*, fresh, powerful, modern, premium, unique, world-class, leading, innovative, comprehensive, friendly, honest, fair, fairer, genuine, superb, stunning, outstanding, exceptional, ideal, rich, deep, clean, crisp, gentle, generous, lasting, optimal, delicious, vibrant, valuable, informed, personal, real',
  /** Things one sells or lists. */
  product:
    'app, apps, application, applications, feature*, tool, tools, toolkit, software, platform, dashboard*, system, systems, device*, interface, module*, plugin*, extension*, integration*, api, database, support, service, services, account, accounts, format*, file, files, display, screen, ' +
    'battery, camera, processor, memory, storage, version*, mode, theme, setting*, option*, report*, kit, material*, size, sizes, colour*, color*, menu, package*, subscription, list, search, player, button*, server*, network, code, source, data, catalogue, directory, profile*, template*, editor, filter*, calendar, ' +
    'alert*, notification*, reminder*, card, loan, mortgage, branch*, policy, cover, ingredient*, recipe*, flour, dough, oven, engine, motor, fabric, leather, steel, wood, cotton, frame, handle, wheel*, brake*, seat*, room, rooms, kitchen, bathroom, garden, parking, wifi, wi-fi, course*, lesson*, workshop*, programme*, program, ' +
    'certificate*, warranty, guarantee, delivery, box, boxes, bottle*, tracker, sensor*, charger, cable*, adapter, model, edition, bundle, range, library, archive, history, playlist*, bookmark*, record*, form, forms, page, pages, method*, process, technology, algorithm*, firmware, hardware, component*, interface*, widget*, shop, store, marketplace, website, solution*, trial, listing, authentication, encryption, verification',
  /** How a product is described. */
  spec:
    'built-in, built in, compatible, support, supports, supported, include, includes, including, included, available, featuring, equipped, comes with, come with, made with, made of, made from, based on, powered by, integrates, integrate, uses, using, runs on, running, contains, contain, offers, offer, provides, provide, provided, consists, ' +
    'certified, compliant, compliance, rated, standard*, optional*, automatic*, automat*, custom*, import*, export*, sync*, backup*, back-up*, upload*, multi*, open source, open-source, free, via, with a, with the, per month, per, unlimited, up to, at any time, anywhere, adjustable, detachable, removable, waterproof, water-resistant, portable, wireless, digital, ' +
    'online, offline, local, remote, mobile, desktop, real-time, real time, 24/7, hosted, encrypted, stored, displayed, delivered, listed, published, configured, configurable, designed, developed, dedicated, independent of, works with, work with, connects, connect to, requires, processed, metered, covers, covering, no ads, no tracking, tracking',
  /** Imperatives that name a function. */
  doVerbs:
    'import, export, search, browse, view, share, create, add, set, manage, customise, customize, track, switch, use, select, upload, edit, filter, sort, scan, print, record, schedule, connect, sync, mark, subscribe, listen, play, watch, access, monitor, compare, identify, adapt, adjust, move, send, receive, organise, organize, attach, plan, store, group, tag, link, embed, back up, download, stream, pay, transfer, pick, open, turn, control, resize, play, run, host, consume, query',
  /** Imperatives that name an end. */
  endVerbs:
    'save, enjoy, discover, stay, feel, live, focus, grow, make, keep, protect, spend, reduce, get, take, forget, relax, know, be, gain, reach, never, stop, avoid, eliminate, improve, boost, increase, build, sell, earn, cut, win, achieve, meet, comply, ensure, understand, eat, sleep, choose, transform, bring, give, learn, say, see, find, explore, read, travel, look, experience, secure, travel, go',
  /** Asks of the reader. */
  ask:
    'learn more, learn how, learn about, read more, read the, read our, read about, find out, find the, find your, sign up, sign in, log in, register, join, contact us, contact, get in touch, download now, install, try, start, get started, buy now, shop now, order now, book now, book a, subscribe now, donate, see how, see our, see the, see all, see pricing, visit, ask us, call us, email us, request, apply now, follow us, check out, watch the, tell us, tell everyone, ' +
    'help us, help build, support our, support us, report, discover more, view all, explore, get the app, give it, talk to, speak to, check it, browse our, become, contribute, launch, click here, claim your, choose your, reserve, schedule a, get a quote, get your, use our, join our, join the, be part, please, here, now, today, try it, purchase, take part',
  /** Questions that invite. */
  invite: 'ready to, ready for, interested in, need help, still have, have questions, want to, already have, looking for, questions',
  /** Speaks of the company itself. */
  company:
    "our team, our mission, our goal, our vision, our story, our history, our values, we believe, we are, we're, we love, we work, we envision, founded, established, community, volunteer*, non-profit, nonprofit, not-for-profit, funding, funded, investor*, company, association, foundation, licence, license, licensed, copyright, contributors, contributor, employees, headquarters, " +
    'maintained by, created by, developed by, developed with, built by, provided by, project, movement, together, collective*, independent, mission, principles, we aim, our aim, industry, team, consultancy, released under, committed to',
  /** Evidence and praise by others. */
  proof:
    'thousands of, hundreds of, millions of, million, trusted by, trust, stars, star, reviews, review, award*, awarded, study, survey, research, according to, cited, recognised, recognized, recommended, certified as, verified by, used by, years of experience, for over, since, clients, brands, customers, members, users, people, downloads, installs, installed, subscribers, average, rating, ' +
    'proud, growing number, reached, featured in, as seen, partners, percent, saved our, rated, join over, worldwide, contributors, proven, companies, experts, scientists, independent',
  /** Speaks of itself as one person does: quotations. */
  witness:
    "i, i'm, i've, i'd, my, me, myself, our customers, our clients, we switched, we use, has been, gives us, helped us, for us, allowed us, love this, great app, our team",
  /** Conditions, steps and limits. */
  limits:
    "if, should, must, need to, needs to, require, required, requires, may, might, before, note, cannot, can't, not, however, unless, because, but, although, example, e.g, recommend*, follow these, step, steps, will be asked, asked to, prompted, depends, unavailable, currently, previously, instead, rather, only, when, where, while, once, until, provide additional, does not, is not, are not",
  /** What goes wrong: told of the world, of others or of how things were before. */
  problem:
    'problem*, complex, complicated, difficult, hard to, hidden costs, unable, fails, failed, fail, lack, lacks, flaw*, slow, slower, expensive, broken, breach*, vulnerab*, unfair, threat*, attack*, struggle*, heavy, heavier, bloated, block, blocked, blocks, blocking, tricked, malicious, error*, bug, bugs, issue*, fear, wrong, restricted, declines, legal exposure, unnecessary for, rarely, shut down, shuts down, ads everywhere, loses, losing',
  /** Others in the same trade. */
  rivals:
    'unlike, compared, competitor*, alternative to, other tools, other services, others, traditional, conventional, versus, vs, instead of, than other, most other, like any other, most companies, many companies, big tech',
  /** Names of parts of a page or a site, not of a product. */
  furniture:
    'about, faq, faqs, docs, documentation, overview, resources, blog, news, release, releases, installation, description, screenshots, previous, skip to, menu, close, latest, introduction, specifications, features and, main features, key features, benefits of, why, how to, how it works, what is, understanding, getting started, all rights reserved, copyright, forum, github, ' +
    'read the docs, updates, products, products and services, contents, changelog, technical, datasheet*, certifications, address, phone, email, opening hours, gallery, press, careers, jobs, team, terms, legal, imprint, cookies, table of contents, products & services, supported, credits, requirements, choose your',
  /** How much, how long, for whom it is free: terms of sale. */
  terms:
    'free, price, pricing, priced, from as little as, per month, a month, a year, per year, monthly, annually, subscription*, trial, fee, fees, charge, charged, no cost, costs nothing, included, refund, deposit, discount, billing, billed, plans, payment*',
  /** What was. */
  history:
    'was, were, had, been, became, began, started, originally, first, ago, history, in 19*, in 20*, since 19*, since 20*, changed, introduced, created, used to, has been',
} as const;

export type VoiceFamily = keyof typeof voiceWords;
