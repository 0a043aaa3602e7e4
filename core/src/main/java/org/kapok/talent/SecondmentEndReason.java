package org.kapok.talent;

/**
 * Why a secondment ended before its term.
 *
 * <p>Example: {@code secondment.ended().map(SecondmentEnd::reason)}.
 */
public enum SecondmentEndReason {
  /** Removed because not competent (不称职调整). */
  REMOVED,
  /** Health (身体原因). */
  HEALTH,
  /** Their own wish (本人申请). */
  WISH,
  /** The station needs nobody any more (驻点撤销). */
  STATION_CLOSED,
  /** Their personal data was erased (个人信息删除). */
  ERASURE
}
