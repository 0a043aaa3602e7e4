package org.kapok.incentive.rule;

import org.kapok.curve.Curve;

/** What a step does with the credits of the step before. */
public sealed interface Operation {

  /**
   * Pays the growth of a curve over the running total: of the total Q before and after a credit,
   * f(Q after) − f(Q before). The first credit that reaches the step in a window is paid f(Q), also
   * when the credit is 0; an untouched window is worth nothing.
   *
   * @param curve the curve f
   */
  record Grow(Curve curve) implements Operation {}

  /**
   * Keeps what the step itself pays at or below a bound: {@code "max": 20}. Of its own output S so
   * far, a credit x above 0 is paid max(0, min(x, bound − S)). A credit below 0 is paid in full and
   * so gives headroom back.
   *
   * @param bound the most that the window pays
   */
  record Max(Figure bound) implements Operation {}

  /**
   * Stops once what the step itself pays has reached a bound, and pays the credit that crosses it
   * in full: {@code "softMax": 100}. Of its own output S so far, a credit above 0 is paid in full
   * if S is below the bound, and nothing otherwise.
   *
   * @param bound from where on the window pays no more
   */
  record SoftMax(Figure bound) implements Operation {}

  /**
   * Keeps what the step itself pays at or above a bound: {@code "min": -4} (deductions until used
   * up, 扣完为止). Of its own output S so far, a credit x is paid max(x, bound − S).
   *
   * @param bound the least that the window pays
   */
  record Min(Figure bound) implements Operation {}

  /**
   * Keeps one of several rules that feed an account, and excludes the others: {@code "keep":
   * "best"}. Stands only first among the steps of an account. What is excluded goes no further.
   *
   * @param keep which
   */
  record KeepOne(Keep keep) implements Operation {}

  /**
   * Multiplies each credit: {@code "times": "tierFactor"}.
   *
   * @param factor 0 or above
   */
  record Times(Figure factor) implements Operation {}
}
