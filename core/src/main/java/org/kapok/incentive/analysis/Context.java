package org.kapok.incentive.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.RuleId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Gaps;
import org.kapok.incentive.rule.Lookup;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** What all parts of an analysis of one scheme read. */
final class Context {
  private static final Set<String> ONE_VALUE = Set.of("subjectType", "birthMonth");
  private static final Map<String, Integer> WHOLE = Map.of("month", 12, "dayOfMonth", 31);

  final IncentiveScheme scheme;
  final FieldRanges fields;
  final FieldInputs inputs;
  final ConditionFacts conditions;
  final Covers covers;
  final Set<Window> windows = new LinkedHashSet<>();

  private final Before before;

  /** What is known of the versions of a programme that were in force before this one. */
  enum Before {
    /** There are none: everything begins with 0. */
    NOTHING,
    /** There are some, and nothing in them is ever taken away. */
    RISING,
    /** There are some, and totals may have fallen below 0. */
    FALLING
  }

  /** A scheme by itself. */
  Context(IncentiveScheme scheme) {
    this(scheme, Before.NOTHING, Set.of());
  }

  /**
   * A version of a programme.
   *
   * @param others windows in which sums are looked at beside its own
   */
  Context(IncentiveScheme scheme, Before before, Set<Window> others) {
    this.scheme = scheme;
    this.before = before;
    fields = new FieldRanges(scheme);
    inputs = new FieldInputs(scheme);
    conditions = new ConditionFacts(fields);
    covers = new Covers(scheme);
    windows.add(Window.PARTICIPATION);
    for (Rule rule : scheme.rules()) {
      rule.then().forEach(this::add);
    }
    for (Account account : scheme.accounts()) {
      account.then().forEach(this::add);
      windows.add(account.each());
    }
    windows.addAll(
        List.of(
            Window.DAY,
            Window.WEEK,
            Window.MONTH,
            Window.QUARTER,
            Window.HALF_YEAR,
            Window.YEAR,
            Window.LIFETIME));
    windows.addAll(others);
  }

  /** Whether totals over the window may go on from the version before. */
  boolean goesOn(Window window) {
    if (before == Before.NOTHING
        || window.equals(Window.PARTICIPATION)
        || window.equals(Window.SCHEME)) {
      return false;
    }
    LocalDate start = scheme.effective().startInclusive();
    boolean begins =
        Covers.isCalendar(window)
            && window
                .spanOn(start, scheme.leapDay())
                .filter(span -> span.startInclusive().equals(start))
                .isPresent();
    return !begins;
  }

  /** Whether totals over the window may go on from below 0. */
  boolean goesOnFromBelow(Window window) {
    return before == Before.FALLING && goesOn(window);
  }

  private void add(Step step) {
    step.each().filter(window -> !(window instanceof Window.Unbroken)).ifPresent(windows::add);
  }

  /** Whether gaps of unbroken runs are paid from the account. */
  boolean isSpent(AccountId account) {
    return Stream.concat(
            scheme.rules().stream().flatMap(rule -> rule.then().stream()),
            scheme.accounts().stream().flatMap(each -> each.then().stream()))
        .map(Step::each)
        .flatMap(Optional::stream)
        .anyMatch(
            window ->
                window instanceof Window.Unbroken run
                    && run.gaps() instanceof Gaps.PaidFrom paid
                    && paid.account().equals(account));
  }

  /** The honour of that id. */
  Optional<Honour> honour(HonourId id) {
    return scheme.honours().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** What is known of the participations for which a rule pays. */
  Facts facts(Rule rule) {
    Facts counted =
        rule.always() ? Facts.NONE : scheme.when().map(conditions::of).orElse(Facts.NONE);
    return rule.when().map(conditions::of).orElse(Facts.NONE).meet(counted);
  }

  /** Whether the rule may count participations of that kind. */
  boolean canCount(RuleId rule, String kind) {
    return scheme.rules().stream()
        .filter(each -> each.id().equals(rule))
        .map(this::facts)
        .anyMatch(facts -> facts.meet(Facts.of("kind", Domain.texts(Set.of(kind)))).possible());
  }

  /**
   * The sum over all values that a step's key can have of what each may reach; open if there may be
   * any number of values.
   */
  Extent overKeys(
      Step step, List<Flow> flows, Optional<Figure> figure, UnaryOperator<Extent> reach) {
    boolean single = step.each().filter(Window.PARTICIPATION::equals).isPresent();
    Optional<Lookup> lookup = figure.flatMap(this::lookup);
    Extent keys = Extent.of(Ratio.ONE);
    Extent looked = Extent.ZERO;
    boolean byLookup = false;
    for (String field : single ? List.<String>of() : step.by()) {
      Optional<Set<Optional<String>>> values = values(field, flows);
      boolean isLookup =
          lookup.filter(each -> each.field().equals(field)).isPresent() && values.isPresent();
      if (isLookup) {
        byLookup = true;
        for (Optional<String> value : values.orElseThrow()) {
          looked = looked.plus(looked(lookup.orElseThrow(), value).map(reach).orElse(Extent.ZERO));
        }
      } else {
        keys = keys.times(count(field, values));
      }
    }
    if (byLookup) {
      return looked.times(keys);
    }
    Extent each = Extent.ZERO;
    for (Flow flow : flows) {
      Extent bound =
          figure.map(known -> fields.figure(known, flow.facts).highExtent()).orElse(Extent.OPEN);
      each = each.greatest(reach.apply(bound));
    }
    return each.times(keys);
  }

  private Optional<Lookup> lookup(Figure figure) {
    return figure instanceof Figure.Named named
        ? fields.declared(named.field()).flatMap(field -> field.lookup())
        : Optional.empty();
  }

  private static Optional<Extent> looked(Lookup lookup, Optional<String> value) {
    return value
        .flatMap(code -> Optional.ofNullable(lookup.values().get(code)))
        .or(lookup::otherwise)
        .map(Context::size);
  }

  private static Extent size(Amount amount) {
    return Extent.of(amount.signum() < 0 ? Ratio.ZERO : Ratio.of(amount));
  }

  private Extent count(String field, Optional<Set<Optional<String>>> values) {
    if (ONE_VALUE.contains(field)) {
      return Extent.of(Ratio.of(2));
    }
    if (WHOLE.containsKey(field)) {
      return Extent.of(Ratio.of(WHOLE.get(field) + 1L));
    }
    return values.map(each -> Extent.of(Ratio.of(each.size()))).orElse(Extent.OPEN);
  }

  /** The values that a key can have, the missing one among them; empty if any number. */
  private Optional<Set<Optional<String>>> values(String field, List<Flow> flows) {
    FieldType type = fields.type(field);
    if (type != FieldType.CODE && type != FieldType.FLAG) {
      return Optional.empty();
    }
    Set<String> texts = new TreeSet<>();
    boolean missing = false;
    for (Flow flow : flows) {
      Domain domain = fields.domain(field, flow.facts);
      missing |= domain.missing() || flow.isOpening();
      if (domain.present() && domain.texts().isEmpty()) {
        return Optional.empty();
      }
      texts.addAll(domain.present() ? domain.texts().orElseThrow() : Set.of());
    }
    Set<Optional<String>> values = new LinkedHashSet<>();
    texts.forEach(text -> values.add(Optional.of(text)));
    if (missing) {
      values.add(Optional.empty());
    }
    return Optional.of(values);
  }

  /** The windows in which sums are looked at, of those that have dates. */
  List<Window> windows() {
    return new ArrayList<>(windows);
  }
}
