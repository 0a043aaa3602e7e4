package org.kapok.incentive;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kapok.id.SubjectType;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.StandardField;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.Argument;
import org.kapok.problem.Nearest;
import org.kapok.problem.Problem;
import org.kapok.problem.Sentence;
import org.kapok.quantity.Amount;
import org.kapok.quantity.CalendarRange;

/** How each field is read from a participation or from its subject's facts. */
final class SlotReaders {
  /** Units of a number that make one, unless its field declares how many decimals it has. */
  static final long QUANTITY_UNITS = Units.powerOfTen(Field.DEFAULT_DECIMALS);

  /** Where the places of a subject's facts begin. */
  static final String FACTS = "/facts";

  private SlotReaders() {}

  /** The reader of a standard field. */
  static SlotReader of(StandardField field, int slot, List<String> symbols, boolean open) {
    Texts texts = new Texts(slot, field.word(), symbols, open);
    return switch (field) {
      case KIND -> (p, r) -> texts.read(p, r, p.kind());
      case SUBJECT_TYPE -> (p, r) -> texts.read(p, r, subjectType(r.subjectType()));
      case VENUE -> (p, r) -> texts.read(p, r, p.venue().map(Object::toString));
      case VENUE_FUNCTION -> (p, r) -> texts.read(p, r, p.venueFunction());
      case ACTIVITY -> (p, r) -> texts.read(p, r, p.activity().map(Object::toString));
      case ROUTE -> (p, r) -> texts.read(p, r, p.route().map(Object::toString));
      case ORDER -> (p, r) -> texts.read(p, r, p.order().map(Object::toString));
      case THEME -> (p, r) -> texts.read(p, r, p.theme());
      case MODE -> (p, r) -> texts.read(p, r, p.mode());
      case ROLE -> (p, r) -> texts.read(p, r, p.role());
      case RATING -> (p, r) -> number(p, r, "rating", p.rating());
      case DURATION, HOURS, MINUTES, SECONDS ->
          (p, r) -> p.duration().isPresent() ? p.duration().get().toSeconds() : Reading.MISSING;
      case PARTICIPATIONS -> (p, r) -> 1;
      case DATE -> (p, r) -> r.date().toEpochDay();
      case TIME -> (p, r) -> r.secondOfDay();
      case WEEKDAY -> (p, r) -> r.date().getDayOfWeek().getValue() - 1L;
      case MONTH -> (p, r) -> r.date().getMonthValue();
      case DAY_OF_MONTH -> (p, r) -> r.date().getDayOfMonth();
      case BIRTHDAY -> (p, r) -> fact(r, SubjectFacts::birthDate, birth -> birthday(r, birth));
      case BIRTH_MONTH ->
          (p, r) -> fact(r, SubjectFacts::birthDate, birth -> (long) birth.getMonthValue());
      case AGE -> (p, r) -> since(r, SubjectFacts::birthDate, r.leapDay()::yearsBetween);
      case BIRTH_DATE -> (p, r) -> fact(r, SubjectFacts::birthDate, LocalDate::toEpochDay);
      case JOINED -> (p, r) -> fact(r, SubjectFacts::joined, LocalDate::toEpochDay);
      case TENURE_YEARS -> (p, r) -> since(r, SubjectFacts::joined, r.leapDay()::yearsBetween);
      case TENURE_MONTHS -> (p, r) -> since(r, SubjectFacts::joined, r.leapDay()::monthsBetween);
      case TIER, GROUP -> (p, r) -> texts.read(p, r, attribute(r, field.word()));
    };
  }

  private static String subjectType(SubjectType type) {
    return switch (type) {
      case MEMBER -> "member";
      case TEAM -> "team";
      case ORGANIZATION -> "organization";
    };
  }

  private static long birthday(Reading reading, LocalDate birth) {
    LocalDate anniversary =
        reading.leapDay().dateIn(reading.date().getYear(), MonthDay.from(birth));
    boolean born = !reading.date().isBefore(birth);
    return born && reading.date().equals(anniversary) ? 1 : 0;
  }

