package org.kapok.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.kapok.problem.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What ships with the demo: a scheme, and made-up records to score by it. */
enum Example {
  /** An illustrative scheme for a city like Guangzhou, and a year of 300 members and 10 teams. */
  GUANGZHOU(LocalDate.of(2025, 12, 20), GuangzhouYear::records),
  /** A published scheme of stamps and a settlement, and a fiscal year of 40 volunteers. */
  INAGI(LocalDate.of(2025, 3, 31), InagiYear::records),
  /** A published programme of two versions, and a season of 40 walkers. */
  STEPS(LocalDate.of(2023, 3, 31), StepsSeason::records),
  /** Published star levels of volunteers, and the years 2022 to 2024 of 40 of them. */
  STARS(LocalDate.of(2025, 1, 1), StarsYears::records),
  /** A made-up revision of the star levels, over the same years. */
  STARS_DRAFT(LocalDate.of(2025, 1, 1), StarsYears::records);

  private final LocalDate asOf;
  private final Supplier<Records> records;

  Example(LocalDate asOf, Supplier<Records> records) {
    this.asOf = asOf;
    this.records = records;
  }

  /** The date as of whose end it is scored unless another is given. */
  LocalDate asOf() {
    return asOf;
  }

  /** Its made-up records. */
  Records records() {
    return records.get();
  }

  /** Its scheme or programme as it ships. */
  byte[] scheme() {
    return resource(this + ".json");
  }

  private static byte[] resource(String name) {
    try (InputStream in = Example.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, "the jar lacks " + name).readAllBytes();
    } catch (IOException unreadableJar) {
      throw new UncheckedIOException(unreadableJar);
    }
  }

  /** What is proposed in its place, if anything is. */
  Optional<Example> draft() {
    return this == STARS ? Optional.of(STARS_DRAFT) : Optional.empty();
  }

  /** What its members could still do, and what that costs them, if that ships. */
  Optional<byte[]> costs() {
    return this == STARS || this == STARS_DRAFT
        ? Optional.of(resource("stars-costs.json"))
        : Optional.empty();
  }

  /** The rules by which its ledgers are kept, if they ship. */
  Optional<byte[]> ledgerPolicy() {
    return this == GUANGZHOU || this == INAGI
        ? Optional.of(resource(this + "-ledger-policy.json"))
        : Optional.empty();
  }

  /** What its members ask of their ledgers, if that ships. */
  Optional<byte[]> commands() {
    return this == GUANGZHOU ? Optional.of(resource(this + "-commands.ndjson")) : Optional.empty();
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads an example's name. */
  static final class Converter implements ITypeConverter<Example> {
    @Override
    public Example convert(String name) {
      List<String> names = Arrays.stream(values()).map(Example::toString).toList();
      return Arrays.stream(values())
          .filter(example -> example.toString().equals(name.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no example \""
                          + name
                          + "\"; there are "
                          + String.join(", ", names)
                          + Nearest.hint(name, names)));
    }
  }
}
