/**
 * What walls say, in the languages brands are most often met in: general wording, never one site's text.
 * Two signals are always wanted (what is said, and what there is to press or fill in), so that copy about such things is no wall.
 */

/** Whole words of alphabetic scripts, and pieces of scripts that write without spaces. */
const anyOf = (words: readonly string[], pieces: readonly string[] = []): RegExp =>
  new RegExp([`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, ...pieces].join('|'), 'iu');

/** The same as all there is of a line. */
const whole = (words: readonly string[]): RegExp => new RegExp(`^[\\W_]*(?:${words.join('|')})[^\\p{L}\\p{N}]*$`, 'iu');

const SIGN = [
  '(?:log|sign)[ -]?(?:in|on)',
  'anmelden|einloggen|anmeldung|melden sie sich an|melde dich an',
  "se connecter|connexion|connectez-vous|identifiez-vous|s[’']identifier",
  'iniciar sesi[oó]n|inicia sesi[oó]n|identif[ií]cate',
  "accedi|effettua l[’']accesso",
  'entrar|iniciar sess[aã]o|fa(?:zer|ça) login',
  'inloggen|meld je aan|aanmelden',
  'zaloguj si[eę]|logowanie',
  'logga in|log ind|logg inn|kirjaudu(?: sisään)?',
  'p[rř]ihl[aá]sit se|p[rř]ihl[aá][sš]en[ií]|giri[sş] yap|oturum aç',
  'войти|вход|авторизация|войдите|увійти|σύνδεση|تسجيل الدخول|התחברות',
];
const SIGN_PIECES = ['ログイン', 'サインイン', '登[录錄入]', '로그인'];

/** Names of a way in, wherever they stand in a short line. */
export const SIGN_IN = anyOf(SIGN, SIGN_PIECES);

/** A heading or title that is a way in and nothing else. */
export const SIGN_IN_ALONE = whole([
  `(?:please |welcome back\\W+)?(?:${SIGN.join('|')})(?:,? (?:or|oder|ou|o|of|lub|eller) .{2,24})?(?:,? (?:to|with|into|zu|bei|um|pour|à|para|per|om|aby|på) .{1,50})?`,
  `.{0,8}(?:${SIGN_PIECES.join('|')}).{0,8}`,
]);

/** A way out, as a link or button names it; it may go on with whose. */
export const SIGN_OUT =
  /^[^\p{L}\p{N}]*(?:(?:log|sign)[ -]?o(?:ut|ff)|abmelden|ausloggen|(?:se )?d[ée]connecter|d[ée]connexion|(?:cerrar|finalizar) (?:la )?sesi[oó]n|salir de la cuenta|esci dall[’']account|disconnetti(?:ti)?|terminar sess[aã]o|encerrar sess[aã]o|uitloggen|afmelden|wyloguj(?: si[eę])?|logga ut|log ud|logg ut|kirjaudu ulos|odhl[aá]sit(?: se)?|oturumu kapat|ç[ıi]k[ıi]ş yap|выйти(?: из (?:аккаунта|системы))?|вийти|αποσύνδεση|تسجيل الخروج|התנתקות?|ログアウト|サインアウト|退出登[录錄入]|登出|로그아웃)(?![\p{L}\p{N}])(?!.{40})/iu;

/** The page is shown to those who are known. */
export const MUST_SIGN_IN = anyOf(
  [
    '(?:(?:log|sign) ?(?:in|on|up)|register|join(?: now)?|subscribe)(?: (?:or|and) [\\p{L} ]{2,20})? to (?:see|view|continue|read|access|follow|unlock|keep|get the full)',
    '(?:must|need to|have to) (?:be (?:logged|signed) in|(?:log|sign) in)',
    '(?:is|are|page|site|content) (?:password[- ]protected|protected by a password)|enter (?:the|using|store) password|members? only',
    '(?:an)?melde(?:n sie sich|n|) .{0,12},? um .{2,60}|passwort(?:geschützt|-geschützt)|nur für mitglieder',
    '(?:connectez|identifiez|inscrivez)-vous pour .{2,40}|protégée? par (?:un )?mot de passe|réservée? aux (?:membres|abonnés)',
    '(?:inicia sesi[oó]n|regístrate|identifícate) para .{2,40}|protegid[oa] (?:con|por) contraseña|solo para (?:miembros|suscriptores)',
    '(?:accedi|registrati) per .{2,40}|protett[oa] da password|solo per (?:membri|abbonati)',
    '(?:entre|faça login|inicie sess[aã]o) para .{2,40}|protegid[oa] por senha',
    '(?:log in|meld je aan) om .{2,40}|met een wachtwoord beveiligd|zaloguj si[eę],? aby .{2,40}|logga in för att .{2,40}',
    'войдите,? чтобы .{2,40}|авторизуйтесь|только для (?:участников|подписчиков)',
  ],
  ['ログインして(?:ください|続)', '请(?:先)?登录', '請(?:先)?登入', '登录后', '로그인(?:이 필요|하세요|해 주세요)'],
);

/** What a way in asks for, as labels and hints say it. */
export const IDENTITY = anyOf(
  [
    'e-?mail(?: address)?|user ?name|user id|phone(?: number)?|pass(?:word|code)|e-mail-adresse|benutzername|(?:kenn|pass)wort|mot de passe|identifiant|adresse e-mail',
    'correo(?: electr[oó]nico)?|contraseña|usuario|nome utente|senha|utilizador|usu[aá]rio|gebruikersnaam|wachtwoord|has[lł]o|l[oö]senord|adgangskode|heslo|şifre|пароль|логин|почта',
  ],
  ['パスワード', 'メール', '密[码碼]', '用户名', '邮箱', '手机', '비밀번호', '이메일'],
);

/** Signing in by way of another service. */
export const BY_ANOTHER =
  /^(?:continue|(?:log|sign) ?(?:in|up|on)|weiter|mit|continuer|continuar|entrar|accedi|doorgaan|inloggen|войти)\b.{0,12} (?:with|mit|avec|con|com|met|через|by) .{2,30}$/iu;

export const AGE = anyOf(
  [
    "are you (?:over|at least|above|older than|of (?:legal|drinking) |1[68]|21)|(?:verify|confirm) (?:that )?(?:your age|you(?:[’']re| are) (?:over|at least|of legal|1[68]|21))|(?:must|have to|need to) be (?:over |at least |of legal )?(?:1[68]|2[01]|drinking age|age)|(?:of )?legal (?:drinking|smoking|purchase) age|your (?:date of birth|birth ?date|birthday|year of birth)|when were you born|old enough",
    '(?:bist du|sind sie) (?:schon |bereits |über |mindestens )?(?:1[68]|volljährig|alt genug)|(?:alters|jugendschutz)(?:prüfung|kontrolle|abfrage)|(?:ihr|dein) (?:geburtsdatum|alter)',
    "avez-vous (?:plus de |au moins )?(?:18|l[’']âge légal)|êtes-vous majeur|(?:votre )?date de naissance|vérif\\p{L}+ (?:de )?(?:l[’']|votre )âge",
    '(?:eres|es usted|soy) mayor de (?:edad|18)|tienes (?:más de |al menos )?18|(?:tu )?fecha de nacimiento|verific\\p{L}+ (?:tu|su|de) edad',
    "hai (?:più di |almeno |compiuto )?18|sei maggiorenne|(?:tua )?data di nascita|verifica (?:la tua|dell[’']) ?età",
    '(?:você )?tem (?:mais de |pelo menos )?18|(?:é|és) maior de (?:idade|18)|(?:sua )?data de nascimento',
    'ben (?:je|jij|u) (?:al )?(?:18|ouder dan|oud genoeg)|(?:je|uw) geboortedatum|leeftijdscontrole|czy (?:masz|ukończyłeś) .{0,14}18|jesteś pełnoletni|data urodzenia',
    'är du (?:över |fyllt )?(?:18|20)|er du (?:over |fyldt )?18|вам (?:уже )?(?:есть|исполнилось|больше) 18|подтвердите .{0,10}возраст|дата рождения',
  ],
  ['(?:18|20)歳以上です', '年齢確認', '生年月日', '(?:是否|已)[年满滿]+\\s?18', '年[龄齡]验证', '19세 이상', '성인 ?인증'],
);
export const YES = whole([
  "yes.{0,30}|enter(?: (?:the )?(?:site|now|store|shop))?|i(?:[’']m| am) .{2,30}|over \\d\\d|continue|submit|ja.{0,30}|oui.{0,30}|entrer|s[ií].{0,30}|entrar|entra|sim.{0,30}|tak.{0,30}|да.{0,30}|はい.{0,12}|是.{0,8}|예|네",
]);
export const NO = whole([
  "no.{0,30}|exit|leave|under \\d\\d|i(?:[’']m| am) (?:not|under) .{1,20}|nein.{0,30}|non.{0,30}|quitter|não.{0,30}|salir|sair|esci|nee.{0,30}|nie.{0,30}|nej.{0,20}|нет.{0,20}|いいえ.{0,8}|否.{0,6}|아니요",
]);
/** Fields of a date, as labels, hints or first entries. */
export const DATE_PARTS =
  /(?<![\p{L}\p{N}])(?:dd|mm|yyyy|yy|day|month|year|tag|monat|jahr|jour|mois|année|d[ií]a|mes|año|giorno|mese|anno|mês|ano|dag|maand|jaar|dzień|miesiąc|rok|день|месяц|год)(?![\p{L}\p{N}])|年|月|日/giu;

export const CONSENT = anyOf(
  [
    'cookies?|consent|your (?:privacy|data|choices?)|datenschutz\\p{L}*|einwilligung|vie privée|consentement|données|privacidad|consentimiento|datos|consenso|dati|consentimento|dados|toestemming|gegevens|zgod[aęy]|prywatno\\p{L}+|samtycke|куки|согласи\\p{L}+',
  ],
  ['クッキー', '同意', '隐私', '쿠키'],
);
export const ACCEPT = anyOf(
  [
    "accept(?: all)?|agree|allow(?: all)?|i agree|akzeptieren|zustimmen|einverstanden|alle zulassen|(?:tout )?accepter|j[’']accepte|aceptar|acepto|permitir|accett[aio]|accetta tutto|aceitar|aceito|concordo|accepteren|akkoord|(?:za)?akceptuj\\p{L}*|zgadzam|godkänn|acceptera|accepter|tillad|godta|hyväksy|p[rř]ijmout|kabul et|принять|соглас\\p{L}+",
  ],
  ['同意', '許可', '接受', '동의', '수락'],
);
export const REFUSE = anyOf(
  [
    'reject(?: all)?|decline|refuse|deny|manage|customi[sz]e|more (?:options|choices)|settings|preferences|options|ablehnen|einstellungen|optionen|verwalten|(?:tout )?refuser|paramétrer|personnaliser|gérer|rechazar|configurar|gestionar|rifiuta|personalizza|gestisci|rejeitar|recusar|gerir|gerenciar|weigeren|instellingen|beheren|odrzu[cć]\\p{L}*|ustawienia|avvisa|neka|afvis|inställningar|отклонить|настро\\p{L}+',
  ],
  ['拒否', '設定', '拒绝', '设置', '거부'],
);
