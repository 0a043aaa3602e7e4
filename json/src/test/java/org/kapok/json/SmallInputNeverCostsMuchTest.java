package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.kapok.json.SoundParticipation.extension;
import static org.kapok.json.SoundParticipation.repeated;
import static org.kapok.json.SoundParticipation.with;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapok.incentive.rule.Condition;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;

/** Small input never costs much time, memory or stack, whatever it is. */
class SmallInputNeverCostsMuchTest {
  /** Input that is dear to read for a careless reader, by what it is. */
  private record Attack(String name, Class<?> type, String json) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Names whose hashes are equal: of texts, and of the parser's table of names. */
  private static String colliding(int number, String zero, String one) {
    StringBuilder name = new StringBuilder();
    for (int bit = 0; bit < 16; bit++) {
      name.append((number >> bit & 1) == 0 ? zero : one);
    }
    return "\"" + name + "\": 1";
  }

  static List<Attack> attacks() {
    String longNames = ("{\"" + "n".repeat(990) + "\": ").repeat(190);
    String duplicates = "{" + repeated(3000, number -> "\"d\": 1") + "}" + "}".repeat(190);
    Class<Participation> type = Participation.class;
    return List.of(
        new Attack(
            "large exponents", type, extension("[" + repeated(100_000, n -> "1e999999") + "]")),
        new Attack("huge exponents", Amount.class, "1e" + "9".repeat(90)),
        new Attack("tiny exponents", Amount.class, "1e-" + "9".repeat(90)),
        new Attack("a long number", Amount.class, "9".repeat(2_000_000)),
        new Attack("a long fraction", Amount.class, "0." + "9".repeat(2_000_000)),
        new Attack("depth where it is skipped", type, with("\"x\": " + "[".repeat(500_000))),
        new Attack("depth in an extension", type, extension("{\"a\":".repeat(500_000))),
        new Attack("depth in a condition", Condition.class, "{\"not\":".repeat(500_000)),
        new Attack(
            "a wide leaf in depth",
            Condition.class,
            "{\"not\":".repeat(190)
                + "{\"kind\": ["
                + repeated(50_000, n -> "\"k" + n + "\"")
                + "]}"
                + "}".repeat(190)),
        new Attack(
            "unknown properties", type, with(repeated(50_000, n -> "\"quantitie" + n + "\": 1"))),
        new Attack(
            "unknown long names",
            type,
            with(repeated(2000, n -> "\"" + n + "x".repeat(900) + "\": 1"))),
        new Attack("long places", type, with("\"extensions\": " + longNames + duplicates)),
        new Attack(
            "repeated $schema",
            type,
            with(repeated(50_000, n -> "\"$schema\": \"urn:kapok:schema:participation:1\""))),
        new Attack(
            "equal hashes",
            type,
            with("\"quantities\": {" + repeated(30_000, n -> colliding(n, "Aa", "BB")) + "}")),
        new Attack(
            "equal hashes of the parser",
            type,
            with("\"extensions\": {" + repeated(30_000, n -> colliding(n, "AB", "B!")) + "}")),
        new Attack(
            "equal hashes that are unknown",
            type,
            with(repeated(30_000, n -> colliding(n, "Aa", "BB")))),
        new Attack("a long text", type, with("\"theme\": \"" + "x".repeat(2_000_000) + "\"")),
        new Attack(
            "a long text that is skipped", type, with("\"x\": \"" + "x".repeat(2_000_000) + "\"")),
        new Attack(
            "a huge array that is skipped", type, with("\"x\": [" + "[],".repeat(300_000) + "[]]")),
        new Attack(
            "personal data",
            SubjectFacts.class,
            "{\"attributes\": {" + repeated(50_000, n -> "\"a" + n + "\": null") + "}}"));
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void smallInputNeverCostsMuch(Attack attack) {
    byte[] bytes = attack.json().getBytes(StandardCharsets.UTF_8);
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          ThreadMXBean thread = ManagementFactory.getThreadMXBean();
          long before = thread.getCurrentThreadCpuTime();
          String told = outcome(() -> KapokJson.read(attack.json(), attack.type()));
          assertThat(outcome(() -> KapokJson.read(bytes, attack.type()))).isEqualTo(told);
          outcome(() -> KapokReader.tolerant().read(bytes, attack.type()));
          long seconds = Duration.ofNanos(thread.getCurrentThreadCpuTime() - before).toSeconds();
          assertThat(seconds).isLessThan(10);
        });
  }

  private static String outcome(Runnable reading) {
    try {
      reading.run();
      return "read";
    } catch (RefusedException refused) {
      return refused.problems().stream().map(Problem::code).collect(Collectors.joining(" "));
    }
  }

  @Test
  void theDeepestDocumentNeedsNoLargeStack() throws InterruptedException {
    int depth = ReadLimits.WIDEST.depth();
    KapokReader widest = KapokReader.strict().withLimits(ReadLimits.WIDEST);
    String extension = extension("[".repeat(depth - 2) + "]".repeat(depth - 2));
    String condition = "{\"not\":".repeat(depth - 1) + "{\"kind\": \"k\"}" + "}".repeat(depth - 1);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable reading =
        () -> {
          Participation participation = widest.read(extension, Participation.class);
          String written = KapokJson.writePretty(participation);
          assertThat(widest.read(written, Participation.class)).isEqualTo(participation);
          Condition read = widest.read(condition, Condition.class);
          assertThat(widest.read(KapokJson.write(read), Condition.class)).isEqualTo(read);
        };
    Thread thread = new Thread(null, reading, "small stack", 512 * 1024);
    thread.setUncaughtExceptionHandler((each, thrown) -> failure.set(thrown));
    thread.start();
    thread.join();
    assertThat(failure.get()).isNull();
  }
}
