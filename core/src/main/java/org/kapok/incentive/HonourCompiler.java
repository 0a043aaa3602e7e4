package org.kapok.incentive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.kapok.id.AccountId;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.honour.Repeat;
import org.kapok.incentive.honour.Validity;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Window;
import org.kapok.incentive.rule.Won;
import org.kapok.problem.Problem;
import org.kapok.quantity.Amount;

/** Resolves the honours of a scheme. */
final class HonourCompiler {
  private final IncentiveScheme scheme;
  private final FieldTable fields;
  private final AccountGraph graph;
  private final Problems problems;
  private final HonourTable table;
  private final FieldReach reach;
  private final Map<String, Matcher> matchers = new LinkedHashMap<>();
  private final Set<Integer> order = new LinkedHashSet<>();

  HonourCompiler(IncentiveScheme scheme, FieldTable fields, AccountGraph graph, Problems problems) {
    this.scheme = scheme;
    this.fields = fields;
    this.graph = graph;
    this.problems = problems;
    table = new HonourTable(scheme.honours(), problems);
    reach = new FieldReach(scheme.fields());
  }

  /**
   * Resolves the conditions, so that all fields that they read are known; reports what is wrong.
   */
  void check() {
    HonourCheck check = new HonourCheck(problems);
    for (int i = 0; i < scheme.honours().size(); i++) {
      Honour honour = scheme.honours().get(i);
      String place = "/honours/" + i;
      check.check(honour, place);
      for (int j = 0; j < honour.levels().size(); j++) {
        Level level = honour.levels().get(j);
        String at = place + "/levels/" + j;
        compile(level.when(), at + "/when");
        level.keep().ifPresent(keep -> compile(keep, at + "/keep"));
        requireAccounts(level.uses(), at + "/uses");
      }
      honour.barred().ifPresent(bar -> compile(bar.when(), place + "/barred/when"));
      honour.revoked().ifPresent(revoked -> compile(revoked, place + "/revoked"));
      honour
          .reviewed()
          .ifPresent(
              each ->
                  fields
                      .windows()
                      .requireEnd(
                          each,
                          place + "/reviewed",
                          "a review is held at its end, so it needs a window that ends"));
      honour
          .valid()
          .flatMap(Validity::each)
          .ifPresent(
              each ->
                  fields
                      .windows()
                      .requireEnd(
                          each,
                          place + "/valid/each",
                          "validity ends with it, so it needs a window that ends"));
    }
    for (int i = 0; i < scheme.honours().size(); i++) {
      sort(i, new LinkedHashSet<>());
    }
  }

  private void compile(Condition condition, String place) {
    matchers.put(place, fields.conditions().requirement(condition, place));
  }

  private Matcher matcher(String place) {
    return Objects.requireNonNull(matchers.get(place));
  }

  private void requireAccounts(Map<AccountId, Amount> amounts, String place) {
    amounts.forEach(
        (account, amount) -> {
          String at = place + "/" + Problem.escaped(account.value());
          graph.requireAccount(account, at);
          if (amount.signum() <= 0) {
            problems.add("out-of-range", at, "what is used up must be above 0, was {0}", amount);
          }
        });
  }

  /** Puts the honours of which this one reads something before it. */
  private void sort(int honour, Set<Integer> underWay) {
    if (order.contains(honour)) {
      return;
    }
    if (!underWay.add(honour)) {
      problems.add(
          "cycle",
          "/honours/" + honour,
          "honours require one another in a circle: {0}",
          circle(underWay.stream().dropWhile(each -> each != honour).toList()));
      return;
    }
    for (int other : required(honour).keySet()) {
      sort(other, underWay);
    }
    underWay.remove(honour);
    order.add(honour);
  }

  /** Such as {@code a → b → a, by the fields [b level, a level]}. */
  private String circle(List<Integer> honours) {
    List<String> fields = new ArrayList<>();
    StringBuilder path = new StringBuilder(id(honours.get(0)));
    for (int i = 0; i < honours.size(); i++) {
      int next = honours.get((i + 1) % honours.size());
      path.append(" → ").append(id(next));
      fields.add(required(honours.get(i)).get(next));
    }
    return path + ", by the fields " + fields;
  }

