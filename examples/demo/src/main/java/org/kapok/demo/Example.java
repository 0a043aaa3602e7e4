package org.kapok.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
  STEPS(LocalDate.of(2023, 3, 31), StepsSeason::records);

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
    try (InputStream in = Example.class.getResourceAsStream(this + ".json")) {
      return Objects.requireNonNull(in, "the jar lacks " + this + ".json").readAllBytes();
    } catch (IOException unreadableJar) {
      throw new UncheckedIOException(unreadableJar);
    }
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
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
