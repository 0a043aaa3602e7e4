package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class KapokTest {

  @Test
  void helpIsPrintedToStandardOutput() {
    var out = new StringWriter();
    var code = new CommandLine(new Kapok()).setOut(new PrintWriter(out)).execute("--help");
    assertThat(code).isZero();
    assertThat(out.toString()).contains("Usage: kapok");
  }
}