  private String id(int honour) {
    return scheme.honours().get(honour).id().value();
  }

  /** The honours of which this one reads something, each with the field by which it does. */
  private Map<Integer, String> required(int honour) {
    Map<Integer, String> required = new LinkedHashMap<>();
    for (String name : reach.of(scheme.honours().get(honour))) {
      Field field = scheme.fields().get(name);
      if (field != null) {
        field
            .level()
            .map(table::number)
            .filter(each -> each >= 0)
            .ifPresent(each -> required.putIfAbsent(each, name));
        Stream.of(
                field.levelSince(),
                field.won().map(Won::honour),
                field.held().flatMap(Held::unusedBy))
            .flatMap(Optional::stream)
            .map(table::number)
            .filter(each -> each >= 0 && each != honour)
            .forEach(each -> required.putIfAbsent(each, name));
      }
    }
    return required;
  }

  /**
   * The honours, in the order in which they are reviewed.
   *
   * @param units how many units of each account make one
   */
  List<HonourProgram> programs(IntToLongFunction units) {
    List<HonourProgram> programs = new ArrayList<>();
    for (int number : order) {
      programs.add(program(number, units));
    }
    return programs;
  }

  private HonourProgram program(int number, IntToLongFunction units) {
    Honour honour = scheme.honours().get(number);
    String place = "/honours/" + number;
    List<HonourProgram.OfLevel> levels = new ArrayList<>();
    for (int i = 0; i < honour.levels().size(); i++) {
      Level level = honour.levels().get(i);
      String at = place + "/levels/" + i;
      Matcher when = matcher(at + "/when");
      Matcher keep = level.keep().map(each -> matcher(at + "/keep")).orElse(when);
      levels.add(new HonourProgram.OfLevel(when, keep, inUnits(level.uses(), at + "/uses", units)));
    }
    Optional<Window> repeat =
        honour.repeat() instanceof Repeat.InEach each
            ? Optional.of(each.window())
            : Optional.empty();
    repeat.ifPresent(
        each ->
            fields
                .windows()
                .requireEnd(
                    each,
                    place + "/repeat",
                    "it is won once in each such window, so it needs a window that ends"));
    return new HonourProgram(
        number,
        honour,
        levels,
        window(honour.reviewed(), place + "/reviewed"),
        window(honour.valid().flatMap(Validity::each), place + "/valid/each"),
        window(repeat, place + "/repeat"),
        inUnits(honour.carries(), place + "/carries", units),
        honour.barred().map(bar -> matcher(place + "/barred/when")),
        honour.revoked().map(revoked -> matcher(place + "/revoked")));
  }

  private Optional<WindowProgram> window(Optional<Window> window, String place) {
    return window.map(each -> fields.windows().program(each, place));
  }

  private Map<Integer, Long> inUnits(
      Map<AccountId, Amount> amounts, String place, IntToLongFunction units) {
    Map<Integer, Long> all = new LinkedHashMap<>();
    amounts.forEach(
        (id, amount) -> {
          if (!graph.knows(id)) {
            return; // reported
          }
          int account = graph.account(id);
          int scale = Long.toString(units.applyAsLong(account)).length() - 1;
          if (amount.scale() > scale) {
            problems.add(
                "too-fine",
                place + "/" + Problem.escaped(id.value()),
                "the account \"{0}\" has {1} decimals, was {2}",
                id,
                scale,
                amount);
          } else {
            all.put(account, amount.unscaledAt(scale));
          }
        });
    return all;
  }

  /** On which dates what honours read may change by itself. */
  HonourDates dates() {
    return HonourDates.of(reach.ofHonours(scheme), scheme, fields);
  }

  /** The numbers of the fields that honours read, in the order in which they are read. */
  int[] slots() {
    Set<String> names = reach.ofHonours(scheme);
    return fields.used().stream()
        .filter(use -> names.contains(use.name))
        .mapToInt(use -> use.index)
        .sorted()
        .toArray();
  }
}
