package org.kapok.incentive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kapok.incentive.rule.CodeValue;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Lookup;
import org.kapok.incentive.rule.StandardField;
import org.kapok.problem.Nearest;
import org.kapok.problem.Problem;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DayCalendar;

/** The fields of a scheme: the standard ones and its own, and which of them it uses. */
final class FieldTable {
  private final Map<String, Field> declared;
  private final Problems problems;
  private final WindowTable windows;
  private final ConditionCompiler conditions;
  private final HeldFields held;
  private final HonourTable honours;
  private final Map<String, FieldUse> uses = new LinkedHashMap<>();
  private final Set<String> underWay = new LinkedHashSet<>();

  /**
   * Nothing used yet.
   *
   * @param calendars the days that the host gives, by calendar
   */
  FieldTable(
      IncentiveScheme scheme,
      Map<String, DayCalendar> calendars,
      AccountGraph graph,
      Problems problems) {
    this.declared = scheme.fields();
    this.problems = problems;
    windows = new WindowTable(scheme, calendars, this, problems);
    conditions = new ConditionCompiler(this, problems);
    honours = new HonourTable(scheme.honours(), problems);
    held = new HeldFields(this, graph, honours, problems);
    FieldCheck check = new FieldCheck(problems);
    declared.forEach(check::check);
  }

  /**
   * Reads every declared field, also where no rule does: a declaration is a promise about the data,
   * and a participation that breaks it belongs to another scheme.
   */
  void useDeclared() {
    declared.keySet().forEach(name -> use(name, "/fields/" + Problem.escaped(name)));
  }

  /** The field of that name, from now on read for each participation; empty if reported. */
  Optional<FieldUse> use(String name, String place) {
    FieldUse known = uses.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    if (!underWay.add(name)) {
      problems.add(
          "cycle",
          place,
          "fields are derived from one another in a circle: {0} → {1}",
          String.join(" → ", underWay),
          name);
      return Optional.empty();
    }
    Optional<FieldUse> made = resolve(name, place);
    made.ifPresent(use -> uses.put(name, use));
    underWay.remove(name);
    return made;
  }

  private Optional<FieldUse> resolve(String name, String place) {
    Field field = declared.get(name);
    Optional<StandardField> standard = StandardField.named(name);
    if (standard.isPresent()) {
      return standard(standard.get(), Optional.ofNullable(field), place);
    }
    if (field == null) {
      TreeSet<String> names = new TreeSet<>(declared.keySet());
      Arrays.stream(StandardField.values()).map(StandardField::word).forEach(names::add);
      problems.add(
          "unknown-field",
          place,
          "the field \"{0}\" is not declared{1}",
          name,
          Nearest.hint(name, names));
      return Optional.empty();
    }
    if (!field.sum().isEmpty()) {
      return new DerivedField(name, this, problems).compile(field);
    }
    if (!field.choose().isEmpty()) {
      return Optional.of(new ChoiceField(name, this, problems).compile(field));
    }
    if (field.since().isPresent()) {
      return new SinceField(name, this, problems).compile(field.since().get());
    }
    if (field.held().isPresent()) {
      return held.compile(name, field, field.held().get());
    }
    if (!field.count().isEmpty()) {
      return Optional.of(new CountField(name, this).compile(field.count()));
    }
    if (field.level().isPresent()) {
      String at = "/fields/" + Problem.escaped(name) + "/level";
      return honours.field(name, field.level().get(), uses.size(), at);
    }
    if (field.levelSince().isPresent()) {
      String at = "/fields/" + Problem.escaped(name) + "/levelSince";
      return honours.since(name, field.levelSince().get(), uses.size(), at);
    }
    if (field.won().isPresent()) {
      return new WonField(name, this).compile(field.won().get(), honours);
    }
    return field.lookup().isPresent()
        ? lookup(name, field.lookup().get(), place)
        : own(name, field);
  }

  private Optional<FieldUse> standard(StandardField standard, Optional<Field> field, String place) {
    List<String> codes = standard.codes();
    boolean open = standard.type() == FieldType.TEXT;
    if (standard.type() == FieldType.CODE && codes.isEmpty()) {
      if (field.isEmpty()) {
        problems.add(
            "unknown-field",
            place,
            "the codes of \"{0}\" differ from scheme to scheme; declare them: \"fields\": "
                + "{\"{1}\": {\"values\": [...]}}",
            standard.word(),
            standard.word());
        return Optional.empty();
      }
      codes = codes(field.get());
      open = field.get().open();
    }
    return Optional.of(
        new FieldUse(
            uses.size(),
            standard.word(),
            standard.type(),
            standard.source(),
            units(standard),
            open,
            codes,
            Optional.empty(),
            Amount.ZERO));
  }

  private static long units(StandardField field) {
    return switch (field) {
      case HOURS -> 3600;
      case MINUTES -> 60;
      case RATING -> SlotReaders.QUANTITY_UNITS;
      default -> 1;
    };
  }

  private static List<String> codes(Field field) {
    return field.values().stream().map(CodeValue::code).toList();
  }

