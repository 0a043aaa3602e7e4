package org.kapok.json;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.NamedCalendar;
import org.kapok.incentive.WorkedCase;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/**
 * Stand-ins for the faulty parts of a scheme. They keep their number, so that the semantic faults
 * of the sound parts are found at their right places; faults that merely follow from what could not
 * be read are left out.
 */
final class Repairs {
  /** Faults that may vanish when an unreadable step or condition is mended. */
  private static final Set<String> FOLLOW_UPS =
      Set.of("not-decimal", "too-fine", "wrong-window", "partial-lookup", "empty");

  /** A property of a field. */
  private static final Pattern FIELD = Pattern.compile("/fields/[^/]*/[^/]*");

  /** What of an honour makes sense or not by what the rest of it says. */
  private static final Pattern OF_HONOUR =
      Pattern.compile("(/honours/[0-9]+)/(grace|repeat|carries/[^/]*|levels/[0-9]+/(keep|when))");

  private static final Map<Class<?>, Map<String, Object>> STAND_INS =
      Map.of(
          Rule.class, Map.of("measure", Measure.pay(1)),
          Honour.class, Map.of("levels", List.of(Level.of("unreadable", StandInScheme.WON))),
          Level.class, Map.of("when", StandInScheme.WON),
          Account.class, Map.of(),
          Field.class, Map.of(),
          NamedCalendar.class, Map.of(),
          WorkedCase.class, Map.of());

  private Repairs() {}

  /** How a faulty value of the type is repaired. */
  @SuppressWarnings("unchecked")
  static <T> Repair<T> of(Class<?> type) {
    if (type == IncentiveScheme.class) {
      return Repairs::checkRest;
    }
    if (type == IncentiveProgramme.class) {
      return ProgrammeRepair::checkRest;
    }
    Map<String, Object> standIns = STAND_INS.get(type);
    return standIns == null
        ? Repair.none()
        : (shape, values, place, report) -> standIn(shape, values, standIns, place, report);
  }

  private static <T> @Nullable T standIn(
      Shape<T> shape,
      @Nullable Object[] values,
      Map<String, Object> standIns,
      String place,
      Report report) {
    for (int i = 0; i < values.length; i++) {
      Property property = shape.properties().get(i);
      if (values[i] == null && property.name().equals("id")) {
        values[i] = id(property, place, report);
      } else if (isLost(values[i]) && standIns.containsKey(property.name())) {
        values[i] = standIns.get(property.name());
        if (property.name().equals("levels")) {
          loseLevels(report);
        }
      }
    }
    T whole = made(shape, values);
    return whole == null ? made(shape, required(shape, values, standIns.keySet())) : whole;
  }

  /** A list that must hold something is as good as none if it is empty. */
  private static boolean isLost(@Nullable Object value) {
    return value == null || value.equals(List.of());
  }

  /** A field of an honour has the ids of its levels as codes. */
  private static void loseLevels(Report report) {
    report.lose("unknown-level");
    report.lose("unknown-code");
  }

  /** Only what the value cannot be without: the rest may be what its constructor refuses. */
  private static <T> @Nullable Object[] required(
      Shape<T> shape, @Nullable Object[] values, Set<String> standIns) {
    @Nullable Object[] required = new @Nullable Object[values.length];
    for (int i = 0; i < values.length; i++) {
      Property property = shape.properties().get(i);
      boolean needed =
          property.kind() == Property.Kind.REQUIRED || standIns.contains(property.name());
      required[i] = needed ? values[i] : null;
    }
    return required;
  }

  private static <T> @Nullable T made(Shape<T> shape, @Nullable Object[] values) {
    try {
      return shape.make(values);
    } catch (IllegalArgumentException | IllegalStateException | ArithmeticException unrepairable) {
      return null;
    }
  }

