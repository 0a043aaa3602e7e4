package org.kapok.demo;

import java.nio.file.Path;
import java.util.List;
import org.kapok.demo.city.Guangzhou;
import org.kapok.demo.city.Jiayuguan;
import org.kapok.json.KapokJson;
import org.kapok.network.CityNetwork;

/** Which city's network is meant: one that the demo makes, or that of a file. */
final class CitySource {
  /** The cities that the demo makes. */
  static final List<String> MADE = List.of("guangzhou", "jiayuguan");

  private CitySource() {}

  /**
   * The network of the city, or of the file.
   *
   * @throws Failure if the file cannot be read
   * @throws org.kapok.problem.RefusedException if it is no document of a city's network
   */
  static CityNetwork of(String nameOrFile) {
    return switch (nameOrFile) {
      case "guangzhou" -> Guangzhou.network();
      case "jiayuguan" -> Jiayuguan.network();
      default -> Source.of(Path.of(nameOrFile)).read(in -> KapokJson.read(in, CityNetwork.class));
    };
  }
}
