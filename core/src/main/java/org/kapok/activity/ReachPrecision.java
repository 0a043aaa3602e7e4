package org.kapok.activity;

/** How exactly a figure of reach is known, the exact ones first. */
public enum ReachPrecision {
  /** Counted. */
  EXACT,
  /** That many or more (≥). */
  AT_LEAST,
  /** About that many (≈). */
  ABOUT
}
