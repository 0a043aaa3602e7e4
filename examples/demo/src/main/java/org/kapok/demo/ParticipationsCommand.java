package org.kapok.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapok.json.KapokJson;
import org.kapok.participation.Participation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Turns participations of one form into another, so that offices can use spreadsheets. */
@Command(
    name = "participations",
    description = {
      "Turns participations into CSV for spreadsheets, or CSV and whatever else holds them into"
          + " newline-delimited JSON or a history document.",
      "",
      "Names of columns, and words in them, are read in Chinese and in English."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:Written.", "1:The file is missing or refused.", "2:The command is misused."},
    footerHeading = "%nExamples:%n",
    footer = {
      "  kapok participations year.ndjson --to csv --lang zh --zone Asia/Shanghai",
      "  kapok participations year.csv --to ndjson --zone Asia/Shanghai",
      "  kapok participations --example --to csv --limit 10"
    })
final class ParticipationsCommand implements Callable<Integer> {
  private static final int PEEKED = 4096;

  /** The forms that are written. */
  enum Form {
    /** A spreadsheet. */
    CSV,
    /** A participation a line, as JSON. */
    NDJSON,
    /** A history document, in which the highest revisions are left. */
    HISTORY;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a form. */
    static final class Converter implements ITypeConverter<Form> {
      @Override
      public Form convert(String name) {
        return Arrays.stream(values())
            .filter(each -> each.toString().equalsIgnoreCase(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new TypeConversionException(
                        "there is no form \"" + name + "\"; there are csv, ndjson and history"));
      }
    }
  }

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "Participations: CSV, newline-delimited JSON, a JSON array, or a history document; - for"
              + " standard input.")
  private @Nullable Path file;

  @Option(
      names = "--example",
      arity = "0..1",
      fallbackValue = "guangzhou",
      converter = Example.Converter.class,
      paramLabel = "NAME",
      description = "Use the records that ship with the demo, of guangzhou if no name is given.")
  private @Nullable Example example;

  @Option(
      names = "--to",
      required = true,
      converter = Form.Converter.class,
      paramLabel = "FORM",
      description = "csv, ndjson or history.")
  private Form form = Form.CSV;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description =
          "On which clock times are that have no offset, and those that are written, such as"
              + " Asia/Shanghai.")
  private @Nullable ZoneId zone;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "The encoding of CSV that is read, such as GB18030; UTF-8 if left out.")
  private Charset charset = StandardCharsets.UTF_8;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      converter = Language.Converter.class,
      description = "The language of CSV that is written: en (the default) or zh.")
  private Language language = Language.EN;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "0",
      description = "Write only the first N participations; 0, the default, writes all.")
  private int limit;

  @Override
  public Integer call() {
    Records all = read();
    List<Participation> some = Limit.of(limit, spec).of(all.participations());
    PrintWriter out = spec.commandLine().getOut();
    switch (form) {
      case CSV -> out.print(CsvOutput.of(some, style()));
      case NDJSON -> some.forEach(each -> out.print(KapokJson.write(each) + "\n"));
      case HISTORY -> out.println(KapokJson.writePretty(new Records(all.facts(), some).merged()));
    }
    out.flush();
    if (form != Form.HISTORY && !all.facts().isEmpty()) {
      spec.commandLine()
          .getErr()
          .println("kapok: left out " + Count.of(all.facts().size(), "fact") + " of subjects");
    }
    return 0;
  }

  private CsvStyle style() {
    return new CsvStyle(language, Optional.ofNullable(zone));
  }

  private Records read() {
    if (file != null && example == null) {
      Source source = Source.of(file);
      return source.read(in -> read(source, in));
    }
    if (example != null && file == null) {
      return new Records(List.of(), example.records().participations());
    }
    throw new ParameterException(
        spec.commandLine(), "Which participations? Give FILE, or --example for some that ship");
  }

  private Records read(Source source, InputStream in) throws IOException {
    if (isJson(in)) {
      RecordReader reader = new RecordReader(spec.commandLine().getErr());
      reader.participations(in);
      return reader.records();
    }
    String text = CsvText.of(in.readAllBytes(), charset, source.name());
    return new Records(List.of(), CsvInput.read(text, style(), source.name()));
  }

  /** Whether JSON begins here; what is read ahead stays to be read. */
  private static boolean isJson(InputStream in) throws IOException {
    in.mark(PEEKED);
    String start = new String(in.readNBytes(PEEKED), StandardCharsets.UTF_8);
    in.reset();
    return start.replace("\uFEFF", "").stripLeading().matches("(?s)[{\\[].*");
  }
}
