package org.kapok.venue;

import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * What a venue serves as (功能). The vocabulary is open: a host's own code is as good as the known
 * ones, which come from the flagship base (G1) and from “one site, many functions” (一站多能、一址多用, G5).
 *
 * <p>Example: {@code VenueFunction.ORGANIZATION_WORK}, {@code VenueFunction.of("chess")}.
 *
 * @param value the code
 */
public record VenueFunction(String value) implements Comparable<VenueFunction> {
  /** The known functions. */
  public static final Labels KNOWN =
      Labels.of(
          "organizationWork",
          "党建",
          "organisation work",
          "oathHall",
          "宣誓厅",
          "oath hall",
          "virtualReality",
          "VR体验区",
          "virtual-reality zone",
          "screening",
          "观影厅",
          "screening room",
          "education",
          "教育",
          "education",
          "culture",
          "文化",
          "culture",
          "sport",
          "体育",
          "sport",
          "elderCare",
          "养老",
          "care for older adults",
          "medicalCare",
          "医疗",
          "medical care",
          "legalAdvice",
          "法律咨询",
          "legal advice",
          "canteen",
          "长者饭堂",
          "canteen for older adults",
          "service",
          "服务",
          "everyday services",
          "volunteering",
          "志愿服务",
          "volunteering");

  /** Organisation work (党建). */
  public static final VenueFunction ORGANIZATION_WORK = new VenueFunction("organizationWork");

  /** Oath hall (宣誓厅). */
  public static final VenueFunction OATH_HALL = new VenueFunction("oathHall");

  /** Virtual-reality zone (VR体验区). */
  public static final VenueFunction VIRTUAL_REALITY = new VenueFunction("virtualReality");

  /** Screening room (观影厅). */
  public static final VenueFunction SCREENING = new VenueFunction("screening");

  /** Education (教育). */
  public static final VenueFunction EDUCATION = new VenueFunction("education");

  /** Culture (文化). */
  public static final VenueFunction CULTURE = new VenueFunction("culture");

  /** Sport (体育). */
  public static final VenueFunction SPORT = new VenueFunction("sport");

  /** Care for older adults (养老). */
  public static final VenueFunction ELDER_CARE = new VenueFunction("elderCare");

  /** Medical care (医疗). */
  public static final VenueFunction MEDICAL_CARE = new VenueFunction("medicalCare");

  /** Legal advice (法律咨询). */
  public static final VenueFunction LEGAL_ADVICE = new VenueFunction("legalAdvice");

  /** Canteen for older adults (长者饭堂). */
  public static final VenueFunction CANTEEN = new VenueFunction("canteen");

  /** Everyday services (服务). */
  public static final VenueFunction SERVICE = new VenueFunction("service");

  /** Volunteering (志愿服务). */
  public static final VenueFunction VOLUNTEERING = new VenueFunction("volunteering");

  /** Refuses what {@link #of(String)} refuses. */
  public VenueFunction {
    Labels.requireCode("VenueFunction", value);
  }

  /**
   * The function of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static VenueFunction of(String value) {
    return new VenueFunction(value);
  }

  /** The label of a known function; empty for a host's own. */
  public Optional<LocalizedText> label() {
    return KNOWN.label(value);
  }

  /** Orders by the code. */
  @Override
  public int compareTo(VenueFunction other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
