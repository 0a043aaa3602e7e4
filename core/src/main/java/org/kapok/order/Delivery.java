package org.kapok.order;

/** Where a service is rendered (服务方式). */
public enum Delivery {
  /** People come to a venue (到阵地). */
  AT_VENUE,
  /** The service comes to the person's home (上门). */
  AT_HOME,
  /** By telephone or online (线上). */
  REMOTE
}
