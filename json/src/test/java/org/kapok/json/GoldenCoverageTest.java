package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Everything that may stand in a document stands in a golden file of one that has such a part. */
class GoldenCoverageTest {
  /** Defaults, which are not written. */
  private static final Set<String> DEFAULTS =
      Set.of(
          "evaluation.Confidence#percent95",
          "evaluation.EvidenceQuality#reported",
          "incentive.honour.Climb#highest",
          "incentive.honour.Loss#never",
          "incentive.honour.TieRule#leftToDecision",
          "incentive.ledger.DebtPolicy#writeOff",
          "incentive.ledger.ExpiryPolicy.Never#never",
          "incentive.ledger.Transfers#none",
          "incentive.rule.Payment#asEarned",
          "order.Origin.Asked#asked",
          "talent.AnniversaryRule#february28");

  /** What a schema allows and the reader refuses: a limit on an order that has ended, and so on. */
  private static final Set<String> ONLY_IN_SCHEMAS =
      Set.of(
          "order.OrderState#closed",
          "order.OrderState#refused",
          "order.OrderState#withdrawn",
          "evaluation.Requirement.Comparison#all",
          "evaluation.Requirement.Comparison#any",
          "evaluation.Requirement.Comparison#not",
          "evaluation.Requirement.Comparison#of");

  @Test
  void everyPropertyAndCodeStandsInAGoldenFile() {
    Map<String, Set<String>> possible = new HashMap<>();
    Map<String, Set<String>> present = new HashMap<>();
    for (String name : JsonSchemas.names()) {
      Set<String> words = words(DocumentName.of(name).orElseThrow().document());
      for (var type : ShippedSchema.tree(JsonSchemas.text(name)).get("$defs").properties()) {
        present.computeIfAbsent(type.getKey(), key -> new HashSet<>()).addAll(words);
        collectPossible(
            type.getValue(), possible.computeIfAbsent(type.getKey(), key -> new HashSet<>()));
      }
    }
    Set<String> missing = new TreeSet<>();
    possible.forEach(
        (type, words) -> {
          words.removeAll(present.get(type));
          words.forEach(each -> missing.add(type + "#" + each));
        });
    missing.removeIf(each -> each.contains("#urn:") || each.endsWith("#" + DocumentSchema.NAME));
    missing.removeAll(DEFAULTS);
    missing.removeAll(ONLY_IN_SCHEMAS);
    assertThat(missing).isEmpty();
  }

  /** All names and texts of the document's golden files. */
  private static Set<String> words(String document) {
    Set<String> words = new HashSet<>();
    Golden.all().stream()
        .filter(each -> each.document().equals(document) && each.isPresent())
        .forEach(each -> collectWords(ShippedSchema.tree(each.text()), words));
    return words;
  }

  private static void collectWords(JsonNode node, Set<String> words) {
    if (node.isTextual()) {
      words.add(node.textValue());
    }
    node.properties().forEach(each -> words.add(each.getKey()));
    node.forEach(each -> collectWords(each, words));
  }

  /** All properties and codes that a schema speaks of. */
  private static void collectPossible(JsonNode schema, Set<String> words) {
    if (schema.path("properties").isObject()) {
      schema.get("properties").properties().forEach(each -> words.add(each.getKey()));
    }
    if (schema.path("const").isTextual()) {
      words.add(schema.get("const").textValue());
    }
    if (schema.path("enum").isArray()) {
      schema.get("enum").forEach(each -> words.add(each.asText()));
    }
    schema.forEach(each -> collectPossible(each, words));
  }
}
