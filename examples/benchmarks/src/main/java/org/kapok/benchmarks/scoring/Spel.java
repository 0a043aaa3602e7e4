package org.kapok.benchmarks.scoring;

import java.io.IOException;
import java.util.List;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

/** Each rule's condition as an expression of Spring's language, compiled to bytecode. */
final class Spel implements Contender.Plain {
  private final Workload workload;
  private final List<Expression> conditions;
  private final EvaluationContext context =
      SimpleEvaluationContext.forReadOnlyDataBinding().build();

  Spel(Workload workload) throws IOException {
    this.workload = workload;
    SpelExpressionParser parser =
        new SpelExpressionParser(
            new SpelParserConfiguration(SpelCompilerMode.IMMEDIATE, Facts.class.getClassLoader()));
    conditions = Resources.text("conditions.txt").lines().map(parser::parseExpression).toList();
  }

  @Override
  public Points pass() {
    Ledger ledger = new Ledger(workload);
    Facts facts = new Facts(ledger::pay);
    for (int row = 0; row < workload.count(); row++) {
      ledger.read(row, facts);
      ledger.begin(row);
      for (int rule = 0; rule < conditions.size(); rule++) {
        if (Boolean.TRUE.equals(conditions.get(rule).getValue(context, facts, Boolean.class))) {
          facts.match(rule);
        }
      }
    }
    return ledger.points();
  }
}
