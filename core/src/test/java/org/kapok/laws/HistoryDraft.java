package org.kapok.laws;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.kapok.id.AccountId;
import org.kapok.id.ActivityId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.OrderId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RouteId;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.id.SubjectType;
import org.kapok.id.VenueId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.CodeValue;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Since;
import org.kapok.incentive.rule.StandardField;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Dated;
import org.kapok.participation.Opening;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;

/** Draws participations and facts that the scheme can read. */
final class HistoryDraft {
  private static final List<LocalTime> TIMES =
      List.of(
          LocalTime.MIDNIGHT,
          LocalTime.MIDNIGHT,
          LocalTime.of(0, 0, 30),
          LocalTime.of(1, 30),
          LocalTime.of(6, 0),
          LocalTime.NOON,
          LocalTime.of(20, 0),
          LocalTime.of(23, 30),
          LocalTime.of(23, 59, 59),
          LocalTime.of(23, 59, 59, 500_000_000));
  private static final List<Integer> MINUTES = List.of(0, 10, 20, 29, 30, 45, 60, 89, 90, 120, 480);

  private final IncentiveScheme scheme;
  private final LocalDate first;
  private final int subjects;
  private final boolean large;
  private final List<LocalDate> hotDays;
  private final List<Instant> clockChanges;
  private final Set<String> needed;

  HistoryDraft(IncentiveScheme scheme, int year, int subjects, int focus, boolean large) {
    this.scheme = scheme;
    this.first = LocalDate.of(year, 1, 1);
    this.subjects = subjects;
    this.large = large;
    Random chosen = new Random(focus);
    hotDays = some(hotDays(first), 5, chosen);
    clockChanges = some(clockChanges(), 1, chosen);
    needed = needed();
  }

