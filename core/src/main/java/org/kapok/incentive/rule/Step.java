package org.kapok.incentive.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.curve.Curve;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.problem.InvalidValueException;

/**
 * One row that a clerk could keep in a spreadsheet: window, key, operation, number. A step takes
 * the credits of the step before it, one participation at a time, adds them up per window and key,
 * and credits to the step after it what its operation makes of them.
 *
 * <p>Example: {@code Step.each(Window.WEEK).max(20)}, written {@code {"each": "week", "max": 20}};
 * {@code Step.each(Window.LIFETIME).by("theme").max(1)}: once per theme.
 *
 * @param each the window; empty for {@link Operation.Times} only, which needs none
 * @param by the fields whose values keep separate totals, in order
 * @param operation what is done
 * @param except the rules whose credits pass a limit and are not counted in it
 * @param exceptCounted the rules whose credits pass a limit and are counted in it
 * @param when on which participations a factor multiplies; on all, if left out
 * @param overflow the account to which goes what a max or softMax cuts off
 * @param countsPaid whether an account's limit counts what the account was finally paid, instead of
 *     what the limit itself let pass
 */
public record Step(
    Optional<Window> each,
    List<String> by,
    Operation operation,
    List<RuleId> except,
    List<RuleId> exceptCounted,
    Optional<Condition> when,
    Optional<AccountId> overflow,
    boolean countsPaid) {

  /**
   * Copies the key.
   *
   * @throws IllegalArgumentException if an operation that adds up has no window, or a factor has
   *     one, or a key stands twice
   */
  public Step {
    by = List.copyOf(by);
    except = List.copyOf(except);
    exceptCounted = List.copyOf(exceptCounted);
    boolean factor = operation instanceof Operation.Times;
    if (factor && (each.isPresent() || !by.isEmpty())) {
      throw new InvalidValueException("times must have no each and no by: it adds nothing up");
    }
    if (!factor && when.isPresent()) {
      throw new InvalidValueException(
          "only times has a when; what a step adds up is decided by its rule");
    }
    if (!factor && each.isEmpty()) {
      throw new InvalidValueException(
          "a step that adds up must say over what: each, one of {0}", Window.WORDS);
    }
    if (!isLimit(operation) && !(except.isEmpty() && exceptCounted.isEmpty())) {
      throw new InvalidValueException("only a max, softMax or min has exceptions");
    }
    boolean cuts = operation instanceof Operation.Max || operation instanceof Operation.SoftMax;
    if (!cuts && overflow.isPresent()) {
      throw new InvalidValueException("only a max or softMax has overflow");
    }
    if (!isLimit(operation) && countsPaid) {
      throw new InvalidValueException("only a max, softMax or min has countsPaid");
    }
    if (except.stream().anyMatch(exceptCounted::contains)) {
      throw new InvalidValueException(
          "a rule is either counted or not, was in except {0} and exceptCounted {1}",
          except, exceptCounted);
    }
    if (by.stream().distinct().count() != by.size()) {
      throw new InvalidValueException("by must not name a field twice, was {0}", by);
    }
  }

  /** A step with nothing but its window, key and operation. */
  public Step(Optional<Window> each, List<String> by, Operation operation) {
    this(each, by, operation, List.of(), List.of(), Optional.empty(), Optional.empty(), false);
  }

  private static boolean isLimit(Operation operation) {
    return operation instanceof Operation.Max
        || operation instanceof Operation.SoftMax
        || operation instanceof Operation.Min;
  }

  /** This limit, which lets the credits of these rules pass uncounted. */
  public Step except(String... rules) {
    List<RuleId> ids = Stream.of(rules).map(RuleId::of).toList();
    return new Step(each, by, operation, ids, exceptCounted, when, overflow, countsPaid);
  }

  /** This limit, which lets the credits of these rules pass and counts them. */
  public Step exceptCounted(String... rules) {
    List<RuleId> ids = Stream.of(rules).map(RuleId::of).toList();
    return new Step(each, by, operation, except, ids, when, overflow, countsPaid);
  }

  /** Starts a step over the window. */
  public static Start each(Window window) {
    return new Start(window, List.of());
  }

  /** Multiplies each credit. */
  public static Step times(Figure factor) {
    return new Step(Optional.empty(), List.of(), new Operation.Times(factor));
  }

  /** This factor, on the participations only on which the condition holds. */
  public Step when(Condition condition) {
    return new Step(
        each, by, operation, except, exceptCounted, Optional.of(condition), overflow, countsPaid);
  }

  /** This limit, which sends what it cuts off to the account. */
  public Step overflow(String account) {
    Optional<AccountId> to = Optional.of(AccountId.of(account));
    return new Step(each, by, operation, except, exceptCounted, when, to, countsPaid);
  }

  /** This limit of an account, which counts what the account was finally paid. */
  public Step countingPaid() {
    return new Step(each, by, operation, except, exceptCounted, when, overflow, true);
  }

  /**
   * A step that lacks its operation.
   *
   * @param window the window
   * @param by the key
   */
  public record Start(Window window, List<String> by) {

    /** Keeps separate totals for each value of these fields. */
    public Start by(String... fields) {
      return new Start(window, List.of(fields));
    }

    /** Pays the growth of the curve. */
    public Step pay(Curve curve) {
      return step(new Operation.Grow(curve));
    }

    /** Pays at most this. */
    public Step max(long bound) {
      return max(Figure.of(bound));
    }

    /** Pays at most this. */
    public Step max(Figure bound) {
      return step(new Operation.Max(bound));
    }

    /** Pays nothing more once this is reached, and the credit that crosses it in full. */
    public Step softMax(long bound) {
      return softMax(Figure.of(bound));
    }

    /** Pays nothing more once this is reached, and the credit that crosses it in full. */
    public Step softMax(Figure bound) {
      return step(new Operation.SoftMax(bound));
    }

    /** Pays at least this. */
    public Step min(long bound) {
      return min(Figure.of(bound));
    }

    /** Pays at least this. */
    public Step min(Figure bound) {
      return step(new Operation.Min(bound));
    }

    /** Keeps one of the rules that feed the account. */
    public Step keep(Keep keep) {
      return step(new Operation.KeepOne(keep));
    }

    private Step step(Operation operation) {
      return new Step(Optional.of(window), by, operation);
    }
  }
}
