package org.kapok.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapok.demo.city.MadeUp;
import org.kapok.id.RouteId;
import org.kapok.json.KapokJson;
import org.kapok.json.geojson.RouteFeatures;
import org.kapok.json.geojson.VenueFeatures;
import org.kapok.json.hsds.HsdsDirectory;
import org.kapok.network.CityNetwork;
import org.kapok.network.NetworkDifference;
import org.kapok.route.RouteNetwork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Shows a whole city: its figures, faults and changes, its routes as maps, and what others read.
 */
@Command(
    name = "network",
    description = {
      "Shows a whole city as one network. Of Guangzhou and Jiayuguan it prints what their published"
          + " reports say in figures, and the same counted in the network; these two are made up"
          + " but for those figures. Of any other city it prints all figures."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Done.",
      "1:An input is missing or refused, the network has faults, or a figure of the report does not"
          + " hold.",
      "2:The command is misused."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kapok network guangzhou",
      "  kapok network jiayuguan --lang zh",
      "  kapok network guangzhou --write guangzhou.json",
      "  kapok network guangzhou.json --check",
      "  kapok network old.json new.json --difference",
      "  kapok network guangzhou --route red --svg red.svg --geojson red.geojson",
      "  kapok network guangzhou --geojson venues.geojson --hsds directory"
    })
final class NetworkCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  private CommandSpec spec;

  @Mixin private Output output = new Output();

  @Parameters(
      arity = "0..2",
      paramLabel = "CITY",
      description = {
        "guangzhou, jiayuguan, or a file with a city-network document; - for standard input.",
        "With --difference two of them, the older one first."
      })
  private List<String> cities = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day of which figures are told. If left out: 2025-06-01.")
  private LocalDate asOf = MadeUp.TODAY;

  @Option(names = "--all", description = "Print all figures over a year, not those of the report.")
  private boolean all;

  @Option(names = "--check", description = "Say what in the network does not fit together.")
  private boolean check;

  @Option(names = "--difference", description = "Say what changed between two networks.")
  private boolean difference;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Of each part print at most so many changes; 0 for all. If left out: 20.")
  private int limit = 20;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "Write the network as a document; - for standard output.")
  private @Nullable Path write;

  @Option(names = "--route", paramLabel = "ID", description = "The route that is drawn.")
  private @Nullable String route;

  @Option(
      names = "--geojson",
      paramLabel = "FILE",
      description =
          "Write the route, or if none is named all venues, as GeoJSON (RFC 7946); - for standard"
              + " output.")
  private @Nullable Path geojson;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "Draw the route as a picture that needs nothing else; - for standard output.")
  private @Nullable Path svg;

  @Option(
      names = "--hsds",
      paramLabel = "DIRECTORY",
      description =
          "Write organisations, services and locations by HSDS 3.1 (Open Referral) into files there.")
  private @Nullable Path hsds;

  @Override
  public Integer call() throws IOException {
    requireUse();
    CityNetwork city = CitySource.of(cities.get(0));
    if (difference) {
      return difference(city, CitySource.of(cities.get(1)));
    }
    int code = check ? check(city) : 0;
    if (write != null) {
      write(write, KapokJson.writePretty(city));
    }
    if (route != null) {
      draw(RouteOnGround.of(city, RouteId.of(route)));
    } else if (geojson != null) {
      write(geojson, KapokJson.writePretty(VenueFeatures.of(city.venues())));
    }
    if (hsds != null) {
      write(hsds, HsdsDirectory.of(city));
    }
    boolean written = write != null || route != null || geojson != null || hsds != null;
    return check || written ? code : figures(city);
  }

  private void requireUse() {
    int needed = difference ? 2 : 1;
    if (cities.size() != needed) {
      throw misuse(
          needed == 2
              ? "--difference compares two networks, the older one first; there are "
                  + cities.size()
              : cities.isEmpty()
                  ? "Which city? One of " + String.join(", ", CitySource.MADE) + ", or a file"
                  : "Two networks, what of them? --difference says what changed");
    }
    if (svg != null && route == null) {
      throw misuse("Which route? Give --route ID");
    }
    if (route != null && svg == null && geojson == null) {
      throw misuse("Where shall the route be drawn? Give --svg FILE or --geojson FILE");
    }
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private int figures(CityNetwork city) {
    PrintWriter out = out();
    NetworkReport report = new NetworkReport(city, asOf, output.language());
    if (output.json()) {
      out.println(KapokJson.writePretty(report.figures()));
      return 0;
    }
    (all ? report.all() : report.lines()).forEach(out::println);
    return all || report.holds() ? 0 : 1;
  }

  private int check(CityNetwork city) {
    String name = city.name().in(output.language().tag());
    if (output.json()) {
      out().println(KapokJson.writePretty(city.problems()));
      return city.problems().isEmpty() ? 0 : 1;
    }
    city.requireSound(name);
    out().println(output.language().say(name + ": everything fits together.", name + "：数据一致。"));
    return 0;
  }

  private int difference(CityNetwork before, CityNetwork after) {
    NetworkDifference changes = NetworkDifference.between(before, after);
    if (output.json()) {
      out().println(KapokJson.writePretty(changes));
    } else {
      Limit rows = Limit.of(limit, spec);
      new DifferenceReport(before, after, asOf, output.language(), rows)
          .lines(changes)
          .forEach(out()::println);
    }
    return 0;
  }

  private void draw(RouteOnGround ground) throws IOException {
    if (geojson != null) {
      RouteNetwork one = RouteNetwork.builder().addRoutes(ground.route()).build();
      write(geojson, KapokJson.writePretty(RouteFeatures.of(one, ground.city().venues())));
    }
    if (svg != null) {
      write(svg, RouteMap.svg(ground));
    }
  }

  private void write(Path folder, HsdsDirectory directory) throws IOException {
    Files.createDirectories(folder);
    Map<String, ArrayNode> tables = new LinkedHashMap<>();
    tables.put("organizations", directory.organizations());
    tables.put("services", directory.services());
    tables.put("locations", directory.locations());
    tables.put("service_at_locations", directory.serviceAtLocations());
    for (Map.Entry<String, ArrayNode> table : tables.entrySet()) {
      write(folder.resolve(table.getKey() + ".json"), KapokJson.writePretty(table.getValue()));
    }
  }

  private void write(Path file, String text) throws IOException {
    if (file.toString().equals("-")) {
      out().print(text);
    } else {
      Files.writeString(file, text);
      out().println(output.language().say("Wrote ", "已写入 ") + file);
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
