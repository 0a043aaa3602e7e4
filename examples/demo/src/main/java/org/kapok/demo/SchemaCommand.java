package org.kapok.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapok.json.JsonSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schemas of Kapok's documents, and validates files by them. */
@Command(
    name = "schema",
    description = {
      "Lists the JSON Schemas of the documents, prints one, or validates a file by one.",
      "",
      "A schema says what a document may hold and of which form, not whether its parts fit one"
          + " another; validate says that of schemes."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Printed, or the file is valid.",
      "1:The file is missing or not valid, or there is no such schema.",
      "2:The command is misused."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kapok schema",
      "  kapok schema scheme",
      "  kapok schema --file scheme.json",
      "  kapok schema venue-network --file venues.json",
      "  kapok schema participation --file year.ndjson"
    })
final class SchemaCommand implements Callable<Integer> {
  private static final JsonMapper JSON = new JsonMapper();

  private static final String PREFIX = "urn:kapok:schema:";

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "The document, such as scheme, scheme:1 or urn:kapok:schema:scheme:1.")
  private @Nullable String name;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description =
          "A document to validate, or several, one a line or in an array; without NAME each by the"
              + " schema that it names.")
  private @Nullable Path file;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    int code = 0;
    if (file != null) {
      code = validate(Source.of(file), out);
    } else if (name == null) {
      JsonSchemas.names().forEach(out::println);
    } else {
      out.print(text(name));
    }
    out.flush();
    return code;
  }

  private int validate(Source file, PrintWriter out) {
    List<JsonNode> documents = file.read(SchemaCommand::documents);
    if (documents.isEmpty()) {
      throw new Failure(file.name() + " holds no document");
    }
    Map<String, Schema> schemas = new LinkedHashMap<>();
    boolean valid = true;
    for (int i = 0; i < documents.size(); i++) {
      String place = documents.size() == 1 ? "" : "document " + (i + 1) + " ";
      String schema = fullName(schemaOf(documents.get(i), place, file));
      for (Error fault :
          schemas.computeIfAbsent(schema, SchemaCommand::schema).validate(documents.get(i))) {
        out.println((place + fault.getInstanceLocation()).strip() + ": " + fault.getMessage());
        valid = false;
      }
    }
    if (valid) {
      String number = documents.size() == 1 ? "" : ", all " + documents.size() + " documents";
      out.println(file.name() + " is valid by " + String.join(", ", schemas.keySet()) + number);
    }
    return valid ? 0 : Errors.FAILED;
  }

  /** One document, or several: one a line, or the elements of an array. */
  private static List<JsonNode> documents(InputStream in) throws IOException {
    try (MappingIterator<JsonNode> documents = JSON.readerFor(JsonNode.class).readValues(in)) {
      return documents.readAll();
    }
  }

  private String schemaOf(JsonNode document, String place, Source file) {
    String schema = name == null ? document.path("$schema").asText() : name;
    if (schema.isEmpty()) {
      throw new Failure(
          (file.name() + " " + place).strip()
              + " names no $schema; say by which schema: schema NAME --file …");
    }
    return schema;
  }

  private static Schema schema(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text(name));
  }

  private static String text(String name) {
    try {
      return JsonSchemas.text(fullName(name));
    } catch (IllegalArgumentException unknown) {
      throw new Failure("the schema " + unknown.getMessage());
    }
  }

  /** A minor version has the schema of its major version. */
  private static String fullName(String name) {
    String major = name.replaceFirst("(:[0-9]+)[.][0-9]+$", "$1");
    String versioned = major.matches(".*:[0-9]+") ? major : major + ":1";
    return versioned.startsWith(PREFIX) ? versioned : PREFIX + versioned;
  }
}