  /** Completed years or months between two dates. */
  private interface Between {
    int count(LocalDate origin, LocalDate date);
  }

  private static long since(
      Reading reading, Function<SubjectFacts, Optional<LocalDate>> origin, Between between) {
    return fact(
        reading,
        origin,
        date ->
            reading.date().isBefore(date)
                ? Reading.MISSING
                : (long) between.count(date, reading.date()));
  }

  private static <T> long fact(
      Reading reading, Function<SubjectFacts, Optional<T>> fact, Function<T, Long> value) {
    return reading.facts().flatMap(fact).map(value).orElse(Reading.MISSING);
  }

  private static Optional<AttributeValue> attribute(Reading reading, String name) {
    return reading
        .facts()
        .flatMap(facts -> Optional.ofNullable(facts.attributes().get(name)))
        .flatMap(dated -> dated.on(reading.date()));
  }

  /** The reader of a field that the scheme declares. */
  static SlotReader of(
      String name, Field field, FieldType type, int slot, List<String> symbols, boolean open) {
    boolean ofSubject = field.of().orElse(FieldSource.PARTICIPATION) == FieldSource.SUBJECT;
    Texts texts = new Texts(slot, name, symbols, open);
    Bounds bounds = new Bounds(name, field);
    return (p, r) -> {
      Optional<AttributeValue> value = ofSubject ? attribute(r, name) : attribute(p, name);
      if (value.isEmpty()) {
        return Reading.MISSING;
      }
      return switch (type) {
        case CODE, TEXT -> texts.read(p, r, value);
        case NUMBER -> bounds.read(p, r, value.get());
        default -> parsed(p, r, name, type, value.get());
      };
    };
  }

  private static Optional<AttributeValue> attribute(Participation participation, String name) {
    Amount quantity = participation.quantities().get(name);
    return quantity != null
        ? Optional.of(AttributeValue.of(quantity))
        : Optional.ofNullable(participation.attributes().get(name));
  }

  private static long parsed(
      Participation p, Reading r, String name, FieldType type, AttributeValue value) {
    Optional<Long> units = units(type, value);
    return units.isPresent() ? units.get() : wrongType(p, r, name, type, value);
  }

  private static long wrongType(
      Participation p, Reading r, String name, FieldType type, AttributeValue value) {
    return r.refuse(
        "wrong-type", place(p, name), "{0} must be {1}, was \"{2}\"", name, expected(type), value);
  }

  /** Where in the participation, or in the {@link #FACTS} of its subject, the field stands. */
  private static String place(Participation p, String name) {
    String escaped = Problem.escaped(name);
    Optional<StandardField> standard = StandardField.named(name);
    if (standard.isPresent() && standard.get().source() == FieldSource.PARTICIPATION) {
      return "/" + escaped;
    }
    if (p.quantities().containsKey(name)) {
      return "/quantities/" + escaped;
    }
    return (p.attributes().containsKey(name) ? "" : FACTS) + "/attributes/" + escaped;
  }

  /** What a value of the type looks like, for messages. */
  static Sentence expected(FieldType type) {
    return switch (type) {
      case CODE -> Sentence.of("a code");
      case TEXT -> Sentence.of("a text");
      case NUMBER -> Sentence.of("a number");
      case DURATION -> Sentence.of("an ISO 8601 duration in whole seconds, such as PT30M");
      case DATE -> Sentence.of("an ISO 8601 date, such as 2025-03-01");
      case TIME -> Sentence.of("a time of day of two digits each, such as 08:30");
      case FLAG -> Sentence.of("true or false");
    };
  }

