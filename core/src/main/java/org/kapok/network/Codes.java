package org.kapok.network;

/** The codes of enums, as documents write them. */
final class Codes {
  private Codes() {}

  /** The name in camel case: {@code THINK_TANK} is {@code thinkTank}. */
  static String of(Enum<?> constant) {
    StringBuilder code = new StringBuilder();
    boolean upper = false;
    for (char each : constant.name().toCharArray()) {
      if (each == '_') {
        upper = true;
      } else {
        code.append(upper ? each : Character.toLowerCase(each));
        upper = false;
      }
    }
    return code.toString();
  }
}
