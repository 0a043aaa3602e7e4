package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What any version has ever written is read, and what this one writes is written the same. */
class GoldenFilesTest {
  /** Set to list the files that are new; a file that is listed is never listed anew. */
  private static final boolean ADD = Boolean.getBoolean("kapok.golden.add");

  /** The hashes of all files, as {@code sha256sum} writes and checks them. */
  private static final Path LISTED = Golden.FOLDER.resolve("SHA256SUMS");

  private static final String KEPT =
      "golden files are kept as they are: they stand for documents that others have stored, and"
          + " which must be read for ever. Put it back, and add another file beside it";

  static List<Golden> files() {
    return Golden.all();
  }

  static List<String> documents() {
    return JsonSchemas.names().stream().map(each -> each.split(":")[3]).toList();
  }

  @Test
  void noFileChangesOrVanishes() throws IOException {
    Map<String, String> listed = listed();
    Map<String, String> present = present();
    listed.forEach(
        (place, hash) -> {
          if (!present.containsKey(place)) {
            fail("%s is missing: %s", place, KEPT);
          }
          assertThat(present.get(place)).as("%s has changed: %s", place, KEPT).isEqualTo(hash);
        });
    if (ADD) {
      write(present);
    }
    assertThat(listed().keySet())
        .as("to list new files: mvn verify -pl core,json -Dkapok.golden.add=true")
        .containsExactlyInAnyOrderElementsOf(present.keySet());
  }

  private static Map<String, String> listed() throws IOException {
    return Files.readAllLines(LISTED).stream()
        .map(line -> line.split("  "))
        .collect(Collectors.toMap(line -> line[1], line -> line[0]));
  }

  private static Map<String, String> present() {
    Map<String, String> present = new TreeMap<>();
    files().forEach(each -> present.put(each.place(), hash(each)));
    return present;
  }

  private static String hash(Golden file) {
    try {
      byte[] text = file.text().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  private static void write(Map<String, String> present) throws IOException {
    StringBuilder lines = new StringBuilder();
    present.forEach((place, hash) -> lines.append(hash).append("  ").append(place).append('\n'));
    Files.writeString(LISTED, lines);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyVersionOfEveryDocumentHasAFile(String document) {
    assertThat(files())
        .filteredOn(each -> each.document().equals(document))
        .extracting(Golden::major)
        .contains(majors(document));
  }

  private static Integer[] majors(String document) {
    Integer[] majors = new Integer[Golden.presentMajor(document)];
    for (int i = 0; i < majors.length; i++) {
      majors[i] = i + 1;
    }
    return majors;
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileIsReadAndWrittenAsItIs(Golden file) {
    Object value = KapokJson.read(file.text(), file.type());
    String written = KapokJson.writePretty(value) + "\n";
    if (file.isPresent()) {
      assertThat(written).isEqualTo(file.text());
    }
    assertThat(KapokJson.read(written, file.type())).isEqualTo(value);
    String name = Golden.presentName(file.document());
    assertThat(ShippedSchema.faults(name, ShippedSchema.tree(written))).isEmpty();
  }
}
