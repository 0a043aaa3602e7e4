package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.kapok.id.AccountId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Gaps;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Since;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.laws.Histories;
import org.kapok.laws.Schemes;
import org.kapok.laws.Trial;
import org.kapok.participation.AttributeValue;
import org.kapok.quantity.DateSpan;

/** What is drawn for the laws really uses every construct, and really pays. */
class DrawnSchemesUseEveryConstructTest {
  private static final Pattern WORD =
      Pattern.compile(
          "\\b(Rounded|Every|Rate|Table|Brackets|Max|SoftMax|Min|KeepOne|Times|Pay|Count|From|All|Any|Not|CountOf"
              + "|Together|Is|OneOf|Compare|Between|Exists|In)\\[|AT_CLOSE|AS_EARNED|BEST|FIRST"
              + "|always=true|FEBRUARY_28|MARCH_1");

  private static final List<String> CONSTRUCTS =
      List.of(
          ("Rounded[ Every[ Rate[ Table[ Brackets[ Max[ SoftMax[ Min[ KeepOne[ BEST FIRST Times[ Pay[ Count[ From[ All[ Any[ Not["
                  + " CountOf[ Together[ Is[ OneOf[ Compare[ Between[ Exists[ named-figure given-figure"
                  + " AT_CLOSE AS_EARNED always=true FEBRUARY_28 MARCH_1 group when effective key"
                  + " participation day week month quarter half-year year lifetime"
                  + " except exceptCounted account-except account-exceptCounted negative-measure"
                  + " unbroken unbroken-curve unbroken-limit keep-participation keep-longer"
                  + " keep-unbroken keep-limit keep-alone keep-in-group group-in-group keep-downstream"
                  + " from-downstream decimals-0 decimals-1 decimals-2 decimals-3 decimals-4 decimals-5"
                  + " decimals-6 unbroken:day unbroken:week unbroken:month unbroken:quarter"
                  + " unbroken:half-year unbroken:year"
                  + " factor-when account-factor-when closes:day closes:week closes:month"
                  + " closes:quarter closes:half-year closes:year closes-without-step"
                  + " sum:hours sum:minutes sum:age sum:tenureYears sum:declared sum:lookup"
                  + " sum:derived derived-Grow derived-Max-fixed derived-Max-named"
                  + " derived-Min-fixed derived-Min-named derived-Times-fixed derived-Times-named"
                  + " derived-counted derived-figure derived-compared derived-bound named-atLeast"
                  + " named-moreThan named-atMost named-lessThan named-low named-high named-both"
                  + " year-from-joined year-from-birthDate season scheme rolling rolling-Max"
                  + " rolling-SoftMax rolling-Min rolling-key gaps-InRun gaps-Between gaps-PaidFrom"
                  + " gaps-limit gaps-curve gaps-keep choose-NUMBER choose-CODE choose-FLAG"
                  + " choose-figure choose-key choose-compared since-YEARS since-MONTHS since-DAYS"
                  + " since-atEndOf since-compared held-lifetime held-rolling held-window held-figure"
                  + " held-compared held-decimals In[ festival term rule-overflow account-overflow"
                  + " overflow-Max overflow-SoftMax overflow-rolling overflow-unbroken overflow-keep"
                  + " countsPaid countsPaid-overflow countsPaid-rolling opening-fixed opening-named"
                  + " opening-into opening-steps opening-overflow delay payday delay-and-payday"
                  + " closes:season closes:scheme closes:own field-birthday field-month"
                  + " field-dayOfMonth field-birthMonth account:season account:scheme account:own"
                  + " brought calendars")
              .split(" "));

  /** Combinations, and values of one list, of which there are many. */
  private static final Set<String> RARE =
      Set.of(
          "closes:own",
          "closes:scheme",
          "countsPaid-rolling",
          "countsPaid-unbroken",
          "field-birthMonth",
          "field-birthday",
          "field-dayOfMonth",
          "field-month",
          "gaps-keep",
          "group-in-group",
          "held-compared",
          "opening-into",
          "opening-overflow",
          "overflow-keep");

