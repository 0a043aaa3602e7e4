package org.kapok.demo;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.ledger.Command;
import org.kapok.incentive.ledger.Ledger;
import org.kapok.incentive.ledger.LedgerPolicy;
import org.kapok.json.KapokJson;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints a member's statement of account. */
@picocli.CommandLine.Command(
    name = "ledger",
    description = {
      "Prints a member's statement of account: what was posted, redeemed, passed on and given back,"
          + " what expired, what is left and until when it can be used. What is scored is posted at"
          + " the end of each month; requests that are refused are told with their reason."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Printed; a refused request is no failure.",
      "1:An input is missing or refused, or nothing is known of the member.",
      "2:The command is misused."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kapok ledger --example --member m-0001",
      "  kapok ledger --example --member m-0001 --lang zh --as-of 2025-06-30",
      "  kapok ledger --example --member m-0001 --as-of 2025-06-30 --known-on 2025-06-15",
      "  kapok ledger --example=inagi --member m-0003 --as-of 2025-07-01",
      "  kapok ledger --scheme scheme.json --participations year.ndjson --policy policy.json"
          + " --commands requests.ndjson --member m-1"
    })
final class LedgerCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  private CommandSpec spec;

  @Mixin private RecordSource records = new RecordSource();
  @Mixin private Members members = new Members();
  @Mixin private Output output = new Output();

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = {
        "The rules by which ledgers are kept: a ledger-policy document; - for standard input.",
        "If left out: what ships with the example."
      })
  private @Nullable Path policy;

  @Option(
      names = "--commands",
      paramLabel = "FILE",
      description = {
        "Redemptions and other requests, one JSON object a line or in an array; those that do not"
            + " touch the member's accounts are passed over.",
        "If left out: what ships with the example, unless --policy is given."
      })
  private @Nullable Path commands;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      description = "Only what was booked up to this day. If left out: all.")
  private @Nullable LocalDate knownOn;

  @Override
  public Integer call() {
    if (members.ids().size() != 1) {
      throw new ParameterException(spec.commandLine(), "Whose account? Give --member ID, once");
    }
    LedgerPolicy rules = policy().read(in -> KapokJson.read(in, LedgerPolicy.class));
    List<Command> requests = requests();
    Material material = records.material().of(members.ids());
    AccountBook book = AccountBook.kept(rules, material, requests);
    PrintWriter out = spec.commandLine().getOut();
    if (output.json()) {
      book.ledgers().stream().map(this::known).map(KapokJson::write).forEach(out::println);
    } else {
      new LedgerReport(material, output.language())
          .lines(book, this::known, Optional.ofNullable(knownOn))
          .forEach(out::println);
    }
    return 0;
  }

  private Ledger known(Ledger ledger) {
    return knownOn == null ? ledger : ledger.asKnownOn(knownOn);
  }

  private Source policy() {
    if (policy != null) {
      return Source.of(policy);
    }
    return records
        .example()
        .flatMap(Example::ledgerPolicy)
        .map(document -> Source.shipped("the ledger policy of the example", document))
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "By which rules? Give --policy FILE, or --example or --example=inagi, which"
                        + " have some"));
  }

  private List<Command> requests() {
    Optional<Source> source =
        commands != null
            ? Optional.of(Source.of(commands))
            : records
                .example()
                .filter(example -> policy == null)
                .flatMap(Example::commands)
                .map(document -> Source.shipped("the commands of the example", document));
    RecordReader reader = new RecordReader(spec.commandLine().getErr());
    return source.map(each -> reader.values(each, Command.class, "commands")).orElse(List.of());
  }
}
