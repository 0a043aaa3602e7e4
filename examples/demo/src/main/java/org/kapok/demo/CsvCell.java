package org.kapok.demo;

/**
 * Guards cells against being run as formulas: one that begins with a sign of formulas has an
 * apostrophe before it, and one that begins as if it had, has one more. An apostrophe alone is an
 * empty text.
 */
final class CsvCell {
  private static final char GUARD = '\'';
  private static final String SIGNS = "=+-@\t\r\n＝＋－＠" + GUARD;

  private CsvCell() {}

  /** The text as it stands in a spreadsheet. */
  static String guarded(String text) {
    boolean sign = !text.isEmpty() && text.charAt(0) != GUARD && isSign(text, 0);
    return text.isEmpty() || sign || isGuarded(text) ? GUARD + text : text;
  }

  /** The text that stands for it in a spreadsheet. */
  static String bare(String cell) {
    return isGuarded(cell) ? cell.substring(1) : cell;
  }

  private static boolean isGuarded(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == GUARD && (cell.length() == 1 || isSign(cell, 1));
  }

  private static boolean isSign(String text, int at) {
    return SIGNS.indexOf(text.charAt(at)) >= 0;
  }
}