  @Example
  void everyConstructIsDrawnAndMostLinesPay() {
    Random random = new Random(20250301);
    Arbitrary<IncentiveScheme> schemes = Schemes.any();
    var generator = schemes.generator(1000);
    Map<String, Integer> seen = new TreeMap<>();
    int scored = 0;
    int lines = 0;
    int paying = 0;
    Set<String> drawn = new TreeSet<>();
    for (int i = 0; i < 400; i++) {
      IncentiveScheme scheme = generator.next(random).value();
      Set<String> words = new TreeSet<>();
      WORD.matcher(scheme.toString()).results().forEach(each -> words.add(each.group()));
      scheme.rules().forEach(rule -> addSteps(rule.then(), words));
      scheme.accounts().forEach(account -> addSteps(account.then(), words));
      scheme.accounts().stream()
          .filter(account -> !account.into().isEmpty())
          .forEach(account -> words.add("group"));
      addLate(scheme, words);
      addDerived(scheme, words);
      addWindows(scheme, words);
      addComputed(scheme, words);
      addOverflow(scheme, words);
      addOpenings(scheme, words);
      addPayment(scheme, words);
      addConditions(scheme, words);
      scheme.when().ifPresent(condition -> words.add("when"));
      if (!scheme.effective().equals(DateSpan.ALWAYS)) {
        words.add("effective");
      }
      words.add(scheme.zone().getId());
      Trial trial = Histories.of(scheme).generator(1000).next(random).value();
      if (trial.facts().stream().anyMatch(facts -> !facts.openings().isEmpty())) {
        words.add("brought");
      }
      words.forEach(word -> seen.merge(word, 1, Integer::sum));
      if (trial.outcome(trial.history()) instanceof Statement statement) {
        scored++;
        statement.lines().forEach(line -> addLine(line, drawn));
        lines += statement.lines().size();
        paying += (int) statement.lines().stream().filter(line -> !line.amount().isZero()).count();
      }
    }
    assertThat(seen.keySet()).containsAll(CONSTRUCTS);
    assertThat(seen)
        .allSatisfy(
            (construct, count) ->
                assertThat(count).as(construct).isGreaterThan(RARE.contains(construct) ? 4 : 18));
    assertThat(drawn).contains("opening", "OVERFLOWED", "SPENT", "opening OVERFLOWED", "pending");
    assertThat(scored).isGreaterThan(370);
    assertThat(lines).isGreaterThan(10 * scored);
    assertThat(paying).isGreaterThan(lines / 3);
  }

  private static void addLine(Line line, Set<String> drawn) {
    String opening = line.rule().isEmpty() ? "opening" : "";
    drawn.add(opening);
    line.effects().forEach(effect -> drawn.add((opening + " " + effect.kind().name()).strip()));
    line.pendingUntil().ifPresent(until -> drawn.add("pending"));
  }

  private static void addWindows(IncentiveScheme scheme, Set<String> words) {
    steps(scheme).forEach(step -> addWindow(step, words));
    scheme.accounts().forEach(account -> words.add("account:" + kind(account.each())));
    scheme.rules().stream()
        .flatMap(rule -> rule.closes().stream())
        .forEach(window -> words.add("closes:" + kind(window)));
  }

  private static void addWindow(Step step, Set<String> words) {
    if (step.each().isEmpty()) {
      return;
    }
    String operation = step.operation().getClass().getSimpleName();
    Window window = step.each().get();
    if (window instanceof Window.OwnYear) {
      words.add(window.toString().replace(' ', '-'));
    } else if (window instanceof Window.Rolling) {
      words.add("rolling");
      words.add("rolling-" + operation);
      if (!step.by().isEmpty()) {
        words.add("rolling-key");
      }
    } else if (window instanceof Window.Unbroken run && !run.gaps().equals(Gaps.NONE)) {
      words.add("gaps-" + run.gaps().getClass().getSimpleName());
      words.add(
          step.operation() instanceof Operation.Grow
              ? "gaps-curve"
              : step.operation() instanceof Operation.KeepOne ? "gaps-keep" : "gaps-limit");
    } else {
      words.add(kind(window));
    }
  }

  private static String kind(Window window) {
    return window instanceof Window.OwnYear ? "own" : window.toString().split(" ")[0];
  }

