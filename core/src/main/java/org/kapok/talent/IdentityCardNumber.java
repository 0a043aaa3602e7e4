package org.kapok.talent;

import java.util.regex.Pattern;

/**
 * Tells whether a text is an identity card number (公民身份号码, GB 11643): seventeen digits with a date
 * of birth among them, and a check character.
 */
final class IdentityCardNumber {
  private static final Pattern FORM =
      Pattern.compile(
          "[1-9][0-9]{5}(18|19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  private IdentityCardNumber() {}

  static boolean is(String text) {
    if (!FORM.matcher(text).matches()) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * Character.digit(text.charAt(i), 10);
    }
    char check = text.charAt(WEIGHTS.length) == 'x' ? 'X' : text.charAt(WEIGHTS.length);
    return CHECKS.charAt(sum % CHECKS.length()) == check;
  }
}