  /** A few, so that participations meet in the same windows. */
  private static <T> List<T> some(List<T> all, int most, Random chosen) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, chosen);
    return List.copyOf(shuffled.subList(0, Math.min(most, shuffled.size())));
  }

  private static List<LocalDate> hotDays(LocalDate first) {
    List<LocalDate> days = new ArrayList<>();
    for (int year = first.getYear(); year < first.getYear() + 3; year++) {
      days.addAll(
          List.of(
              LocalDate.of(year, 1, 1),
              LocalDate.of(year, 2, 28),
              LocalDate.of(year, 3, 1),
              LocalDate.of(year, 3, 31),
              LocalDate.of(year, 4, 1),
              LocalDate.of(year, 6, 30),
              LocalDate.of(year, 7, 1),
              LocalDate.of(year, 12, 29),
              LocalDate.of(year, 12, 31)));
      days.add(LocalDate.of(year, 3, 1).minusDays(1));
    }
    return days;
  }

  /** When clocks are put forward or back within the three years. */
  private List<Instant> clockChanges() {
    List<Instant> changes = new ArrayList<>();
    Instant end = first.plusYears(3).atStartOfDay(scheme.zone()).toInstant();
    ZoneOffsetTransition next =
        scheme.zone().getRules().nextTransition(first.atStartOfDay(scheme.zone()).toInstant());
    while (next != null && next.getInstant().isBefore(end)) {
      changes.add(next.getInstant());
      next = scheme.zone().getRules().nextTransition(next.getInstant());
    }
    return changes;
  }

  /** The fields without which a step lacks its number. */
  private Set<String> needed() {
    Set<String> names = new HashSet<>();
    windows()
        .filter(Window.OwnYear.class::isInstance)
        .forEach(window -> names.add(((Window.OwnYear) window).from()));
    Stream.concat(
            scheme.accounts().stream().flatMap(account -> account.opening().stream()),
            steps().map(Step::operation).flatMap(operation -> figure(operation).stream()))
        .forEach(
            figure -> {
              if (figure instanceof Figure.Named named) {
                addNeeded(named.field(), names);
              }
            });
    return names;
  }

  private Stream<Step> steps() {
    return Stream.concat(
        scheme.rules().stream().flatMap(rule -> rule.then().stream()),
        scheme.accounts().stream().flatMap(account -> account.then().stream()));
  }

  /** All windows that the scheme names. */
  private Stream<Window> windows() {
    List<Window> windows = new ArrayList<>();
    steps().forEach(step -> step.each().ifPresent(windows::add));
    scheme.rules().forEach(rule -> rule.closes().ifPresent(windows::add));
    scheme.accounts().forEach(account -> windows.add(account.each()));
    for (Field field : scheme.fields().values()) {
      field.since().flatMap(Since::atEndOf).ifPresent(windows::add);
      field.held().flatMap(Held::each).ifPresent(windows::add);
    }
    return windows.stream();
  }

  /** The field, and those that it is looked up by or derived from. */
  private void addNeeded(String name, Set<String> names) {
    Field field = scheme.fields().get(name);
    if (!names.add(name) || field == null) {
      return;
    }
    field
        .lookup()
        .filter(lookup -> lookup.otherwise().isEmpty())
        .ifPresent(lookup -> names.add(lookup.field()));
    field.sum().forEach(term -> addNeeded(term, names));
    field
        .since()
        .ifPresent(since -> names.add(since.field().equals("joined") ? "tenureYears" : "age"));
    for (Operation operation : field.then()) {
      if (figure(operation).orElse(Figure.of(0)) instanceof Figure.Named named) {
        addNeeded(named.field(), names);
      }
    }
  }

  private static Optional<Figure> figure(Operation operation) {
    if (operation instanceof Operation.Max max) {
      return Optional.of(max.bound());
    }
    if (operation instanceof Operation.SoftMax soft) {
      return Optional.of(soft.bound());
    }
    if (operation instanceof Operation.Min min) {
      return Optional.of(min.bound());
    }
    return operation instanceof Operation.Times times
        ? Optional.of(times.factor())
        : Optional.empty();
  }

  private boolean has(Dice dice, String field) {
    return needed.contains(field) || dice.percent(75);
  }

  private <T> Optional<T> perhaps(Dice dice, String field, T value) {
    return has(dice, field) ? Optional.of(value) : Optional.empty();
  }

  private SubjectId subject(int number) {
    return switch (number % subjects) {
      case 0 -> SubjectId.of(SubjectType.MEMBER, "m-1");
      case 1 -> SubjectId.of(SubjectType.TEAM, "m-1");
      case 2 -> SubjectId.of(SubjectType.MEMBER, "m-2");
      default -> SubjectId.of(SubjectType.ORGANIZATION, "o-1");
    };
  }

  Participation participation(Random random) {
    Dice dice = new Dice(random);
    int number = dice.from(1, 60);
    boolean lasting =
        Set.of("duration", "hours", "minutes", "seconds").stream().anyMatch(needed::contains);
    Participation.Builder builder =
        Participation.builder()
            .id(ParticipationId.of(number <= 12 ? String.valueOf(number) : "p-" + number))
            .revision(dice.percent(80) ? 0 : dice.from(1, 2))
            .cancelled(dice.percent(8))
            .subject(subject(dice.percent(98) ? number : number + 1))
            .kind(code(dice, "kind").orElse("participation"))
            .start(start(dice))
            .duration(lasting || dice.percent(85) ? Optional.of(duration(dice)) : Optional.empty())
            .venue(perhaps(dice, "venue", VenueId.of(dice.of("v-1", "v-2", "v-3"))))
            .activity(perhaps(dice, "activity", ActivityId.of(dice.of("a-1", "a-2"))))
            .route(perhaps(dice, "route", RouteId.of(dice.of("r-1", "r-2"))))
            .order(perhaps(dice, "order", OrderId.of(dice.of("o-1", "o-2"))))
            .venueFunction(code(dice, "venueFunction"))
            .theme(code(dice, "theme"))
            .mode(code(dice, "mode"))
            .role(code(dice, "role"))
            .rating(perhaps(dice, "rating", new Amount(dice.from(0, 10), dice.of(0, 0, 1))));
    scheme.fields().forEach((name, field) -> addOwn(dice, builder, name, field));
    return builder.build();
  }

  private void addOwn(Dice dice, Participation.Builder builder, String name, Field field) {
    boolean own =
        StandardField.named(name).isEmpty()
            && field.lookup().isEmpty()
            && field.sum().isEmpty()
            && field.choose().isEmpty()
            && field.since().isEmpty()
            && field.held().isEmpty()
            && field.count().isEmpty()
            && field.level().isEmpty()
            && field.of().orElse(FieldSource.PARTICIPATION) == FieldSource.PARTICIPATION;
    if (own && has(dice, name)) {
      AttributeValue value = value(dice, field);
      if (value instanceof AttributeValue.Decimal number && dice.percent(50)) {
        builder.putQuantities(name, number.number());
      } else {
        builder.putAttributes(name, value);
      }
    }
  }

  private AttributeValue value(Dice dice, Field field) {
    return switch (field.type().orElse(FieldType.CODE)) {
      case CODE -> AttributeValue.of(code(dice, field));
      case TEXT -> AttributeValue.of(dice.of("v-1", "v-2", "红棉"));
      case NUMBER -> AttributeValue.of(number(dice, field));
      case DURATION -> AttributeValue.of(duration(dice));
      case DATE -> AttributeValue.of(day(dice));
      case TIME -> AttributeValue.of(dice.of(TIMES).withNano(0));
      case FLAG -> AttributeValue.of(dice.percent(60));
    };
  }

  private Amount number(Dice dice, Field field) {
    Amount least = field.atLeast().orElse(Amount.ZERO);
    Amount most = field.atMost().orElse(least.plus(Amount.of(large ? 900_000_000_000L : 1000)));
    int decimals = field.decimals().orElse(Field.DEFAULT_DECIMALS);
    int scale = Math.min(decimals, dice.of(0, 0, 0, 1, decimals));
    Amount drawn = new Amount(dice.from(-30, large ? 2_000_000_000 : 60), scale);
    if (scale > 1) {
      drawn = new Amount(dice.from(-30_000, 60_000), scale);
    }
    if (large && dice.percent(30)) {
      drawn = Amount.of(900_000_000_000L);
    }
    Amount above = drawn.compareTo(least) < 0 ? least : drawn;
    return above.compareTo(most) > 0 ? most : above;
  }

  private static String code(Dice dice, Field field) {
    List<CodeValue> values = field.values();
    return values.isEmpty() || (field.open() && dice.percent(20))
        ? dice.of("other-1", "other-2")
        : dice.of(values).code();
  }

  /** A declared code of a standard field; nothing if it has none, or for a missing value. */
  private Optional<String> code(Dice dice, String standard) {
    Field field = scheme.fields().get(standard);
    boolean given = field != null && (standard.equals("kind") || has(dice, standard));
    return given ? Optional.of(code(dice, field)) : Optional.empty();
  }

  private Duration duration(Dice dice) {
    long seconds = dice.of(MINUTES) * 60L + (dice.percent(10) ? dice.below(60) : 0);
    return Duration.ofSeconds(large && dice.percent(20) ? 900_000_000_000_000L : seconds);
  }

  private LocalDate day(Dice dice) {
    return switch (dice.below(10)) {
      case 0, 1, 2, 3 -> dice.of(hotDays);
      case 4, 5, 6 -> first.plusDays(40 + dice.below(9));
      case 7 -> first.plusYears(1).minusWeeks(3).plusWeeks(dice.below(7));
      case 8 -> first.plusMonths(dice.below(30));
      default -> first.plusDays(dice.below(1000));
    };
  }

  private Instant start(Dice dice) {
    if (!clockChanges.isEmpty() && dice.percent(20)) {
      return dice.of(clockChanges)
          .plusSeconds(dice.of(-3600, -1800, -30, -1, 0, 30, 1800, 3570, 3600));
    }
    return day(dice).atTime(dice.of(TIMES)).atZone(scheme.zone()).toInstant();
  }

  Instant asOf(Random random) {
    Dice dice = new Dice(random);
    return dice.percent(60)
        ? first.plusYears(dice.from(2, 5)).atStartOfDay(scheme.zone()).toInstant()
        : start(dice);
  }

  List<SubjectFacts> facts(Random random) {
    Dice dice = new Dice(random);
    List<SubjectFacts> facts = new ArrayList<>();
    for (int i = 0; i < subjects; i++) {
      if (isFactNeeded() || dice.percent(85)) {
        facts.add(facts(dice, subject(i)));
      }
      if (dice.percent(15)) {
        facts.add(facts(dice, subject(i)));
      }
    }
    return facts;
  }

  private boolean isFactNeeded() {
    return needed.stream()
        .anyMatch(
            name ->
                StandardField.named(name)
                    .map(StandardField::source)
                    .or(() -> scheme.fields().get(name).of())
                    .filter(source -> source == FieldSource.SUBJECT)
                    .isPresent());
  }

  private SubjectFacts facts(Dice dice, SubjectId subject) {
    boolean joinedNeeded = needed.contains("tenureYears") || needed.contains("tenureMonths");
    LocalDate lately = first.plusDays(dice.below(300));
    LocalDate oldest = LocalDate.of(1952, 2, 29);
    LocalDate birth =
        dice.of(oldest, LocalDate.of(1960, 12, 31), needed.contains("age") ? oldest : lately);
    LocalDate early = LocalDate.of(2000, 2, 29);
    LocalDate joined = dice.of(early, LocalDate.of(2003, 3, 31), joinedNeeded ? early : lately);
    if (!scheme.honours().isEmpty()
        || scheme.accounts().stream().anyMatch(account -> account.opening().isPresent())) {
      joined = dice.of(first.minusDays(dice.below(400)), joinedNeeded ? first : lately);
    }
    SubjectFacts.Builder builder =
        SubjectFacts.builder()
            .subject(subject)
            .revision(dice.below(3))
            .birthDate(perhaps(dice, needed.contains("age") ? "age" : "birthDate", birth))
            .openings(openings(dice))
            .joined(joinedNeeded ? Optional.of(joined) : perhaps(dice, "joined", joined));
    for (Map.Entry<String, Field> each : scheme.fields().entrySet()) {
      String name = each.getKey();
      Field field = each.getValue();
      boolean ofSubject =
          StandardField.named(name)
              .map(StandardField::source)
              .or(field::of)
              .filter(source -> source == FieldSource.SUBJECT)
              .isPresent();
      if (ofSubject && has(dice, name)) {
        builder.putAttributes(name, dated(dice, name, field));
      }
    }
    return builder.build();
  }

  /** Perhaps what the subject brings along, mostly from before all that it takes part in. */
  private List<Opening> openings(Dice dice) {
    if (dice.percent(75)) {
      return List.of();
    }
    Map<AccountId, Amount> amounts = new HashMap<>();
    for (Account account : scheme.accounts()) {
      if (dice.percent(60)) {
        amounts.put(account.id(), Amount.of(dice.of(0, 1, 3, 20, 100, -2)));
      }
    }
    LocalDate on =
        dice.percent(97) ? first.minusDays(dice.of(0, 0, 1, dice.below(400))) : day(dice);
    Opening other = new Opening(SchemeId.of("other"), day(dice), amounts);
    return dice.percent(10)
        ? List.of(other)
        : List.of(other, new Opening(scheme.id(), on, amounts, levels(dice)));
  }

  private Map<HonourId, LevelId> levels(Dice dice) {
    Map<HonourId, LevelId> levels = new HashMap<>();
    for (Honour honour : scheme.honours()) {
      if (dice.percent(50)) {
        levels.put(honour.id(), dice.of(honour.levels()).id());
      }
    }
    return levels;
  }

  private Dated dated(Dice dice, String name, Field field) {
    List<Dated.Entry> entries = new ArrayList<>();
    if (needed.contains(name) || dice.percent(80)) {
      entries.add(new Dated.Entry(LocalDate.MIN, value(dice, field)));
    }
    if (entries.isEmpty() || dice.percent(40)) {
      entries.add(new Dated.Entry(first.plusDays(dice.below(400)), value(dice, field)));
    }
    return new Dated(entries);
  }
}
