import { normaliseText } from "../normalise-text";

const longest = 240;
const signs =
  /caracter|lettre|chiffre|minuscule|majuscule|symbole|signe|ponctuation|character|letter|digit|number|lower ?case|upper ?case|symbol|special|taille|longueur|size|length/;
const amounts =
  /\b(?:\d{1,3}|un|une|deux|trois|quatre|huit|dix|douze|quatorze|seize|one|two|three|four|eight|ten|twelve|fourteen|sixteen)\b/;
const asks =
  /\bau moins\b|\bau plus\b|\bau minimum\b|\bau maximum\b|\bminimum\b|\bmaximum\b|\bminimal|\bmaximal|\bau minimum\b|\bentre\b|\bdont\b|\bdoit\b|\bdoivent\b|\bcontenir\b|\bcomport|\bd'une longueur\b|\bou plus\b|\bat least\b|\bat most\b|\bbetween\b|\bmust\b|\bshould\b|\bcontain|\binclud|\bor more\b|\bor fewer\b|\bautorise|\bsans\b|\ballowed\b|\bno more than\b/;
const forbids =
  /(?:pas|jamais|not|never|differ)(?: \S+){0,6} (?:nom|identifiant|login|precedent|ancien|dernier|derniere|username|user name|previous|last|former|old|name)|(?:differ\S*|autre que|other than)(?: \S+){0,4} (?:precedent|ancien|dernier|previous|last|former|old)/;
const notOfIt = /\bincorrect|\bwrong\b|\berrone|verrouillage|caps lock|\bcode\b|captcha|\?$/;

/** Whether a line of a page says what a new password must hold, or must not. Asks for a count or a former password. */
export function isPasswordRule(line: string): boolean {
  if (line.length > longest) return false;
  const text = normaliseText(line);
  if (notOfIt.test(text)) return false;
  return (signs.test(text) && amounts.test(text) && (asks.test(text) || /:\s*\d/.test(text))) || forbids.test(text);
}
