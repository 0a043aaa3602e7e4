package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapok.json.KapokJson;
import org.kapok.participation.History;

class ParticipationsCommandTest {
  private static final String CHINESE =
      """
      编号,对象类型,对象编号,类别,开始时间,时长,数量:步数,是否:全勤
      p-1,个人,m-1,学习,2025/3/1 9:00,1:30,8000,是
      p-2,团队,t-1,走访,2025年3月2日 14:05,PT45M,,
      """;

  @TempDir Path directory;

  private CommandLineRun run(byte[] file, String... more) throws IOException {
    Path path = directory.resolve("clerk.csv");
    Files.write(path, file);
    List<String> arguments = new ArrayList<>(List.of("participations", path.toString()));
    arguments.addAll(List.of(more));
    CommandLineRun run = CommandLineRun.of(arguments.toArray(new String[0]));
    return new CommandLineRun(
        run.code(), run.out(), run.err().replace(path.toString(), "clerk.csv"));
  }

  private CommandLineRun run(String file, String... more) throws IOException {
    return run(file.getBytes(StandardCharsets.UTF_8), more);
  }

  @Test
  void chineseColumnsAndLocalTimesAreRead() throws IOException {
    CommandLineRun run = run(CHINESE, "--to", "ndjson", "--zone", "Asia/Shanghai");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .containsExactly(
            "{\"id\":\"p-1\",\"subject\":{\"type\":\"member\",\"id\":\"m-1\"},\"kind\":\"学习\","
                + "\"start\":\"2025-03-01T01:00:00Z\",\"duration\":\"PT1H30M\","
                + "\"quantities\":{\"步数\":8000},\"attributes\":{\"全勤\":true}}",
            "{\"id\":\"p-2\",\"subject\":{\"type\":\"team\",\"id\":\"t-1\"},\"kind\":\"走访\","
                + "\"start\":\"2025-03-02T06:05:00Z\",\"duration\":\"PT45M\"}");
  }

  @Test
  void everyRecordThatShipsComesBackAsItWas() throws IOException {
    String csv = CommandLineRun.of("participations", "--example", "--to", "csv").out();
    String json = CommandLineRun.of("participations", "--example", "--to", "ndjson").out();
    assertThat(csv).startsWith("\uFEFFid,revision,cancelled,subjectType,subject,kind,start");
    assertThat(run(csv, "--to", "ndjson").out()).isEqualTo(json);
    assertThat(run(json, "--to", "csv").out()).isEqualTo(csv);
  }

  @Test
  void gb18030IsRefusedUnlessItIsSaid() throws IOException {
    byte[] file = CHINESE.getBytes(Charset.forName("GB18030"));
    CommandLineRun refused = run(file, "--to", "ndjson", "--zone", "Asia/Shanghai");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .isEqualToNormalizingNewlines(
            """
            kapok participations: clerk.csv is not in UTF-8; it may be in GB18030, in which \
            spreadsheets in Chinese save CSV. Save it as "CSV UTF-8", or give --charset GB18030.
            """);
    assertThat(run(file, "--to", "ndjson", "--zone", "Asia/Shanghai", "--charset", "GB18030").out())
        .isEqualTo(run(CHINESE, "--to", "ndjson", "--zone", "Asia/Shanghai").out());
  }

  @Test
  void utf16IsRefusedUnlessItIsSaid() throws IOException {
    byte[] file = CHINESE.getBytes(StandardCharsets.UTF_16);
    assertThat(run(file, "--to", "csv").err()).contains("its first bytes say UTF-16");
    assertThat(run(file, "--to", "csv", "--zone", "Asia/Shanghai", "--charset", "UTF-16").code())
        .isZero();
  }

