package org.kapok.privacy;

import java.util.regex.Pattern;
import org.kapok.problem.InvalidValueException;

/**
 * What personal data is used for (处理目的). An open vocabulary: these are the purposes that Kapok
 * itself knows, a city adds its own.
 *
 * <p>Example: {@code Purpose.of("contact").equals(Purpose.CONTACT)}.
 *
 * @param value the code: a letter, then letters and digits, at most 64 in all
 */
public record Purpose(String value) implements Comparable<Purpose> {
  private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,63}");

  /** Deciding on admission to the talent bank and on staying in it (入库与复核). */
  public static final Purpose ADMISSION = new Purpose("admission");

  /** Calling and writing to the person (联系). */
  public static final Purpose CONTACT = new Purpose("contact");

  /** Finding who can help with a request for expertise (供需匹配). */
  public static final Purpose MATCHING = new Purpose("matching");

  /** Visits, deliveries and other care at home (关心照顾). */
  public static final Purpose CARE = new Purpose("care");

  /** Honours for years of standing and for service (荣誉激励). */
  public static final Purpose HONOUR = new Purpose("honour");

  /** Secondment as an adviser: choosing, posting, assessing (选派与考核). */
  public static final Purpose SECONDMENT = new Purpose("secondment");

  /** Figures in which no single person can be seen (统计). */
  public static final Purpose STATISTICS = new Purpose("statistics");

  /**
   * Refuses what is no code.
   *
   * @throws IllegalArgumentException if it is not a letter followed by letters and digits
   */
  public Purpose {
    if (!CODE.matcher(value).matches()) {
      throw new InvalidValueException(
          "Purpose must be a code such as contact, a letter and then letters and digits, "
              + "was \"{0}\"",
          value);
    }
  }

  /**
   * The purpose of this code.
   *
   * @throws IllegalArgumentException if it is not a letter followed by letters and digits
   */
  public static Purpose of(String value) {
    return new Purpose(value);
  }

  /** Orders by code. */
  @Override
  public int compareTo(Purpose other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
