package org.kapok.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
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
      "  kapok schema venue-network --file venues.json"
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
      description = "A document to validate; without NAME by the schema that it names.")
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
    JsonNode document = file.read(JSON::readTree);
    String schema = name == null ? document.path("$schema").asText() : name;
    if (schema.isEmpty()) {
      throw new Failure(
          file.name() + " names no $schema; say by which schema: schema NAME --file …");
    }
    List<Error> faults = schema(schema).validate(document);
    for (Error fault : faults) {
      out.println(fault.getInstanceLocation() + ": " + fault.getMessage());
    }
    if (faults.isEmpty()) {
      out.println(file.name() + " is valid by " + fullName(schema));
    }
    return faults.isEmpty() ? 0 : Errors.FAILED;
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

  private static String fullName(String name) {
    String versioned = name.matches(".*:[0-9]+") ? name : name + ":1";
    return versioned.startsWith(PREFIX) ? versioned : PREFIX + versioned;
  }
}
