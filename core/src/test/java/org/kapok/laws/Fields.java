package org.kapok.laws;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kapok.id.LevelId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.rule.Choice;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Lookup;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Since;
import org.kapok.incentive.rule.StandardField;
import org.kapok.incentive.rule.Window;
import org.kapok.incentive.rule.Won;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.DayCalendar;
import org.kapok.quantity.Ratio;

/**
 * Reads the fields of a scheme from plain values, slowly and by the book: codes and texts as {@link
 * String}, numbers as {@link Ratio}, and dates, times, durations and flags as themselves.
 *
 * @param scheme whose fields
 */
public record Fields(IncentiveScheme scheme) {

  /** The value of the field on the occasion; empty if there is none. */
  public Optional<Object> read(String name, Occasion occasion) {
    Optional<StandardField> standard = StandardField.named(name);
    if (standard.isPresent()) {
      return standard.get().source() == FieldSource.SUBJECT
          ? ofSubject(standard.get(), occasion).map(Object.class::cast)
          : occasion.participation().flatMap(each -> ofParticipation(standard.get(), each));
    }
    Field field = scheme.fields().get(name);
    if (field.lookup().isPresent()) {
      return lookup(field.lookup().get(), occasion);
    }
    if (!field.sum().isEmpty()) {
      return derived(field, occasion).map(Object.class::cast);
    }
    if (!field.choose().isEmpty()) {
      return chosen(name, field.choose(), occasion);
    }
    if (field.since().isPresent()) {
      return since(field.since().get(), occasion).map(Ratio::of);
    }
    if (field.held().isPresent()) {
      return Optional.of(held(field.held().get(), occasion));
    }
    if (!field.count().isEmpty()) {
      Conditions conditions = new Conditions(this, occasion);
      return Optional.of(
          Ratio.of(
              field.count().stream().filter(each -> conditions.holds(Optional.of(each))).count()));
    }
    if (field.level().isPresent()) {
      return occasion.holdings().level(field.level().get()).map(LevelId::value);
    }
    if (field.levelSince().isPresent()) {
      return occasion.holdings().levelSince(field.levelSince().get()).map(Object.class::cast);
    }
    if (field.won().isPresent()) {
      Won won = field.won().get();
      return new Spans(this)
          .of(won.each().orElse(Window.LIFETIME), occasion)
          .map(span -> Ratio.of(occasion.holdings().won(won.honour(), span::contains)));
    }
    boolean ofSubject = field.of().orElse(FieldSource.PARTICIPATION) == FieldSource.SUBJECT;
    Optional<AttributeValue> value =
        ofSubject
            ? fact(name, occasion)
            : occasion.participation().flatMap(each -> own(name, each));
    return value.map(each -> parsed(type(name), each));
  }

  /** The first value whose condition holds. */
  private Optional<Object> chosen(String name, List<Choice> choices, Occasion occasion) {
    Conditions conditions = new Conditions(this, occasion);
    return choices.stream()
        .filter(each -> conditions.holds(each.when()))
        .findFirst()
        .map(each -> parsed(type(name), each.value()));
  }

  /** Completed years, months or days; none before the date. */
  private Optional<Long> since(Since since, Occasion occasion) {
    LocalDate on =
        since
            .atEndOf()
            .map(window -> new Spans(this).of(window, occasion).orElseThrow())
            .map(span -> span.endExclusive().minusDays(1))
            .orElse(occasion.date());
    return read(since.field(), occasion)
        .map(LocalDate.class::cast)
        .filter(from -> !on.isBefore(from))
        .map(
            from ->
                switch (since.unit()) {
                  case YEARS -> (long) scheme.leapDay().yearsBetween(from, on);
                  case MONTHS -> (long) scheme.leapDay().monthsBetween(from, on);
                  case DAYS -> ChronoUnit.DAYS.between(from, on);
                });
  }