  @Test
  void everyFaultIsToldWithItsLineAndColumn() throws IOException {
    String file =
        """
        id,subjectType,subject,kind,start,duration,rating,quantity:steps,text:a,number:a
        p-1,person,m-1,walk,2025-03-01 09:00,90,5,8k,x,
        p-2,memebr,m-2,,2025-02-30T09:00:00Z,-PT5S,-1,5,x,3
        p-3,member,m-3,walk,2025-03-01T09:00:00Z,PT1H,,,
        p-4,member,,walk,soon,1:75,,,,

        p-5,member,m-5,walk,2025-03-01T09:00:00Z,-PT5S,-1,,,
        """;
    CommandLineRun run = run(file, "--to", "ndjson");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            """
            kapok participations: clerk.csv is refused, 14 problems:
              line 2
                  subjectType: must be member, team or organization, 个人, 团队 or 组织, was "person"
              line 2
                  start: has no offset: "2025-03-01 09:00"; say on which clock, --zone Asia/Shanghai
              line 2
                  duration: must be such as PT1H30M or 1:30, was "90". Maybe PT90M, in minutes?
              line 2
                  quantity:steps: Amount must be a plain decimal such as 12 or -0.5, was "8k"
            """
                + """
              line 3
                  subjectType: must be member, team or organization, 个人, 团队 or 组织, was "memebr". Maybe "member"?
              line 3
                  kind: must not be empty
              line 3
                  start: "2025-02-30T09:00:00Z" is no date and time: Invalid date 'FEBRUARY 30'
              line 3
                  number:a: "a" has a value in another column; it must have one
              line 4
                  there must be 10 cells, as columns are, there are 9
              line 5
                  subject: must not be empty
              line 5
                  start: must be such as 2025-03-01T09:00:00+08:00 or 2025/3/1 9:00, was "soon"
              line 5
                  duration: must be such as PT1H30M or 1:30, was "1:75"
              line 7
                  duration: duration must be 0 or above, was PT-5S
              line 7
                  rating: rating must be 0 or above, was -1.
            """);
  }

  @Test
  void columnsThatAreNoneAreToldWithTheNearest() throws IOException {
    assertThat(run("id,subjct,kind,begin,id,编号\n", "--to", "csv").err())
        .isEqualToNormalizingNewlines(
            """
            kapok participations: clerk.csv is refused, 6 problems:
              line 1
                  there is no column "subjct". Maybe "subject"?
              line 1
                  there is no column "begin", nor does it begin with quantity:, text:, number:, flag: or extension:
              line 1
                  column "id" stands twice
              line 1
                  column "id" stands twice
              line 1
                  there must be a column "subject" or "对象编号"
              line 1
                  there must be a column "start" or "开始时间".
            """);
    assertThat(run("id;subject;kind;start\n", "--to", "csv").err())
        .contains(
            "there is no column \"id;subject;kind;start\"; columns must be separated by commas");
  }

  @Test
  void columnsWithoutNameAtTheEndAreLeftOutIfTheyAreEmpty() throws IOException {
    String head = "id,subject,kind,start,,\np-1,m-1,walk,2025-03-01T09:00:00Z,";
    assertThat(run(head + ",\n", "--to", "ndjson").out()).startsWith("{\"id\":\"p-1\"");
    assertThat(run(head + "x\n", "--to", "ndjson").err())
        .contains("there must be 4 cells, as columns are, there are 5");
  }

  @Test
  void aTimeThatTheClockSkipsOrShowsTwiceIsRefused() throws IOException {
    String file =
        "id,subject,kind,start\np-1,m-1,walk,2025-03-30 02:30\np-2,m-1,walk,2025-10-26 02:30\n";
    assertThat(run(file, "--to", "csv", "--zone", "Europe/Berlin").err())
        .contains("\"2025-03-30 02:30\" never comes in Europe/Berlin; write it with an offset")
        .contains("\"2025-10-26 02:30\" comes twice in Europe/Berlin; write it with an offset");
  }

  @Test
  void whatIsNoCsvAtAllIsRefused() throws IOException {
    assertThat(run("", "--to", "csv").err())
        .contains("there must be a line with the names of columns");
    assertThat(
            run("id,subject,kind,start,extension:x\np,m,k,2025-01-01T00:00:00Z,{a\n", "--to", "csv")
                .err())
        .contains("extension:x: must be a JSON text, was \"{a\"");
    assertThat(
            run(
                    "id,subject,kind,start,extension:x\np,m,k,2025-01-01T00:00:00Z,\"1,\"\"y\"\":2\"\n",
                    "--to",
                    "csv")
                .err())
        .contains("extension:x: must be a JSON text, was \"1,\"y\":2\"");
  }

  @Test
  void aHistoryDocumentKeepsFactsAndCsvSaysThatItDoesNot() throws IOException {
    String history =
        """
        {"$schema": "urn:kapok:schema:history:1", "facts": [{"subject": {"type": "member", "id": "m-1"}}],
         "participations": [{"id": "p-1", "subject": {"type": "member", "id": "m-1"}, "kind": "=walk",
                             "start": "2025-03-01T01:00:00Z"}]}
        """;
    assertThat(KapokJson.read(run(history, "--to", "history").out(), History.class))
        .isEqualTo(KapokJson.read(history, History.class));
    CommandLineRun csv = run(history, "--to", "csv");
    assertThat(csv.err()).isEqualToNormalizingNewlines("kapok: left out 1 fact of subjects\n");
    assertThat(csv.out())
        .isEqualTo(
            "\uFEFFid,subjectType,subject,kind,start\r\n"
                + "p-1,member,m-1,'=walk,2025-03-01T01:00:00Z\r\n");
  }

  @Test
  void misuseIsToldApart() {
    assertThat(CommandLineRun.of("participations", "--to", "csv").err())
        .contains("Which participations? Give FILE, or --example");
    CommandLineRun run = CommandLineRun.of("participations", "--example", "--to", "xlsx");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no form \"xlsx\"; there are csv, ndjson and history");
  }
}