  private static void addComputed(IncentiveScheme scheme, Set<String> words) {
    for (Map.Entry<String, Field> each : scheme.fields().entrySet()) {
      Field field = each.getValue();
      String kind =
          !field.choose().isEmpty()
              ? "choose"
              : field.since().isPresent() ? "since" : field.held().isPresent() ? "held" : "other";
      if (!field.choose().isEmpty()) {
        words.add("choose-" + field.type().orElse(FieldType.NUMBER));
      }
      field.since().ifPresent(since -> words.add("since-" + since.unit()));
      field.since().flatMap(Since::atEndOf).ifPresent(window -> words.add("since-atEndOf"));
      field.held().ifPresent(held -> addHeld(held, field, words));
      if (steps(scheme).anyMatch(step -> step.by().contains(each.getKey()))) {
        words.add(kind + "-key");
      }
      if (steps(scheme)
          .anyMatch(s -> s.operation().toString().endsWith("=" + each.getKey() + "]"))) {
        words.add(kind + "-figure");
      }
      if (reads(scheme, each.getKey())) {
        words.add(kind + "-compared");
      }
    }
    List.of("birthday", "month", "dayOfMonth", "birthMonth").stream()
        .filter(name -> reads(scheme, name))
        .forEach(name -> words.add("field-" + name));
    scheme.calendars().keySet().stream()
        .filter(name -> scheme.toString().contains("In[calendar=" + name))
        .forEach(words::add);
    if (!scheme.calendars().isEmpty()) {
      words.add("calendars");
    }
  }

  private static void addHeld(Held held, Field field, Set<String> words) {
    Window window = held.each().orElse(Window.LIFETIME);
    words.add(
        window.equals(Window.LIFETIME)
            ? "held-lifetime"
            : window instanceof Window.Rolling ? "held-rolling" : "held-window");
    field.decimals().ifPresent(decimals -> words.add("held-decimals"));
  }

  private static boolean reads(IncentiveScheme scheme, String field) {
    return Stream.concat(scheme.when().stream(), conditions(scheme))
        .flatMap(DrawnSchemesUseEveryConstructTest::tests)
        .anyMatch(test -> test.field().equals(field));
  }

  private static Stream<Condition> conditions(IncentiveScheme scheme) {
    return Stream.concat(
        scheme.rules().stream().flatMap(rule -> rule.when().stream()),
        steps(scheme).flatMap(step -> step.when().stream()));
  }

  private static void addOverflow(IncentiveScheme scheme, Set<String> words) {
    if (scheme.rules().stream().anyMatch(rule -> overflows(rule.then()))) {
      words.add("rule-overflow");
    }
    scheme.accounts().stream()
        .filter(account -> overflows(account.then()))
        .forEach(account -> words.add(keeps(account) ? "overflow-keep" : "account-overflow"));
    steps(scheme)
        .forEach(
            step -> {
              if (step.overflow().isPresent()) {
                words.add("overflow-" + step.operation().getClass().getSimpleName());
                words.addAll(special("overflow-", step.each().orElseThrow()));
              }
              if (step.countsPaid()) {
                words.add("countsPaid");
                words.addAll(special("countsPaid-", step.each().orElseThrow()));
                step.overflow().ifPresent(account -> words.add("countsPaid-overflow"));
              }
            });
  }

  private static Set<String> special(String construct, Window window) {
    return window instanceof Window.Rolling || window instanceof Window.Unbroken
        ? Set.of(construct + kind(window))
        : Set.of();
  }

  private static boolean overflows(List<Step> steps) {
    return steps.stream().anyMatch(step -> step.overflow().isPresent());
  }

  private static void addOpenings(IncentiveScheme scheme, Set<String> words) {
    for (Account account : scheme.accounts()) {
      if (account.opening().isPresent()) {
        words.add(
            account.opening().get() instanceof Figure.Fixed ? "opening-fixed" : "opening-named");
        words.add(account.into().isEmpty() ? "opening-only" : "opening-into");
        words.add(account.then().isEmpty() ? "opening-only" : "opening-steps");
        words.add(overflows(account.then()) ? "opening-overflow" : "opening-only");
      }
    }
  }

