package org.kapok.benchmarks.scoring;

import java.io.IOException;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/**
 * The twenty rules as rules of Drools, in one session that is fired for each participation. Their
 * salience keeps them in order, and their consequences pay.
 *
 * @param workload what is scored
 * @param rules compiled
 */
record Drools(Workload workload, KieBase rules) implements Contender.Plain {
  static Drools of(Workload workload) throws IOException {
    return new Drools(workload, compiled(Resources.text("points.drl")));
  }

  static KieBase compiled(String rules) {
    KieHelper helper = new KieHelper();
    helper.addContent(rules, ResourceType.DRL);
    return helper.build();
  }

  @Override
  public Points pass() {
    Ledger ledger = new Ledger(workload);
    KieSession session = rules.newKieSession();
    try {
      for (int row = 0; row < workload.count(); row++) {
        Facts facts = new Facts(ledger::pay);
        ledger.read(row, facts);
        ledger.begin(row);
        FactHandle handle = session.insert(facts);
        session.fireAllRules();
        session.delete(handle);
      }
    } finally {
      session.dispose();
    }
    return ledger.points();
  }
}
