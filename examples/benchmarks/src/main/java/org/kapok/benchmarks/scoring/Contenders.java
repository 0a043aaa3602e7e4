package org.kapok.benchmarks.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** All that score the workload, by name. */
final class Contenders {
  private static final Map<String, Contender.Preparation> ALL = new LinkedHashMap<>();

  static {
    ALL.put("kapok-bulk", KapokBulk::of);
    ALL.put("kapok-bulk-lines", KapokBulkLines::of);
    ALL.put("kapok-bulk-2-threads", KapokBulkTwoThreads::of);
    ALL.put("kapok-objects", KapokObjects::of);
    ALL.put("kapok-arrival", KapokArrival::of);
    ALL.put("kapok-statement", KapokStatement::of);
    ALL.put("hand-columns", HandColumns::new);
    ALL.put("hand-records", HandRecords::of);
    ALL.put("hand-arrival", HandArrival::of);
    ALL.put("spel", Spel::new);
    ALL.put("drools", Drools::of);
    ALL.put("drools-batch", DroolsBatch::of);
    ALL.put("duckdb", DuckDb::new);
    ALL.put("kapok-ndjson", KapokNdjson::of);
    ALL.put("jackson-ndjson", JacksonRecords::of);
  }

  private Contenders() {}

  /** In the order of the table. */
  static Set<String> names() {
    return ALL.keySet();
  }

  /** The contender of the name, ready for the workload. */
  static Contender<?> prepare(String name, Workload workload) throws Exception {
    Contender.Preparation preparation = ALL.get(name);
    if (preparation == null) {
      throw new IllegalArgumentException("no contender " + name + ", but " + names());
    }
    return preparation.prepare(workload);
  }
}