  private static void addPayment(IncentiveScheme scheme, Set<String> words) {
    for (Rule rule : scheme.rules()) {
      rule.delay().ifPresent(delay -> words.add("delay"));
      rule.payday().ifPresent(day -> words.add("payday"));
      if (rule.delay().isPresent() && rule.payday().isPresent()) {
        words.add("delay-and-payday");
      }
    }
  }

  private static void addSteps(List<Step> steps, Set<String> words) {
    for (Step step : steps) {
      step.each().ifPresent(window -> words.add(window.toString()));
      boolean named = step.operation().toString().matches(".*(bound|factor)=[a-z].*");
      words.add(named ? "named-figure" : "given-figure");
      if (!step.by().isEmpty()) {
        words.add("key");
      }
      if (!step.except().isEmpty()) {
        words.add("except");
      }
      if (!step.exceptCounted().isEmpty()) {
        words.add("exceptCounted");
      }
      if (step.each().orElse(Window.LIFETIME) instanceof Window.Unbroken unbroken) {
        words.add("unbroken");
        words.add("unbroken:" + unbroken.of().toString().replaceAll(" from.*", ""));
        words.add(
            step.operation() instanceof Operation.Grow
                ? "unbroken-curve"
                : step.operation() instanceof Operation.KeepOne
                    ? "keep-unbroken"
                    : "unbroken-limit");
      }
    }
  }

  private static void addDerived(IncentiveScheme scheme, Set<String> words) {
    for (Field field : scheme.fields().values()) {
      for (String term : field.sum()) {
        words.add("sum:" + term);
        Optional.ofNullable(scheme.fields().get(term))
            .ifPresent(
                of ->
                    words.add(
                        isDerived(scheme, term)
                            ? "sum:derived"
                            : of.lookup().isPresent() ? "sum:lookup" : "sum:declared"));
      }
      for (Operation operation : field.then()) {
        String name = operation.getClass().getSimpleName();
        boolean named = operation.toString().matches(".*(bound|factor)=[a-z].*");
        words.add(
            "derived-"
                + name
                + (operation instanceof Operation.Grow ? "" : named ? "-named" : "-fixed"));
      }
    }
    for (Rule rule : scheme.rules()) {
      if (rule.measure() instanceof Measure.Count count && isDerived(scheme, count.field())) {
        words.add("derived-counted");
      }
      rule.closes().ifPresent(each -> words.add("closes:" + each.toString().split(" ")[0]));
      if (rule.closes().isPresent() && rule.then().isEmpty()) {
        words.add("closes-without-step");
      }
    }
    if (steps(scheme).anyMatch(s -> s.operation().toString().matches(".*=(seniority|total)]"))) {
      words.add("derived-figure");
    }
  }

  private static boolean isDerived(IncentiveScheme scheme, String name) {
    Field field = scheme.fields().get(name);
    return field != null && !field.sum().isEmpty();
  }

  private static Stream<Step> steps(IncentiveScheme scheme) {
    return Stream.concat(
        scheme.rules().stream().flatMap(rule -> rule.then().stream()),
        scheme.accounts().stream().flatMap(account -> account.then().stream()));
  }

  private static void addConditions(IncentiveScheme scheme, Set<String> words) {
    List<Condition> all = new ArrayList<>();
    scheme.when().ifPresent(all::add);
    scheme.rules().forEach(rule -> rule.when().ifPresent(all::add));
    steps(scheme).forEach(step -> step.when().ifPresent(all::add));
    if (steps(scheme).anyMatch(step -> step.when().isPresent())) {
      words.add("factor-when");
    }
    if (scheme.accounts().stream()
        .flatMap(account -> account.then().stream())
        .anyMatch(step -> step.when().isPresent())) {
      words.add("account-factor-when");
    }
    all.stream()
        .flatMap(DrawnSchemesUseEveryConstructTest::tests)
        .forEach(
            test -> {
              if (test.match() instanceof Match.Compare compare) {
                addCompare(scheme, test.field(), compare, words);
              }
            });
  }

