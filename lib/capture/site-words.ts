/** Labels by which profiles, listings and other people's parts are told, on any platform and in several languages. */

const whole = (words: readonly string[]): RegExp => new RegExp(`^[\\W_\\d]*(?:${words.join('|')})[^\\p{L}]*$`, 'iu');
const start = (words: readonly string[]): RegExp => new RegExp(`^[\\W_]*(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Headings of what visitors wrote: all there is of the heading. */
export const BY_VISITORS = whole([
  '(?:ratings? (?:and|&) reviews?|reviews?(?: (?:and|&) ratings?)?|(?:customer|user|guest|recent|top|latest|all) reviews?|comments?|(?:leave|post|add|write) a (?:comment|reply|review)|join the (?:discussion|conversation)|responses|replies)(?: \\(?\\d[\\d.,]*\\)?)?',
  '(?:bewertungen und rezensionen|bewertungen|rezensionen|kundenbewertungen|kundenrezensionen|kommentare|kommentar schreiben)',
  '(?:notes et avis|avis(?: des (?:clients|utilisateurs))?|commentaires?|laisser un commentaire)',
  '(?:calificaciones y (?:opiniones|reseñas)|valoraciones y reseñas|(?:opiniones|reseñas)(?: de (?:clientes|usuarios))?|comentarios?|deja un comentario)',
  '(?:valutazioni e recensioni|recensioni|commenti|lascia un commento)',
  '(?:classificações e (?:críticas|avaliações|resenhas)|avaliações(?: e resenhas)?|comentários?|deixe um comentário)',
  '(?:beoordelingen en reviews|beoordelingen|recensies|reacties|geef een reactie|oceny i opinie|opinie|komentarze|recensioner|kommentarer|anmeldelser|оценки и отзывы|отзывы|комментарии)',
  '(?:評価とレビュー|レビュー|コメント|评分及评论|评分和评价|评论|평점 및 리뷰|리뷰|댓글)',
]);

/** Headings of a profile's posts. */
export const POSTS = whole([
  '(?:(?:recent|latest|page|all) )?(?:updates|posts|activity)|aktuelles|(?:neueste )?beiträge|actualités|(?:dernières )?publications|(?:últimas )?publicaciones|aggiornamenti|publicações|berichten|wpisy|inlägg|публикации',
]);

/** Headings of what belongs to others on a platform: its own suggestions, other pages, other products. */
export const OF_OTHERS = start([
  "(?:similar|related|other|more) (?:pages|apps|games|items|extensions|products|profiles|accounts|channels|listings|companies)|more (?:by|from|like)|you (?:might|may) also like|(?:customers|people|users) (?:also|who)|also (?:viewed|bought)|recommended(?: for you)?|suggested|who to follow|trending|what[’']s happening|discover more|explore more|related|browse jobs|employees at|people you may know|sponsored",
  'ähnliche|weitere apps|das könnte (?:dir|ihnen) auch gefallen|mehr von|vorschläge|trends|empfohlen',
  '(?:pages|applis|applications|jeux|profils) similaires|vous aimerez (?:peut-être )?aussi|plus (?:de|par)|tendances|suggestions',
  '(?:páginas|apps|aplicaciones|juegos) similares|también te (?:puede|podría) (?:gustar|interesar)|más (?:de|por)|tendencias|sugerencias',
  '(?:pagine|app|giochi) simili|potrebbero interessarti|altro (?:di|da)|di tendenza|(?:páginas|apps) semelhantes|você também pode gostar|mais (?:de|por)',
  'vergelijkbare|dit vind je misschien ook leuk|meer van|podobne|похожие|вам может понравиться',
]);
export const OF_OTHERS_PIECES = /^(?:類似の|関連|おすすめ|この開発者の|その他|相关|类似|猜你喜欢|您可能还喜欢|비슷한|추천)/u;

/** Headings above a listing's or profile's own words. */
export const OWN_WORDS = start([
  'about(?: (?:this (?:app|game|item|extension)|us|the (?:app|company|channel)))?|overview|description|details|info(?:rmation)?|introduction|readme',
  'über (?:diese app|dieses spiel|uns)|übersicht|beschreibung|à propos|présentation|acerca de|información|descripción|quiénes somos|informazioni|panoramica|descrizione|sobre|descrição|visão geral',
  'over (?:deze app|ons)|beschrijving|o (?:aplikacji|nas)|opis|om (?:appen|oss|os)|об? (?:приложении|нас|игре)|описание',
]);
export const OWN_PIECES = /^(?:このアプリについて|概要|説明|会社概要|关于此应用|关于|概述|简介|앱 정보|소개|개요)/u;

/** What a visitor is to press on a profile or listing. */
export const CALLS = start([
  'follow|connect|subscribe|join|message|contact(?: us)?|hire(?: us)?|get in touch|install|get|add to (?:chrome|firefox|cart|basket|home)|download|open in|view in|try|buy|visit (?:website|site)|learn more|sponsor|book(?: now)?|star',
  "folgen|abonnieren|installieren|laden|herunterladen|hinzufügen|kaufen|kontakt|suivre|s[’']abonner|installer|obtenir|télécharger|ajouter|acheter|seguir|suscribirse|instalar|obtener|descargar|añadir|comprar",
  'segui|iscriviti|installa|ottieni|scarica|aggiungi|acquista|assinar|inscrever-se|obter|baixar|volgen|abonneren|installeren|downloaden|obserwuj|zainstaluj|pobierz|följ|installera|följ|følg|подписаться|установить|скачать',
]);
export const CALLS_PIECES = /^(?:フォロー|インストール|入手|登録|追加|关注|安装|下载|获取|加入|팔로우|설치|받기)/u;

/** A post that its author keeps on top. */
export const PINNED =
  /(?<!\p{L})(?:pinned|featured|angeheftet|angepinnt|épinglée?|fijad[oa]|destacad[oa]|fixad[oa]|fissato|in evidenza|vastgemaakt|przypięty?|fäst|fastgjort|festet|закрепл\p{L}+)(?!\p{L})|固定|置顶|置頂|고정/iu;
/** Said above a post that someone else wrote. */
export const PASSED_ON =
  /(?<!\p{L})(?:re-?posted|boosted|retweeted|shared|replied|replying|geteilt|repartagé|reposte[óou]|compartió|condiviso)(?!\p{L})|リポスト|转发/iu;

const UNITS =
  's|secs?|m|mins?|h|hrs?|d|w|wks?|mo|mos|y|yrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|sek|std|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|heures?|jours?|j|sem|semaines?|mois|ans?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|anos?|ore|giorni|settimane|mesi|anni|uur|dagen|weken|maanden|godz|dni|tyg|timmar|dagar|timer|dager|ч|дн?|нед|мин';
const MONTHS =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|jän|mär|mai|okt|dez|fév|avr|juin|juil|août|déc|ene|abr|ago|set|dic|gen|mag|giu|lug|ott|fev|out|mrt|mei|sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\\p{L}{0,7}\\.?';
/** When a post was written, alone on its line: "3d", "2 weeks ago", "12 Mar 2025". */
export const WHEN = new RegExp(
  `^[\\s·•–-]*(?:(?:il y a|vor|hace|há|fa|for|over|about)\\s+)?(?:(?:a|an|one|\\d{1,3}\\+?)\\s?(?:${UNITS})\\.?(?:\\s?(?:ago|temu|назад|geleden|sedan|siden|fa|atrás))?|\\d{1,2}\\s?(?:秒|分|時間|日|週間?|か月|ヶ月|年|小时|小時|天|周|个月|시간|분|일|주|개월|년)\\s?[前전]?|yesterday|today|gestern|heute|hier|ayer|hoy|ieri|ontem|${MONTHS} \\d{1,2}(?:, (?:19|20)\\d\\d)?|\\d{1,2}\\.? ${MONTHS}(?:,? (?:19|20)\\d\\d)?|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./](?:\\d\\d|(?:19|20)\\d\\d)|(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日)(?:,? (?:at |um |à )?\\d{1,2}:\\d\\d(?: ?[ap]m)?)?(?:\\s*[·•]?\\s*(?:edited|bearbeitet|modifié|editado))?[\\s·•]*$`,
  'iu',
);

/** A figure with what it counts, alone on its line: "1.1M followers". */
export const COUNT = /^\d[\d.,\s]*\s?(?:[KMBkmb]|Tsd\.?|Mio\.?|mil|тыс\.?|млн|万|億|천|만)?\+?\s*[\p{L}][\p{L} ’'-]{1,24}$/u;
/** How many follow, at the end of a short line. */
export const FOLLOWED =
  /\d\s?(?:[KMBkmb]|Tsd\.?|Mio\.?|mil|тыс\.?|млн)?\+?\s+(?:followers?|following|subscribers?|members?|connections|follower|abonnenten|mitglieder|abonnés|membres|seguidores|suscriptores|miembros|iscritti|membri|assinantes|membros|volgers|leden|obserwujących|följare|følgere|подписчик\p{L}*|участник\p{L}*)$/iu;
/** A figure alone: likes, replies, shares. */
export const FIGURE = /^[\d][\d.,\s]*\s?(?:[KMBkmb]|万|萬|천|만)?\+?$/u;
/** How many stars, or how it is rated. */
export const RATED =
  /^(?:[★☆⭐]{3,}|[0-5][.,]\d(?:\s?(?:★|⭐|\/ ?5|star|out of 5).*)?)$|(?<!\p{L})(?:out of (?:5|five)|von 5|sur 5|de 5|su 5)(?!\p{L})/iu;
/** `@name` or `@name@host`, as all there is. */
export const HANDLE = /^@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?(?:@[\p{L}\p{N}.-]+\.\p{L}{2,})?$/u;