  private static Object id(Property property, String place, Report report) {
    Class<?> type = property.accessor().getReturnType();
    String text = "unreadable at " + place;
    if (type == RuleId.class) {
      report.lose("unknown-rule");
      return RuleId.of(text);
    }
    if (type == AccountId.class) {
      report.lose("unknown-account");
      return AccountId.of(text);
    }
    if (type == HonourId.class) {
      report.lose("unknown-honour");
      return HonourId.of(text);
    }
    if (type == LevelId.class) {
      loseLevels(report);
      return LevelId.of(text);
    }
    return text;
  }

  /**
   * Reports the semantic faults of what could be read of a scheme; what is left stands for it in a
   * programme.
   */
  @SuppressWarnings("unchecked")
  private static <T> @Nullable T checkRest(
      Shape<T> shape, @Nullable Object[] values, String place, Report report) {
    Set<String> faults = faults(place, report);
    for (int i = 0; i < values.length; i++) {
      Property property = shape.properties().get(i);
      if (values[i] == null) {
        values[i] =
            switch (property.name()) {
              case "id" -> SchemeId.of("unreadable");
              case "version" -> "unreadable at " + place;
              case "zone" -> ZoneOffset.UTC;
              default -> null;
            };
      }
    }
    reportRest(shape, values, place, report, problem -> follows(problem, faults, report));
    return (T) StandInScheme.of(shape, values);
  }

  /** The places within the value that have a fault, as seen from the value. */
  static Set<String> faults(String place, Report report) {
    Set<String> faults = new HashSet<>();
    for (Problem each : report.problems()) {
      if (each.place().equals(place) || each.place().startsWith(place + "/")) {
        faults.add(each.place().substring(place.length()));
      }
    }
    return faults;
  }

  /** Reports why the shape refuses the values, save for what merely follows from other faults. */
  static <T> void reportRest(
      Shape<T> shape,
      @Nullable Object[] values,
      String place,
      Report report,
      Predicate<Problem> follows) {
    try {
      shape.make(values);
    } catch (RefusedException refused) {
      for (Problem each : refused.problems()) {
        if (!follows.test(each)) {
          report.add(each.under(place));
        }
      }
    } catch (IllegalArgumentException | IllegalStateException | ArithmeticException unreadable) {
      // what is wrong has been reported where it was read
    }
  }

  private static boolean follows(Problem problem, Set<String> faults, Report report) {
    if (FOLLOW_UPS.contains(problem.code()) || report.hasLost(problem.code())) {
      return true;
    }
    return faults.stream().anyMatch(fault -> isRelated(fault, problem));
  }

  /**
   * Whether one of the places holds the other, or a list that could not be read is named, or a
   * field, a payment or an honour lacks what the part that could not be read would say.
   */
  private static boolean isRelated(String fault, Problem problem) {
    String place = problem.place();
    boolean lost =
        switch (problem.code()) {
          case "unknown-field" -> fault.equals("/fields");
          case "unknown-code" -> fault.startsWith("/fields");
          case "unknown-account" -> fault.equals("/accounts");
          case "unknown-rule" -> fault.equals("/rules");
          case "unknown-calendar" -> fault.equals("/calendars");
          case "unknown-honour" -> fault.equals("/honours");
          case "misplaced" -> fault.equals(parent(place) + "/paid") || isOfHonour(place, fault);
          case "never" -> isOfHonour(place, fault);
          case "missing" -> FIELD.matcher(place).matches() && fault.startsWith(parent(place) + "/");
          default -> false;
        };
    return lost || isWithin(place, fault);
  }

  /** Whether the place depends on the rest of the honour that has the fault. */
  private static boolean isOfHonour(String place, String fault) {
    Matcher honour = OF_HONOUR.matcher(place);
    return honour.matches() && isWithin(honour.group(1), fault);
  }

  /** Whether one of the places holds the other. */
  static boolean isWithin(String place, String fault) {
    return place.equals(fault) || place.startsWith(fault + "/") || fault.startsWith(place + "/");
  }

  private static String parent(String place) {
    return place.substring(0, place.lastIndexOf('/'));
  }
}
