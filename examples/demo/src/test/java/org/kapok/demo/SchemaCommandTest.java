package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kapok schema}: the schemas of the documents. */
class SchemaCommandTest {
  @TempDir Path folder;

  @Test
  void theSchemasAreListed() {
    CommandLineRun run = CommandLineRun.of("schema");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .contains("urn:kapok:schema:scheme:1", "urn:kapok:schema:ledger:1");
  }

  @Test
  void aSchemaIsPrintedByAnyOfItsNames() {
    String text = CommandLineRun.of("schema", "urn:kapok:schema:scheme:1").out();
    assertThat(text).contains("\"$id\": \"urn:kapok:schema:scheme:1\"");
    assertThat(CommandLineRun.of("schema", "scheme").out()).isEqualTo(text);
    assertThat(CommandLineRun.of("schema", "scheme:1").out()).isEqualTo(text);
  }

  @Test
  void aSchemaThatDoesNotExistIsNamedWithItsNearest() {
    CommandLineRun run = CommandLineRun.of("schema", "schema");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("urn:kapok:schema:schema:1").contains("Maybe");
  }

  @Test
  void aFileIsValidatedByTheSchemaThatItNames() {
    Path file = folder.resolve("scheme.json");
    CommandLineRun.of("example", "--example=inagi", "--directory", folder.toString());
    CommandLineRun run = CommandLineRun.of("schema", "--file", file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("scheme.json is valid by urn:kapok:schema:scheme:1");
    assertThat(run.code()).isZero();
  }

  @Test
  void whatIsNotValidIsToldWithItsPlace() throws IOException {
    Path file = folder.resolve("group.json");
    Files.writeString(file, "{\"id\": \"g\", \"organisations\": []}");
    CommandLineRun run =
        CommandLineRun.of("schema", "coordination-group", "--file", file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("organisations");
  }

  @Test
  void aFileThatNamesNoSchemaNeedsItsName() throws IOException {
    Path file = folder.resolve("group.json");
    Files.writeString(file, "{}");
    CommandLineRun run = CommandLineRun.of("schema", "--file", file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("names no $schema");
  }

  @Test
  void everyLineOfAFileIsValidated() throws IOException {
    Path file = folder.resolve("facts.ndjson");
    String line = "{\"subject\": {\"type\": \"member\", \"id\": \"m-1\"}}\n";
    Files.writeString(file, line + line);
    CommandLineRun sound = CommandLineRun.of("schema", "subject-facts", "--file", file.toString());
    assertThat(sound.out()).contains("urn:kapok:schema:subject-facts:1, all 2 documents");
    assertThat(sound.code()).isZero();
    Files.writeString(file, line + "{\"subjects\": []}\n");
    CommandLineRun faulty = CommandLineRun.of("schema", "subject-facts", "--file", file.toString());
    assertThat(faulty.out()).contains("document 2").contains("subjects");
    assertThat(faulty.code()).isEqualTo(1);
  }

  @Test
  void aMinorVersionIsValidatedByTheSchemaOfItsMajorVersion() throws IOException {
    Path file = folder.resolve("venues.json");
    Files.writeString(file, "{\"$schema\": \"urn:kapok:schema:venue-network:1.0\"}");
    CommandLineRun run = CommandLineRun.of("schema", "--file", file.toString());
    assertThat(run.out()).contains("is valid by urn:kapok:schema:venue-network:1");
    assertThat(run.code()).isZero();
  }
}
