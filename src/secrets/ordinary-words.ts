/**
 * Words that stand in every second line of a log. As a password each is no secret: masked, it would tear all that is
 * printed by this step and those behind it, and what is torn tells which it is.
 */
const ORDINARY = new Set(
  [
    'true false null none undefined void empty test tests demo example sample default admin administrator root user users guest',
    'error errors warning warnings notice info debug fail failed failure pass passed success unknown result results finding findings',
    'name names type value values version id level title message text file files line lines column label evidence expected seen',
    'github actions action runner workflow workflows step steps jobs run runs main master branch commit push pull login logout',
    'docker podman buildx image images container containers registry registries repository repositories manifest layer layers blob',
    'azure azurecr azurecr.io azurecr.cn azurecr.us acrpush acrpull entra microsoft cloud tenant client subscription resource group',
    'password passwd secret secrets token tokens key keys credential credentials username permission permissions access denied',
    'http https host hosts port proxy network address server service status code body header headers content length json html utf8',
    'linux ubuntu windows macos node bash home work temp path data date time hours minutes seconds days year month',
    'this that with from have been will what when where which does must can cannot for and the not are was were has had',
    'contains check checks read write create created delete deleted update updated found missing valid invalid expired expires',
    '1234 12345 123456 1234567 12345678 0000 1111',
  ].flatMap(line => line.split(' ')),
)

export const isOrdinary = (text: string): boolean => ORDINARY.has(text.trim().toLowerCase())
