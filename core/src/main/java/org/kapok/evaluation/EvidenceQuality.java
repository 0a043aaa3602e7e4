package org.kapok.evaluation;

/** How far a piece of evidence can be relied on (可信程度), from the best down. */
public enum EvidenceQuality {
  /** Checked by somebody other than whoever collected it (核实). */
  VERIFIED,
  /** As the collector reported it (填报). */
  REPORTED,
  /** Worked out from something else, or from a part (估算). */
  ESTIMATED,
  /** Known to have a fault that does not make it worthless (存疑). */
  DOUBTFUL
}
