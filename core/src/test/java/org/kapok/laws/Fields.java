package org.kapok.laws;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.kapok.id.SubjectId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Lookup;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.StandardField;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Ratio;

/**
 * Reads the fields of a scheme from plain values, slowly and by the book: codes and texts as {@link
 * String}, numbers as {@link Ratio}, and dates, times, durations and flags as themselves.
 *
 * @param scheme whose fields
 */
public record Fields(IncentiveScheme scheme) {

  /** The value of the field for the participation; empty if there is none. */
  public Optional<Object> read(
      String name, Participation participation, Optional<SubjectFacts> facts) {
    Optional<StandardField> standard = StandardField.named(name);
    if (standard.isPresent()) {
      return standard(standard.get(), participation, facts).map(Object.class::cast);
    }
    Field field = scheme.fields().get(name);
    if (field.lookup().isPresent()) {
      return lookup(field.lookup().get(), participation, facts);
    }
    if (!field.sum().isEmpty()) {
      return derived(field, participation, facts).map(Object.class::cast);
    }
    boolean ofSubject = field.of().orElse(FieldSource.PARTICIPATION) == FieldSource.SUBJECT;
    Optional<AttributeValue> value =
        ofSubject ? fact(name, participation, facts) : own(name, participation);
    return value.map(each -> parsed(field.type().orElseThrow(), each));
  }

  private Optional<Object> lookup(
      Lookup lookup, Participation participation, Optional<SubjectFacts> facts) {
    return read(lookup.field(), participation, facts)
        .flatMap(code -> Optional.ofNullable(lookup.values().get(code.toString())))
        .or(lookup::otherwise)
        .map(Ratio::of);
  }

  /** The sum and what is done with it; missing as soon as a number is missing on the way. */
  private Optional<Ratio> derived(
      Field field, Participation participation, Optional<SubjectFacts> facts) {
    Ratio value = Ratio.ZERO;
    for (String term : field.sum()) {
      Optional<Ratio> summand = ratio(term, participation, facts);
      if (summand.isEmpty()) {
        return Optional.empty();
      }
      value = value.plus(summand.get());
    }
    for (Operation operation : field.then()) {
      if (operation instanceof Operation.Grow grow) {
        value = grow.curve().valueAt(value);
      } else {
        Optional<Ratio> number = figure(figure(operation), participation, facts);
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
  public Optional<Ratio> figure(
      Figure figure, Participation participation, Optional<SubjectFacts> facts) {
    return figure instanceof Figure.Fixed fixed
        ? Optional.of(Ratio.of(fixed.amount()))
        : ratio(((Figure.Named) figure).field(), participation, facts);
  }

  private static Optional<AttributeValue> own(String name, Participation participation) {
    return Optional.ofNullable(participation.quantities().get(name))
        .map(AttributeValue::of)
        .or(() -> Optional.ofNullable(participation.attributes().get(name)));
  }

  private Optional<AttributeValue> fact(
      String name, Participation participation, Optional<SubjectFacts> facts) {
    return facts
        .flatMap(each -> Optional.ofNullable(each.attributes().get(name)))
        .flatMap(dated -> dated.on(date(participation)));
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
        .orElse(FieldType.NUMBER);
  }

  /** The local date on which the participation started. */
  public LocalDate date(Participation participation) {
    return start(participation).toLocalDate();
  }

  private ZonedDateTime start(Participation participation) {
    return participation.start().atZone(scheme.zone());
  }

  private Optional<?> standard(StandardField field, Participation p, Optional<SubjectFacts> facts) {
    return switch (field) {
      case KIND -> Optional.of(p.kind());
      case SUBJECT_TYPE -> Optional.of(word(p.subject()));
      case VENUE -> p.venue().map(id -> id.value());
      case VENUE_FUNCTION -> p.venueFunction();
      case ACTIVITY -> p.activity().map(id -> id.value());
      case ROUTE -> p.route().map(id -> id.value());
      case ORDER -> p.order().map(id -> id.value());
      case THEME -> p.theme();
      case MODE -> p.mode();
      case ROLE -> p.role();
      case RATING -> p.rating().map(Ratio::of);
      case DURATION -> p.duration();
      case HOURS -> p.duration().map(each -> Ratio.of(each.toSeconds(), 3600));
      case MINUTES -> p.duration().map(each -> Ratio.of(each.toSeconds(), 60));
      case SECONDS -> p.duration().map(each -> Ratio.of(each.toSeconds()));
      case PARTICIPATIONS -> Optional.of(Ratio.ONE);
      case DATE -> Optional.of(date(p));
      case TIME -> Optional.of(start(p).toLocalTime().truncatedTo(ChronoUnit.SECONDS));
      case WEEKDAY -> Optional.of(date(p).getDayOfWeek().name().toLowerCase(Locale.ROOT));
      case MONTH -> Optional.of(Ratio.of(date(p).getMonthValue()));
      case DAY_OF_MONTH -> Optional.of(Ratio.of(date(p).getDayOfMonth()));
      case BIRTHDAY ->
          facts.flatMap(SubjectFacts::birthDate).map(born -> isBirthday(born, date(p)));
      case BIRTH_MONTH ->
          facts.flatMap(SubjectFacts::birthDate).map(born -> Ratio.of(born.getMonthValue()));
      case AGE ->
          facts
              .flatMap(SubjectFacts::birthDate)
              .filter(from -> reached(from, p))
              .map(from -> years(from, date(p)));
      case BIRTH_DATE -> facts.flatMap(SubjectFacts::birthDate);
      case JOINED -> facts.flatMap(SubjectFacts::joined);
      case TENURE_YEARS ->
          facts
              .flatMap(SubjectFacts::joined)
              .filter(from -> reached(from, p))
              .map(from -> years(from, date(p)));
      case TENURE_MONTHS ->
          facts
              .flatMap(SubjectFacts::joined)
              .filter(from -> reached(from, p))
              .map(from -> Ratio.of(scheme.leapDay().monthsBetween(from, date(p))));
      case TIER, GROUP -> fact(field.word(), p, facts).map(Object::toString);
    };
  }

  private boolean isBirthday(LocalDate born, LocalDate date) {
    return scheme.leapDay().dateIn(date.getYear(), MonthDay.from(born)).equals(date);
  }

  private static String word(SubjectId subject) {
    return subject.type().name().toLowerCase(Locale.ROOT);
  }

  private boolean reached(LocalDate from, Participation participation) {
    return !date(participation).isBefore(from);
  }

  private Ratio years(LocalDate from, LocalDate on) {
    return Ratio.of(scheme.leapDay().yearsBetween(from, on));
  }

  /** The value of a number field. */
  public Optional<Ratio> ratio(
      String name, Participation participation, Optional<SubjectFacts> facts) {
    return read(name, participation, facts).map(Ratio.class::cast);
  }
}