  private static Stream<Condition.FieldTest> tests(Condition condition) {
    if (condition instanceof Condition.FieldTest test) {
      return Stream.of(test);
    }
    List<Condition> parts =
        condition instanceof Condition.Not not
            ? List.of(not.condition())
            : condition instanceof Condition.CountOf count
                ? count.of()
                : condition instanceof Condition.Any any
                    ? any.conditions()
                    : condition instanceof Condition.All all
                        ? all.conditions()
                        : ((Condition.Together) condition).members();
    return parts.stream().flatMap(DrawnSchemesUseEveryConstructTest::tests);
  }

  private static void addCompare(
      IncentiveScheme scheme, String field, Match.Compare compare, Set<String> words) {
    if (isDerived(scheme, field)) {
      words.add("derived-compared");
    }
    Optional<String> atLeast = named(compare.atLeast());
    Optional<String> moreThan = named(compare.moreThan());
    Optional<String> atMost = named(compare.atMost());
    Optional<String> lessThan = named(compare.lessThan());
    atLeast.ifPresent(name -> words.add("named-atLeast"));
    moreThan.ifPresent(name -> words.add("named-moreThan"));
    atMost.ifPresent(name -> words.add("named-atMost"));
    lessThan.ifPresent(name -> words.add("named-lessThan"));
    Optional<String> low = atLeast.or(() -> moreThan);
    Optional<String> high = atMost.or(() -> lessThan);
    boolean twoSided =
        compare.atLeast().or(compare::moreThan).isPresent()
            && compare.atMost().or(compare::lessThan).isPresent();
    if (twoSided && (low.isPresent() || high.isPresent())) {
      words.add(high.isEmpty() ? "named-low" : low.isEmpty() ? "named-high" : "named-both");
    }
    if (Stream.of(low, high).flatMap(Optional::stream).anyMatch(n -> isDerived(scheme, n))) {
      words.add("derived-bound");
    }
  }

  /** The field that a bound of a number names: dates and times begin with a digit or a P. */
  private static Optional<String> named(Optional<AttributeValue> bound) {
    return bound.map(Object::toString).filter(text -> text.matches("[a-z].*"));
  }

  private static void addLate(IncentiveScheme scheme, Set<String> words) {
    for (Rule rule : scheme.rules()) {
      boolean negative =
          rule.measure().equals(Measure.count("delta"))
              || rule.measure() instanceof Measure.Pay pay && pay.amount().signum() < 0;
      if (negative) {
        words.add("negative-measure");
      }
      if (rule.measure() instanceof Measure.From from && waits(scheme, from.account())) {
        words.add("from-downstream");
      }
    }
    scheme.fields().values().stream()
        .flatMap(field -> field.decimals().stream())
        .forEach(decimals -> words.add("decimals-" + decimals));
    scheme.accounts().forEach(account -> addAccount(scheme, account, words));
  }

  private static void addAccount(IncentiveScheme scheme, Account account, Set<String> words) {
    boolean inner = !account.into().isEmpty();
    boolean outer = scheme.accounts().stream().anyMatch(each -> each.into().contains(account.id()));
    if (inner && outer) {
      words.add("group-in-group");
    }
    if (account.then().stream().anyMatch(step -> !step.except().isEmpty())) {
      words.add("account-except");
    }
    if (account.then().stream().anyMatch(step -> !step.exceptCounted().isEmpty())) {
      words.add("account-exceptCounted");
    }
    if (!keeps(account)) {
      if (waits(scheme, account.id())) {
        words.add("keep-downstream");
      }
      return;
    }
    Window window = account.then().get(0).each().orElseThrow();
    words.add(window.equals(Window.PARTICIPATION) ? "keep-participation" : "keep-longer");
    if (outer) {
      words.add("keep-in-group");
    }
    boolean limit =
        account.then().stream()
            .map(Step::operation)
            .anyMatch(each -> each.toString().matches("(Max|SoftMax|Min).*"));
    words.add(limit ? "keep-limit" : "keep-alone");
  }

  private static boolean keeps(Account account) {
    return !account.then().isEmpty()
        && account.then().get(0).operation() instanceof Operation.KeepOne;
  }

  private static boolean waits(IncentiveScheme scheme, AccountId id) {
    return scheme.accounts().stream()
        .filter(each -> each.id().equals(id) || each.into().contains(id))
        .anyMatch(each -> keeps(each) || !each.id().equals(id) && waits(scheme, each.id()));
  }
}
