package org.kapok.order;

import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * What kind of service is asked for (服务类别). The vocabulary is open, since cities publish different
 * lists; the known ones are those that the published lists have in common.
 *
 * <p>Example: {@code ServiceKind.VISIT}, {@code ServiceKind.of("haircut")}.
 *
 * @param value the code
 */
public record ServiceKind(String value) implements Comparable<ServiceKind> {
  /** The known kinds. */
  public static final Labels KNOWN =
      Labels.of(
          "visit",
          "探访",
          "visit",
          "mealService",
          "助餐",
          "meal service",
          "healthCheck",
          "健康检查",
          "health check",
          "legalAdvice",
          "法律咨询",
          "legal advice",
          "policyTalk",
          "政策宣讲",
          "talk on policy",
          "lecture",
          "讲座",
          "lecture",
          "organizationActivity",
          "组织活动",
          "organisation activity",
          "relief",
          "帮扶慰问",
          "relief",
          "repair",
          "便民维修",
          "repair",
          "companionship",
          "陪伴",
          "companionship");

  /** Visiting somebody (探访). */
  public static final ServiceKind VISIT = new ServiceKind("visit");

  /** Meals, delivered or at a canteen (助餐). */
  public static final ServiceKind MEAL_SERVICE = new ServiceKind("mealService");

  /** Checks of health (健康检查). */
  public static final ServiceKind HEALTH_CHECK = new ServiceKind("healthCheck");

  /** Advice on law (法律咨询). */
  public static final ServiceKind LEGAL_ADVICE = new ServiceKind("legalAdvice");

  /** Talks on policy (政策宣讲). */
  public static final ServiceKind POLICY_TALK = new ServiceKind("policyTalk");

  /** Lectures (讲座). */
  public static final ServiceKind LECTURE = new ServiceKind("lecture");

  /** Activities of a branch (组织活动). */
  public static final ServiceKind ORGANIZATION_ACTIVITY = new ServiceKind("organizationActivity");

  /** Relief and deliveries in kind (帮扶慰问). */
  public static final ServiceKind RELIEF = new ServiceKind("relief");

  /** Repairs at home (便民维修). */
  public static final ServiceKind REPAIR = new ServiceKind("repair");

  /** Company, to a hospital for example (陪伴). */
  public static final ServiceKind COMPANIONSHIP = new ServiceKind("companionship");

  /** Refuses what {@link #of(String)} refuses. */
  public ServiceKind {
    Labels.requireCode("ServiceKind", value);
  }

  /**
   * The kind of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static ServiceKind of(String value) {
    return new ServiceKind(value);
  }

  /** The label of a known kind; empty for a host's own. */
  public Optional<LocalizedText> label() {
    return KNOWN.label(value);
  }

  /** Orders by the code. */
  @Override
  public int compareTo(ServiceKind other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
