package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.kapok.laws.Histories;
import org.kapok.laws.Schemes;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/** What a newer document has more is written back where it was, or refused; never dropped. */
class NewerVersionsProperties {
  private static final List<String> GOLDEN =
      List.of(
          "activity-menu",
          "care-programme",
          "checkpoint",
          "city-network",
          "evaluation-scheme",
          "evidence",
          "history",
          "ledger",
          "organization-tree",
          "programme",
          "reward-catalogue",
          "route-network",
          "scheme",
          "service-order",
          "statement",
          "talent-register",
          "venue-network");

  private static final List<String> VALUES =
      List.of("1", "2.5", "\"红棉\"", "null", "true", "[]", "{\"a\":[{\"b\":null}]}");

  @Provide
  Arbitrary<Tuple.Tuple2<String, JsonNode>> documents() {
    Arbitrary<Tuple.Tuple2<String, JsonNode>> golden =
        Arbitraries.of(GOLDEN).map(each -> Tuple.of(schema(each), written(each)));
    Arbitrary<Tuple.Tuple2<String, JsonNode>> drawn =
        Schemes.any()
            .flatMap(Histories::of)
            .flatMap(
                trial ->
                    Arbitraries.of(
                        Tuple.of(schema("scheme"), tree(KapokJson.write(trial.scheme()))),
                        Tuple.of(schema("history"), tree(KapokJson.write(trial.history())))));
    return Arbitraries.oneOf(golden, drawn);
  }

  private static String schema(String document) {
    return "urn:kapok:schema:" + document + ":1";
  }

  private static JsonNode tree(String json) {
    return StrictJson.tree(json);
  }

  /** The golden document as it is written today. */
  private static JsonNode written(String golden) {
    Class<?> type = Codecs.KAPOK.documents().get(schema(golden));
    return tree(KapokJson.write(KapokJson.read(Golden.text(golden), type)));
  }

  @Property(tries = 300)
  void nothingIsDropped(
      @ForAll("documents") Tuple.Tuple2<String, JsonNode> document, @ForAll Random random) {
    ObjectNode newer = (ObjectNode) document.get2().deepCopy();
    Map<String, ObjectNode> objects = new LinkedHashMap<>();
    newer.put("$schema", document.get1());
    collect("", newer, objects, random);
    newer.put("$schema", document.get1() + ".3");
    List<String> places = new ArrayList<>(objects.keySet());
    Set<String> owners = new HashSet<>();
    int added = 1 + random.nextInt(4);
    for (int i = 0; i < added; i++) {
      String owner = places.get(random.nextInt(places.size()));
      owners.add(owner);
      objects.get(owner).set("new~/" + i, tree(VALUES.get(random.nextInt(VALUES.size()))));
    }
    Class<?> type = Codecs.KAPOK.documents().get(document.get1());
    roundTrip(newer, type, owners, added);
  }

  /** Says of each document within that it is newer, or not. */
  private static void collect(
      String place, JsonNode node, Map<String, ObjectNode> objects, Random random) {
    if (node instanceof ObjectNode object) {
      objects.put(place, object);
      if (object.path("$schema").isTextual() && random.nextBoolean()) {
        object.put("$schema", object.get("$schema").textValue() + ".1");
      }
      object
          .properties()
          .forEach(
              each ->
                  collect(
                      place + "/" + Problem.escaped(each.getKey()),
                      each.getValue(),
                      objects,
                      random));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collect(place + "/" + i, array.get(i), objects, random);
      }
    }
  }

  private static <T> void roundTrip(JsonNode newer, Class<T> type, Set<String> owners, int added) {
    try {
      VersionedDocument<T> document = KapokReader.tolerant().read(newer.toString(), type);
      VersionedDocument.Written written = document.write(document.value());
      assertThat(written.lost()).isEmpty();
      VersionedDocument<T> again = KapokReader.tolerant().read(written.json(), type);
      assertThat(again.value()).isEqualTo(document.value());
      assertThat(texts(again)).isEqualTo(texts(document));
      boolean allUnknown = document.unknown().size() == added;
      if (allUnknown) {
        assertThat(tree(written.json())).isEqualTo(newer);
      }
      Statistics.collect(allUnknown ? "kept" : "some were data");
    } catch (RefusedException refused) {
      assertThat(refused.problems())
          .allMatch(each -> owners.stream().anyMatch(owner -> isAbout(each.place(), owner)));
      Statistics.collect("refused");
    }
  }

  private static List<String> texts(VersionedDocument<?> document) {
    return document.unknown().stream().map(UnknownProperty::json).sorted().toList();
  }

  private static boolean isAbout(String place, String owner) {
    return place.startsWith(owner) || owner.startsWith(place);
  }
}
