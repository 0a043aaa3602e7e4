package org.kapok.talent;

/**
 * Why somebody left the talent bank (出库原因).
 *
 * <p>Example: {@code profile.departure().map(Departure::reason)}.
 */
public enum DepartureReason {
  /** Health does not permit it any more (身体原因). */
  HEALTH,
  /** The age limit (年龄原因). */
  AGE,
  /** Their own wish (本人意愿). */
  WISH,
  /** A requirement other than health or age is no longer met (不再符合条件). */
  REQUIREMENT,
  /** They moved to another tier (转入其他层级). */
  OTHER_TIER,
  /** Their personal data was erased (个人信息删除). */
  ERASURE
}
