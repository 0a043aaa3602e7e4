package com.example.standalone;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Statement;
import org.kapok.json.JsonSchemas;
import org.kapok.json.KapokJson;
import org.kapok.network.CityNetwork;
import org.kapok.participation.History;
import org.kapok.problem.RefusedException;

/** Prints where Kapok was found, and then lines that are the same wherever it was found. */
public final class Standalone {
  private Standalone() {}

  /** Prints all lines in UTF-8. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    out.println("json in " + (KapokJson.class.getModule().isNamed() ? "a module" : "no module"));
    out.println("core in " + (Scorer.class.getModule().isNamed() ? "a module" : "no module"));
    lines().forEach(out::println);
  }

  private static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    String schemeText = resource("scheme.json");
    IncentiveScheme scheme = KapokJson.read(schemeText, IncentiveScheme.class);
    History history = KapokJson.read(resource("history.json"), History.class);
    CityNetwork network = KapokJson.read(resource("city.json"), CityNetwork.class);
    lines.add("scheme comes back: " + comesBack(scheme, IncentiveScheme.class));
    lines.add("history comes back: " + comesBack(history, History.class));
    lines.add("network comes back: " + comesBack(network, CityNetwork.class));
    Statement statement = Scorer.of(scheme).score(history, LocalDate.of(2026, 3, 31));
    lines.add("points: " + statement.credited("points"));
    lines.add("statement comes back: " + comesBack(statement, Statement.class));
    lines.add("schemas: " + JsonSchemas.names().stream().map(JsonSchemas::text).count());
    lines.add("a misspelt scheme: " + refusal(schemeText.replace("\"when\"", "\"whem\"")));
    lines.addAll(Forms.lines(schemeText, scheme));
    CityNetwork faulty =
        KapokJson.read(
            resource("city.json").replace("\"owner\": \"bureau\"", "\"owner\": \"buro\""),
            CityNetwork.class);
    lines.addAll(Violations.lines(faulty));
    return lines;
  }

  private static <T> boolean comesBack(T value, Class<T> type) {
    return KapokJson.read(KapokJson.write(value), type).equals(value);
  }

  private static String refusal(String schemeText) {
    try {
      return "is read: " + KapokJson.read(schemeText, IncentiveScheme.class).id();
    } catch (RefusedException refused) {
      return told(refused);
    }
  }

  /** The codes and places of the faults. */
  static String told(RefusedException refused) {
    return refused.problems().stream()
        .map(each -> each.code() + " at " + each.place())
        .collect(Collectors.joining(", "));
  }

  private static String resource(String name) throws IOException {
    try (InputStream resource = Standalone.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IOException("there is no " + name);
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
