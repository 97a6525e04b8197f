/** What notices in place of a page say: errors, maintenance, domains without a site, checks for people, shells. General wording, several languages. */

const part = (words: readonly string[], pieces: readonly string[] = []): RegExp =>
  new RegExp([`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, ...pieces].join('|'), 'iu');
const whole = (words: readonly string[]): RegExp => new RegExp(`^[\\W_]*(?:${words.join('|')})[^\\p{L}\\p{N}]*$`, 'iu');

const THING =
  '(?:(?:the|this|that|your|requested) )*(?:page|content|profile|account|link|file|video|post|item|listing|url|app|channel|group|user|address)';
const LOOKED_FOR = '(?:,? (?:that )?(?:you|we).{0,45}| requested)?';
const GONE =
  "(?:(?:was|is|has|could|can) ?(?:not|n[’']t)|can(?:not|[’']t)|couldn[’']t|wasn[’']t) (?:be )?(?:found|available|here)|(?:doesn[’']t|does not|no longer|didn[’']t) exists?|isn[’']t (?:available|here)|(?:is )?no longer (?:available|here)|is (?:gone|missing|unavailable)|(?:has|was) (?:been )?(?:removed|deleted|suspended)|not found";

/** An error and nothing else; "How we wrote our 404 page" is an article. */
export const ERROR_CODE =
  /^(?:https?\s*)?(?:error|fehler|erreur|errore|erro|fout|błąd|ошибка|エラー)?\s*(?:40[0134]|410|429|50[0234])(?:\s*(?:error|fehler|erreur|エラー))?[.!]*$/iu;
export const ERROR = whole([
  `(?:(?:error )?\\d{3}\\W+)?(?:(?:(?:we[’']re |i[’']m )?sorry|oops|whoops|uh[- ]?oh|hmm+)\\W+)?(?:but )?${THING}${LOOKED_FOR} (?:${GONE})(?: (?:on this server|on the server|right now|any ?more|or .{2,60}|yet|here))?`,
  "(?:\\d{3}\\W+)?(?:page |file |site )?not found|(?:\\d{3}\\W+)?we (?:can[’']t|couldn[’']t|could not|cannot) (?:seem to )?find (?:the|that|this) page.{0,40}",
  '(?:oops\\W+|sorry\\W+)?something went wrong|access denied|(?:\\d{3} )?forbidden|(?:\\d{3} )?unauthori[sz]ed|(?:\\d{3} )?bad gateway|(?:\\d{3} )?gateway time-?out|(?:\\d{3} )?service (?:temporarily )?unavailable|(?:\\d{3} )?(?:internal )?server error|application error|too many requests|an error (?:has )?occurred|nothing (?:was )?found (?:here|at this address)',
  '(?:(?:die|diese)(?: \\p{L}+)? )?seite (?:wurde |konnte |kann )?(?:leider )?nicht gefunden(?: werden)?|(?:diese )?seite (?:existiert|gibt es) (?:leider )?nicht(?: mehr)?|(?:diese )?seite ist (?:leider )?nicht (?:mehr )?verfügbar|zugriff verweigert|etwas ist schief ?gelaufen|interner serverfehler',
  "(?:erreur )?(?:\\d{3}\\W+)?page (?:introuvable|non trouvée)|(?:la|cette) page (?:.{0,45} )?(?:n[’']existe (?:pas|plus)|est introuvable|n[’']est (?:pas|plus) disponible)|accès (?:refusé|interdit)|une erreur (?:est survenue|s[’']est produite)",
  '(?:\\d{3}\\W+)?página no encontrada|no (?:se )?(?:ha )?(?:encontrado|encontramos|encontró|hemos encontrado) (?:la|esta) página|(?:la|esta) página (?:.{0,45} )?no (?:existe|está disponible)|acceso denegado|algo salió mal|(?:ha ocurrido|se ha producido) un error',
  '(?:\\d{3}\\W+)?pagina non trovata|(?:la|questa) pagina (?:.{0,45} )?non (?:esiste|è disponibile|è stata trovata)|accesso negato|qualcosa è andato storto|si è verificato un errore',
  '(?:\\d{3}\\W+)?página não encontrada|(?:a|esta) página (?:.{0,45} )?não (?:existe|foi encontrada|está disponível)|acesso negado|algo deu errado|ocorreu um erro',
  '(?:\\d{3}\\W+)?(?:(?:de|deze) )?pagina (?:.{0,45} )?(?:is )?(?:niet gevonden|bestaat niet(?: meer)?)|toegang geweigerd|er (?:is iets misgegaan|ging iets mis)',
  'strona nie (?:istnieje|została znaleziona)|nie znaleziono strony|coś poszło nie tak|sidan (?:hittades inte|finns inte|kunde inte hittas)|siden (?:blev|ble|kunne) ikke (?:fundet|funnet|findes)|siden findes ikke|sivua ei löy(?:tynyt|dy)|stránka nenalezena|sayfa bulunamadı',
  'страница не (?:найдена|существует)|доступ запрещ[её]н|что-то пошло не так|ошибка сервера|сторінку не знайдено|الصفحة غير موجودة|הדף לא נמצא',
  '(?:お探しの|指定された)?ページ(?:が|は)(?:見つかりません|存在しません|ありません).{0,6}|(?:您?访问的|您?請求的)?(?:页面|頁面|网页)(?:不存在|未找到|找不到|走丢了?).{0,6}|找不到.{0,4}(?:页面|頁面|网页)|(?:요청하신 )?페이지를 찾을 수 없습니다',
]);

export const MAINTENANCE = part(
  [
    "(?:down|offline|closed|unavailable) for (?:[\\p{L}]+ ){0,2}maintenance|(?:under|undergoing|performing|doing|carrying out|in) (?:[\\p{L}]+ ){0,2}maintenance|maintenance (?:mode|in progress|break|window|work)|under construction|(?:we(?:[’']ll| will)|will) be (?:right )?back|be right back|temporarily (?:unavailable|offline|down|closed)",
    'wartung(?:sarbeiten|smodus|spause)?|wird (?:gerade |derzeit )?(?:gewartet|überarbeitet)|gleich wieder (?:da|zurück)|in kürze wieder',
    '(?:en|cours de) (?:cours de )?maintenance|en (?:travaux|construction)|de retour (?:très )?(?:bientôt|vite)|en mantenimiento|en construcción|volvemos|volveremos',
    'in manutenzione|in costruzione|torniamo|torneremo|em manutenção|em construção|voltamos|voltaremos|(?:in|wegens|gepland|voor) onderhoud|onderhoudswerkzaamheden|zo terug',
    'prace (?:techniczne|konserwacyjne|serwisowe)|przerwa techniczna|underhåll|vedligeholdelse|vedlikehold|техническ\\p{L}+ работ\\p{L}*|на обслуживании',
  ],
  ['メンテナンス', '维护', '維護', '점검'],
);
/** And not for long: what a page about maintaining other things does not say. */
export const FOR_NOW = part(
  [
    'back (?:soon|shortly|online|up)|(?:check|come) back|try again|currently|temporarily|for now|shortly|soon|in the meantime|unavailable|offline|patience|inconvenience|hours?|minutes?',
    'derzeit|gerade|zurzeit|momentan|vorübergehend|nicht (?:erreichbar|verfügbar)|bald|in kürze|geduld|gleich wieder',
    'actuellement|momentanément|temporairement|indisponible|bientôt|patience|revenez|en este momento|actualmente|temporalmente|no (?:está )?disponible|pronto|paciencia|disculp\\p{L}+',
    'attualmente|momentaneamente|temporaneamente|non (?:è )?disponibile|presto|pazienza|no momento|temporariamente|indisponível|em breve|paciência|momenteel|tijdelijk|niet (?:bereikbaar|beschikbaar)|binnenkort|geduld',
    'obecnie|chwilowo|tymczasowo|niedostępn\\p{L}+|wkrótce|przepraszamy|snart|tillfälligt|midlertidigt?|сейчас|временно|недоступ\\p{L}+|скоро|позже',
  ],
  ['現在', 'しばらく', 'ご不便', 'ご迷惑', '暂时', '稍后', '正在', '抱歉', '暫時', '현재', '잠시', '불편'],
);

/** A domain without a site of its own: for sale, parked, or with its host's placeholder. */
export const PARKED = part(
  [
    'th(?:is|e) (?:web ?)?(?:domain|site)(?: name)?(?: [\\w-]+\\.[\\w.-]+)? (?:is|may be|might be|has been|was) (?:now |still |currently )?(?:for sale|available for (?:purchase|sale)|parked|expired|reserved|registered (?:at|by|with|through|for)|not (?:yet )?(?:connected|configured))|(?:buy|get|own|inquire about|make an offer (?:on|for)|renew) this domain|domain (?:is )?parked|parked (?:free|domain|page)|this domain has (?:recently )?(?:expired|been registered)|future home of|account (?:has been )?suspended',
    'welcome to (?:nginx|openresty|caddy|centos|plesk)|apache2? .{0,24}(?:default|test) page|index of /.{0,40}|default (?:web ?site|web|server|host) page|iis windows server|(?:there is )?no (?:web ?site|site) (?:is )?configured at this address',
    '(?:diese )?domain (?:steht (?:zum verkauf|zu verkaufen)|ist (?:zu verkaufen|registriert|geparkt|reserviert|käuflich))|diese domain (?:kaufen|können sie kaufen|wurde)',
    '(?:ce (?:nom de )?domaine|le (?:nom de )?domaine [\\w-]+\\.\\w+) (?:est|peut être|a été) (?:à vendre|en vente|réservé|enregistré|expiré|parqué)',
    '(?:este|el) dominio(?: [\\w-]+\\.\\w+)? (?:está|puede estar|ha sido) (?:en venta|a la venta|registrado|aparcado|caducado)|(?:questo|il) dominio(?: [\\w-]+\\.\\w+)? (?:è|potrebbe essere) (?:in vendita|registrato|scaduto|parcheggiato)|este domínio (?:está|foi) (?:à venda|registrado|estacionado)',
    '(?:deze|dit|de) domein(?:naam)?(?: [\\w-]+\\.\\w+)? is (?:te koop|geregistreerd|gereserveerd|geparkeerd)|(?:ta )?domena(?: [\\w-]+\\.\\w+)? (?:jest|została) (?:na sprzedaż|zarejestrowana|zaparkowana)|домен(?: \\S+)? (?:прода[её]тся|припаркован|зарегистрирован)',
  ],
  ['このドメイン(?:は|を)', '(?:该|此|本)域名', '이 도메인'],
);

export const HUMAN = part(
  [
    "(?:verify|verifying|confirm|prove|making sure|make sure) (?:that )?you(?:[’']re| are)? (?:not a (?:ro)?bot|(?:a )?(?:human|person))|checking (?:if the site connection is secure|your browser)|are you (?:a )?(?:human|robot)|i[’']?a?m not a robot|unusual (?:traffic|activity) (?:from|on|in)|enable (?:javascript and )?cookies to continue|press (?:&|and) hold|complete the (?:security|captcha) (?:check|challenge)|pardon our interruption|type the characters|while we (?:check|verify) your (?:browser|connection)",
    'dass (?:sie|du) (?:ein mensch|kein roboter) (?:sind|bist)|ich bin kein roboter|je ne suis pas un robot|que vous êtes (?:bien )?(?:un )?humain|êtes-vous un (?:robot|humain)|no soy un robot|que (?:eres|es|usted es) (?:un )?(?:ser )?human[oa]|non sono un robot|di (?:essere )?(?:un )?(?:essere )?umano|che (?:sei|lei è) (?:un )?uman[oa]',
    'não sou um robô|que você é (?:um )?(?:ser )?humano|ik ben geen robot|dat u (?:een )?mens bent|nie jestem robotem|że jesteś człowiekiem|jag är inte en robot|я не робот|что вы (?:человек|не робот)',
  ],
  ['ロボットではありません', '人間であること', '不是机器人', '不是機器人', '人机验证', '(?:是|为)真人', '로봇이 아닙니다', '사람인지 확인'],
);

/** An application that did not start, as it says itself. */
export const SHELL = part(
  [
    '(?:enable|turn on|requires?|needs?|without) javascript|javascript (?:is )?(?:disabled|required|not enabled|turned off)|javascript (?:aktivieren|ist deaktiviert|inschakelen)|activ(?:er|ez) javascript|(?:habilit|activ|abilit|attiv|ativ)\\p{L}+ (?:o )?javascript|włącz javascript|включите javascript',
    '(?:your )?browser (?:is )?(?:not supported|unsupported|out of date|no longer supported)|unsupported browser|browser wird nicht (?:mehr )?unterstützt|navigateur .{0,24}(?:pas|plus) (?:pris en charge|supporté)|navegador .{0,24}no .{0,6}compatible',
  ],
  ['javascriptを有効', '启用 ?javascript', '啟用 ?javascript'],
);
export const LOADING = whole([
  '(?:still )?loading.{0,24}|please wait.{0,24}|(?:wird |seite wird )?geladen|lädt|laden|bitte warten|chargement(?: en cours)?|veuillez patienter|cargando|caricamento(?: in corso)?|a? ?carrega(?:ndo|r)|even geduld.{0,10}|ładowanie|laddar|загрузка|読み込み中|加载中|載入中|로딩 ?중',
]);
