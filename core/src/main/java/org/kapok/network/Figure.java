package org.kapok.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kapok.activity.ReachPrecision;
import org.kapok.quantity.Ratio;
import org.kapok.text.LocalizedText;

/**
 * One figure of a city: what it is, how much, and how exactly that is known.
 *
 * <p>Example: the bases on routes of red study, {@code code} {@code basesOfTheme} and {@code of}
 * {@code redStudy}.
 *
 * @param facts the systems that it describes, such as {@code G9}: G for the first city of the
 *     sources, J for the second
 * @param code what is counted, such as {@code studios}
 * @param of of which part, such as a tier or a theme; empty for all
 * @param label in Chinese and English
 * @param value how much, exactly; empty if it cannot be known, as a growth from nothing
 * @param precision whether the value is exact, or a lower bound, or about right
 */
public record Figure(
    List<String> facts,
    String code,
    Optional<String> of,
    LocalizedText label,
    Optional<Ratio> value,
    ReachPrecision precision) {
  /** Copies the facts. */
  public Figure {
    facts = List.copyOf(facts);
  }

  /** The code, and of what: {@code studios}, {@code basesOfTheme.redStudy}. */
  public String key() {
    return of.map(each -> code + "." + each).orElse(code);
  }

  /**
   * The figure as a line in the language, such as {@code flagship bases: 1}; what is not exact is
   * marked by ≥ or ≈, what is not known by a dash.
   */
  public String line(String language) {
    String mark =
        switch (precision) {
          case EXACT -> "";
          case AT_LEAST -> "≥ ";
          case ABOUT -> "≈ ";
        };
    String shown = value.map(each -> mark + each).orElse("–");
    return String.format(Locale.ROOT, "%s: %s", label.in(language), shown);
  }
}
