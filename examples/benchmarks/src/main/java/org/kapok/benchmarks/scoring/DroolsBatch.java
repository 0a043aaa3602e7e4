package org.kapok.benchmarks.scoring;

import java.io.IOException;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Drools as fast as it was found to be: it only matches, a thousand participations at a time and in
 * any order, and what matched is paid in order afterwards.
 *
 * @param workload what is scored
 * @param rules compiled, without their salience
 */
record DroolsBatch(Workload workload, KieBase rules) implements Contender.Plain {
  private static final int SIZE = 1000;

  static DroolsBatch of(Workload workload) throws IOException {
    String unordered = Resources.text("points.drl").replaceAll("(?m)^  salience .*$", "");
    return new DroolsBatch(workload, Drools.compiled(unordered));
  }

  @Override
  public Points pass() {
    Ledger ledger = new Ledger(workload);
    int[] matched = new int[SIZE];
    FactHandle[] handles = new FactHandle[SIZE];
    KieSession session = rules.newKieSession();
    try {
      for (int from = 0; from < workload.count(); from += SIZE) {
        int size = Math.min(SIZE, workload.count() - from);
        for (int i = 0; i < size; i++) {
          int place = i;
          matched[i] = 0;
          Facts facts = new Facts(rule -> matched[place] |= 1 << rule);
          ledger.read(from + i, facts);
          handles[i] = session.insert(facts);
        }
        session.fireAllRules();
        for (int i = 0; i < size; i++) {
          session.delete(handles[i]);
          pay(ledger, from + i, matched[i]);
        }
      }
    } finally {
      session.dispose();
    }
    return ledger.points();
  }

  private static void pay(Ledger ledger, int row, int rules) {
    ledger.begin(row);
    for (int left = rules; left != 0; left &= left - 1) {
      ledger.pay(Integer.numberOfTrailingZeros(left));
    }
  }
}