  private Optional<FieldUse> own(String name, Field field) {
    if (field.type().isEmpty()) {
      return Optional.empty();
    }
    FieldType type = field.type().get();
    return Optional.of(
        new FieldUse(
            uses.size(),
            name,
            type,
            field.of().orElse(FieldSource.PARTICIPATION),
            type == FieldType.NUMBER
                ? Units.powerOfTen(field.decimals().orElse(Field.DEFAULT_DECIMALS))
                : 1,
            field.open() || type == FieldType.TEXT,
            codes(field),
            Optional.empty(),
            field.atLeast().orElse(Amount.ZERO)));
  }

  private Optional<FieldUse> lookup(String name, Lookup lookup, String place) {
    Optional<Field> by = Optional.ofNullable(declared.get(lookup.field()));
    if (by.flatMap(Field::lookup).isPresent()) {
      problems.add(
          "wrong-type",
          place,
          "a look-up must not be looked up by another, \"{0}\"",
          lookup.field());
      return Optional.empty();
    }
    String declaration = "/fields/" + Problem.escaped(name) + "/lookup";
    Optional<FieldUse> key = use(lookup.field(), declaration + "/field");
    if (key.isEmpty()) {
      return Optional.empty();
    }
    if (!key.get().isSymbolic()) {
      problems.add(
          "wrong-type", declaration + "/field", "a look-up must be by a field of codes or texts");
      return Optional.empty();
    }
    for (String code : lookup.values().keySet()) {
      if (key.get().symbol(code).isEmpty()) {
        problems.unknownCode(declaration + "/values/" + Problem.escaped(code), key.get(), code);
      }
    }
    List<Amount> numbers = new ArrayList<>(lookup.values().values());
    lookup.otherwise().ifPresent(numbers::add);
    long units = Units.finest(1, numbers.stream());
    Amount least = numbers.stream().min(Amount::compareTo).orElse(Amount.ZERO);
    return Optional.of(
        new FieldUse(
            uses.size(),
            name,
            FieldType.NUMBER,
            key.get().source,
            units,
            false,
            List.of(),
            Optional.of(lookup),
            least));
  }

  /** What fields hold of accounts. */
  HeldFields held() {
    return held;
  }

  /** The windows of the scheme. */
  WindowTable windows() {
    return windows;
  }

  /** Resolves conditions on these fields. */
  ConditionCompiler conditions() {
    return conditions;
  }

  /** Whether all that the condition reads are known facts of the subject. */
  boolean isOfSubject(Condition condition) {
    return SchemePlaces.read(condition)
        .flatMap(name -> Optional.ofNullable(uses.get(name)).stream())
        .allMatch(use -> use.source == FieldSource.SUBJECT);
  }

  /** Whether a looked-up number exists for every participation whose code is known. */
  boolean isTotal(FieldUse field) {
    return field
        .lookup
        .map(
            lookup ->
                lookup.otherwise().isPresent()
                    || (!keyOf(lookup).open
                        && !keyOf(lookup).isOrdered()
                        && lookup.values().keySet().containsAll(keyOf(lookup).symbols())))
        .orElse(true);
  }

  private FieldUse keyOf(Lookup lookup) {
    return Objects.requireNonNull(uses.get(lookup.field()));
  }

  /** How many fields are in use. */
  int size() {
    return uses.size();
  }

  /** The fields in use, in the order of their indexes. */
  List<FieldUse> used() {
    return List.copyOf(uses.values());
  }

  /** How each used field is read, in the order of their indexes. */
  List<SlotReader> readers() {
    List<SlotReader> readers = new ArrayList<>();
    uses.values().forEach(use -> readers.add(reader(use)));
    return readers;
  }

  private SlotReader reader(FieldUse use) {
    if (use.derived().isPresent()) {
      return use.derived().get();
    }
    if (use.lookup.isPresent()) {
      return lookupReader(use, use.lookup.get());
    }
    Optional<StandardField> standard = StandardField.named(use.name);
    if (standard.isPresent()) {
      return SlotReaders.of(standard.get(), use.index, use.symbols(), use.open);
    }
    Field field = Objects.requireNonNull(declared.get(use.name));
    return SlotReaders.of(use.name, field, use.type, use.index, use.symbols(), use.open);
  }

  private SlotReader lookupReader(FieldUse use, Lookup lookup) {
    FieldUse key = keyOf(lookup);
    long otherwise =
        lookup.otherwise().map(amount -> Units.count(amount, use.units)).orElse(Reading.MISSING);
    long[] bySymbol =
        key.symbols().stream()
            .map(code -> Optional.ofNullable(lookup.values().get(code)))
            .mapToLong(
                amount -> amount.map(number -> Units.count(number, use.units)).orElse(otherwise))
            .toArray();
    int slot = key.index;
    return (participation, reading) -> {
      long symbol = reading.values[slot];
      return symbol < 0 || symbol >= bySymbol.length ? otherwise : bySymbol[(int) symbol];
    };
  }
}
