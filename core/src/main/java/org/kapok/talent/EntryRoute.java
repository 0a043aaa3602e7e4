package org.kapok.talent;

/**
 * The three ways into the talent bank (入库方式), as Honghe's bank publishes them (practice.md, section
 * 3).
 *
 * <p>Example: {@code AdmissionPolicy.builder().addRoutes(EntryRoute.values())}.
 */
public enum EntryRoute {
  /** The organisation talked to the person (组织谈话). */
  ORGANIZATION_TALK,
  /** The person was invited (邀请入库). */
  INVITATION,
  /** The person came forward (自荐报名). */
  SELF_NOMINATION
}
