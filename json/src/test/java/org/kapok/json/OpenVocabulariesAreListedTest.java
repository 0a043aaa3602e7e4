package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kapok.text.Labels;

/** The README lists the known codes of every open vocabulary that a document can hold. */
class OpenVocabulariesAreListedTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([A-Z]\\w+)` \\| [^|]+ \\| (.+) \\|$");

  private static final Pattern CODE = Pattern.compile("`(\\w+)`");

  @Test
  void theTableHoldsTheKnownCodesAndNoOthers() throws Exception {
    Map<String, List<String>> known = new TreeMap<>();
    for (String schema : JsonSchemas.names()) {
      Iterator<String> types =
          ShippedSchema.tree(JsonSchemas.text(schema)).path("$defs").fieldNames();
      while (types.hasNext()) {
        String type = types.next();
        List<String> codes = codes("org.kapok." + type);
        if (!codes.isEmpty()) {
          known.put(type.substring(type.lastIndexOf('.') + 1), codes);
        }
      }
    }
    known.put("ReachMeasure", codes("org.kapok.activity.ReachMeasure")); // only a key in schemas
    assertThat(known).containsKeys("VenueKind", "ActivityKind", "ServiceKind");
    assertThat(listed()).isEqualTo(known);
  }

  private static List<String> codes(String type) throws ReflectiveOperationException {
    try {
      Labels known = (Labels) Class.forName(type).getField("KNOWN").get(null);
      return List.copyOf(known.byCode().keySet());
    } catch (ClassNotFoundException | NoSuchFieldException none) {
      return List.of();
    }
  }

  private static Map<String, List<String>> listed() throws IOException {
    Map<String, List<String>> listed = new TreeMap<>();
    ROW.matcher(Files.readString(Path.of("README.md")))
        .results()
        .forEach(
            row ->
                listed.put(
                    row.group(1),
                    List.copyOf(
                        new TreeSet<>(
                            CODE.matcher(row.group(2))
                                .results()
                                .map(each -> each.group(1))
                                .toList()))));
    return listed;
  }
}