  private Ratio held(Held held, Occasion occasion) {
    Window window = held.each().orElse(Window.LIFETIME);
    DateSpan span = new Spans(this).of(window, occasion).orElseThrow();
    boolean always = window instanceof Window.SchemeSpan; // it also holds what is brought along
    Ratio all = occasion.holdings().held(held.account(), date -> always || span.contains(date));
    return held.unusedBy()
        .map(honour -> all.minus(occasion.holdings().used(honour, held.account())))
        .orElse(all);
  }

  /** The days of the calendar. */
  public DayCalendar calendar(String name) {
    return scheme.calendars().get(name).calendar().orElseThrow();
  }

  private Optional<Object> lookup(Lookup lookup, Occasion occasion) {
    return read(lookup.field(), occasion)
        .flatMap(code -> Optional.ofNullable(lookup.values().get(code.toString())))
        .or(lookup::otherwise)
        .map(Ratio::of);
  }

  /** The sum and what is done with it; missing as soon as a number is missing on the way. */
  private Optional<Ratio> derived(Field field, Occasion occasion) {
    Ratio value = Ratio.ZERO;
    for (String term : field.sum()) {
      Optional<Ratio> summand = ratio(term, occasion);
      if (summand.isEmpty()) {
        return Optional.empty();
      }
      value = value.plus(summand.get());
    }
    for (Operation operation : field.then()) {
      if (operation instanceof Operation.Grow grow) {
        value = grow.curve().valueAt(value);
      } else {
        Optional<Ratio> number = figure(figure(operation), occasion);
        if (number.isEmpty()) {
          return Optional.empty();
        }
        value = combined(operation, value, number.get());
      }
    }
    return Optional.of(value);
  }

  private static Figure figure(Operation operation) {
    if (operation instanceof Operation.Max max) {
      return max.bound();
    }
    return operation instanceof Operation.Min min
        ? min.bound()
        : ((Operation.Times) operation).factor();
  }

  private static Ratio combined(Operation operation, Ratio value, Ratio number) {
    if (operation instanceof Operation.Times) {
      return value.times(number);
    }
    boolean above = value.compareTo(number) > 0;
    return above == operation instanceof Operation.Max ? number : value;
  }

  /** The number of a step or of a derived field. */
  public Optional<Ratio> figure(Figure figure, Occasion occasion) {
    return figure instanceof Figure.Fixed fixed
        ? Optional.of(Ratio.of(fixed.amount()))
        : ratio(((Figure.Named) figure).field(), occasion);
  }

  private static Optional<AttributeValue> own(String name, Participation participation) {
    return Optional.ofNullable(participation.quantities().get(name))
        .map(AttributeValue::of)
        .or(() -> Optional.ofNullable(participation.attributes().get(name)));
  }

  private static Optional<AttributeValue> fact(String name, Occasion occasion) {
    return occasion
        .facts()
        .flatMap(each -> Optional.ofNullable(each.attributes().get(name)))
        .flatMap(dated -> dated.on(occasion.date()));
  }

  /** What a scheme or a participation writes, as a value of the type. */
  public static Object parsed(FieldType type, AttributeValue value) {
    if (value instanceof AttributeValue.Decimal number) {
      return Ratio.of(number.number());
    }
    if (value instanceof AttributeValue.Flag flag) {
      return flag.flag();
    }
    String text = ((AttributeValue.Text) value).text();
    return switch (type) {
      case DATE -> LocalDate.parse(text);
      case TIME -> LocalTime.parse(text);
      case DURATION -> Duration.parse(text);
      default -> text;
    };
  }

  /** Of which type the field is. */
  public FieldType type(String name) {
    return StandardField.named(name)
        .map(StandardField::type)
        .or(() -> scheme.fields().get(name).type())
        .or(() -> scheme.fields().get(name).level().map(honour -> FieldType.CODE))
        .or(() -> scheme.fields().get(name).levelSince().map(honour -> FieldType.DATE))
        .orElse(FieldType.NUMBER);
  }

