package org.kapok.incentive;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.SchemeId;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Rule;
import org.kapok.quantity.DateSpan;
import org.kapok.text.Extensions;
import org.kapok.text.LocalizedText;

/**
 * A published incentive scheme (激励方案) as data: the fields that it reads, its accounts, its rules
 * and its honours (G14). It is a plain readable tree; {@link Scorer} scores by it.
 *
 * <p>What cannot be scored is refused when the scheme is built, every fault at once: an undeclared
 * field, an impossible code, a cycle of accounts, credits that would not be decimals.
 *
 * <p>Example:
 *
 * <pre>{@code
 * IncentiveScheme.builder()
 *     .id(SchemeId.of("hours"))
 *     .version("1")
 *     .zone(ZoneId.of("Asia/Shanghai"))
 *     .addRules(
 *         Rule.builder()
 *             .id(RuleId.of("hour"))
 *             .measure(Measure.count("hours"))
 *             .addThen(Step.each(Window.DAY).pay(Rounded.down(Rate.ONE)))
 *             .build())
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface IncentiveScheme permits ImmutableIncentiveScheme {

  /** The same in all versions. */
  SchemeId id();

  /** Which version this is, as published. */
  String version();

  /** What people read. */
  Optional<LocalizedText> label();

  /** Where it was published, and what else its readers should know. */
  Optional<LocalizedText> note();

  /** The zone of its days, weeks and years. */
  ZoneId zone();

  /** When it is in force; participations outside this span do not count. */
  @Value.Default
  default DateSpan effective() {
    return DateSpan.ALWAYS;
  }

  /** On which day of a common year a 29 February falls, for ages, tenure and windows alike. */
  @Value.Default
  default LeapDay leapDay() {
    return LeapDay.FEBRUARY_28;
  }

  /** The fields that it declares, by name. */
  Map<String, Field> fields();

  /** The calendars that its conditions and windows name. */
  Map<String, NamedCalendar> calendars();

  /** Which participations count at all; rules marked {@code always} stand outside it. */
  Optional<Condition> when();

  /** Its accounts, in order; one named {@code points} if left out. */
  @Value.Default
  default List<Account> accounts() {
    return List.of(Account.of(Rule.POINTS.value()));
  }

  /** Its rules; of several that compete for a limit the one declared first comes first. */
  List<Rule> rules();

  /** Its honours, in order. */
  List<Honour> honours();

  /** Worked cases that show what the scheme means. */
  List<WorkedCase> cases();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** Refuses a scheme that cannot be scored. */
  @Value.Check
  default void check() {
    SchemeCompiler.compile(this, Map.of(), Finer.ANY);
  }

  /** Starts a scheme. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a scheme; the result depends on the order of rules and accounts, of no other calls. */
  final class Builder extends ImmutableIncentiveScheme.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