  /** The long that stands for a value of a type other than codes, texts and numbers. */
  static Optional<Long> units(FieldType type, AttributeValue value) {
    if (type == FieldType.FLAG) {
      return value instanceof AttributeValue.Flag flag
          ? Optional.of(flag.flag() ? 1L : 0L)
          : Optional.empty();
    }
    if (!(value instanceof AttributeValue.Text text)) {
      return Optional.empty();
    }
    try {
      return switch (type) {
        case DATE ->
            Optional.of(LocalDate.parse(text.text()))
                .filter(CalendarRange::holds)
                .map(LocalDate::toEpochDay);
        case TIME -> Optional.of((long) LocalTime.parse(text.text()).toSecondOfDay());
        case DURATION -> wholeSeconds(Duration.parse(text.text()));
        default -> Optional.empty();
      };
    } catch (DateTimeException notOfThatForm) {
      return Optional.empty();
    }
  }

  private static Optional<Long> wholeSeconds(Duration duration) {
    return duration.toNanosPart() == 0 ? Optional.of(duration.toSeconds()) : Optional.empty();
  }

  private static long number(Participation p, Reading r, String name, Optional<Amount> number) {
    return number.isPresent()
        ? units(p, r, name, number.get(), Field.DEFAULT_DECIMALS)
        : Reading.MISSING;
  }

  private static long units(Participation p, Reading r, String name, Amount number, int decimals) {
    try {
      return number.unscaledAt(decimals);
    } catch (ArithmeticException tooFineOrLarge) {
      return r.refuse(
          "out-of-range",
          place(p, name),
          "{0} must have at most {1} decimals and fit in 18 digits, was {2}. Maybe "
              + "declare its \"decimals\"?",
          name,
          decimals,
          number);
    }
  }

  /** A number within the bounds that its field declares. */
  private record Bounds(String name, Amount least, Optional<Amount> most, int decimals) {
    Bounds(String name, Field field) {
      this(
          name,
          field.atLeast().orElse(Amount.ZERO),
          field.atMost(),
          field.decimals().orElse(Field.DEFAULT_DECIMALS));
    }

    long read(Participation p, Reading r, AttributeValue value) {
      if (!(value instanceof AttributeValue.Decimal number)) {
        return wrongType(p, r, name, FieldType.NUMBER, value);
      }
      boolean above = most.isPresent() && number.number().compareTo(most.get()) > 0;
      if (above || number.number().compareTo(least) < 0) {
        Argument upper =
            most.<Argument>map(bound -> Sentence.of(" and at most {0}", bound))
                .orElse(Argument.of(""));
        return r.refuse(
            "out-of-range",
            place(p, name),
            "{0} must be at least {1}{2}, was {3}",
            name,
            least,
            upper,
            number);
      }
      return units(p, r, name, number.number(), decimals);
    }
  }

  /** Codes and texts, each a number. */
  private record Texts(
      int slot, String name, Map<String, Long> known, List<String> codes, boolean open) {
    Texts(int slot, String name, List<String> codes, boolean open) {
      this(slot, name, numbered(codes), codes, open);
    }

    private static Map<String, Long> numbered(List<String> codes) {
      Map<String, Long> numbers = new HashMap<>();
      codes.forEach(code -> numbers.put(code, (long) numbers.size()));
      return numbers;
    }

    long read(Participation p, Reading r, Optional<?> value) {
      if (value.isEmpty()) {
        return Reading.MISSING;
      }
      Object content = value.get();
      if (content instanceof AttributeValue.Text text) {
        return read(p, r, text.text());
      }
      return content instanceof String text
          ? read(p, r, text)
          : wrongType(p, r, name, FieldType.CODE, (AttributeValue) content);
    }

    long read(Participation p, Reading r, String text) {
      Long number = known.get(text);
      if (number != null) {
        return number;
      }
      if (open) {
        return r.symbol(slot, text, codes.size());
      }
      return r.refuse(
          "unknown-code",
          place(p, name),
          "{0} must be one of {1}, was \"{2}\"{3}",
          name,
          Problems.listed(codes),
          text,
          Nearest.hint(text, codes));
    }
  }
}
