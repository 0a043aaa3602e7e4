package org.kapok.route;

/** How bad a finding is, the worst first. */
public enum AuditSeverity {
  /** Some people cannot follow the route at all. */
  BARRIER,
  /** It is harder than the policy permits. */
  STRAIN,
  /** Nobody has looked, so it may be either. */
  UNKNOWN
}