  /** The levels that the field of an honour's level may have, the lowest first. */
  public List<String> levels(String name) {
    return scheme.honours().stream()
        .filter(honour -> scheme.fields().get(name).level().equals(Optional.of(honour.id())))
        .flatMap(honour -> honour.levels().stream())
        .map(level -> level.id().value())
        .toList();
  }

  /** The local date on which the participation started. */
  public LocalDate date(Participation participation) {
    return start(participation).toLocalDate();
  }

  private ZonedDateTime start(Participation participation) {
    return participation.start().atZone(scheme.zone());
  }

  private Optional<Object> ofParticipation(StandardField field, Participation p) {
    return switch (field) {
      case KIND -> Optional.of(p.kind());
      case VENUE -> p.venue().map(id -> id.value());
      case VENUE_FUNCTION -> p.venueFunction().map(Object.class::cast);
      case ACTIVITY -> p.activity().map(id -> id.value());
      case ROUTE -> p.route().map(id -> id.value());
      case ORDER -> p.order().map(id -> id.value());
      case THEME -> p.theme().map(Object.class::cast);
      case MODE -> p.mode().map(Object.class::cast);
      case ROLE -> p.role().map(Object.class::cast);
      case RATING -> p.rating().map(Ratio::of);
      case DURATION -> p.duration().map(Object.class::cast);
      case HOURS -> p.duration().map(each -> Ratio.of(each.toSeconds(), 3600));
      case MINUTES -> p.duration().map(each -> Ratio.of(each.toSeconds(), 60));
      case SECONDS -> p.duration().map(each -> Ratio.of(each.toSeconds()));
      case PARTICIPATIONS -> Optional.of(Ratio.ONE);
      case DATE -> Optional.of(date(p));
      case TIME -> Optional.of(start(p).toLocalTime().truncatedTo(ChronoUnit.SECONDS));
      case WEEKDAY -> Optional.of(date(p).getDayOfWeek().name().toLowerCase(Locale.ROOT));
      case MONTH -> Optional.of(Ratio.of(date(p).getMonthValue()));
      case DAY_OF_MONTH -> Optional.of(Ratio.of(date(p).getDayOfMonth()));
      default -> throw new IllegalArgumentException(field + " is of the subject");
    };
  }

  private Optional<?> ofSubject(StandardField field, Occasion occasion) {
    Optional<LocalDate> born = occasion.facts().flatMap(SubjectFacts::birthDate);
    Optional<LocalDate> joined = occasion.facts().flatMap(SubjectFacts::joined);
    LocalDate on = occasion.date();
    return switch (field) {
      case SUBJECT_TYPE -> Optional.of(word(occasion.subject()));
      case BIRTHDAY -> born.map(day -> isBirthday(day, on));
      case BIRTH_MONTH -> born.map(day -> Ratio.of(day.getMonthValue()));
      case AGE -> born.filter(from -> !on.isBefore(from)).map(from -> years(from, on));
      case BIRTH_DATE -> born;
      case JOINED -> joined;
      case TENURE_YEARS -> joined.filter(from -> !on.isBefore(from)).map(from -> years(from, on));
      case TENURE_MONTHS ->
          joined
              .filter(from -> !on.isBefore(from))
              .map(from -> Ratio.of(scheme.leapDay().monthsBetween(from, on)));
      case TIER, GROUP -> fact(field.word(), occasion).map(Object::toString);
      default -> throw new IllegalArgumentException(field + " is of the participation");
    };
  }

  private boolean isBirthday(LocalDate born, LocalDate date) {
    return !date.isBefore(born)
        && scheme.leapDay().dateIn(date.getYear(), MonthDay.from(born)).equals(date);
  }

  private static String word(SubjectId subject) {
    return subject.type().name().toLowerCase(Locale.ROOT);
  }

  private Ratio years(LocalDate from, LocalDate on) {
    return Ratio.of(scheme.leapDay().yearsBetween(from, on));
  }

  /** The value of a number field. */
  public Optional<Ratio> ratio(String name, Occasion occasion) {
    return read(name, occasion).map(Ratio.class::cast);
  }
}
